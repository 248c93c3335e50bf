import { expect, test } from 'vitest';
import { visible, visibleJson } from '../../../cli/visible.ts';

test.each([
  ['\u001b[31mred', '\\u001b[31mred'],
  ['two\nlines\r', 'two\\u000alines\\u000d'],
  ['\u009b2J', '\\u009b2J'],
  ['\u007f', '\\u007f'],
  ['\u202egnp.exe', '\\u202egnp.exe'],
  ['Ana Lima, “yes”, 東京', 'Ana Lima, “yes”, 東京'],
])('a terminal is shown and not steered by %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('JSON says the same with escapes', () => {
  const value = { id: '\u001b]0;x\u0007', text: '\u009b2J\u2028\u202e', lines: ['a\nb'] };
  for (const indent of [undefined, 2]) {
    const json = visibleJson(value, indent);
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028]/u);
    expect(JSON.parse(json)).toEqual(value);
  }
});
