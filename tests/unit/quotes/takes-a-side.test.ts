import { expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

test.each([
  ['Karl Obi attacked the board saying “you have failed us all”.', 'Karl Obi'],
  ['Karl Obi defended Ann Lund saying “she did nothing wrong”.', 'Karl Obi'],
  ['The union slammed the ministry claiming “nobody was ever told”.', 'The union'],
  ['Karl Obi wept and thanked his wife saying: “You have never failed me.”', 'Karl Obi'],
  ['Karl Obi heard Ann Lund saying “you have failed us all”.', 'Ann Lund'],
  ['The paper quoted Ann Lund saying “you have failed us all”.', 'Ann Lund'],
  ['Karl Obi remembers his mother saying “you have failed us all”.', 'his mother'],
  ['The nurses were attacked by the board saying “they have failed us all”.', 'the board'],
])('whoever takes a side says so, and whoever is heard says what is heard: %s', (text, name) => {
  const [quote] = briefOf(text).quotes.filter(({ kind }) => kind === 'direct');
  expect(quote?.voice.name).toBe(name);
});
