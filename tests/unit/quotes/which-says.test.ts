import { expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** The words of the source of the last direct quote of a text. */
const lastOf = (text: string): string | undefined =>
  briefOf(`Ivo Brandt, who keeps the lock, was there.\n\n${text}`).quotes.findLast(
    ({ kind }) => kind === 'direct',
  )!.source?.text;

test.each([
  ['Ivo Brandt praised the bank, which said “there was no risk in it at all”.', 'the bank'],
  ['Ivo Brandt praised the bank, which has always said “there was no risk in it at all”.', 'the bank'],
  ['He points to a report, which says: “There was no risk in it at all.”', 'a report'],
  [
    'He points to a letter from the bank, which said “there was no risk in it at all”.',
    'a letter from the bank',
  ],
  ['Ivo Brandt left the club, which he said “was no longer the one he had joined”.', 'he'],
  ['Ivo Brandt praised the bank, which was shut, and said “there was no risk in it at all”.', 'Ivo Brandt'],
])('%s', (text, source) => expect(lastOf(text)).toBe(source));
