import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Source and kind of voice of the first quote of a text; null for no quote. */
function firstOf(text: string): [string | null, string] | null {
  const quote = briefOf(text).quotes[0];
  return quote ? [quote.source?.text ?? null, quote.voice.kind] : null;
}

describe('a count of people is one source', () => {
  test.each([
    ['More than 40 scientists wrote: “The river is nobody’s.”', 'More than 40 scientists'],
    ['More than half said they would vote “for the river and the lock”.', 'More than half'],
    ['More than 7 million of them said that it was theirs.', 'More than 7 million of them'],
    ['Fewer than one in ten said that the river was theirs.', 'Fewer than one in ten'],
    [
      'More than three-quarters of the expats said they would not go.',
      'More than three-quarters of the expats',
    ],
  ])('%s', (text, source) => {
    expect(firstOf(text)).toEqual([source, 'unnamed']);
  });

  test.each([
    ['Rather than stay at home, Ada Lund said that she would go.', 'Ada Lund'],
    ['More than once, Ada Lund said that she would go.', 'Ada Lund'],
    ['More than a year ago the council said that it would go.', 'the council'],
    ['More than 20 years later Ada Lund said that she would go.', 'Ada Lund'],
  ])('and no other comparison is: %s', (text, source) => {
    expect(firstOf(text)![0]).toBe(source);
  });
});

describe('“one” before a modal is nobody', () => {
  test.each(['One could argue that the bridge is too old.', 'One can hardly say that the bridge is new.'])(
    '%s',
    (text) => {
      expect(firstOf(text)).toBeNull();
    },
  );

  test('nor in words quoted', () => {
    const text = 'When one reads his letters, one cannot help but think “he never wanted to come home”.';
    expect(firstOf(text)).toEqual([null, 'unclear']);
  });

  test('but somebody elsewhere', () => {
    expect(firstOf('Ten men were asked. One said that the bridge is too old.')).toEqual(['One', 'unnamed']);
    expect(firstOf('Ten men came. “He never wanted to come home,” one said.')).toEqual(['one', 'unnamed']);
  });
});
