import { expect, it } from 'vitest';
import { who } from './marked.ts';

it.each([
  ['a firm', '[Renault] will cut prices. “It is time,” [Renault] said.', []],
  ['with its accents', '[Nestlé] said so.', []],
  ['what is the firm’s', 'They stood at [Renault]’s gate.', []],
  [
    'but whoever was named in full before',
    '[Ada Renault] came. “It is time,” [Renault] said.',
    ['Ada Renault: Ada Renault, Renault'],
  ],
  ['but whoever has a title', 'Mr [Renault] came. [Renault] said so.', ['Renault: Renault, Renault']],
  ['but whoever holds an office', 'Senator [Renault] came. [Renault] left.', ['Renault: Renault, Renault']],
  ['but whoever is of an age', '[Renault], 34, was held.', ['Renault: Renault']],
  ['but somebody who does something', '[Renault], who drives, was held.', ['Renault: Renault']],
  ['a firm before its heir', '[Renault] fell. [Ada Renault] sold.', ['Ada Renault: Ada Renault']],
  [
    'a steelmaker beside its owner',
    '[Mittal Steel] grew. [Ada Mittal] left. Ms [Mittal] wept.',
    ['Ada Mittal: Ada Mittal, Mittal'],
  ],
  ['a party and a paper', '[Likud] and [Pravda] said so.', []],
  ['a storm by its full name', 'Hurricane Olgo came. [Olgo] left two dead.', []],
  ['a storm found with its kind', '[Hurricane Olgo] came. [Olgo] left two dead.', []],
  [
    'but not whoever was there',
    '[Jo Olgo] left before Hurricane Olgo. [Olgo] wept.',
    ['Jo Olgo: Jo Olgo, Olgo'],
  ],
  ['but not in a storm', 'A storm came. [Olgo] wept.', ['Olgo: Olgo']],
  ['a band, a daily', 'The rock band [Tarr] and the daily [Norla] split. [Tarr] said so.', []],
  ['an agency', 'Speaking to [Agence France-Presse], [Ada Renault] wept.', ['Ada Renault: Ada Renault']],
])('known by one word: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});
