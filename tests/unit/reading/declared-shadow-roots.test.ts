import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../reading/parse-page.ts';
import { readPage } from '../../../reading/read-page.ts';
import { STORY } from './page.ts';

const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join('');

function textOf(body: string): string {
  const reading = readPage(
    parsePage(`<html><head><title>Council rebuilds the bridge</title></head><body>${body}</body></html>`),
    null,
  );
  return reading.kind === 'article' ? reading.article.text : reading.reason;
}

describe('shadow roots written in the page are read where there is no browser', () => {
  test.each([
    [
      'a story within',
      `<a-story><template shadowrootmode="open"><article>${PARAGRAPHS}</article></template></a-story>`,
    ],
    [
      'a story slotted in',
      `<a-story><template shadowrootmode="open"><article><slot></slot></article></template>${PARAGRAPHS}</a-story>`,
    ],
    [
      'one in another',
      `<a-page><template shadowrootmode="open"><main><a-story><template shadowrootmode="open">${PARAGRAPHS}</template></a-story></main></template></a-page>`,
    ],
  ])('%s', (_name, body) => {
    expect(textOf(`<main><h1>Council rebuilds the bridge</h1>${body}</main>`)).toBe(STORY.join('\n\n'));
  });

  test.each([
    ['a closed one', `<a-story><template shadowrootmode="closed">${PARAGRAPHS}</template></a-story>`],
    ['a template that is none', `<template>${PARAGRAPHS}</template>`],
  ])('but not %s', (_name, body) => {
    expect(textOf(body)).toBe('empty');
  });

  test('the second of one element is left alone', () => {
    const second =
      '<template shadowrootmode="open"><p>Nobody sees this second root of the element.</p></template>';
    expect(
      textOf(`<a-story><template shadowrootmode="open">${PARAGRAPHS}</template>${second}</a-story>`),
    ).not.toContain('second root');
  });
});
