import { describe, expect, it } from 'vitest';
import { frenchBrief } from '../../fixtures/french.ts';
import { portugueseBrief } from '../../fixtures/portuguese.ts';
import { spanishBrief } from '../../fixtures/spanish.ts';

/** Who says the last quote: a name, or else the kind of voice. */
function speaker(brief: typeof spanishBrief, text: string) {
  const voice = brief(text).quotes.at(-1)?.voice;
  return voice?.kind === 'person' ? voice.name : voice?.kind;
}

describe('the president of the country', () => {
  it.each([
    [
      frenchBrief,
      'Le président Luc Petit a parlé hier.\n\n« Nul ne doit attendre une heure », estime le président de la République.',
      'Luc Petit',
    ],
    [
      spanishBrief,
      'El presidente Jon Lasa habló ayer.\n\n“Nadie debe esperar una hora”, dijo el presidente de la República.',
      'Jon Lasa',
    ],
    [
      spanishBrief,
      'El presidente Jon Lasa habló ayer.\n\n“Nadie debe esperar una hora”, dijo el presidente del Gobierno.',
      'Jon Lasa',
    ],
    [
      portugueseBrief,
      'O presidente Rui Lopes falou ontem.\n\n«Ninguém deve esperar uma hora», disse o Presidente da República.',
      'Rui Lopes',
    ],
    // of something else, and two
    [
      frenchBrief,
      'Le président du club, Luc Petit, a parlé hier.\n\n« Nul ne doit attendre une heure », estime le président de la République.',
      'unnamed',
    ],
    [
      spanishBrief,
      'El presidente de la Diputación, Jon Lasa, habló ayer.\n\n“Nadie debe esperar una hora”, dijo el presidente del Gobierno.',
      'unnamed',
    ],
    [
      frenchBrief,
      'Le président Luc Petit a reçu le président Jo Lund.\n\n« Nul ne doit attendre une heure », estime le président de la République.',
      'unnamed',
    ],
  ])('%#', (brief, text, name) => {
    expect(speaker(brief, text)).toBe(name);
  });
});

describe('a role told right beside a name', () => {
  it.each([
    // behind the name in marks of what it is of
    [
      spanishBrief,
      'El jefe del grupo “Horizonte” en el Parlamento, Jon Lasa, dijo que no hay “ninguna base legal”.',
      'Jon Lasa',
    ],
    [
      portugueseBrief,
      'O chefe do grupo «Horizonte» no Parlamento, Rui Lopes, disse que não há «nenhuma base legal».',
      'Rui Lopes',
    ],
    [
      spanishBrief,
      'El director del diario “El Faro” dijo a Jon Lasa que no hay “ninguna base legal”.',
      'unnamed',
    ],
    // before the colon
    [
      frenchBrief,
      'Pour Luc Petit, son secrétaire général : « Le port ne rouvrira pas avant juin ».',
      'Luc Petit',
    ],
    // without its comma
    [
      spanishBrief,
      'La revista pretende “recuperar lo que perdió”, según Jon Lasa director de la obra.',
      'Jon Lasa',
    ],
    // by another word
    [
      frenchBrief,
      'La reine Mathilde est venue. La souveraine a salué un « moment de notre histoire ».',
      'Mathilde',
    ],
    [spanishBrief, 'La reina Ana vino ayer. La soberana saludó este “momento de nuestra historia”.', 'Ana'],
    [
      frenchBrief,
      'La ministre Anne Roux est venue. La souveraine a salué un « moment de notre histoire ».',
      'unnamed',
    ],
  ])('%#', (brief, text, name) => {
    expect(speaker(brief, text)).toBe(name);
  });
});
