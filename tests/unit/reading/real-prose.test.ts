import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY } from './page.ts';

const [first, second, ...rest] = STORY;

/** The text of a page whose story has this paragraph in it: after the second, or as its last. */
function textWith(paragraph: string, isLast = false): string {
  const paragraphs = isLast ? [...STORY, paragraph] : [first, second, paragraph, ...rest];
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return articleOf(page(`<article><h1>Council rebuilds the bridge</h1>${body}</article>`)).text;
}

describe('a sentence of the story that begins as calls and notices do stays', () => {
  test.each([
    'Support among party members fell to 31 percent in the last poll.',
    'Follow the money, the old detective told members of the jury.',
    'Follow-up talks between members of the two parties begin on Monday.',
    'Download speeds fell by half, to the dismay of members of the forum.',
    'Donate blood if you can, the health minister said on Twitter on Monday night.',
    'Like her friends, she was at the landing every morning at seven.',
    'Copyright law has not kept pace with the machines.',
    'Find out who paid, the judge told the commission.',
    'Reporting by the commission found nine failures.',
    'Editing by hand took nine weeks.',
    'The heirs, who live in Lyon, have since asked a court whether the songs are still under copyright.',
  ])('%s', (sentence) => {
    expect(textWith(sentence)).toContain(sentence);
    expect(textWith(sentence, true)).toContain(sentence);
  });
});

describe('the calls and notices themselves go', () => {
  test.each([
    'Support our journalism.',
    'Follow the Valley Courier on Facebook and Twitter.',
    'Download the Valley Courier app.',
    'Like Valley Courier on Facebook.',
    'Find us on Instagram.',
    'Copyright 2024 Valley Courier. All rights reserved.',
    'This document is subject to copyright. No part of it may be printed again.',
  ])('%s', (notice) => {
    expect(textWith(notice, true)).not.toContain(notice);
  });
});
