import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../brief/model.ts';
import { frenchBrief } from '../../fixtures/french.ts';
import { germanBrief } from '../../fixtures/german.ts';

/** Who says what stands between marks, with the kind of voice where nobody is named. */
const speakers = ({ quotes }: Brief) =>
  quotes
    .filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

describe('the one told of last', () => {
  it.each([
    [
      'Jean Brun a parlé au juge Marc Petit. « Répondez donc à la question posée », l’a coupé ce dernier.',
      'Marc Petit',
    ],
    ['Le maire a reçu le préfet, Marc Petit. Ce dernier a répondu : « Rien ne bougera ici. »', 'Marc Petit'],
    ['Le maire, Jean Brun, a reçu Anne Petit. « Rien ne bougera ici », a répondu celle-ci.', 'Anne Petit'],
    ['Anne Petit a reçu Jean Brun. « Rien ne bougera ici », a répondu celle-ci.', 'Anne Petit'],
    ['Jean Brun est resté. « Rien ne bougera ici », a répondu celui-ci.', 'Jean Brun'],
    ['Le maire, Jean Brun, a reçu une pêcheuse. Cette dernière a répondu : « Rien ne bougera. »', 'unnamed'],
    ['Le maire, Jean Brun, a reçu un pêcheur. « Rien ne bougera ici », a répondu celui-ci.', 'unnamed'],
  ])('French: %s', (text, speaker) => {
    expect(speakers(frenchBrief(text))).toEqual([speaker]);
  });

  it.each([
    [
      'Rektor Jan Roth rief den Hausmeister Ali Demir. „Das geht so nicht weiter“, sagte dieser.',
      'Ali Demir',
    ],
    ['Ina Roth besuchte Eva Kunz. Diese sagte: „Das geht so nicht mehr weiter.“', 'Eva Kunz'],
    ['Eva Kunz besuchte Jan Roth. Diese sagte: „Das geht so nicht mehr weiter.“', 'Eva Kunz'],
    [
      'Jan Roth ließ eine Sprecherin antworten. Diese sagte, man sei „in guten Gesprächen mit allen“.',
      'unnamed',
    ],
    [
      'Oma Lisa Roth redet, ihr Enkel übersetzt. Und dieser fügt hinzu: „Ich bin als Nächster dran.“',
      'unnamed',
    ],
  ])('German: %s', (text, speaker) => {
    expect(speakers(germanBrief(text))).toEqual([speaker]);
  });

  it('is shown without the verb behind it', () => {
    const text =
      'Oma Lisa Roth redet, ihr Enkel übersetzt. Und dieser fügt hinzu: „Ich bin als Nächster dran.“';
    expect(germanBrief(text).quotes[0]?.voice.name).toBe('ihr Enkel');
  });

  it.each([
    'Diese Antwort gab er Ali Demir. „Das geht so nicht weiter“, sagte Jan Roth.',
    'Dieser Satz fiel im Rat. „Das geht so nicht weiter“, sagte Jan Roth.',
  ])('is no article: %s', (text) => {
    expect(speakers(germanBrief(text))).toEqual(['Jan Roth']);
  });
});
