import { expect, it } from 'vitest';
import { findPeople } from '../../../brief/people/people.ts';
import { englishDocument, SHIPPED_ENGLISH } from '../../fixtures/english.ts';

const namesIn = (text: string) => findPeople(englishDocument(text), SHIPPED_ENGLISH).map(({ name }) => name);

it.each([
  ['behind a title', 'Mayor Kh. Odgerel opened the bridge. Odgerel said so.', ['Kh. Odgerel']],
  ['in a list', 'The ministers Ts. Sambuu and Sh. Odgerel agreed.', ['Ts. Sambuu', 'Sh. Odgerel']],
  ['at the start of a sentence', 'The law came late. Ch. Odgerel wrote it.', ['Ch. Odgerel']],
  ['but not a chapter', 'Read Ch. 4 of the book.', []],
])('an initial of two letters %s', (_, text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});
