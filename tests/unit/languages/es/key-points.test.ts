import { expect, it } from 'vitest';
import { KEY_POINTS } from '../../../../brief/languages/es/key-points.ts';
import { opensLike } from '../../../../brief/text/line-openings.ts';

const leans = (line: string) => opensLike(KEY_POINTS.leaning.phrases, line);

it.each([
  'Con esa frase, la alcaldesa cerró el pleno.',
  'Tras dicho acuerdo, el puente reabrió.',
  'De hecho, el puente cerró en abril.',
  'Aseguró que el puente aguanta.',
  'El dirigente mostró fotografías del puente.',
  'La investigadora, quien mide el puente desde 2011, calcula diez años.',
  'Nació en Belu y cruzó el puente a diario.',
])('leans on the sentence before: %s', (line) => {
  expect(leans(line)).toBe(true);
});

it.each([
  'Con esta obra, el puente aguanta diez años.',
  'De Belu a Orán no hay puente.',
  'El dirigente de los obreros mostró fotografías.',
  'La investigadora Rosa Iriarte mide el puente.',
  'Nació la primera cría de cóndor en Belu.',
  'Aseguró la alcaldesa que el puente aguanta.',
  'Desde este lunes, el puente está cerrado.',
])('stands by itself: %s', (line) => {
  expect(leans(line)).toBe(false);
});
