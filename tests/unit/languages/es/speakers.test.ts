import { describe, expect, it } from 'vitest';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** The words between marks and who says them, with the kind of voice where nobody is named. */
const said = (text: string) =>
  spanishBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ text: words, voice }) => [
      words.split(' ').slice(0, 2).join(' '),
      voice.kind === 'person' ? voice.name : voice.kind,
    ]);

const OPENING =
  'La alcaldesa de Belu, Rosa Iriarte Núñez, cerró el puente el martes. El ingeniero Karim Benali Soto fue avisado por teléfono.\n\n';

describe('speakers', () => {
  it.each([
    ['behind the verb', '«No queda dinero para el puente», dijo Iriarte.', 'Rosa Iriarte Núñez'],
    [
      'behind a verb in two words',
      '«No queda dinero para el puente», ha dicho Iriarte.',
      'Rosa Iriarte Núñez',
    ],
    [
      'behind whom it is told to',
      '«No queda dinero para el puente», dijo a los vecinos Karim Benali.',
      'Karim Benali Soto',
    ],
    ['before the words', 'Benali respondió: «El puente aguanta otros diez años».', 'Karim Benali Soto'],
    ['by a role', '«No queda dinero para el puente», insistió la alcaldesa.', 'Rosa Iriarte Núñez'],
    [
      'left out, as the subject of the sentence before',
      'Benali no lo cree. «El puente aguanta otros diez años», aseguró.',
      'Karim Benali Soto',
    ],
    [
      'left out before the words',
      'Benali no lo cree. Y añadió: «El puente aguanta otros diez años».',
      'Karim Benali Soto',
    ],
    [
      'before a verb with “que”',
      'Iriarte sostuvo este jueves que el puente «no vale ni el hierro que pesa».',
      'Rosa Iriarte Núñez',
    ],
    [
      'by “según” and a verb',
      'El puente «no vale ni el hierro que pesa», según ha dicho Iriarte.',
      'Rosa Iriarte Núñez',
    ],
  ])('%s', (_, text, name) => {
    expect(said(OPENING + text).map(([, who]) => who)).toEqual([name]);
  });

  it.each([
    ['an institution', '«No queda dinero para el puente», señaló el ministerio.', 'organisation'],
    ['a document', '«No queda dinero para el puente», dice el informe.', 'document'],
    ['somebody without a name', '«Nadie nos avisó de nada», dijo una vecina.', 'unnamed'],
    ['several', '«Nadie nos avisó de nada», dijeron los vecinos.', 'unnamed'],
  ])('nobody is named for %s', (_, text, kind) => {
    expect(said(OPENING + text).map(([, who]) => who)).toEqual([kind]);
  });
});

describe('a further role of whoever was just told of', () => {
  it.each([
    [
      'Benali midió el vano. El también profesor dijo: «No queda dinero para el puente».',
      'Karim Benali Soto',
    ],
    [
      'Iriarte midió el vano. «No queda dinero para el puente», lamentó la también profesora.',
      'Rosa Iriarte Núñez',
    ],
    ['Benali midió el vano. «No queda dinero para el puente», lamentó también una profesora.', 'unnamed'],
  ])('%s', (text, speaker) => {
    expect(said(OPENING + text)).toEqual([['No queda', speaker]]);
  });
});

describe('a verb with nobody for its subject', () => {
  it.each([
    ['Benali midió el vano. «No queda dinero para el puente», se lee en un informe.', 'document'],
    ['Benali midió el vano. «No queda dinero para el puente», se indica además.', 'unclear'],
    ['Benali midió el vano. «No queda dinero para el puente», se quejó.', 'Karim Benali Soto'],
  ])('%s', (text, voice) => {
    expect(said(OPENING + text)).toEqual([['No queda', voice]]);
  });
});

describe('who opens a sentence', () => {
  it.each([
    [
      'in apposition, before a colon',
      'Su vecino, el joyero Bruno Lavín, no lloró: «No queda dinero para el puente».',
      'Bruno Lavín',
    ],
    [
      'before a verb without a subject, behind what it was asked',
      'Benali midió el vano. Consultado por la prensa en Lima, señaló que «no queda dinero para el puente».',
      'Karim Benali Soto',
    ],
    [
      'left out, behind a verb that opens its sentence',
      'Deja tres hijos y, dice Benali, «no queda dinero para el puente».',
      'Karim Benali Soto',
    ],
    [
      'by their view, behind a colon',
      'Hay dudas: para Benali, de la oficina técnica, «no queda dinero para el puente».',
      'Karim Benali Soto',
    ],
  ])('%s', (_, text, speaker) => {
    const voices = said(`${OPENING}«Aquí no se ha movido nada», dijo Iriarte. ${text}`).map(
      ([, voice]) => voice,
    );
    expect(voices).toEqual(['Rosa Iriarte Núñez', speaker]);
  });

  it('is never whoever spoke before, where the sentence is about another', () => {
    const text =
      'El joyero Bruno Lavín lo había llamado, en una carta de 1987, «el más fino de todos nosotros».';
    const voices = said(`${OPENING}«Aquí no se ha movido nada», dijo Iriarte. ${text}`).map(
      ([, voice]) => voice,
    );
    expect(voices[1]).not.toBe('Rosa Iriarte Núñez');
  });
});
