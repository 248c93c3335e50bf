import { expect, test } from 'vitest';
import { standsAlone, tellsSomething } from '../../../brief/keypoints/self-contained.ts';

test.each([
  'The harbour will close on Monday.',
  'In 2010, Brandt told the council it was safe.',
  'Officials said they had no choice.',
  'One of the country’s oldest ferries sank.',
  'At this time of the year, Lund is empty.',
  'After this summer, the ferry will stop for good.',
  'Thousands marched; they were not stopped.',
])('stands alone: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(true);
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
  'The ministry, however, denied it.',
  'The latter was fined.',
])('leans on the one before: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(false);
});

test.each([
  'The harbour office closed the ferry line to the island on Monday.',
  'Click fraud cost the banks of the region two million last year.',
  'Police in Lund said: “We found the boat this morning.”',
])('tells something: %s', (sentence) => {
  expect(tellsSomething(sentence, sentence.split(' ').length)).toBe(true);
});

test.each([
  'The ferry will stop.',
  'Why did the harbour office of Lund close the ferry line on Monday?',
  'Click here to read what the harbour office says about the ferry line.',
  'Last crossing: The ferry to Lund Island leaves the harbour on Monday morning.',
  'Ada Brandt (left) opens the museum in the old ferry terminal of Lund.',
  'Olav Rask in Riga and Ida Moss in Lund contributed to this report.',
  'Copyright 2022 The Lund Post and its licensors, all rights are reserved.',
  'The harbour office of Lund and the ferry line to the island of the',
])('tells nothing: %s', (sentence) => {
  expect(tellsSomething(sentence, sentence.split(' ').length)).toBe(false);
});
