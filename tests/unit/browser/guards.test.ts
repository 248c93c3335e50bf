import { describe, expect, test } from 'vitest';
import { isMarkerAnswer, isPageIdentity, isPickerAnswer } from '../../../browser/storage/guards.ts';

const identity = { url: 'https://news.example/', document: 1.5, contentType: 'text/html', length: 10 };

describe('a broken page process gets nothing through', () => {
  test('an identity without its address', () => {
    expect(isPageIdentity({ ...identity, url: null })).toBe(false);
  });

  test('a count that is none', () => {
    expect(isMarkerAnswer({ found: '3', needsStyles: true })).toBe(false);
    expect(isMarkerAnswer({ found: 3, needsStyles: true })).toBe(true);
  });

  test('a selector longer than any', () => {
    expect(isPickerAnswer({ selector: 'a'.repeat(3000) })).toBe(false);
    expect(isPickerAnswer({ selector: 'main > article' })).toBe(true);
    expect(isPickerAnswer({ selector: null })).toBe(true);
  });
});
