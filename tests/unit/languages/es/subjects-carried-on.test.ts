import { expect, it } from 'vitest';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** Who says the last quotation of a text: a name, or the kind of voice. */
const lastSpeaker = (text: string) => {
  const { voice } = spanishBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .at(-1)!;
  return voice.kind === 'person' ? voice.name : voice.kind;
};

const OPENING =
  'La alcaldesa de Belu, Rosa Iriarte Núñez, cerró el puente el martes. El ingeniero Karim Benali Soto fue avisado por teléfono.\n\n';

it.each([
  [
    'whom a copula names behind it',
    'El más enfadado era el pescador Bruno Lavigne, que dejó la lancha. «Nadie nos avisó de nada», dijo.',
    'Bruno Lavigne',
  ],
  [
    'whom a verb names behind it, with what they are',
    'Menos contento se mostró el dueño del bar, Bruno Lavigne. «Nadie nos avisó de nada», dijo.',
    'Bruno Lavigne',
  ],
  [
    'in whose view it is',
    'Para Benali, «el puente aguanta otros diez años si lo pintan».',
    'Karim Benali Soto',
  ],
  [
    'the subject of its own clause, not of the one before “mientras”',
    'Iriarte habló de obras, mientras que Benali aseguró que el puente «aguanta otros diez años».',
    'Karim Benali Soto',
  ],
  [
    'the subject of the sentence, not that of a clause inside it',
    'Benali explicó las grietas. Lo peor, a su juicio, es que una autoridad tenga la llave. «El puente aguanta otros diez años», aseguró a la radio.',
    'Karim Benali Soto',
  ],
  [
    'not the place of a dateline',
    'Lima, 7 oct (EFE).- La alcaldesa de Belu, Rosa Iriarte Núñez, consideró este miércoles que el puente «no vale ni el hierro que pesa».',
    'Rosa Iriarte Núñez',
  ],
  [
    'not the paper whose marks hide its preposition',
    'Iriarte volvió por la tarde. «No queda dinero para el puente», añadió en palabras recogidas por ‘El Correo de Belu’.',
    'Rosa Iriarte Núñez',
  ],
  [
    'not the word that opens a sentence',
    'Benali volvió por la tarde. Incluso, con el casco puesto, respondió: «El puente aguanta otros diez años».',
    'Karim Benali Soto',
  ],
])('%s', (_, text, who) => {
  expect(lastSpeaker(OPENING + text)).toBe(who);
});

it.each([
  [
    'a verb of several goes on about nobody alone',
    'Iriarte volvió por la tarde. «No queda dinero para el puente», explicaron desde el ayuntamiento.',
  ],
  [
    'several are not the one named behind them',
    '«No queda dinero para el puente», explicaron en la plaza mientras Iriarte seguía de viaje.',
  ],
])('%s', (_, text) => {
  expect(['organisation', 'unclear', 'unnamed']).toContain(lastSpeaker(OPENING + text));
});

it.each([
  [
    'an office nobody was told to have takes up nobody',
    'Iriarte habló con la periodista Ana Lago Pita. «No queda dinero para el puente», apuntó la vicepresidenta.',
    'unnamed',
  ],
  [
    'whoever told the sentence before, behind its time and place',
    'El puente de Belu cierra dos meses, anunció el martes, en Lima, el ingeniero Karim Benali. «Aguanta otros diez años», aseguró.',
    'Karim Benali Soto',
  ],
  [
    'as somebody explained, told before the words',
    'Según explicó el ingeniero Karim Benali, las grietas traen «muchas complicaciones, y ninguna nueva», y un gasto.',
    'Karim Benali Soto',
  ],
])('%s', (_, text, who) => {
  expect(lastSpeaker(OPENING + text)).toBe(who);
});
