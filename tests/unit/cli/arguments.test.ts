import { expect, test } from 'vitest';
import { InputError, readArguments } from '../../../cli/arguments.ts';

const BRIEF = { kind: 'brief', file: 'a.html', output: 'terminal', url: null, published: null, models: null };

test.each([
  [['a.html'], BRIEF],
  [['-'], { ...BRIEF, file: '-' }],
  [['a.html', '--json'], { ...BRIEF, output: 'json' }],
  [['--markdown', 'a.html'], { ...BRIEF, output: 'markdown' }],
  [['--format', 'csv', 'a.html'], { ...BRIEF, output: 'csv' }],
  [
    ['a.html', '--url', 'https://news.example/a', '--published=2022-08-09', '--models', 'm'],
    { ...BRIEF, url: 'https://news.example/a', published: '2022-08-09', models: 'm' },
  ],
  [['--ndjson'], { kind: 'ndjson', models: null }],
  [['--ndjson', '--models', 'm'], { kind: 'ndjson', models: 'm' }],
  [['--help'], { kind: 'help' }],
  [['-h', 'a.html'], { kind: 'help' }],
])('%j', (args, command) => {
  expect(readArguments(args)).toEqual(command);
});

test.each([
  [[], 'no file given (try --help)'],
  [['a.html', 'b.html'], 'one file at a time; for many use --ndjson'],
  [['a.html', '--colour'], "Unknown option '--colour' (try --help)"],
  [['a.html', '--url'], "Option '--url <value>' argument missing (try --help)"],
  [['a.html', '--url', 'javascript:alert(1)'], '--url wants a web address'],
  [['a.html', '--published', 'yesterday'], '--published wants a day as YYYY-MM-DD'],
  [['a.html', '--published', '2022-02-30'], '--published wants a day as YYYY-MM-DD'],
  [['a.html', '--format', 'docx'], '--format wants one of note, icalendar, csv, jsonld, markdown, html'],
  [['a.html', '--json', '--format=csv'], '--json and --format do not go together'],
  [['a.html', '--json', '--markdown'], '--json and --markdown do not go together'],
  [['--ndjson', 'a.html'], '--ndjson reads standard input, not a file'],
])('%j is refused in one line', (args, message) => {
  expect(() => readArguments(args)).toThrow(new InputError(message));
});
