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

describe('what only leads to a quotation', () => {
  test.each([
    ['that alone', 'Ann Otieno said that “nobody has asked us about the dam”.'],
    ['whom it is said to', 'Ann Otieno told this newspaper: “Nobody has asked us about the dam.”'],
  ])('is no reported speech: %s', (_name, text) => {
    expect(indirectOf(text)).toEqual([]);
    expect(directOf(text)).toHaveLength(1);
  });

  test('but a clause before the colon is', () => {
    const text = 'Ann Otieno explained that her view of concrete has changed: “I plant willows these days.”';
    expect(indirectOf(text)[0]?.[0]).toContain('her view of concrete has changed');
  });
});
