import { expect, test } from 'vitest';
import { directOf } from './attributed.ts';

test.each([
  'Contacted, Ada Lund, head of the school board, said she had asked for the money in March.',
  'Ada Lund, who runs a hotel, said that guests had complained as well.',
  'But Ada Lund told the council on Monday that no rain had come in.',
  'Meanwhile, Ada Lund told the Herald that the bus had been sold.',
  'According to Ada Lund, the bus was sold in May.',
])('a quotation between a report and a new teller is of the report: %s', (behind) => {
  const text = `Petr Novak, also a teacher, said the roof leaks.\n\n“We put buckets under it when it rains.”\n\n${behind}`;
  expect(directOf(text)[0]![2]).toBe('Petr Novak');
});

test.each([
  [
    'That is an insult to us all.',
    'The road will be closed in May.',
    'Ada Lund told the Herald that she was sad.',
    'Ada Lund',
  ],
  [
    'We put buckets under it.',
    'Petr Novak said the roof leaks. It was mended in May.',
    'But Ada Lund said no.',
    'Ada Lund',
  ],
])(
  '“%s” is of the next who tells where the sentence before reports nothing',
  (words, before, behind, speaker) => {
    expect(directOf(`${before}\n\n“${words}”\n\n${behind}`)[0]![2]).toBe(speaker);
  },
);
