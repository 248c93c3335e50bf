import { expect, it } from 'vitest';
import { who } from './marked.ts';

it.each([
  ['a prize', 'She won the [Ama Boateng] Prize.', []],
  ['a street', 'on [Nelson Park] Avenue', []],
  ['a company', 'made by [Jo Park] Productions', []],
  ['a law', 'under [Amina]’s Law', []],
  ['but not what somebody owns', 'in [Amina]’s Garden', ['Amina: Amina']],
  ['a storm', '[Typhoon Amihan] and Hurricane [Olga] passed.', []],
  ['but not who braves one', 'In the storm [Olga] went out.', ['Olga: Olga']],
  ['a lake', 'on [Lake Mweru] and [Sungai Pinang]', []],
  ['a ship', 'the ferry [Ama Boateng] and the trawler Princess [Pita]', []],
  ['but not who is on one', 'On the ferry, [Pita] slept.', ['Pita: Pita']],
  ['but a name before a verb', '[Jo Park] said so.', ['Jo Park: Jo Park']],
])('named after somebody: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});
