import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakerOf = (text: string) => directOf(text).at(-1)![2];

describe('she behind somebody unnamed is not whoever was named before', () => {
  const BEFORE = 'Prosecutor Ada Lund said the girls were “easy to fool”.';

  test.each([
    ['One of the victims decided to tell her name.'],
    ['One of the two young victims was in court.'],
    ['But one of her colleagues did not agree.'],
    ['A resident lost everything.'],
  ])('%s', (sentence) => {
    expect(speakerOf(`${BEFORE} ${sentence} She said it was “a bad dream”.`)).toBeNull();
  });
});

test.each([
  ['One of the two young victims was Ada Lund.', 'Ada Lund'],
  ['One of the victims, Ada Lund, was in court.', 'Ada Lund'],
  ['One of the best known singers of the north, Ada Lund, came late.', 'Ada Lund'],
  ['Ada Lund, a baker, is one of the victims.', 'Ada Lund'],
  ['Ada Lund thanked one of the nurses.', 'Ada Lund'],
  ['One of five children, Ada Lund grew up on a farm.', 'Ada Lund'],
  ['Ada Lund came on Monday. One of the reasons was the rain.', 'Ada Lund'],
])('and is whoever the sentence itself names: %s', (sentence, speaker) => {
  expect(speakerOf(`${sentence} She said it was “a bad dream”.`)).toBe(speaker);
});

describe('somebody of one organisation is nobody named as of another', () => {
  test.each([
    [
      'A hospital spokesperson said the man was “doing as well as can be”.',
      'Jo Obi, spokesperson for the police, said',
    ],
    [
      'A spokesperson for the bank said it was “closed for good”.',
      'Jo Obi, a spokesperson for the union, said',
    ],
    ['A doctor at the clinic said the boy was “in good hands”.', 'Dr Jo Obi, a doctor in the north, said'],
    ['A school governor said the road was “a risk to life”.', 'Governor Jo Obi said'],
  ])('%s … %s', (sentence, named) => {
    expect(speakerOf(`${sentence}\n\n${named} that nobody else had called.`)).toBeNull();
  });

  test.each([
    ['A councillor said the road was “a risk to life”.', 'Jo Obi, councillor for the north, said'],
    ['A police spokesman said the road was “a risk to life”.', 'The police spokesman, Jo Obi, said'],
  ])('but whoever is named further down: %s … %s', (sentence, named) => {
    expect(speakerOf(`${sentence}\n\n${named} that nobody else had called.`)).toBe('Jo Obi');
  });
});
