import { expect, test } from 'vitest';
import type { Brief } from '../../../brief/model.ts';
import { attributionWords } from '../../../components/brief/attribution.ts';
import { floodBrief } from '../../fixtures/briefs.ts';
import { ferryBrief } from '../../fixtures/ferry-brief.ts';

function words(brief: Brief, index: number): string | null {
  const quote = brief.quotes[index]!;
  return attributionWords(brief, quote, brief.people.find(({ id }) => id === quote.voice.id) ?? null);
}

test.each<[string, Brief, number, string | null]>([
  ['one verb and a pronoun say no more than who', floodBrief, 3, null],
  ['nor does one verb beside the name', floodBrief, 0, null],
  ['to whom it was told does', ferryBrief, 0, 'told the inquiry'],
  ['how it was said does, without the name shown above', ferryBrief, 3, 'said in a statement'],
  ['one verb beside a document says no more', ferryBrief, 2, null],
  ['all there is where nobody is told to have said it', floodBrief, 6, 'an elder of the bank said'],
  ['nothing where there is nothing', ferryBrief, 10, null],
])('%s', (_, brief, index, expected) => {
  expect(words(brief, index)).toBe(expected);
});
