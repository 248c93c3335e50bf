import { describe, expect, test } from 'vitest';
import { indirectOf } from './attributed.ts';

const toldIn = (text: string) => indirectOf(text).map(([words]) => words);

describe('what nobody said is not reported', () => {
  test.each([
    'Governor Bala Adamu did not say whether the dam would be repaired before the rains.',
    "Police didn't immediately say why the road had been closed to lorries.",
    'The ministry declined to say how many farmers had been paid this year.',
    'The company has yet to announce when the mill would open its gates again.',
    'The union would not say whether its members had voted to leave the talks.',
    'No group claimed that it had set fire to the granary by the river.',
    'Few would argue that the harbour needs another crane on the northern quay.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test.each([
    [
      'Governor Bala Adamu said the dam would not be repaired before the rains.',
      'the dam would not be repaired before the rains',
    ],
    ['A few farmers said they had not been paid this year.', 'they had not been paid this year'],
    ['Police later said the road had been closed to lorries.', 'the road had been closed to lorries'],
  ])('but: %s', (text, told) => {
    expect(toldIn(text)).toEqual([told]);
  });
});

describe('too little to be what was said', () => {
  test.each(['The Adamu campaign denies any wrongdoing.', 'Governor Bala Adamu announced the decision.'])(
    '%s',
    (text) => {
      expect(toldIn(text)).toEqual([]);
    },
  );

  test('a connective before the cue is no part of it', () => {
    expect(toldIn('Finally, she said, the dam would be repaired before the rains.')).toEqual([
      'the dam would be repaired before the rains',
    ]);
  });

  test('a subject before the cue is', () => {
    expect(toldIn('The old dam, she said, would be repaired before the rains.')).toEqual([
      'The old dam',
      'would be repaired before the rains',
    ]);
  });
});
