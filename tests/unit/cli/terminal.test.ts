import { describe, expect, test } from 'vitest';
import { briefForTerminal, wrap } from '../../../cli/terminal.ts';
import { HOSTILE_TEXTS, hostileBrief, SAMPLE } from '../sharing/sample-brief.ts';

test('the whole brief', () => {
  expect(briefForTerminal(SAMPLE, { width: 60, colour: false })).toBe(`Last ferry to Lund Island
The Lund Post · Olav Rask · 9 August 2022

Key points
  • The ferry to Lund Island will stop on August 20, the
    harbour office said on Tuesday.

Quotes
  “We have no money left”
    — Ada Brandt, harbour director
  “Nobody wants this”
    — speaker unclear
  The ferry to Lund Island will stop on August 20
    — the harbour office (reported speech)

People
  Ada Brandt, harbour director (1 quote, 1 mention)

Dates
  2022-08-09  Tuesday: the harbour office said on Tuesday
  2022-08-20  August 20: The ferry to Lund Island will stop
    on August 20
  2022-08-27/2022-08-28  August 27 and 28: A last crossing
    is planned for August 27 and 28
  2023  next year: a museum may open next year
`);
});

test('colours only where asked for', () => {
  expect(briefForTerminal(SAMPLE, { width: 60, colour: true })).toContain('\u001b[1mKey points\u001b[22m');
  expect(briefForTerminal(SAMPLE, { width: 60, colour: false })).not.toContain('\u001b');
});

test.each(HOSTILE_TEXTS)('page text cannot steer the terminal: %j', (text) => {
  const shown = briefForTerminal(hostileBrief(text), { width: 60, colour: false });
  expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
});

describe('wrapping', () => {
  test.each([
    ['a b c', 3, ['> a', '  b', '  c']],
    ['abcdefgh ij', 5, ['> abcdefgh', '  ij']],
    ['渡し船 終了', 9, ['> 渡し船', '  終了']],
    ['', 5, ['> ']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width, '> ', '  ')).toBe(lines.join('\n'));
  });
});
