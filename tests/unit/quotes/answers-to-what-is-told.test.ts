import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('whoever is told something is who answers', () => {
  test.each([
    [
      'An aide told Karl Hume that his lawyer, Otto Dorn, would lose. “It is nothing,” he replied.',
      'Karl Hume',
    ],
    ['The nurse told Lena Dorn that she could go. “I would rather stay,” she calmly replied.', 'Lena Dorn'],
    ['Lena Dorn was told by a nurse that she could go. “I would rather stay,” she replied.', 'Lena Dorn'],
    ['A friend told Karl Hume to sell. “It is time,” he said.', null],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

test('who tells behind what opens a sentence goes on', () => {
  const text =
    'Tom Grant noted that it is new. But when asked if he saw it as a lesson, Steve Holt replied: “I am free.” “I love to work,” he continued.';
  expect(lastSpeaker(text)).toBe('Steve Holt');
});

test('somebody called by their age is the only person told of', () => {
  const text =
    'Paula Holm wants cheats jailed.\n\nThe holder of the record believes more must be done. “It is a crime,” the 30-year-old said.';
  expect(lastSpeaker(text)).toBe('Paula Holm');
});
