import { expect, it } from 'vitest';
import { KEY_POINTS } from '../../../../brief/languages/pt/key-points.ts';
import { opensLike } from '../../../../brief/text/line-openings.ts';

it.each([
  ['Com essa frase, a presidente fechou a sessão.', true],
  ['Afirmou ainda que a ponte aguenta.', true],
  ['Com esta obra, a ponte aguenta dez anos.', false],
  ['Afirmou a presidente que a ponte aguenta.', false],
])('%s leans on the sentence before: %s', (line, expected) => {
  expect(opensLike(KEY_POINTS.leaning.phrases, line)).toBe(expected);
});
