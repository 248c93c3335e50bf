import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const BEFORE = '“It was a long night for all of us,” said Lena Holm.';
const WORDS = '“Nobody came to help us.”';

/** The voice of the words behind the lead-in, after a quotation of Lena Holm's. */
const voiceAfter = (leadIn: string) => {
  const { kind, name } = briefOf(`${BEFORE} ${leadIn}: ${WORDS}`).quotes.at(-1)!.voice;
  return kind === 'unclear' ? kind : `${kind}: ${name}`;
};

describe('words that a sentence leads in by a colon', () => {
  test.each([
    ['Her brother, Karim, was blunter', 'person: Karim'],
    ['Tom Keane was less patient', 'person: Tom Keane'],
    ['The mayor, Tom Keane, has no doubt', 'person: Tom Keane'],
    ['In the hall, Tom Keane was angrier still', 'person: Tom Keane'],
    ['Her lawyer was not surprised', 'unnamed: Her lawyer'],
    ['The Met Office was clear', 'organisation: The Met Office'],
    ['The report is plain about that', 'document: The report'],
    ['She was not surprised', 'person: Lena Holm'],
  ])('%s: they are its subject’s', (leadIn, voice) => {
    expect(voiceAfter(leadIn)).toBe(voice);
  });

  test.each([
    ['Tom Keane was told the truth', 'unclear'],
    ['She had one request to Tom Keane', 'person: Lena Holm'],
    ['One thing is certain', 'person: Lena Holm'],
  ])('%s: they are not those of whoever is only named', (leadIn, voice) => {
    expect(voiceAfter(leadIn)).toBe(voice);
  });
});
