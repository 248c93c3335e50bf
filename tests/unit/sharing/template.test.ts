import { describe, expect, test } from 'vitest';
import { exportBrief } from '../../../sharing/formats.ts';
import { NOTE_TEMPLATE, templateFaults } from '../../../sharing/template.ts';
import { HOSTILE_TEXTS, hostileBrief, OPTIONS, SAMPLE } from './sample-brief.ts';

const note = (template?: string, brief = SAMPLE) =>
  exportBrief('note', brief, { ...OPTIONS, template }).content;

test('the built-in note has a front matter', () => {
  expect(note().split('\n').slice(0, 16)).toEqual([
    '---',
    'title: "Last ferry to Lund Island"',
    'url: "https://news.example/ferry"',
    'site: "The Lund Post"',
    'author: "Olav Rask"',
    'published: "2022-08-09"',
    'saved: "2022-08-10"',
    'people:',
    '  - "Ada Brandt"',
    '---',
    '',
    '# Last ferry to Lund Island',
    '',
    '- The ferry to Lund Island will stop on August 20, the harbour office said on Tuesday.',
    '',
    '> “We have no money left,”',
  ]);
});

describe('the reader’s own template', () => {
  test.each([
    ['{{title}} ({{site}}, {{published}})', 'Last ferry to Lund Island (The Lund Post, 2022-08-09)'],
    ['{{#quotes}}{{speaker}};{{/quotes}}', 'Ada Brandt;speaker unclear;the harbour office;'],
    ['{{#people}}{{name}}: {{quotes}}/{{mentions}}{{/people}}', 'Ada Brandt: 1/1'],
    ['{{#dates}}{{value}} {{/dates}}', '2022-08-09 2022-08-20 2022-08-27/2022-08-28 2023 '],
    ['{{^byline}}no author{{/byline}}', ''],
    [
      '---\nt: {{title}}\n---\n{{title}}',
      '---\nt: "Last ferry to Lund Island"\n---\nLast ferry to Lund Island',
    ],
  ])('%j', (template, filled) => {
    expect(note(template)).toBe(filled);
  });

  test('one that cannot be read gives the built-in note', () => {
    expect(note('{{#quotes}} never closed')).toBe(note());
  });

  test.each([
    ['{{title}} {{#quotes}}{{speaker}} {{title}}{{/quotes}}', []],
    ['{{titel}} {{speaker}}', ['titel', 'speaker']],
    [NOTE_TEMPLATE, []],
    ['{{#quotes}}', 'unreadable'],
  ])('faults of %j', (template, faults) => {
    expect(templateFaults(template)).toEqual(faults);
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
    expect(note(`---\nx: ${tag}\n---\n${tag}|{{#quotes}}${tag}{{/quotes}}`)).toBe('---\nx: \n---\n|');
    expect(templateFaults(tag)).toHaveLength(1);
  }
});

describe('a template cannot write without end', () => {
  const nest = (depth: number) =>
    `${'{{#quotes}}{{#dates}}'.repeat(depth)}{{title}}${'{{/dates}}{{/quotes}}'.repeat(depth)}`;
  const many = {
    ...SAMPLE,
    quotes: Array.from({ length: 300 }, () => SAMPLE.quotes[0]!),
  };

  test.each([
    ['lists in lists, for too many items', nest(3), note(undefined, many), many],
    ['sections nested too deep', nest(40), note(), SAMPLE],
    ['sections left open in the front matter', '---\n{{#quotes}}\n---\n{{/quotes}}', note(), SAMPLE],
    ['delimiters that end nothing', '{{=<% =}}', note(), SAMPLE],
  ])('%s: the built-in note is saved', (_, template, builtIn, brief) => {
    expect(note(template, brief)).toBe(builtIn);
  });

  test('lists in lists are filled where they stay in bounds', () => {
    expect(note('{{#people}}{{#quotes}}x{{/quotes}}{{/people}}')).toBe('x');
    expect(note('{{#quotes}}{{#dates}}x{{/dates}}{{/quotes}}')).toBe('x'.repeat(12));
  });
});

/** What template languages and wikis of note-taking apps would run or link, in a note that is saved among theirs. */
test.each(['<% tp.x %>', '<%* x %>', '{{x}}', '{% x %}', '[[x]]', '%%x%%', '$\u007bx}', '#{x}', '<?x?>'])(
  'no tool that reads notes finds anything to run in %j',
  (text) => {
    const saved = note(
      '---\na: {{title}}\nb: {{url}}\n---\n{{title}} {{#quotes}}{{marked}} {{speakerLink}}{{/quotes}}',
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
  const [open, title, close, body, end] = note(template, hostileBrief(text)).split('\n');
  expect([open, close, end]).toEqual(['---', '---', '']);
  expect(typeof JSON.parse(title!.slice('title: '.length))).toBe('string');
  expect(body!.replace(/\\./g, '')).not.toMatch(/[[\]<>#`]|https?:\/\//);
});
