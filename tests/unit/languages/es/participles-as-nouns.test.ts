import { expect, it } from 'vitest';
import { spanishBrief } from '../../../fixtures/spanish.ts';

const OPENING =
  'La alcaldesa de Belu, Rosa Iriarte Núñez, cerró el puente el martes. Nadie lo esperaba.\n\n«No queda dinero para el puente», ';

it.each([
  ['dijo el abogado.', 'unnamed', 'el abogado'],
  ['replicó el abogado de Núñez, Blas Ortega.', 'person', 'Blas Ortega'],
  ['advirtió el jurado.', 'organisation', 'el jurado'],
  ['ha dicho.', 'person', 'Rosa Iriarte Núñez'],
])('a form of a verb behind an article is a noun: %s', (attribution, kind, name) => {
  const [quote] = spanishBrief(
    OPENING.replace('Nadie lo esperaba.', 'Iriarte lo explicó.') + attribution,
  ).quotes.filter((one) => one.kind === 'direct');
  expect([quote?.voice.kind, quote?.voice.kind === 'unclear' ? null : quote?.voice.name]).toEqual([
    kind,
    name,
  ]);
});

it.each([
  ['Según la fiscalía, Ana Ruiz, contable de la empresa, cobró dos veces.', 'organisation', 'la fiscalía'],
  ['Según la fiscal, Ana Ruiz, la empresa cobró dos veces.', 'person', 'Ana Ruiz'],
])('a body is not whoever it tells of: %s', (text, kind, name) => {
  const voices = spanishBrief(`El juez abrió el caso ayer en Belu. ${text}`).quotes.map(({ voice }) => voice);
  expect(voices).toEqual([expect.objectContaining({ kind, name })]);
});

it.each([
  [
    'El presidente del sindicato de docentes, Jairo Soto, le respondió ayer.',
    'Jairo Soto',
    'presidente del sindicato de docentes',
  ],
  [
    'El subsecretario de la cartera, Jairo Soto, le respondió ayer.',
    'Jairo Soto',
    'subsecretario de la cartera',
  ],
  ['Habló ayer en Belu el presidente, Jairo Soto.', 'Jairo Soto', 'presidente'],
])('the role is what the other noun is of: %s', (text, name, role) => {
  expect(spanishBrief(text).people.map((person) => [person.name, person.role])).toEqual([[name, role]]);
});

it('what is said of the name before a comma is not said of the next name too', () => {
  const text = 'Habló ayer Jairo Soto, enviado especial del presidente de su país, Blas Ortega.';
  expect(spanishBrief(text).people.map((person) => [person.name, person.role])).toEqual([
    ['Jairo Soto', expect.stringContaining('enviado especial')],
    ['Blas Ortega', 'presidente de su país'],
  ]);
});
