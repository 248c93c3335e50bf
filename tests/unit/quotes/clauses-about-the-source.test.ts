import { describe, expect, test } from 'vitest';
import { indirectOf } from './attributed.ts';

const sourceAndWords = (text: string) => indirectOf(text).map(([words, source]) => [source, words]);

describe('a clause about the source', () => {
  test.each([
    [
      'a pronoun after "because" in it is not the source',
      'A diplomat who asked not to be identified because he was not authorised to speak said the talks had failed.',
      'A diplomat',
      'the talks had failed',
    ],
    [
      'whoever it is about',
      'A nurse who did not want to be named because she feared for her job said the ward had no water.',
      'A nurse',
      'the ward had no water',
    ],
    [
      'is not what is said',
      'According to a senior official of the works department, who did not wish to be named, the papers were never checked.',
      'a senior official of the works department',
      'the papers were never checked',
    ],
  ])('%s', (_, text, source, words) => {
    expect(sourceAndWords(text)).toEqual([[source, words]]);
  });

  test('a pronoun without such a clause is the source', () => {
    expect(sourceAndWords('The shop closed because he said the rent was too high.')).toEqual([
      ['he', 'the rent was too high'],
    ]);
  });
});
