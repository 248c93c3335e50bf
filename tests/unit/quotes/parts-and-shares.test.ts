import { expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const text = `"We warned the owners," Daniel Mwangi said. "They did not listen to us at all."

"The inquiry will hear everyone who was on board," said Judge Hannah Weiss.

Mwangi said the ferry had sailed with a broken pump.`;

test('the second part of a split quotation goes on from the first', () => {
  const { quotes } = briefOf(text);
  expect(quotes.map((q) => q.continues)).toEqual([null, 0, null, null]);
});

test('every quote, source and cue is the words at its offsets', () => {
  const brief = briefOf(text);
  for (const quote of brief.quotes) {
    for (const span of [quote, quote.source!, quote.cue!]) {
      expect(brief.article.text.slice(span.start, span.end)).toBe(span.text);
    }
  }
});

test('each person’s words are counted, and the shares add up', () => {
  const { people } = briefOf(text);
  const mwangi = people.find((p) => p.name === 'Daniel Mwangi')!;
  const weiss = people.find((p) => p.name === 'Hannah Weiss')!;
  expect([mwangi.quotes, weiss.quotes]).toEqual([3, 1]);
  expect(mwangi.share + weiss.share).toBeCloseTo(1);
});
