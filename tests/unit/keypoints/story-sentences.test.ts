import { expect, test } from 'vitest';
import { tellsSomething } from '../../../brief/keypoints/story-sentences.ts';
import { ENGLISH } from '../../../brief/languages/en/index.ts';

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
  'The mayor (he had left at noon) was told of it by telephone.',
  'Two boats (left over from the war) still cross to the island.',
])('tells something: %s', (sentence) => {
  expect(tellsSomething(sentence, sentence.split(' ').length, ENGLISH.keyPoints.boilerplate)).toBe(true);
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
  'Ada Brandt, left, opens the museum in the old ferry terminal of Lund.',
  'Olav Rask (second right) and the crew of the ferry in Lund harbour.',
  'The captain (Olav Rask, right) on the quay of Lund before the crossing.',
  '(c) 2022 The Lund Post and its licensors, the ferry is not theirs.',
  '© 2022 The Lund Post and its licensors, the ferry is not theirs.',
  'Last updated on Monday 4 July with words from the harbour office.',
  'ALSO READ: The ferry line to the island has lost its captain.',
  'Listen: what the captain told the harbour office about the ferry.',
])('tells nothing: %s', (sentence) => {
  expect(tellsSomething(sentence, sentence.split(' ').length, ENGLISH.keyPoints.boilerplate)).toBe(false);
});

test.each([
  ['a place in capitals', 'LUND: The harbour office closed the ferry line to the island on Monday.', true],
  [
    'two words of a place',
    'NEW LUND: The harbour office closed the ferry line to the island on Monday.',
    true,
  ],
  [
    'but a label in capitals',
    'WATCH: The harbour office closed the ferry line to the island on Monday.',
    false,
  ],
  ['but a label of more words', 'READ MORE: The harbour office closed the ferry line on Monday.', false],
  ['a place of two words', 'New Lund: The harbour office closed the ferry line on Monday.', true],
  ['but a label of two words', 'Photo Gallery: The harbour office closed the ferry line on Monday.', false],
  ['but a label in small letters', 'Retread: The harbour office closed the ferry line on Monday.', false],
])('the first sentence may have before it %s', (_, sentence, tells) => {
  const words = sentence.split(' ').length;
  expect(tellsSomething(sentence, words, ENGLISH.keyPoints.boilerplate, true)).toBe(tells);
});
