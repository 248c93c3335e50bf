import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const LEAD = 'Storm Una crossed the coast on Monday morning.\n\n';
const ENGINEER = 'The county engineer, Olu Adeyemi, closed the bridge. Adeyemi inspected it at noon.';

/** Two entries, each behind its time. */
const entries = (first: string, second: string, [later, earlier] = ['15:42', '13:10']) =>
  `${LEAD}${later}\n\n${first}\n\n${earlier}\n\n${second}`;

const speakersOf = (text: string) => directOf(text).map(([, , speaker]) => speaker);

describe('an entry of a live blog is told for itself', () => {
  test.each([
    ['a pronoun', '“We were lucky that the wind dropped,” he said. The power is back.'],
    ['a quotation alone', '“We were lucky that the wind dropped.”'],
    ['a pronoun behind more words', 'The power is back. “We were lucky that the wind dropped,” he added.'],
  ])('%s means nobody of the entry above it', (_, second) => {
    expect(speakersOf(entries(ENGINEER, second))).toEqual([null]);
  });

  test.each([
    ['15.42', '13.10'],
    ['3:42pm', '1:10pm'],
    ['15:42 Bridge closed', '13:10 Power back'],
  ])('also after times as in “%s”', (...times) => {
    const second = '“We were lucky that the wind dropped,” he said. The power is back.';
    expect(speakersOf(entries(ENGINEER, second, times))).toEqual([null]);
  });

  test.each([
    [
      'within an entry',
      entries(`${ENGINEER}\n\n“It is worse than we thought,” he said.`, 'The power is back.'),
    ],
    [
      'in a text that has one time only',
      `${LEAD}15:42\n\n${ENGINEER}\n\n“It is worse than we thought,” he said.`,
    ],
    [
      'in a text whose paragraphs begin with other figures',
      `${LEAD}2,500 homes are dark. ${ENGINEER}\n\n1,200 more may follow. “It is worse than we thought,” he said.`,
    ],
  ])('a pronoun is taken up as ever %s', (_, text) => {
    expect(speakersOf(text)).toEqual(['Olu Adeyemi']);
  });
});
