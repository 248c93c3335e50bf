import { describe, expect, test } from 'vitest';
import { briefOf, indirectOf } from './attributed.ts';

describe('whom something is told is no part of it', () => {
  test.each([
    ['Mayor Ann Otieno told her she would be paid on Monday.', 'she would be paid on Monday'],
    ['Ann Otieno told you you were wrong about the bridge.', 'you were wrong about the bridge'],
    ['Doctors told her her son would never walk again.', 'her son would never walk again'],
    ['Ann Otieno told her sister the house had been sold.', 'the house had been sold'],
    ['Ann Otieno told reporters she had not been asked.', 'she had not been asked'],
  ])('%s', (text, told) => {
    expect(indirectOf(text).map(([words]) => words)).toEqual([told]);
  });

  test.each([['Ann Otieno said her sister had sold the house.', 'her sister had sold the house']])(
    'where nobody is told: %s',
    (text, told) => {
      expect(indirectOf(text).map(([words]) => words)).toEqual([told]);
    },
  );
});

describe('what somebody is made to say is not said', () => {
  test('an order has the words, the verb in it has none', () => {
    const text = 'Governor Bala Adamu urged the ministry to announce a date for the vote.';
    expect(indirectOf(text).map(([, , cue]) => cue)).not.toContain('announce');
  });
});

test('whom something is told is not its source', () => {
  const text =
    'The nets, seized in 2023, were given to two villages to make fences, the ministry’s chief officer, Ada Lund, told the Lakeside Observer.';
  expect(indirectOf(text).map(([, source]) => source)).not.toContain('the Lakeside Observer');
});

test('a “who” behind another is the same person’s', () => {
  const text =
    'A notary who visited Ivo Brandt in May, and who asked that her name be left out, said he had been lucid.';
  expect(briefOf(text).people[0]!.quotes).toBe(0);
});
