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
    'an unlisted given name behind kin',
    'Her parents, [Oyinlola] and [Temidire Obi], left. Mrs [Obi] sang.',
    ['Oyinlola: Oyinlola', 'Temidire Obi: Temidire Obi, Obi'],
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
