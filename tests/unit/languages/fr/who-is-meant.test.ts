import { describe, expect, it } from 'vitest';
import { frenchBrief } from '../../../fixtures/french.ts';

/** Who says what stands between marks, or the kind of voice where nobody is named. */
const voices = (text: string) =>
  frenchBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

describe('the caption of a picture', () => {
  const around = (caption: string) =>
    `Le maire de Belu, Paul Gay, a reçu un prix lundi.\n\n${caption}\n\n« Tout est parti d’un coup », raconte-t-il.`;

  it.each([
    'Un homme tient le portrait de Marc Petit, 35 ans, blessé à la main. © E.B',
    'Le pompier Marc Petit sur le pont de Belu. © Anne Roux',
    'Le pompier Marc Petit sur le pont de Belu / AFP',
  ])('tells of nobody: %s', (caption) => {
    expect(voices(around(caption))).toEqual(['Paul Gay']);
  });

  it('has a credit', () => {
    expect(voices(around('Le pompier Marc Petit est venu sur le pont de Belu.'))).toEqual(['Marc Petit']);
  });
});

describe('she behind a list', () => {
  const said = '« Il était derrière un arbre du parc », dit-elle.';

  it.each([
    ['Il a été vu par Jessica, Jennifer et Nadia, qui l’ont suivi.', 'unclear'],
    ['Anne Roux et Julie Gay sont venues.', 'unclear'],
    ['Anne Roux et Paul Gay sont venus.', 'Anne Roux'],
    ['Anne Roux et Julie Gay sont venues. Anne Roux a parlé.', 'Anne Roux'],
  ])('%s', (text, speaker) => {
    expect(voices(`${text} ${said}`)).toEqual([speaker]);
  });
});

describe('one of several', () => {
  it.each([
    ['Un des chercheurs de HRW, Paul Gay, précise que', 'Paul Gay'],
    ['Un des chercheurs de HRW précise que', 'unnamed'],
  ])('%s « … »', (text, speaker) => {
    expect(voices(`${text} « nous avons publié toutes ces listes ».`)).toEqual([speaker]);
  });
});

describe('who was something once', () => {
  const said = (what: string) => `« Nous devons repenser les liens avec la ville », dit ${what}.`;

  it.each([
    [`Paul Gay a fait sa rentrée hier. ${said('l’ancien ministre')}`, 'Paul Gay'],
    [`Le député Paul Gay a fermé le pont hier. ${said('l’ancien ministre')}`, 'Paul Gay'],
    [`Paul Gay a reçu Jean Roux hier. ${said('l’ancien ministre')}`, 'unnamed'],
    [`Le maire Paul Gay a fermé le pont hier. ${said('l’ancien maire')}`, 'unnamed'],
    [`La maire Anne Roux a fermé le pont hier. ${said('l’ancien ministre')}`, 'unnamed'],
    [`Un ancien ministre a vu Paul Gay hier. ${said('l’ancien ministre')}`, 'unnamed'],
  ])('%s', (text, speaker) => {
    expect(voices(text)).toEqual([speaker]);
  });
});
