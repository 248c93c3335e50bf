import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** Who says each quotation between marks, by name, or else the kind of voice. */
const voicesOf = ({ quotes }: ReturnType<typeof spanishBrief>) =>
  quotes.flatMap(({ kind, voice }) =>
    kind === 'direct' ? [voice.kind === 'person' ? voice.name : voice.kind] : [],
  );

describe('a calling or a party’s people, whatever the word', () => {
  it.each([
    ['“Nadie nos avisó de nada hasta hoy”, dijo una huelguista.', 'unnamed'],
    [
      'El relevista Deivi Cabrera volvió. “La recta estaba viva y yo la seguí”, dijo el relevista.',
      'Deivi Cabrera',
    ],
    // things that end alike
    ['“Nadie nos avisó de nada hasta hoy”, dice la revista.', 'document'],
  ])('in Spanish: %s', (text, name) => {
    expect(voicesOf(spanishBrief(text))).toEqual([name]);
  });

  it.each([
    ['Só a morgue funciona, ironizou um grevista, “porque ali ninguém reclama de nada”.', 'unnamed'],
    [
      'Inês Catarino votou a favor. A bloquista lembrou que “ninguém morreu de saudades por isso”.',
      'Inês Catarino',
    ],
    [
      'O director do hospital, Bonifácio Cebola, confirma a dívida. “Também tenho horas por receber”, desabafou o médico-cirurgião.',
      'Bonifácio Cebola',
    ],
    ['Bonifácio Cebola confirma a dívida. O taxista lembrou que “ninguém morreu de saudades”.', 'unnamed'],
  ])('in Portuguese: %s', (text, name) => {
    expect(voicesOf(portugueseBrief(text))).toEqual([name]);
  });

  it.each([
    ['El relevista Deivi Cabrera volvió ayer.', 'relevista'],
    ['La lista de Deivi Cabrera volvió ayer.', null],
  ])('is a role: %s', (text, role) => {
    expect(spanishBrief(text).people.map((person) => person.role)).toEqual([role]);
  });
});

it('“nha” and “nhô” are no part of a name', () => {
  const { people } = portugueseBrief('A obra parou ontem. Nha Bia Delgado, 84 anos, vive ali.');
  expect(people.map(({ name }) => name)).toEqual(['Bia Delgado']);
});
