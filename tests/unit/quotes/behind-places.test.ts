import { describe, expect, test } from 'vitest';
import { directOf, indirectOf } from './attributed.ts';

const WORDS = '“We are full every night of the week.”';

describe('a place behind whoever speaks there does not speak for them', () => {
  test.each([
    ['A clerk at the Norland Bank, Brno, Moravia, said:', 'A clerk at the Norland Bank'],
    ['A teacher from Lund Grove, Macon, Georgia, told Ada Obi:', 'A teacher from Lund Grove'],
    ['Residents of Lund Grove, Macon, Georgia, said:', 'Residents of Lund Grove'],
    ['The court in Brno, Moravia, where the case was heard, said:', 'The court'],
    ['The head of a school near Salem, Oregon, who gave no name, said:', 'The head of a school'],
    ['Officials in Macon, Georgia, said:', 'Officials'],
  ])('%s', (opening, source) => {
    expect(directOf(`${opening} ${WORDS}`)[0]![1]).toBe(source);
  });

  test('behind the words quoted', () => {
    const text = '“We are full every night,” a clerk at the Norland Bank, Brno, Moravia, said.';
    expect(directOf(text)[0]![1]).toBe('a clerk at the Norland Bank');
  });

  test('of words that are reported', () => {
    const text =
      'A clerk at the Norland Bank, Brno, Moravia, said that they were full every night of the week.';
    expect(indirectOf(text)[0]![1]).toBe('A clerk at the Norland Bank');
  });

  test.each([
    ['In a letter to the mayor, Norcare, Brno, said:', 'Norcare'],
    ['Norcare, Macon, Georgia, said:', 'Norcare'],
    ['After the talks with the bank in Macon, Georgia, Brazil said:', 'Brazil'],
  ])('but who has a name and no noun before may be a body: %s', (opening, source) => {
    expect(directOf(`${opening} ${WORDS}`)[0]![1]).toBe(source);
  });
});
