import { expect, it } from 'vitest';
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
