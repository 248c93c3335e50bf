import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const QUOTE = '“It was a poor race in the end,”';
const speakersOf = (text: string) => directOf(text).map(([, , speaker]) => speaker);

describe('he is whoever the clause with “but” is about', () => {
  test.each([
    [`Ben Marak has called for a vote, but Tom Rao is against it. ${QUOTE} he said.`, 'Tom Rao'],
    [`Ben Marak lost to Tom Rao, but Rao was hurt. ${QUOTE} he said.`, 'Tom Rao'],
    [`Ben Marak has called for a vote, but has not met Tom Rao. ${QUOTE} he said.`, 'Ben Marak'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
