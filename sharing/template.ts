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
 * Fills a note template. A template that cannot be read (a section left open) is not used: the built-in one is,
 * so that saving always saves; `templateFaults` says what is wrong with it.
 */
export function fillTemplate(template: string, brief: Brief, options: ExportOptions): string {
  const source = templateFaults(template) === 'unreadable' ? NOTE_TEMPLATE : template;
  const contents = contentsOf(brief, options);
  const head = FRONT_MATTER.exec(source)?.[0] ?? '';
  const body = render(source.slice(head.length), valuesOf(contents, options, escapeMarkdown));
  return render(head, valuesOf(contents, options, yamlString)) + body.replace(/\n{3,}/g, '\n\n');
}

/** What is wrong with a template, for the options page: unreadable, or names that stand for nothing. */
export function templateFaults(template: string): 'unreadable' | readonly string[] {
  const unknown = new Set<string>();
  const visit = (tokens: readonly Token[], known: ReadonlySet<string>) => {
    for (const [kind, name, , , inner] of tokens) {
      if (kind === 'text' || kind === '!') continue;
      if (!known.has(name)) unknown.add(name);
      if (inner) visit(inner, new Set([...known, ...(ITEM_NAMES.get(name) ?? [])]));
    }
  };
  try {
    visit(Mustache.parse(template) as unknown as Token[], NAMES);
  } catch {
    return 'unreadable';
  }
  return [...unknown];
}

/** Mustache's own token: kind, name or text, start, end, and what stands inside a section. */
type Token = readonly [kind: string, name: string, start: number, end: number, inner?: readonly Token[]];

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

/** Values come in escaped, so that no tag of the template can write them raw. */
function render(template: string, values: object): string {
  return Mustache.render(template, values, {}, { escape: (value: unknown) => String(value) });
}

function valuesOf(
  contents: Contents,
  { savedAt, words }: ExportOptions,
  escaped: (text: string) => string,
): object {
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

/** A double-quoted YAML scalar: JSON's strings are YAML's, too (YAML 1.2, 10.2). */
function yamlString(text: string): string {
  return JSON.stringify(text);
}
