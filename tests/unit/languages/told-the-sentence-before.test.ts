import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../brief/model.ts';
import { frenchBrief } from '../../fixtures/french.ts';
import { germanBrief } from '../../fixtures/german.ts';
import { portugueseBrief } from '../../fixtures/portuguese.ts';
import { spanishBrief } from '../../fixtures/spanish.ts';

/** Who says the quotation between marks, by name, or else the kind of voice. */
const voiceOf = ({ quotes }: Brief) => {
  const voice = quotes.find(({ kind }) => kind === 'direct')?.voice;
  return voice?.kind === 'person' ? voice.name : voice?.kind;
};

describe('he behind a quotation is who told the sentence before, not whom it was about', () => {
  it.each([
    'Bernd Marak wurde am Montag festgenommen, sagte Thomas Rau. „Das Auto stand auf der Straße“, fügte er hinzu.',
    'Bernd Marak ist tot, sagte sein Freund Thomas Rau. „Es war eine kalte Nacht“, sagte er.',
    'Thomas Rau lobte Bernd Marak. „Das ist eine große Leistung“, sagte er.',
  ])('in German: %s', (text) => {
    expect(voiceOf(germanBrief(text))).toBe('Thomas Rau');
  });

  it.each([
    'Bento Marak foi detido na segunda-feira, disse Tomás Rao. “O carro estava parado na estrada”, acrescentou ele.',
    'Bento Marak foi detido na segunda-feira, segundo Tomás Rao. “O carro estava parado na estrada”, disse ele.',
  ])('in Portuguese: %s', (text) => {
    expect(voiceOf(portugueseBrief(text))).toBe('Tomás Rao');
  });

  it.each([
    'Benito Marak ha muerto, dijo su amigo Tomás Rao. «Era una noche fría y oscura», afirmó.',
    'Benito Marak fue detenido el lunes, según Tomás Rao. «El coche estaba parado en la carretera», dijo.',
  ])('in Spanish: %s', (text) => {
    expect(voiceOf(spanishBrief(text))).toBe('Tomás Rao');
  });

  it('in French', () => {
    const text =
      'Benoît Marak est mort, a dit son ami Charles Obi. « C’était une nuit froide », a-t-il raconté.';
    expect(voiceOf(frenchBrief(text))).toBe('Charles Obi');
  });
});

it('a French quotation behind a sentence that reports nothing is nobody’s', () => {
  const text =
    'Le ministre de la Santé, Thomas Rao, est venu lundi.\n\nCependant, le ministre n’est pas le seul fautif et la digue n’a pas été vue. « Il est possible que la digue ait été jugée solide par tous les experts. »';
  expect(voiceOf(frenchBrief(text))).toBe('unclear');
});
