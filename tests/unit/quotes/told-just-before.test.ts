import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Who speaks the last quotation of a text. */
function lastSpeaker(text: string): string | null {
  const { quotes, people } = briefOf(text);
  const last = quotes.findLast(({ kind }) => kind === 'direct');
  return people.find(({ id }) => id === last?.speaker)?.name ?? null;
}

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
    expect(lastSpeaker(`${BEFORE} ${sentence} ${WORDS}`)).toBe('Ben Rao');
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
    expect(lastSpeaker(`${BEFORE} ${sentence} ${WORDS}`)).not.toBe('Ben Rao');
  });
});

test('the next paragraph of a quotation that no mark closed is not the next speaker’s', () => {
  const text = (close: string) =>
    `“It was no surprise,” said Ada Lund. “He was a kind man and he helped me.${close}\n\n“The town will be poorer without him.” Ben Rao said that they became friends.`;
  expect(lastSpeaker(text(''))).toBe('Ada Lund');
});
