import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakersOf = (text: string) => directOf(text).map(([, , speaker]) => speaker);
const ANSWER = '“Twenty years have gone, but the book has not lost its use to anybody.”';

describe('whom the writer asks answers', () => {
  test.each([
    `I asked co-author Ada Lund what the book was for.\n\n${ANSWER}`,
    `I asked the town’s baker, Ada Lund, whether she would stay. ${ANSWER}`,
    `We asked Ada Lund if she would stay.\n\n${ANSWER}`,
  ])('%s', (text) => {
    expect(speakersOf(text)).toEqual(['Ada Lund']);
  });
});

describe('and nobody else', () => {
  test.each([
    ['a question in the writer’s own words', `I asked: “Where else would you go at your age, Ada Lund?”`],
    ['two who are asked', `I asked Ada Lund and her sister whether they would stay. ${ANSWER}`],
    ['somebody only asked about', `We asked him if he knew Ada Lund. ${ANSWER}`],
  ])('%s', (_, text) => {
    expect(speakersOf(text)).toEqual([null]);
  });

  test('a voice that is stated behind the answer', () => {
    expect(
      directOf(
        'We asked Ada Lund for her reasons. “The hall is not safe to open,” a spokeswoman said.',
      )[0]?.[1],
    ).toBe('a spokeswoman');
  });
});
