import { expect, it } from 'vitest';
import { spanishBrief } from '../../../fixtures/spanish.ts';

it.each([
  ['El charanguista Donato Espinoza murió ayer en Belu.', 'Donato Espinoza', 'charanguista'],
  ['El árbitro camerunés Blas Nkeng no vio el penalti.', 'Blas Nkeng', 'árbitro camerunés'],
  ['La senadora por Tarapacá Luz Obando votó en contra.', 'Luz Obando', 'senadora por Tarapacá'],
  ['El ex eurodiputado Jorge Montero habló ayer en Belu.', 'Jorge Montero', 'ex eurodiputado'],
  ['Jorge Lima, de 40 años, habló ayer en Lima.', 'Jorge Lima', null],
])('%s', (text, name, role) => {
  expect(spanishBrief(text).people.map((person) => [person.name, person.role])).toEqual([[name, role]]);
});
