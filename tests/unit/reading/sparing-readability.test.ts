import { readdirSync, readFileSync } from 'node:fs';
import Readability from '@mozilla/readability/Readability.js';
import { expect, test } from 'vitest';
import { copyPage } from '../../../reading/page/page-copy.ts';
import { SparingReadability } from '../../../reading/page/sparing-readability.ts';
import { parsePage } from '../../../reading/parse-page.ts';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);
const names = readdirSync(PAGES).filter((name) => name.endsWith('.html'));

/** What it answers in another way is private to Readability: an update may rename it. */
test.each(names)('answers as Readability does: %s', (name) => {
  const page = parsePage(readFileSync(new URL(name, PAGES), 'utf8'));
  const options = { keepClasses: true, disableJSONLD: true, serializer: (node: Node) => node as Element };
  const theirs = new Readability<Element>(copyPage(page).document, options).parse();
  const ours = new SparingReadability(copyPage(page).document, options);
  expect(ours.parse()?.byline).toBe(theirs?.byline);
  const article = new SparingReadability(copyPage(page).document, options).article();
  expect(article?.innerHTML).toBe(theirs?.content?.innerHTML);
});

test.each([
  '_isProbablyVisible',
  '_isValidByline',
  '_isElementWithoutContent',
  '_removeScripts',
  '_unwrapNoscriptImages',
  '_fixLazyImages',
  '_cleanStyles',
  '_fixRelativeUris',
  '_getInnerText',
  '_getLinkDensity',
  '_hasSingleTagInsideElement',
  '_hasChildBlockElement',
  '_isPhrasingContent',
  '_isWhitespace',
  '_getNextNode',
  '_getAllNodesWithTag',
  '_forEachNode',
  // And takes these steps.
  '_prepDocument',
  '_getArticleMetadata',
  '_grabArticle',
  '_postProcessContent',
])('Readability still asks %s', (method) => {
  expect(Readability.prototype).toHaveProperty(method);
});
