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
])('stands alone: %s', (sentence) => {
  expect(standsAlone(sentence, ENGLISH.keyPoints.leaning)).toBe(true);
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
])('leans on the one before: %s', (sentence) => {
  expect(standsAlone(sentence, ENGLISH.keyPoints.leaning)).toBe(false);
});
