import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import { summarize } from '../../../brief/summarize.ts';
import { SHIPPED_ENGLISH } from '../../fixtures/english.ts';
import { frenchBrief } from '../../fixtures/french.ts';
import { spanishBrief } from '../../fixtures/spanish.ts';

const englishBrief = (text: string) => summarize(articleFromText({ text }), SHIPPED_ENGLISH);

/** The roles of everybody named, and who says the last quote: a name, or else the kind of voice. */
function read(brief: typeof spanishBrief, text: string) {
  const { quotes, people } = brief(text);
  const voice = quotes.at(-1)?.voice;
  return [people.map(({ role }) => role), voice?.kind === 'person' ? voice.name : voice?.kind];
}

describe('the letters of a body in brackets between a role and its name', () => {
  it.each([
    [
      spanishBrief,
      'El presidente de la Federación de Hoteles (FDH), Jon Lasa, dijo ayer que el sector “no aguanta más subidas”.',
      ['presidente de la Federación de Hoteles'],
      'Jon Lasa',
    ],
    [
      spanishBrief,
      'El director del Instituto de Salud (IS) de Lugo, Jon Lasa, dijo ayer que el sector “no aguanta más subidas”.',
      ['director del Instituto de Salud (IS) de Lugo'],
      'Jon Lasa',
    ],
    [
      spanishBrief,
      '“El sector no aguanta más subidas”, aseguró la portavoz de la Unión de Camioneros de Lugo (UCL), Ana Pardo.',
      ['portavoz de la Unión de Camioneros de Lugo'],
      'Ana Pardo',
    ],
    [
      frenchBrief,
      'Le président de la Fédération nationale du bois (FNB), Luc Petit, a déclaré que « la saison est déjà perdue ».',
      ['président de la Fédération nationale du bois'],
      'Luc Petit',
    ],
    [
      englishBrief,
      'The president of the Norland Teachers Union (NTU), Ada Lund, said that it was “far too late for that”.',
      ['president of the Norland Teachers Union'],
      'Ada Lund',
    ],
    // somebody else, and two
    [
      spanishBrief,
      'El presidente de la Federación de Hoteles (FDH), que visitó al ministro Jon Lasa, dijo ayer que el sector “no aguanta más subidas”.',
      ['ministro'],
      'unnamed',
    ],
  ])('%#', (brief, text, roles, name) => {
    expect(read(brief, text)).toEqual([roles, name]);
  });

  it('are the body’s, and no office of whoever leads it', () => {
    const text =
      'The director of the Norland Medical Society (NMS), Ada Lund, spoke on Monday. The NMS said that it was “sorry for the long delay”.';
    expect(read(englishBrief, text)[1]).toBe('organisation');
  });
});
