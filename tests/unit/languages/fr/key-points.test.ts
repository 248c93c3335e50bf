import { expect, it } from 'vitest';
import { standsAlone } from '../../../../brief/keypoints/self-contained.ts';
import { KEY_POINTS } from '../../../../brief/languages/fr/key-points.ts';
import { opensLike } from '../../../../brief/text/line-openings.ts';

it.each([
  ['L’élue a promis un pont neuf.', true],
  ['Le sexagénaire, assis au bord, montre le pont.', true],
  ['L’élue de Belu a promis un pont neuf.', false],
  ['Le chercheur Karim Benali a mesuré le pont.', false],
])('%s leans on the sentence before: %s', (line, expected) => {
  expect(opensLike(KEY_POINTS.leaning.phrases, line)).toBe(expected);
});

it.each([
  ['En 2019, la mairie de Belu a fermé le pont.', true],
  ['De nombreux habitants de Belu ont protesté.', true],
  ['En effet, la mairie de Belu a fermé le pont.', false],
  ['De plus, la mairie de Belu a fermé le pont.', false],
])('%s stands alone: %s', (sentence, expected) => {
  expect(standsAlone(sentence, KEY_POINTS)).toBe(expected);
});
