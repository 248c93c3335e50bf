import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

describe('words between marks that nobody said', () => {
  test.each([
    ['a book', 'She is the author of "The Last Summer of Reason", which sold a million copies.'],
    ['a scare phrase', 'The so-called "shadow cabinet in exile" met in Vienna.'],
    ['a nickname', 'Joseph "The Iron Duke of Kisumu" Otieno retired on Friday.'],
  ])('%s', (_, text) => {
    expect(directOf(text)).toEqual([]);
  });

  test('words of a sentence that somebody said', () => {
    expect(
      directOf('Mayor Ana Ruiz called the plan "a disaster for every family in this city".'),
    ).toHaveLength(1);
  });
});
