import { describe, expect, test } from 'vitest';
import { note } from '../../../sharing/formats/note.ts';
import type { NoteOptions } from '../../../sharing/options.ts';
import { NOTE_TEMPLATE } from '../../../sharing/template.ts';
import { isReadable, templateFaults } from '../../../sharing/template-faults.ts';
import { HOSTILE_TEXTS, hostileBrief, OPTIONS, SAMPLE } from './sample-brief.ts';

const written = (options: NoteOptions = {}, brief = SAMPLE) =>
  note.write(brief, { ...OPTIONS, note: options });

const PLACE = '([in the page](https://news.example/ferry#:~:text=';

test('the built-in note has a front matter, and a heading for each section', () => {
  expect(written()).toBe(`---
title: "Last ferry to Lund Island"
url: "https://news.example/ferry"
site: "The Lund Post"
author: "Olav Rask"
published: "2022-08-09"
saved: "2022-08-10"
people:
  - "Ada Brandt"
---

# Last ferry to Lund Island

## Key points

- The ferry to Lund Island will stop on August 20, the harbour office said on Tuesday.

## Quotes

> “We have no money left”
>
> — Ada Brandt, harbour director ${PLACE}We%20have%20no%20money%20left%2C))

> “Nobody wants this”
>
> — speaker unclear ${PLACE}Nobody%20wants%20this%2C))

> The ferry to Lund Island will stop on August 20 (reported speech)
>
> — the harbour office ${PLACE}The%20ferry%20to%20Lund%20Island%20will%20stop%20on%20August%2020))

## People

- Ada Brandt, harbour director

## Dates

- 2022-08-09 the harbour office said on Tuesday
- 2022-08-20 The ferry to Lund Island will stop on August 20
- 2022-08-27/2022-08-28 A last crossing is planned for August 27 and 28
- 2023 a museum may open next year
`);
});

test('by the reader’s choice people are wiki links, and there are tags', () => {
  const text = written({ wikiLinks: true, tags: ['news', '#to read', '2022', '', 'a/b'] });
  expect(text).toContain('people:\n  - "[[Ada Brandt]]"\ntags:\n  - "news"\n  - "to-read"\n  - "a/b"\n---');
  expect(text).toContain('> — [[Ada Brandt]], harbour director (');
  expect(text).toContain('\n- [[Ada Brandt]], harbour director\n');
  expect(text).toContain('> — the harbour office (');
});

test('a section without items has no heading', () => {
  const text = written({}, { ...SAMPLE, quotes: [], people: [], timeline: [] });
  expect(text.match(/^#.*$/gm)).toEqual(['# Last ferry to Lund Island', '## Key points']);
  expect(text).not.toContain('people:');
});

describe('the reader’s own template', () => {
  test.each([
    ['{{title}} ({{site}}, {{published}})', 'Last ferry to Lund Island (The Lund Post, 2022-08-09)'],
    ['{{#quotes}}{{speaker}};{{/quotes}}', 'Ada Brandt;speaker unclear;the harbour office;'],
    ['{{#quotes}}{{voice}} {{/quotes}}', 'person unclear organisation '],
    ['{{#people}}{{name}}: {{quotes}}/{{mentions}}{{/people}}', 'Ada Brandt: 1/1'],
    ['{{#dates}}{{value}} {{/dates}}', '2022-08-09 2022-08-20 2022-08-27/2022-08-28 2023 '],
    ['{{^byline}}no author{{/byline}}', ''],
    [
      '---\nt: {{title}}\n---\n{{title}}',
      '---\nt: "Last ferry to Lund Island"\n---\nLast ferry to Lund Island',
    ],
    ['{{#tags}}{{tag}} {{/tags}}', '#news '],
  ])('%j', (template, filled) => {
    expect(written({ template, tags: ['news'] })).toBe(filled);
  });

  test.each([
    '{{#quotes}} never closed',
    '---\npeople: {{#people}}\n---\n{{name}}{{/people}}',
    '{{=<% %>=}}<% title %>',
    '{{title',
  ])('one that cannot be read gives the built-in note: %j', (template) => {
    expect(written({ template })).toBe(written());
  });
});

describe('faults of a template', () => {
  const faultOf = (template: string) => templateFaults(template)[0];

  test.each([
    NOTE_TEMPLATE,
    '{{title}} {{#quotes}}{{speaker}} {{title}}{{/quotes}}',
    '{{! a remark }}',
    '--- is no front matter here',
    '',
  ])('none: %j', (template) => {
    expect(templateFaults(template)).toEqual([]);
  });

  test.each([
    ['{{#quotes}}', { kind: 'section-left-open', name: 'quotes', line: 1 }],
    ['{{#quotes}}\n{{/people}}', { kind: 'section-left-open', name: 'quotes', line: 2 }],
    ['a\n\n{{/quotes}}', { kind: 'section-not-opened', name: 'quotes', line: 3 }],
    ['a\n{{title', { kind: 'tag-left-open', line: 2 }],
    ['{{> other}}', { kind: 'unusable-tag', name: 'other', line: 1 }],
    ['{{=<% %>=}}', { kind: 'unusable-tag', line: 1 }],
    ['---\np: {{#people}}\n---\n{{name}}{{/people}}', { kind: 'section-left-open', name: 'people', line: 4 }],
  ])('it cannot be read: %j', (template, fault) => {
    expect(faultOf(template)).toMatchObject(fault);
    expect(isReadable(templateFaults(template))).toBe(false);
  });

  test.each([
    ['{{titel}}', { kind: 'unknown-name', name: 'titel', line: 1, meant: 'title' }],
    ['\n{{Title}}', { kind: 'unknown-name', name: 'Title', line: 2, meant: 'title' }],
    ['{{colour}}', { kind: 'unknown-name', name: 'colour', line: 1, meant: null }],
    ['{{#quotes}}{{speker}}{{/quotes}}', { kind: 'unknown-name', name: 'speker', meant: 'speaker' }],
    ['{{speaker}}', { kind: 'outside-its-list', name: 'speaker', line: 1, lists: ['quotes'] }],
    ['{{#people}}{{value}}{{/people}}', { kind: 'outside-its-list', name: 'value', lists: ['dates'] }],
    ['---\ntitle: {{title}}\n', { kind: 'front-matter-left-open', line: 1 }],
  ])('it leaves a gap: %j', (template, fault) => {
    expect(faultOf(template)).toMatchObject(fault);
    expect(isReadable(templateFaults(template))).toBe(true);
  });

  test('each name is reported once, in the order of the lines', () => {
    const faults = templateFaults('---\na: {{x}}\n---\n{{y}} {{x}}\n{{y}}');
    expect(faults.map((fault) => [fault.kind, fault.line])).toEqual([
      ['unknown-name', 2],
      ['unknown-name', 4],
    ]);
  });
});

/** Names that every object and every list has by birth: none of them is a value of a brief. */
const BIRTH_NAMES = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Array.prototype),
  ...Object.getOwnPropertyNames(String.prototype),
].filter((name) => name !== 'link');

test.each(BIRTH_NAMES)('%s stands for nothing, wherever it is asked for', (name) => {
  const asked = [`{{${name}}}`, `{{&${name}}}`, `{{#${name}}}a{{/${name}}}`, `{{quotes.${name}}}`];
  for (const tag of asked) {
    expect(written({ template: `---\nx: ${tag}\n---\n${tag}|{{#quotes}}${tag}{{/quotes}}` })).toBe(
      '---\nx: \n---\n|',
    );
    expect(templateFaults(tag)).toHaveLength(1);
  }
});

describe('a template cannot write forever', () => {
  const nest = (depth: number) =>
    `${'{{#quotes}}{{#dates}}'.repeat(depth)}{{title}}${'{{/dates}}{{/quotes}}'.repeat(depth)}`;
  const many = {
    ...SAMPLE,
    quotes: Array.from({ length: 300 }, () => SAMPLE.quotes[0]!),
  };

  test.each([
    ['lists in lists, for too many items', nest(3), written({}, many), many],
    ['sections nested too deep', nest(40), written(), SAMPLE],
    ['sections left open in the front matter', '---\n{{#quotes}}\n---\n{{/quotes}}', written(), SAMPLE],
    ['delimiters that end nothing', '{{=<% =}}', written(), SAMPLE],
  ])('%s: the built-in note is saved', (_, template, builtIn, brief) => {
    expect(written({ template }, brief)).toBe(builtIn);
  });

  test('nested lists are filled as long as they stay in bounds', () => {
    expect(written({ template: '{{#people}}{{#quotes}}x{{/quotes}}{{/people}}' })).toBe('x');
    expect(written({ template: '{{#quotes}}{{#dates}}x{{/dates}}{{/quotes}}' })).toBe('x'.repeat(12));
  });
});

/** What template languages and wikis of note-taking apps would run or link, in a note that is saved among theirs. */
test.each(['<% tp.x %>', '<%* x %>', '{{x}}', '{% x %}', '[[x]]', '%%x%%', '$\u007bx}', '#{x}', '<?x?>'])(
  'no tool that reads notes finds anything to run in %j',
  (text) => {
    const saved = written(
      {
        template:
          '---\na: {{title}}\nb: {{url}}\n---\n{{title}} {{#quotes}}{{marked}} {{speakerLink}}{{/quotes}}',
      },
      {
        ...hostileBrief(text),
        article: { ...SAMPLE.article, title: text, canonicalUrl: null, url: `https://a.example/?q=${text}` },
      },
    );
    expect(saved).not.toMatch(/<%|%>|\{\{|\}\}|\{%|%\}|\[\[|%%|[$#]\{|<\?/);
    const [, title = ''] = /^a: (.*)$/m.exec(saved) ?? [];
    expect(JSON.parse(title)).toBe(text);
  },
);

test.each(HOSTILE_TEXTS)('page text stays in its place, raw tags or not: %j', (text) => {
  const template = '---\ntitle: {{{title}}}\n---\n{{{title}}}|{{&title}}|{{title}}\n';
  const [open, title, close, body, end] = written({ template }, hostileBrief(text)).split('\n');
  expect([open, close, end]).toEqual(['---', '---', '']);
  expect(typeof JSON.parse(title!.slice('title: '.length))).toBe('string');
  expect(body!.replace(/\\./g, '')).not.toMatch(/[[\]<>#`]|https?:\/\//);
});

test.each(HOSTILE_TEXTS)('a wiki link leads to a note of that name and nowhere else: %j', (text) => {
  const template = '{{#people}}{{name}}{{/people}}';
  const link = written({ template, wikiLinks: true }, hostileBrief(text));
  expect(link).not.toContain('\n');
  expect(link.replace(/\\./g, '')).toMatch(/^(?:\[\[[^[\]|#^<>`\\/:@]+\]\]|[^[\]<>#`]*)$/);
});
