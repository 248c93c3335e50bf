import { describe, expect, it, test } from 'vitest';
import { briefOf } from '../quotes/attributed.ts';
import { who } from './marked.ts';

const namesIn = (text: string) => briefOf(text).people.map(({ name }) => name);

it.each([
  [
    'a couple',
    '[Michelle] and [Peter Obi] left. Mr [Obi] drove; Mrs [Obi] sang.',
    ['Michelle: Michelle, Obi', 'Peter Obi: Peter Obi, Obi'],
  ],
  [
    'a couple, and nobody of the two',
    '[Michelle] and [Peter Obi] left. [Obi] sang.',
    ['Michelle: Michelle', 'Peter Obi: Peter Obi'],
  ],
  [
    'nobody, though one is named in full further on',
    '[Michelle] and [Peter Obi] left. [Obi] sang. [Michelle Obi] drove.',
    ['Michelle Obi: Michelle, Michelle Obi', 'Peter Obi: Peter Obi'],
  ],
  [
    'but not who was named alone before',
    '[Rosa] came. [Rosa] and [Nina Obi] left. [Obi] sang.',
    ['Rosa: Rosa, Rosa', 'Nina Obi: Nina Obi, Obi'],
  ],
  [
    'nor a wife who was',
    '[Rosa] came. [Luis Mora] and his wife [Rosa] left. [Rosa] sang.',
    ['Rosa: Rosa, Rosa, Rosa', 'Luis Mora: Luis Mora'],
  ],
  [
    'but whoever is named again',
    '[Michelle] and [Peter Obi] left. [Peter Obi] came back. [Obi] sang.',
    ['Michelle: Michelle', 'Peter Obi: Peter Obi, Peter Obi, Obi'],
  ],
  [
    'a widow',
    '[Luis Mora]’s widow, [Rosa], sold it. Mrs [Mora] sang.',
    ['Luis Mora: Luis Mora', 'Rosa: Rosa, Mora'],
  ],
  [
    'a wife',
    '[Tavo Leota] and his wife [Sina] left. Mrs [Leota] sang. Mr [Leota] drove.',
    ['Tavo Leota: Tavo Leota, Leota', 'Sina: Sina, Leota'],
  ],
  [
    'a wife without a name',
    '[Tavo Leota] and his wife left. Mrs [Leota] sang.',
    ['Tavo Leota: Tavo Leota', 'Leota: Leota'],
  ],
  [
    'but not the wife of somebody else',
    '[Luis Mora] left. [Ben Obi] and his wife [Rosa] came. Mrs [Mora] sang.',
    ['Luis Mora: Luis Mora', 'Ben Obi: Ben Obi', 'Rosa: Rosa', 'Mora: Mora'],
  ],
  [
    'but not two surnames',
    '[Trump] and [Joe Obi] met. [Obi] left.',
    ['Trump: Trump', 'Joe Obi: Joe Obi, Obi'],
  ],
  [
    'but not who is named in full',
    '[Michelle Park] came. [Michelle] and [Peter Obi] left. Mrs [Obi] sang.',
    ['Michelle Park: Michelle Park, Michelle', 'Peter Obi: Peter Obi', 'Obi: Obi'],
  ],
  [
    'unlisted given names behind kin, which tell no sex',
    'Her parents, [Oyinlola] and [Temidire Obi], left. Mrs [Obi] sang.',
    ['Oyinlola: Oyinlola', 'Temidire Obi: Temidire Obi'],
  ],
])('%s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});

describe('the first of two given names before one family name', () => {
  test.each([
    ['Lorna and Bruce Tindall lost their house.', ['Lorna', 'Bruce Tindall']],
    ['The farm belongs to Piet and Marike van der Merwe, who grow apples.', ['Piet', 'Marike van der Merwe']],
    ['Owners Sean & Aoife Kinsella opened the cafe.', ['Sean', 'Aoife Kinsella']],
    ['Twins Ella and Max Brandt raised $4,000.', ['Ella', 'Max Brandt']],
    ['Her parents, Anil and Meera Deshpande, were teachers.', ['Anil', 'Meera Deshpande']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['Sydney and Melbourne Victory will meet in the final.', []],
    ['Oxfam and Lorna Tindall sent blankets.', ['Lorna Tindall']],
  ])('and none: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('what one of a couple says by the family name alone is told of neither', () => {
  const { quotes } = briefOf('Lorna and Bruce Tindall live by the road. Tindall said the noise was bad.');
  expect(quotes.map(({ speaker }) => speaker)).toEqual([null]);
});
