import { describe, expect, test } from 'vitest';
import { directOf, indirectOf } from './attributed.ts';

describe('reported speech around a quotation of somebody else', () => {
  test('is none where the quotation is said outside of it', () => {
    const text =
      'Until Nordvik promises it will pay for the dam, “nothing can move along the river,” Ann Otieno said.';
    expect(directOf(text)).toEqual([['nothing can move', 'Ann Otieno', 'Ann Otieno']]);
    expect(indirectOf(text)).toEqual([]);
  });

  test('stays where the quotation is part of what is said', () => {
    const text =
      'Ann Otieno said the mayor had called the dam “a monument to nobody in particular” in a letter.';
    expect(indirectOf(text).map(([words]) => words.slice(0, 24))).toContain('the mayor had called the');
  });
});
