import { expect, test } from 'vitest';
import { leansFromTheStart, standsAlone } from '../../../brief/keypoints/self-contained.ts';
import { ENGLISH } from '../../../brief/languages/en/index.ts';

test.each([
  'The harbour will close on Monday.',
  'In 2010, Brandt told the council it was safe.',
  'Officials said they had no choice.',
  'By the time the crew reached Lund, the ferry was full.',
  'One of the country’s oldest ferries sank.',
  'At this time of the year, Lund is empty.',
  'After this summer, the ferry will stop for good.',
  'Thousands marched; they were not stopped.',
  'A spokesman for Lund said he was glad.',
  'The council asked “what they want of us” in a letter.',
  'Back in May, the council voted to close the line.',
])('stands alone: %s', (sentence) => {
  expect(standsAlone(sentence, ENGLISH.keyPoints)).toBe(true);
});

test.each([
  'He resigned on Monday.',
  'It’s the third such case this year.',
  'They’ll vote again in May.',
  'His lawyer denied the charges.',
  'That was never proven.',
  'But the council disagreed.',
  'However, the ferry ran on.',
  'In 2010, he told the council it was safe.',
  'Last year she left the party.',
  'For example, the ferry has no lifeboats.',
  'When this happens, the gates close.',
  'By the time they reached Lund, the ferry was full.',
  'The ministry, however, denied it.',
  'The latter was fined.',
  'The owner of that store was fined on Monday.',
  'Throughout their lives, without work or land, they pay rent.',
  'A young man in his thirties was among the crew.',
  'The long drought also robbed her rivals of a harvest.',
  'Back then, the ferry was full.',
  'Actually, the two are the same.',
])('leans on the one before: %s', (sentence) => {
  expect(standsAlone(sentence, ENGLISH.keyPoints)).toBe(false);
});

test.each([
  ['He is ninety and still keeps the lock.', true],
  ['But she denied that the lock was shut.', true],
  ['As he turned the key, the lights went out.', true],
  ['As he turned the key, Ivo Brandt saw the lights go out.', false],
  ['His Majesty opened the lock on Monday.', false],
  ['It is early days, but the lock works.', false],
  ['A keeper who said he had no choice shut the lock.', false],
])('a first sentence about nobody named: %s %s', (sentence, leans) => {
  expect(leansFromTheStart(sentence, ENGLISH.keyPoints)).toBe(leans);
});
