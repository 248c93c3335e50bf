import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakersOf = (text: string) => directOf(text).map(([, , speaker]) => speaker);

const ASKED = '“The phone goes quiet for hours,” Ivo Brandt said.\n\n“For how long is that?” Ada Lund asked.';

describe('a turn behind a question to whoever spoke before', () => {
  test('is nobody’s for sure: it may be the answer', () => {
    expect(speakersOf(`${ASKED}\n\n“An hour, or two, once a whole Saturday.”`)).toEqual([
      'Ivo Brandt',
      'Ada Lund',
      null,
    ]);
  });

  test('nor is the next one, or what “he” says in the one after', () => {
    const turns =
      '“An hour, or two, once a whole Saturday.”\n\n“And did they ever tell you why?”\n\n“There is no company there,” he said.';
    expect(speakersOf(`${ASKED}\n\n${turns}`).slice(2)).toEqual([null, null, null]);
  });

  test.each([
    ['with a name of its own is theirs', '“An hour, or two,” Brandt said.', 'Ivo Brandt'],
    ['with narration before it is as ever', 'Brandt shrugged. “An hour, or two,” he said.', 'Ivo Brandt'],
  ])('%s', (_, turn, speaker) => {
    expect(speakersOf(`${ASKED}\n\n${turn}`).at(-1)).toBe(speaker);
  });
});

test('a question behind an answer may be whoever asked’s', () => {
  const text =
    'Chair Ada Lund asked who had signed the list. “Each head, every month,” Ivo Brandt answered.\n\n“And you looked at it every month?”';
  expect(speakersOf(text)).toEqual(['Ivo Brandt', null]);
});

describe('whoever asks a question of nobody goes on speaking', () => {
  test.each([
    ['alone', '“Who will pay for it all?” Ada Lund asked.'],
    [
      'behind words of their own',
      '“We lost the whole house,” Ada Lund said.\n\n“Who will pay for it all?” Lund asked.',
    ],
    ['as “she”', '“We lost the whole house,” Ada Lund said.\n\n“Who will pay for it all?” she asked.'],
  ])('%s', (_, before) => {
    expect(speakersOf(`${before}\n\n“Nobody has told us anything yet.”`).at(-1)).toBe('Ada Lund');
  });
});
