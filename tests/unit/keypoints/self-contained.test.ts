import { expect, test } from 'vitest';
import { standsAlone } from '../../../brief/keypoints/self-contained.ts';
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
