import { expect, it } from 'vitest';
import { who } from './marked.ts';

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
])('%s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});
