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

test.each(HOSTILE_TEXTS)('page text stays in its place, raw tags or not: %j', (text) => {
  const template = '---\ntitle: {{{title}}}\n---\n{{{title}}}|{{&title}}|{{title}}\n';
  const [open, title, close, body, end] = note(template, hostileBrief(text)).split('\n');
  expect([open, close, end]).toEqual(['---', '---', '']);
  expect(typeof JSON.parse(title!.slice('title: '.length))).toBe('string');
  expect(body!.replace(/\\./g, '')).not.toMatch(/[[\]<>#`]|https?:\/\//);
});
