import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const QUOTE = '“It was a poor race in the end,”';
const speakersOf = (text: string) => directOf(text).map(([, , speaker]) => speaker);

describe('whoever stands against the sentence goes on', () => {
  test.each([
    [`Ben Marak has called for a vote, but Tom Rao is against it. ${QUOTE} he said.`, 'Tom Rao'],
    [`Ben Marak lost to Tom Rao, but Rao was hurt. ${QUOTE} he said.`, 'Tom Rao'],
    [`Ben Marak has called for a vote, but has not met Tom Rao. ${QUOTE} he said.`, 'Ben Marak'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('in it, its writer says what is quoted', () => {
  test.each([
    'Ben Marak’s e-mail, which was meant for a clerk, said they should get Tom Rao to speak.',
    'Ben Marak wrote a letter to Tom Rao in May.',
    'Tom Rao got a letter from Ben Marak in May.',
    'Tom Rao published Ben Marak’s diary in May.',
  ])('%s', (text) => {
    expect(speakersOf(`${text} In it, he said: ${QUOTE}`)).toEqual(['Ben Marak']);
  });
});
