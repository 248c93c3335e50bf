import { describe, expect, it } from 'vitest';

import type { InciseGrammar } from '../../../brief/grammar/text.ts';
import { words } from '../../../brief/languages/words.ts';
import { cutAtIncises } from '../../../brief/text/incises.ts';
import { stretchOf } from '../../../brief/text/quoted-stretch.ts';

/** As French has them. */
const GRAMMAR: InciseGrammar = {
  verbs: words`dit explique poursuit étonne`,
  auxiliaries: words`a`,
  participles: words`dit expliqué`,
  proclitics: words`lui s`,
  enclitics: words`il t-elle`,
  pronouns: words`celui-ci`,
  determiners: words`l la le`,
  nouns: words`élu maire`,
  aside: words`chargée`,
  belongings: words`de du`,
  titles: words`M. Mme`,
  isAdverb: (word) => word.endsWith('ment'),
};

const partsOf = (text: string) => {
  const outer = { start: text.indexOf('«'), end: text.indexOf('»') + 1 };
  const stretch = stretchOf(text, 0, outer, { start: outer.start + 1, end: outer.end - 1 }, true, false);
  return cutAtIncises(text, stretch!, GRAMMAR).map(({ start, end }) => text.slice(start, end));
};

describe('an attribution inside the marks cuts a quotation', () => {
  it.each([
    ['« Nous partons, explique Ann Lee, et vite. »', ['Nous partons', 'et vite.']],
    ['« Nous partons, explique Ann Lee. Demain. »', ['Nous partons', 'Demain.']],
    ['« Nous partons, explique Ann Lee, chargée des routes. Demain. »', ['Nous partons', 'Demain.']],
    ['« Nous partons, explique Ann Lee, la maire, et vite. »', ['Nous partons', 'et vite.']],
    ['« Nous partons, explique Ann Lee, de la Mairie. Demain. »', ['Nous partons', 'Demain.']],
    ['« Nous partons, explique Ann Lee, du Parti des roses, et vite. »', ['Nous partons', 'et vite.']],
    ['« Nous partons, explique Ann Lee, de toute façon. »', ['Nous partons', 'de toute façon.']],
    ['« Nous partons, explique M. Lee. Demain. »', ['Nous partons', 'Demain.']],
    ['« Nous partons, explique l’élu. Demain. »', ['Nous partons', 'Demain.']],
    ['« Nous partons, a-t-elle dit, et vite. »', ['Nous partons', 'et vite.']],
    ['« Nous partons, a simplement dit la maire, et vite. »', ['Nous partons', 'et vite.']],
    ['« Vous partez ? s’étonne Ann Lee. Jamais ! »', ['Vous partez ?', 'Jamais !']],
    ['« Nous partons, poursuit-il. »', ['Nous partons']],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});

describe('a clause of the quotation itself does not', () => {
  it.each([
    ['« Il est venu, a dit la vérité et est parti. »'],
    ['« La loi, explique un vieux livre, est claire. »'],
    ['« Le juge a écouté, explique bien et tranche. »'],
    ['« Nous disons “non, explique Ann Lee, non” à tous. »'],
  ])('%s', (text) => {
    expect(partsOf(text)).toHaveLength(1);
  });
});
