import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** Who says each quotation between marks, by name, or else the kind of voice. */
const voicesOf = ({ quotes }: ReturnType<typeof spanishBrief>) =>
  quotes.flatMap(({ kind, voice }) =>
    kind === 'direct' ? [voice.kind === 'person' ? voice.name : voice.kind] : [],
  );

describe('a title in lower case before the name set beside a role', () => {
  it.each([
    [
      'La presidenta del gremio, doña Rosa Vidal, explicó que la huelga “no tiene vuelta atrás”.',
      'Rosa Vidal',
    ],
    [
      'El jefe de los árbitros de la liga, don Emilio Santana, explicó que la regla es “absurda, pero vigente”.',
      'Emilio Santana',
    ],
    [
      'El director de la obra, ingeniero Pablo Ferrer, admitió que el puente “no aguanta un invierno más”.',
      'Pablo Ferrer',
    ],
    // nobody whom the words beside it only describe
    [
      'El presidente del club, campeón en Lugo, admitió que la plantilla “no aguanta un invierno más”.',
      'unnamed',
    ],
    ['La presidenta del gremio, sin doña Rosa, explicó que la huelga “no tiene vuelta atrás”.', 'unnamed'],
  ])('in Spanish: %s', (text, name) => {
    expect(voicesOf(spanishBrief(text))).toEqual([name]);
  });

  it.each([
    [
      'O comandante da Polícia Municipal, superintendente José Figueira, admite que a vigilância “é a que se pode fazer”.',
      'José Figueira',
    ],
    ['A directora do museu, dona Inês Prata, disse que o telhado “não aguenta outro Inverno”.', 'Inês Prata'],
    ['O comandante da polícia, em Beja, admite que a vigilância “é a que se pode fazer”.', 'unnamed'],
  ])('in Portuguese: %s', (text, name) => {
    expect(voicesOf(portugueseBrief(text))).toEqual([name]);
  });
});

describe('the letters of a service between a rank and a name', () => {
  it.each([
    ['El general PNP Óscar Velarde calló. El coronel EP Luis Huamán habló.', 'Óscar Velarde', 'Luis Huamán'],
    ['El alcalde AP García calló. El coronel Luis Huamán habló.', 'Luis Huamán'],
  ])('%s', (text, ...names) => {
    const found = spanishBrief(text).people.map(({ name }) => name);
    expect(found).toEqual(expect.arrayContaining(names));
    expect(found.join()).not.toMatch(/PNP|EP/);
  });
});

it('whatever noun a possessive leads to, the name between commas behind it is who speaks', () => {
  const text =
    'El secretario Sergio Iraola evitó pronunciarse. La federación pidió un plan. “A nosotros el banco nos pone fecha”, retrucó su titular, Elbio Castagno.';
  expect(voicesOf(spanishBrief(text))).toEqual(['Elbio Castagno']);
});

it('an adjective with a “not” before a name is part of the role', () => {
  const text =
    'El alcalde Luis Oujo no respondió. El edil no adscrito Manuel Queiruga fue más lejos. “Esto se decidió en una churrasquería”, dijo.';
  expect(voicesOf(spanishBrief(text))).toEqual(['Manuel Queiruga']);
});
