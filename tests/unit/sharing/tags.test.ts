import { expect, test } from 'vitest';
import { tagsIn } from '../../../sharing/tags.ts';

test.each([
  ['news', ['news']],
  ['news, reading', ['news', 'reading']],
  ['#news #reading/2026', ['news', 'reading/2026']],
  ['news,news', ['news']],
  ['أخبار، قراءة', ['أخبار', 'قراءة']],
  ['  ', []],
])('%j are the tags %j', (typed, tags) => {
  expect(tagsIn(typed)).toEqual(tags);
});
