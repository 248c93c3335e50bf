import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

function lastOf(text: string): [string | null, string | null] {
  const { quotes, people } = briefOf(text);
  const last = quotes.at(-1);
  return [last?.source?.text ?? null, people.find(({ id }) => id === last?.speaker)?.name ?? null];
}

describe('two roles behind one article are those of one person', () => {
  test.each([
    [
      'Singer Nora Holm won. The singer and actress told fans: “I love you.”',
      'The singer and actress',
      'Nora Holm',
    ],
    [
      'Green peer Lord Dahl gave up his bill. During the debate, the peer and former minister said: “It is time.”',
      'the peer and former minister',
      'Lord Dahl',
    ],
    [
      'Nora Holm has criticised the show. Brigitte Dorn had feared that it could harm her, Holm said. The feminist writer and broadcaster said it had behaved “like a child”.',
      'The feminist writer and broadcaster',
      'Nora Holm',
    ],
    ['Captain Nora Holm met coach Eva Dorn. The captain and coach said it was “hard”.', 'coach', null],
    ['Nora Holm won. The mother and daughter said it was “hard”.', 'daughter', null],
  ])('%s', (text, source, speaker) => {
    expect(lastOf(text)).toEqual([source, speaker]);
  });
});
