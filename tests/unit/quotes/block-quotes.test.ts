import { expect, test } from 'vitest';
import { findQuotedStretches } from '../../../brief/text/find-quoted-stretches.ts';
import { NEUTRAL_TEXT } from '../../../brief/text/neutral-grammar.ts';

const lines = [
  'The letter reads:',
  'We ask the council to open the well again.',
  '— Residents of Zone 4',
  'It was sent in May.',
];
const text = lines.join('\n\n');
const paragraphs = lines.map((line, i) => ({
  start: text.indexOf(line),
  end: text.indexOf(line) + line.length,
  kind: i === 1 || i === 2 ? ('block-quote' as const) : ('paragraph' as const),
}));

test('a paragraph the page sets off as a quotation is one, its source line is not', () => {
  const stretches = findQuotedStretches(text, paragraphs, NEUTRAL_TEXT);
  expect(stretches.map((s) => [text.slice(s.start, s.end), s.shownBy])).toEqual([[lines[1], 'block']]);
});

test('marks inside a block quote that holds little else are taken instead', () => {
  const quoted = '“We ask the council to open the well again.”';
  const [stretch] = findQuotedStretches(
    quoted,
    [{ start: 0, end: quoted.length, kind: 'block-quote' }],
    NEUTRAL_TEXT,
  );
  expect([stretch!.shownBy, quoted.slice(stretch!.start, stretch!.end)]).toEqual([
    'marks',
    quoted.slice(1, -1),
  ]);
});
