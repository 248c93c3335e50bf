import { expect, it } from 'vitest';
import { who } from './marked.ts';

it.each([
  [
    'better known',
    '[Edson Duarte], better known as [Pipo], scored. [Pipo] left.',
    ['Edson Duarte: Edson Duarte, Pipo, Pipo'],
  ],
  ['a stage name', 'The DJ [Paul Kunene] (aka DJ [Spoko]) left.', ['Paul Kunene: Paul Kunene, Spoko']],
  [
    'before it is explained',
    '[Pipo] won. [Pipo], whose real name is [Edson Duarte], smiled. [Duarte] left.',
    ['Edson Duarte: Pipo, Pipo, Edson Duarte, Duarte'],
  ],
  [
    'of a surname',
    '[Andarga Teshome] flew. [Teshome], known to everyone as [Andy], was seized. [Andy] wept.',
    ['Andarga Teshome: Andarga Teshome, Teshome, Andy, Andy'],
  ],
  [
    'in quotation marks',
    '[Bryan Sol], nicknamed “[El Capo]”, left. [Sol] smiled.',
    ['Bryan Sol: Bryan Sol, El Capo, Sol'],
  ],
  [
    'behind a possessive',
    '[Ashraf Alom]’s (mostly known as [Hero Alom]) song. [Alom] left.',
    ['Ashraf Alom: Ashraf Alom, Hero Alom, Alom'],
  ],
  [
    'a name at birth',
    '[Lola Star] was born [Anna Petrova]. [Petrova] left.',
    ['Lola Star: Lola Star, Anna Petrova, Petrova'],
  ],
  [
    'two of them',
    '[Ilya Petrov], alias [Ivan Sorokin], alias [Boris Lem], fled. [Sorokin] wrote.',
    ['Ilya Petrov: Ilya Petrov, Ivan Sorokin, Boris Lem, Sorokin'],
  ],
  [
    'shown as less than a full one',
    '[Brown Lukas], also known as [Big John Wick], left.',
    ['Brown Lukas: Brown Lukas, Big John Wick'],
  ],
  ['of one word each', '[Bono], who goes by [Paul], left. [Paul] sang.', ['Bono: Bono, Paul, Paul']],
])('another name of somebody: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});

it.each([
  ['whose kin', '[Ali Deng]’s brother, known as [Kofi], left.', ['Ali Deng: Ali Deng', 'Kofi: Kofi']],
  [
    'of what is owned',
    '[Ali Deng], known as [Jeb Marsh]’s friend, left.',
    ['Ali Deng: Ali Deng', 'Jeb Marsh: Jeb Marsh'],
  ],
  [
    'a comparison',
    '[Ali Deng], known as another [Leo Marsh], left.',
    ['Ali Deng: Ali Deng', 'Leo Marsh: Leo Marsh'],
  ],
  ['somebody else', '[Ali Deng] and a man known as [Shorty] left.', ['Ali Deng: Ali Deng', 'Shorty: Shorty']],
  ['a mother', '[Ali Deng] was born to [Mary Deng].', ['Ali Deng: Ali Deng', 'Mary Deng: Mary Deng']],
  [
    'which of two',
    '[Ann Obi] met [Ben Obi]. [Obi], known as [Bo], left.',
    ['Ann Obi: Ann Obi', 'Ben Obi: Ben Obi', 'Obi: Obi, Bo'],
  ],
])('no other name: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});
