import { expect, test } from 'vitest';
import { indirectOf } from './attributed.ts';

test.each([
  'The chairman, Bala Adamu, said this when he addressed traders at Kano.',
  'Ann Otieno said this while opening a school in Kisumu.',
  'She disclosed this in an interview with reporters in Abuja on Monday.',
  'The minister said so on Monday after a meeting in Lagos.',
])('"this" stands for what is said elsewhere: %s', (text) => {
  expect(indirectOf(text)).toEqual([]);
});

test.each([
  [
    'Ann Otieno said this was the last bridge the county would build.',
    'this was the last bridge the county would build',
  ],
  [
    'Ann Otieno said this week would be the worst of the drought.',
    'this week would be the worst of the drought',
  ],
])('and here it is said: %s', (text, told) => {
  expect(indirectOf(text).map(([words]) => words)).toEqual([told]);
});
