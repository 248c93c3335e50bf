import { expect, it } from 'vitest';
import { KEY_POINTS } from '../../../../brief/languages/pt/key-points.ts';
import { opensLike } from '../../../../brief/text/line-openings.ts';

it.each([
  ['Com essa frase, a presidente fechou a sessão.', true],
  ['Afirmou ainda que a ponte aguenta.', true],
  ['O governante disse que a ponte aguenta.', true],
  ['Já a cooperativa quer outra ponte.', true],
  ['Nasceu em Belu e cruzou a ponte todos os dias.', true],
  ['O governante da ilha disse que a ponte aguenta.', false],
  ['O responsável Carlos Nhaga mediu a ponte.', false],
  ['Com esta obra, a ponte aguenta dez anos.', false],
  ['Afirmou a presidente que a ponte aguenta.', false],
])('%s leans on the sentence before: %s', (line, expected) => {
  expect(opensLike(KEY_POINTS.leaning.phrases, line)).toBe(expected);
});
