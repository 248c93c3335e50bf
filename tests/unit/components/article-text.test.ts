import { expect, test } from 'vitest';
import { readingMinutes, textDirection, wordCount } from '../../../components/brief/article-text.ts';
import { withoutTrailingComma } from '../../../sharing/trailing-comma.ts';

test('words are counted by spaces, three letters a word where there are none', () => {
  expect(wordCount('  Two words ')).toBe(2);
  expect(wordCount('')).toBe(0);
  expect(wordCount('新しい朝が来た')).toBe(3);
});

test('a comma that led on to “he said” is not shown, other marks are', () => {
  expect(withoutTrailingComma('We agree,')).toBe('We agree');
  expect(withoutTrailingComma('نتفق،')).toBe('نتفق');
  expect(withoutTrailingComma('Do we agree?')).toBe('Do we agree?');
});

test('reading time is at least a minute, and counts scripts without spaces', () => {
  expect(readingMinutes('Short.')).toBe(1);
  expect(readingMinutes('word '.repeat(2300))).toBe(10);
  expect(readingMinutes('新'.repeat(3450))).toBe(5);
});

test('the text direction is that of its first letter', () => {
  expect(textDirection('“Peace,” he said')).toBe('ltr');
  expect(textDirection('«السلام» said')).toBe('rtl');
  expect(textDirection('12–14')).toBe('ltr');
});
