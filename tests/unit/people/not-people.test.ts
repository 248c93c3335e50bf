import { expect, it } from 'vitest';
import { who } from './marked.ts';

it.each([
  ['a prize', 'She won the [Ama Boateng] Prize.', []],
  ['a street', 'on [Nelson Park] Avenue', []],
  ['a company', 'made by [Jo Park] Productions', []],
  ['but a name before a verb', '[Jo Park] said so.', ['Jo Park: Jo Park']],
])('named after somebody: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});
