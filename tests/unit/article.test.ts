import { expect, test } from 'vitest';
import { articleFromText } from '../../brief/article.ts';

test('bare text becomes an article with its text unchanged', () => {
  const text = ' One.\n\nTwo. ';
  expect(articleFromText({ text }).text).toBe(text);
});
