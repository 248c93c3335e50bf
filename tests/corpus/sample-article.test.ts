import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPage } from '../../reading/read-page.ts';
import { ROOT } from '../../scripts/build.ts';

const html = readFileSync(`${ROOT}tests/fixtures/pages/sample-article.html`, 'utf8');
const reading = readPage(parseHTML(html).document as unknown as Document, 'https://harbour-courier.example/');

test('the sample article is read as an article', () => {
  expect(reading.kind).toBe('article');
});
