import { describe, expect, it } from 'vitest';
import { findQuotedStretches } from '../../../../brief/text/find-quoted-stretches.ts';
import { tokenText } from '../../../../brief/text/tokens.ts';
import { frenchDocument } from '../../../fixtures/french.ts';

const tokens = (text: string) => {
  const { tokens } = frenchDocument(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
};

describe('words', () => {
  it.each([
    ['l’avocat d’Annie qu’elle', ['l’', 'avocat', 'd’', 'Annie', 'qu’', 'elle']],
    ["aujourd'hui quelqu'un", ["aujourd'hui", "quelqu'un"]],
    ['N’Golo M’Bappé', ['N’Golo', 'M’Bappé']],
    ['N’oublions pas', ['N’', 'oublions', 'pas']],
    ['a-t-elle dit', ['a', '-t-elle', 'dit']],
    ['explique-t-il', ['explique', '-t-il']],
    ['Jean-Luc, peut-être', ['Jean-Luc', ',', 'peut-être']],
    ['un rendez-vous avec M. Roy', ['un', 'rendez-vous', 'avec', 'M.', 'Roy']],
  ])('%s', (text, cut) => {
    expect(tokens(text)).toEqual(cut);
  });
});

/** The text with a bar at each sentence end but the last. */
const split = (text: string) => {
  const { sentences } = frenchDocument(text);
  return sentences.map(({ end }, i) => text.slice(i === 0 ? 0 : sentences[i - 1]!.end, end)).join('|');
};

describe('sentences', () => {
  it.each([
    'M. Roy a parlé à Mme Lô.| Le Dr Diop l’a écouté.',
    'Il est parti.| « Nous restons », a dit sa sœur.',
    '« Nous restons. »| Le maire est parti.',
    '« Vous restez ? » s’étonne la maire.| Il rit.',
    'Le 1er mai, J.-P. Roy est né.| Sa mère avait 20 ans.',
    'Il est accusé de vol.| Anne Roux le défend.',
    'Voir le vol. 3 et l’art. 12.| Elle aime l’art.| Anne Roux aussi.',
    'Le prix est de 3,5 millions d’euros.| Il monte.',
  ])('%s', (marked) => {
    expect(split(marked.replaceAll('|', ''))).toBe(marked);
  });
});

const stretches = (text: string) => {
  const { paragraphs, grammar } = frenchDocument(text);
  return findQuotedStretches(text, paragraphs, grammar).map(({ start, end }) => text.slice(start, end));
};

describe('marks', () => {
  it.each([
    ['« Nous partons », dit-elle.', ['Nous partons']],
    ['Elle parle d’« abus » et de «\u00a0fautes\u00a0».', ['abus', 'fautes']],
    ['« Nous disons “non” à tous », dit-elle.', ['Nous disons “non” à tous']],
    ['« Nous partons, explique Ada Brandt, maire de Belu. Demain. »', ['Nous partons', 'Demain.']],
    ['« Nous partons, a-t-elle dit, et vite. »', ['Nous partons', 'et vite.']],
    ['« Nous partons, s’agace ce dernier. C’est trop. »', ['Nous partons', 'C’est trop.']],
    ['« Le maire, a dit la vérité, et vite. »', ['Le maire, a dit la vérité, et vite.']],
    ['« Le livre, explique Ada Brandt, est vieux. »', ['Le livre', 'est vieux.']],
  ])('%s', (text, found) => {
    expect(stretches(text)).toEqual(found);
  });
});
