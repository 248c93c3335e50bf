import { expect, test } from 'vitest';
import { standsAlone, tellsSomething } from '../../../brief/keypoints/self-contained.ts';

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
  'By the time they reached Lund, the ferry was full.',
  'The ministry, however, denied it.',
  'The latter was fined.',
])('leans on the one before: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(false);
});

test.each([
  'The harbour office closed the ferry line to the island on Monday.',
  'Click fraud cost the banks of the region two million last year.',
  'Police in Lund said: “We found the boat this morning.”',
  'By the end of the year the ferry line will have two boats.',
  'By Monday Lund had lost its last boat to the island.',
  'By Norwegian standards the ferry line to the island is cheap.',
  'Watchdogs said the ferry line to the island broke the rules.',
  'Images from the harbour show the boat on its side in the mud.',
  'Video seen by the harbour office shows the boat turning too late.',
  'Published figures for the ferry line to the island show a loss.',
  'Updated rules for the ferry line come into force on Monday.',
  'For more than a decade the harbour office has run the ferry.',
  'Emails between the captain and the harbour office were read in court.',
  'Corrections officers on the island have been on strike since Monday.',
  'Subscribers to the ferry line will pay less from Monday on.',
  'The ferry is seen here as a lifeline for the whole island.',
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
  'By Ida Moss in Lund and Olav Rask on board the ferry.',
  'By Ida van Moss, our reporter on the harbour and the ferry.',
  'Watch the moment the ferry hits the quay in Lund harbour.',
  'Photo: Ida Moss took this picture from the harbour office in Lund.',
  'Updated at 10.30 on Monday with words from the harbour office of Lund.',
  'For more information about the ferry line call the harbour office.',
  'Email us your pictures of the ferry and the harbour of Lund.',
  'Ada Brandt, seen here with the captain, opens the museum in Lund.',
])('tells nothing: %s', (sentence) => {
  expect(tellsSomething(sentence, sentence.split(' ').length)).toBe(false);
});
