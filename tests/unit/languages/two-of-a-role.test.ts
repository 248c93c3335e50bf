import { describe, expect, it } from 'vitest';
import { frenchBrief } from '../../fixtures/french.ts';
import { germanBrief } from '../../fixtures/german.ts';
import { portugueseBrief } from '../../fixtures/portuguese.ts';
import { spanishBrief } from '../../fixtures/spanish.ts';

/** Speaker of the last quote. */
function last(read: typeof spanishBrief, text: string): string | null {
  const { quotes, people } = read(text);
  return people.find(({ id }) => id === quotes.at(-1)?.speaker)?.name ?? null;
}

const SPANISH = 'El ministro de Economía, Pedro Gil, se reunió con el ministro de Interior, Luis Soto.';
const PORTUGUESE = 'O ministro da Economia, Paulo Gil, recebeu o ministro da Justiça, Luís Souto.';
const FRENCH = "Le ministre de l'Économie, Paul Gay, a reçu le ministre de l'Intérieur, Luc Petit.";
const GERMAN = 'Finanzminister Jan Beck traf Innenminister Lutz Krug.';

describe('of two ministers in one sentence, “the minister” is either', () => {
  it.each([
    [spanishBrief, `${SPANISH} «Vamos a subir los sueldos», anunció el ministro.`, null],
    [spanishBrief, `${SPANISH} «Vamos a subir los sueldos», anunció el ministro de Interior.`, 'Luis Soto'],
    [
      spanishBrief,
      `${SPANISH} Gil llegó tarde. «Vamos a subir los sueldos», anunció el ministro.`,
      'Pedro Gil',
    ],
    [portugueseBrief, `${PORTUGUESE} «Vamos aumentar os salários», anunciou o ministro.`, null],
    [
      portugueseBrief,
      `${PORTUGUESE} «Vamos aumentar os salários», anunciou o ministro da Justiça.`,
      'Luís Souto',
    ],
    [frenchBrief, `${FRENCH} « Nous allons augmenter les salaires », a annoncé le ministre.`, null],
    [
      frenchBrief,
      `${FRENCH} « Nous allons augmenter les salaires », a annoncé le ministre de l'Intérieur.`,
      'Luc Petit',
    ],
    [germanBrief, `${GERMAN} „Wir werden die Gehälter erhöhen“, sagte der Minister.`, null],
    [germanBrief, `${GERMAN} „Wir werden die Gehälter erhöhen“, sagte der Innenminister.`, 'Lutz Krug'],
  ])('%#', (read, text, speaker) => {
    expect(last(read, text)).toBe(speaker);
  });
});
