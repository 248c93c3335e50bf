import { expect, test } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import { summarize } from '../../../brief/summarize.ts';
import { SHIPPED_ENGLISH } from '../../fixtures/english.ts';

const peopleIn = (text: string) =>
  summarize(articleFromText({ text }), SHIPPED_ENGLISH).people.map(({ name }) => name);

test.each([
  ['Pontyberem came from behind to end the run of Carmarthen Quins.', []],
  ['Swansea Ospreys beat Tenby Sharks 21-3.', []],
  ['Kandy Falcons are third, and Nimal Perera is their captain.', ['Nimal Perera']],
])('a team is nobody: %s', (text, people) => {
  expect(peopleIn(text)).toEqual(people);
});
