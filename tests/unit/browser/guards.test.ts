import { describe, expect, test } from 'vitest';
import {
  isCopierAnswer,
  isMarkerAnswer,
  isPageIdentity,
  isPickerAnswer,
} from '../../../browser/storage/guards.ts';

const identity = { url: 'https://news.example/', document: 1.5, contentType: 'text/html', length: 10 };

describe('a broken page process gets nothing through', () => {
  test('an identity without its address', () => {
    expect(isPageIdentity({ ...identity, url: null })).toBe(false);
  });

  test('an oversized address or type', () => {
    expect(isPageIdentity({ ...identity, url: `https://a.example/${'x'.repeat(2_000_000)}` })).toBe(false);
    expect(isPageIdentity({ ...identity, contentType: 'x'.repeat(3000) })).toBe(false);
    expect(isPageIdentity(identity)).toBe(true);
  });

  test('something that is no answer to a copy', () => {
    expect(isCopierAnswer({ copied: 'yes' })).toBe(false);
    expect(isCopierAnswer({ copied: true })).toBe(true);
  });

  test('a count that is no number', () => {
    expect(isMarkerAnswer({ found: '3', needsStyles: true })).toBe(false);
    expect(isMarkerAnswer({ found: 3, needsStyles: true })).toBe(true);
  });

  test('a selector longer than any', () => {
    expect(isPickerAnswer({ selector: 'a'.repeat(3000) })).toBe(false);
    expect(isPickerAnswer({ selector: 'main > article' })).toBe(true);
    expect(isPickerAnswer({ selector: null })).toBe(true);
  });
});
