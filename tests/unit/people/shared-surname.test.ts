import { expect, it } from 'vitest';
import { who } from './marked.ts';

it.each([
  [
    'the one last named in full',
    '[Ann Lee] spoke. [Lee] left.\n\nThen [Bob Lee] came. [Lee] sang.',
    ['Ann Lee: Ann Lee, Lee', 'Bob Lee: Bob Lee, Lee'],
  ],
  [
    'not the relative who is only introduced',
    'Minister [Ann Lee] came with her son [Bob Lee]. [Lee] spoke.',
    ['Ann Lee: Ann Lee, Lee', 'Bob Lee: Bob Lee'],
  ],
  [
    'the one whom the title fits',
    'Mr [Paul Hart] and Mrs [Gina Hart] came. Mr [Hart] spoke, then Mrs [Hart].',
    ['Paul Hart: Paul Hart, Hart', 'Gina Hart: Gina Hart, Hart'],
  ],
  [
    'a given name is nobody else’s',
    '[Ann Lee] and [Bob Lee] came. [Bob] sang.',
    ['Ann Lee: Ann Lee', 'Bob Lee: Bob Lee, Bob'],
  ],
])('a shared surname: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});
