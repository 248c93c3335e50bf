import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

/** Speaker of the last quote. */
function last(text: string): string | null {
  const { quotes, people } = germanBrief(text);
  return people.find(({ id }) => id === quotes.at(-1)?.speaker)?.name ?? null;
}

describe('a noun that a clause tells apart is nobody the text has just told of', () => {
  it.each([
    [
      'Tom Reich kam. Der Ingenieur, den Clara Moor beauftragt hatte, betonte, die Pfeiler seien gesund.',
      null,
    ],
    ['Tom Reich kam. Der Ingenieur betonte, die Pfeiler seien gesund.', 'Tom Reich'],
    ['Tom Reich kam. „Die Pfeiler sind gesund und stabil“, sagte der Ingenieur, der müde war.', 'Tom Reich'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});
