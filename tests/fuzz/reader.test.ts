import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarize } from '../../brief/summarize.ts';
import { parsePage } from '../../reading/parse-page.ts';
import { readPage } from '../../reading/read-page.ts';
import { SHIPPED_ENGLISH } from '../fixtures/english.ts';
import { cases } from './cases.ts';
import { brokenInvariants } from './invariants.ts';
import { damagedPage } from './pages.ts';

const URL = 'https://news.example/2022/08/09/ferry';
const NOW = Date.UTC(2026, 0, 1);

function read(html: string) {
  return readPage(parsePage(html), URL, { now: NOW });
}

test('any page is read or is no article, and what is read gives a sound brief', () => {
  fc.assert(
    fc.property(damagedPage, (html) => {
      const reading = read(html);
      if (reading.kind === 'no-article') return;
      const { article } = reading;
      expect(article.text.trim()).not.toBe('');
      expect(article.published === null || /^\d{4}-\d{2}-\d{2}/.test(article.published)).toBe(true);
      expect(brokenInvariants(summarize(article, SHIPPED_ENGLISH))).toEqual([]);
    }),
    cases(0.2),
  );
});

/**
 * Every element with its attributes and its own text, in order, but for the empty head and body that linkedom makes
 * when they are first asked for; not as HTML, which it writes differently once it knows the root.
 */
function contentsOf(document: Document): string[] {
  const isMade = (element: Element) => /^(?:head|body)$/i.test(element.localName) && !element.hasChildNodes();
  return [...document.querySelectorAll('*')]
    .filter((element) => !isMade(element))
    .map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
      const texts = [...element.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => node.nodeValue);
      return JSON.stringify([element.localName, element.parentElement?.localName, attributes, texts]);
    });
}

test('the same page is read the same, and stays as it was', () => {
  fc.assert(
    fc.property(damagedPage, (html) => {
      const document = parsePage(html);
      const before = contentsOf(document);
      const first = readPage(document, URL, { now: NOW });
      expect(contentsOf(document)).toEqual(before);
      expect(read(html)).toEqual(first);
    }),
    cases(0.02),
  );
});
