import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakerOf = (text: string) => directOf(text).at(-1)![2];

const BEFORE =
  'Ada Lund and Ben Rao keep the lock. Mr Rao is her deputy. “It is late and we all know it,” said Ms Lund.';
const WORDS = '“I have seen the cracks, and they are a hand wide.”';

describe('a quotation that stands alone is theirs of whom the sentence right before tells what they say or feel', () => {
  test.each([
    'Mr Rao, who lives beside the lock, admitted it was hard to see them and said few would go.',
    'Mr Rao, one of the few men on the wall, described the wall as “poor”.',
    'Mr Rao, a former keeper in Brno, insists the wall must go.',
    'Mr Rao admitted it would be “very hard” to mend.',
    'Meanwhile, Mr Rao feels a deep sense of unease.',
    'But Mr Rao fears the worst.',
  ])('%s', (sentence) => {
    expect(speakerOf(`${BEFORE} ${sentence} ${WORDS}`)).toBe('Ben Rao');
  });

  test.each([
    'Mr Rao wrote to her in May.',
    'Mr Rao was told of it.',
    'Mr Rao, who was told of it, left.',
    'Mr Rao, her deputy, was there.',
    'The wall feels cold.',
    'It felt like home.',
    'The wall is “very old” and Mr Rao left it.',
  ])('but not where it tells nothing of theirs: %s', (sentence) => {
    expect(speakerOf(`${BEFORE} ${sentence} ${WORDS}`)).not.toBe('Ben Rao');
  });
});

test.each([
  ['', 'Ada Lund'],
  ['”', 'Ben Rao'],
])('the next paragraph goes on with a quotation that no mark closed: “…%s', (close, speaker) => {
  const text = `“It was no surprise,” said Ada Lund. “He was a kind man and he helped me.${close}\n\n“The town will be poorer without him.” Ben Rao said that they became friends.`;
  expect(speakerOf(text)).toBe(speaker);
});
