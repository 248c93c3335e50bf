import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

function lastSpeaker(text: string): string | null {
  const { quotes, people } = briefOf(text);
  return people.find(({ id }) => id === quotes.at(-1)?.speaker)?.name ?? null;
}

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

test('the only person told of is who is called by an age', () => {
  const text =
    'Paula Holm wants cheats jailed.\n\nThe holder of the record believes more must be done. “It is a crime,” the 30-year-old said.';
  expect(lastSpeaker(text)).toBe('Paula Holm');
});
