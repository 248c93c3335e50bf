import { describe, expect, it } from 'vitest';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** Every mention, in the order of the text. */
const mentionsOf = (text: string) =>
  spanishBrief(text)
    .people.flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map((mention) => mention.text);

describe('a byline and the dateline behind it', () => {
  it.each([
    ['Por Juan Suárez Robles Madrid, 23 may (EFE). El alcalde cerró el puerto.', ['Juan Suárez Robles']],
    ['Por Elena Suárez Robles Quito, 14 de marzo. El puerto cerró ayer.', ['Elena Suárez Robles']],
    ['La ministra Elena Madrid, de 43 años, cerró el puerto.', ['Elena Madrid']],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe('nobody', () => {
  it.each([
    ['letters of a club', 'Campeones: 1981 FC. MOLINARES, 1982 BM. ARROYO, 1983 FC. MOLINARES.'],
    ['letters of a firm', 'Demandaron a Northway Tobacco, Corp; Grendel Group, Inc; y otras dos firmas.'],
    ['a country', 'La selección goleó al modesto conjunto de Gales, y Gales no reaccionó.'],
  ])('%s', (_, text) => {
    expect(mentionsOf(text).filter((name) => /^(?:BM|Corp|FC|Gales|Inc)\b/.test(name))).toEqual([]);
  });
});
