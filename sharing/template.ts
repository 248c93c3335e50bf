import type { Brief } from '../brief/model.ts';
import { type Contents, contentsOf } from './contents.ts';
import { escapeMarkdown, markdownLink, wikiLink } from './markdown-text.ts';
import type { ExportOptions } from './options.ts';
import { isReadable, templateFaults } from './template-faults.ts';
import { frontMatterOf } from './template-names.ts';
import { type Token, tokensOf } from './template-tokens.ts';

/**
 * The note saved as Markdown unless the reader has a template of their own. Templates are Mustache
 * (https://mustache.github.io): `{{name}}` is replaced by a value; `{{#list}}…{{/list}}` is repeated for each item
 * of a list, or kept where a value is there; `{{^name}}…{{/name}}` is kept where it is empty. `docs/exporting.md`
 * says what each name stands for.
 *
 * In a front matter (between `---` lines at the top) values are written as YAML strings, elsewhere as escaped
 * Markdown, so a page's text can neither break out of its place nor become a link or a tag.
 */
export const NOTE_TEMPLATE = `---
title: {{title}}
url: {{url}}
site: {{site}}
author: {{byline}}
published: {{published}}
saved: {{saved}}
{{#peopleHeading}}
people:
{{/peopleHeading}}
{{#people}}
  - {{name}}
{{/people}}
{{#hasTags}}
tags:
{{/hasTags}}
{{#tags}}
  - {{tag}}
{{/tags}}
---

# {{title}}

{{#keyPointsHeading}}
## {{keyPointsHeading}}

{{/keyPointsHeading}}
{{#keyPoints}}
- {{text}}
{{/keyPoints}}

{{#quotesHeading}}
## {{quotesHeading}}

{{/quotesHeading}}
{{#quotes}}
> {{marked}}
>
> — {{speaker}}{{#role}}, {{role}}{{/role}}{{#grounds}}, {{grounds}}{{/grounds}}{{#link}} ({{place}}){{/link}}

{{/quotes}}
{{#peopleHeading}}
## {{peopleHeading}}

{{/peopleHeading}}
{{#people}}
- {{name}}{{#role}}, {{role}}{{/role}}
{{/people}}

{{#datesHeading}}
## {{datesHeading}}

{{/datesHeading}}
{{#dates}}
- {{value}} {{label}}
{{/dates}}
`;

/**
 * Fills a template. Never throws. One that cannot be read, or that would write without end, is not used but the
 * built-in one, so that saving always saves; `templateFaults` says what is wrong with it.
 */
export function fillTemplate(template: string, brief: Brief, options: ExportOptions): string {
  const contents = contentsOf(brief, options);
  return filled(template, contents, options) ?? filled(NOTE_TEMPLATE, contents, options) ?? '';
}

function filled(template: string, contents: Contents, options: ExportOptions): string | null {
  if (!isReadable(templateFaults(template))) return null;
  const front = frontMatterOf(template);
  const head = render(tokensOf(front), valuesOf(contents, options, IN_YAML));
  const body = render(tokensOf(template.slice(front.length)), valuesOf(contents, options, IN_MARKDOWN));
  if (head === null || body === null) return null;
  return head + body.replace(/\n{3,}/g, '\n\n').replace(/\n\n$/, '\n');
}

/** How text, names and links are written in one part of a note. */
interface Notation {
  readonly text: (text: string) => string;
  readonly wikiLink: (name: string) => string;
  /** Words that lead to an address; in YAML, which has no links, the address alone. Just the words where there is none. */
  readonly link: (shown: string, url: string | null) => string;
}

const IN_MARKDOWN: Notation = {
  text: escapeMarkdown,
  wikiLink,
  link: (shown, url) => markdownLink(escapeMarkdown(shown), url),
};

/**
 * A double-quoted YAML scalar: JSON's strings are YAML's, too (YAML 1.2, 10.2). Marks that the template languages and
 * wiki links of note-taking apps begin and end with are written by their numbers, which only YAML reads.
 */
function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[<{%[](?=[<{%?[])|[%}\]](?=[%>}\]])|(?<=[$#])\{/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const IN_YAML: Notation = {
  text: yamlString,
  // The reader asked for the brackets, and nothing in them can end them.
  wikiLink: (name) => (wikiLink(name).startsWith('[[') ? JSON.stringify(wikiLink(name)) : yamlString(name)),
  link: (shown, url) => yamlString(url ?? shown),
};

/** A value of the template's, or the items of a list. */
type Value = string | number | boolean | null | readonly Values[];
interface Values {
  readonly [name: string]: Value;
}

/** Lists in lists multiply: tokens that are filled, and UTF-16 code units that are written. */
const MOST_STEPS = 1_000_000;
const LONGEST_NOTE = 20_000_000;

/**
 * Fills tokens as Mustache does, but with our own values and nothing else: no name that objects and lists have by
 * birth ("constructor", "map") and no function is ever reached. Values come in escaped, so that no tag can write
 * them raw. Null where it would take too long.
 */
function render(template: readonly Token[], values: Values): string | null {
  const written: string[] = [];
  let [steps, length] = [0, 0];
  const write = (text: string) => {
    written.push(text);
    length += text.length;
  };
  /** False once it takes too long. */
  const fill = (tokens: readonly Token[], around: readonly Values[]): boolean =>
    tokens.every(([kind, name, , , inner = []]) => {
      if (++steps > MOST_STEPS || length > LONGEST_NOTE) return false;
      if (kind === 'text') write(name);
      const value = around.find((each) => Object.hasOwn(each, name))?.[name] ?? null;
      const isList = typeof value === 'object' && value !== null;
      const isEmpty = !value || (isList && value.length === 0);
      if (kind === '#' && !isEmpty) {
        return isList ? value.every((item) => fill(inner, [item, ...around])) : fill(inner, around);
      }
      if (kind === '^' && isEmpty) return fill(inner, around);
      if ((kind === 'name' || kind === '&') && value !== null && !isList) write(String(value));
      return true;
    });
  return fill(template, [values]) ? written.join('') : null;
}

function valuesOf(contents: Contents, { savedAt, words, note }: ExportOptions, notation: Notation): Values {
  const { title, url, site, byline, day, lang, keyPoints, quotes, people, dates } = contents;
  const value = (text: string | null) => text && notation.text(text);
  const named = (name: string) => (note?.wikiLinks ? notation.wikiLink(name) : notation.text(name));
  const heading = (word: string, list: readonly unknown[]) => (list.length > 0 ? value(word) : null);
  const linked = (link: string | null) => ({
    link: value(link),
    place: link && notation.link(words.showInPage, link),
  });
  const tags = (note?.tags ?? []).map(tagName).filter((tag) => tag !== '');
  return {
    title: value(title),
    url: value(url),
    site: value(site),
    byline: value(byline),
    published: value(day),
    lang: value(lang),
    saved: value(savedAt.slice(0, 10)),
    keyPointsHeading: heading(words.keyPoints, keyPoints),
    quotesHeading: heading(words.quotes, quotes),
    peopleHeading: heading(words.people, people),
    datesHeading: heading(words.dates, dates),
    hasTags: tags.length > 0,
    tags: tags.map((tag) => ({ tag: notation === IN_YAML ? yamlString(tag) : `#${tag}` })),
    keyPoints: keyPoints.map(({ text, link }) => ({ text: value(text), ...linked(link) })),
    quotes: quotes.map(({ text, kind, voice, speaker, role, grounds, link }) => ({
      text: value(text),
      marked: value(kind === 'direct' ? `“${text}”` : `${text} (${words.reported})`),
      speaker: voice === 'person' ? named(speaker) : value(speaker),
      speakerLink: notation.link(speaker, link),
      voice,
      role: value(role),
      grounds: value(grounds),
      kind,
      ...linked(link),
    })),
    people: people.map(({ name, role, quotes, mentions }) => ({
      name: named(name),
      role: value(role),
      quotes,
      mentions,
    })),
    dates: dates.map(({ text, value: edtf, label, link }) => ({
      text: value(text),
      value: value(edtf),
      label: value(label),
      ...linked(link),
    })),
  };
}

/** A tag as note-taking apps take it: letters, digits, "_", "-" and "/", and not digits alone; "" where nothing is left. */
function tagName(tag: string): string {
  const name = tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}_/-]/gu, '');
  return /[^\p{N}]/u.test(name) ? name : '';
}
