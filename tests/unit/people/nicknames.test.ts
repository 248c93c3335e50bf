import { expect, it } from 'vitest';
import { findCandidates } from '../../../brief/people/tagger/candidates.ts';
import { readWords } from '../../../brief/people/tagger/word-classes.ts';
import { ENGLISH_WITHOUT_MODELS, englishTokens } from '../../fixtures/english.ts';

/** The runs of a text that may be one name. */
function runsOf(text: string): string[] {
  const tokens = englishTokens(text);
  const { runs, runStart, runEnd } = findCandidates(
    tokens,
    readWords(tokens, ENGLISH_WITHOUT_MODELS.language, { classOf: () => 0 }),
  );
  return Array.from({ length: runs }, (_, r) =>
    text.slice(tokens.start[runStart[r]!], tokens.end[runEnd[r]! - 1]),
  );
}

it.each([
  ['in quotation marks', 'so José "Pepe" Quispe left', ['José "Pepe" Quispe']],
  ['two words', 'so Ann “Big Sis” Obi left', ['Ann “Big Sis” Obi']],
  ['in brackets', 'so Vera (Nené) West left', ['Vera (Nené) West']],
  ['but not a country', 'so Vera West (NZL) Toyota won', ['Vera West', 'NZL', 'Toyota']],
  ['but not a party', 'so Ann Obi (PPK) Wednesday won', ['Ann Obi', 'PPK', 'Wednesday']],
  ['but not what a comma parts', 'so Ann, "Pepe" West left', ['Ann', 'Pepe', 'West']],
])('a nickname inside a name: %s', (_, text, runs) => {
  expect(runsOf(text)).toEqual(runs);
});
