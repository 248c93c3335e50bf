import Mustache from 'mustache';
import type { Brief } from '../brief/model.ts';
import { type Contents, contentsOf } from './contents.ts';
import type { ExportOptions } from './formats.ts';
import { escapeMarkdown, markdownLink } from './markdown.ts';

/**
 * The note saved as Markdown unless the reader has a template of their own. Templates are Mustache
 * (https://mustache.github.io): `{{name}}` is replaced by a value; `{{#list}}…{{/list}}` is repeated for each item
 * of a list, or kept where a value is there; `{{^name}}…{{/name}}` is kept where it is empty. The names:
 *
 *     title url site byline published lang saved                   of the article
 *     keyPoints: text link
 *     quotes: text marked speaker speakerLink role kind link       marked: in quotation marks if direct
 *     people: name role quotes mentions
 *     dates: text value label link
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
people:
{{#people}}
  - {{name}}
{{/people}}
---

# {{title}}

{{#keyPoints}}
- {{text}}
{{/keyPoints}}

{{#quotes}}
> {{marked}}
>
> — {{speakerLink}}{{#role}}, {{role}}{{/role}}

{{/quotes}}
{{#people}}
- **{{name}}**{{#role}}, {{role}}{{/role}}
{{/people}}

{{#dates}}
- {{value}} {{label}}
{{/dates}}
`;

/** A front matter at the very top of a template. */
const FRONT_MATTER = /^---\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/;

/**
 * Fills a note template. Never throws. A template that cannot be read (a section left open), or that would write
 * without end, is not used: the built-in one is, so that saving always saves; `templateFaults` says what is wrong
 * with it.
 */
export function fillTemplate(template: string, brief: Brief, options: ExportOptions): string {
  const contents = contentsOf(brief, options);
  return filled(template, contents, options) ?? filled(NOTE_TEMPLATE, contents, options) ?? '';
}

function filled(template: string, contents: Contents, options: ExportOptions): string | null {
  const read = readTemplate(template);
  const head = read && render(read.head, valuesOf(contents, options, yamlString));
  const body = read && render(read.body, valuesOf(contents, options, escapeMarkdown));
  return head === null || body === null ? null : head + body.replace(/\n{3,}/g, '\n\n');
}

/** What is wrong with a template, for the options page: unreadable, or names that stand for nothing. */
export function templateFaults(template: string): 'unreadable' | readonly string[] {
  const read = readTemplate(template);
  if (read === null) return 'unreadable';
  const unknown = new Set<string>();
  const visit = (tokens: readonly Token[], known: ReadonlySet<string>) => {
    for (const [kind, name, , , inner] of tokens) {
      if (kind === 'text' || kind === '!') continue;
      if (!known.has(name)) unknown.add(name);
      if (inner) visit(inner, new Set([...known, ...(ITEM_NAMES.get(name) ?? [])]));
    }
  };
  visit(read.head, NAMES);
  visit(read.body, NAMES);
  return [...unknown];
}

/** Mustache's own token: kind, name or text, start, end, and what stands inside a section. */
type Token = readonly [kind: string, name: string, start: number, end: number, inner?: readonly Token[]];

/** A section stands in no more than so many others. */
const DEEPEST = 8;

/** The tokens of a template; null where Mustache cannot read it, or its sections are nested beyond all sense. */
function readTemplate(template: string): { head: readonly Token[]; body: readonly Token[] } | null {
  const head = FRONT_MATTER.exec(template)?.[0] ?? '';
  try {
    const read = {
      head: Mustache.parse(head) as unknown as Token[],
      body: Mustache.parse(template.slice(head.length)) as unknown as Token[],
    };
    return isShallow(read.head, DEEPEST) && isShallow(read.body, DEEPEST) ? read : null;
  } catch {
    return null;
  }
}

function isShallow(tokens: readonly Token[], most: number): boolean {
  return tokens.every(([, , , , inner]) => !inner || (most > 0 && isShallow(inner, most - 1)));
}

const ITEM_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    keyPoints: ['text', 'link'],
    quotes: ['text', 'marked', 'speaker', 'speakerLink', 'role', 'kind', 'link'],
    people: ['name', 'role', 'quotes', 'mentions'],
    dates: ['text', 'value', 'label', 'link'],
  }),
);
const ARTICLE_NAMES = ['title', 'url', 'site', 'byline', 'published', 'lang', 'saved'];
const NAMES: ReadonlySet<string> = new Set([...ARTICLE_NAMES, ...ITEM_NAMES.keys()]);

/** A value of the template's, or the items of a list. */
type Value = string | number | null | readonly Values[];
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

function valuesOf(
  contents: Contents,
  { savedAt, words }: ExportOptions,
  escaped: (text: string) => string,
): Values {
  const { title, url, site, byline, day, lang, keyPoints, quotes, people, dates } = contents;
  const value = (text: string | null) => text && escaped(text);
  return {
    title: value(title),
    url: value(url),
    site: value(site),
    byline: value(byline),
    published: value(day),
    lang: value(lang),
    saved: value(savedAt.slice(0, 10)),
    keyPoints: keyPoints.map(({ text, link }) => ({ text: value(text), link: value(link) })),
    quotes: quotes.map(({ text, kind, speaker, role, link }) => ({
      text: value(text),
      marked: value(kind === 'direct' ? `“${text}”` : `${text} (${words.reported})`),
      speaker: value(speaker),
      speakerLink: escaped === yamlString ? value(speaker) : markdownLink(escapeMarkdown(speaker), link),
      role: value(role),
      kind,
      link: value(link),
    })),
    people: people.map(({ name, role, quotes, mentions }) => ({
      name: value(name),
      role: value(role),
      quotes,
      mentions,
    })),
    dates: dates.map(({ text, value: edtf, label, link }) => ({
      text: value(text),
      value: value(edtf),
      label: value(label),
      link: value(link),
    })),
  };
}

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
