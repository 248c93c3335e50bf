import { expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

test.each([
  'Ben Marak’s e-mail, which was meant for a clerk, said they should get Tom Rao to speak.',
  'Ben Marak wrote a letter to Tom Rao in May.',
  'Tom Rao got a letter from Ben Marak in May.',
  'Tom Rao published Ben Marak’s diary in May.',
])('what somebody says “in it” is said by its writer: %s', (text) => {
  expect(lastSpeaker(`${text} In it, he said: “It was a poor race in the end,”`)).toBe('Ben Marak');
});
