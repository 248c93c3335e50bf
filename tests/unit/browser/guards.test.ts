import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import { isMarkerAnswer, isPageIdentity, isPickerAnswer, isReaderAnswer } from '../../../browser/guards.ts';

const identity = { url: 'https://news.example/', document: 1.5, contentType: 'text/html', length: 10 };
const article = {
  ...articleFromText({ text: 'One.\n\nTwo.' }),
  blocks: [
    { start: 0, end: 4, kind: 'paragraph' },
    { start: 6, end: 10, kind: 'heading' },
  ],
};
const answer = { identity, scope: 'page', reading: { kind: 'article', article } };

test('what the reader answers is let through', () => {
  expect(isReaderAnswer(answer)).toBe(true);
  expect(isReaderAnswer({ ...answer, reading: { kind: 'no-article', reason: 'empty' } })).toBe(true);
});

describe('a broken page process gets nothing through', () => {
  const withArticle = (change: object) => ({
    ...answer,
    reading: { kind: 'article', article: { ...article, ...change } },
  });
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', [answer]],
    ['another scope', { ...answer, scope: 'everything' }],
    ['another kind', { ...answer, reading: { kind: 'script' } }],
    ['another reason', { ...answer, reading: { kind: 'no-article', reason: 'because' } }],
    ['no text', withArticle({ text: 7 })],
    ['a title that is no text', withArticle({ title: { toString: 'x' } })],
    ['a block beyond the text', withArticle({ blocks: [{ start: 0, end: 99, kind: 'paragraph' }] })],
    [
      'a block that is no number',
      withArticle({ blocks: [{ start: Number.NaN, end: 4, kind: 'paragraph' }] }),
    ],
    ['blocks out of order', withArticle({ blocks: [...article.blocks].reverse() })],
    ['captions that are no texts', withArticle({ captions: [1] })],
    ['left out without words', withArticle({ leftOut: [{ reason: 'caption' }] })],
    ['a document that is no number', { ...answer, identity: { ...identity, document: '1' } }],
  ])('%s', (_, value) => {
    expect(isReaderAnswer(value)).toBe(false);
  });

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
