import { expect, test } from 'vitest';
import { citeQuote } from '../../../sharing/citation.ts';
import { HOSTILE_TEXTS, hostileBrief, OPTIONS, SAMPLE } from './sample-brief.ts';

test.each([
  [
    0,
    '“We have no money left”\n— Ada Brandt, harbour director (The Lund Post, 9 August 2022)\nhttps://news.example/ferry#:~:text=We%20have%20no%20money%20left%2C',
  ],
  [
    1,
    '“Nobody wants this”\n— speaker unclear (The Lund Post, 9 August 2022)\nhttps://news.example/ferry#:~:text=Nobody%20wants%20this%2C',
  ],
  [
    2,
    'The ferry to Lund Island will stop on August 20\n— the harbour office (The Lund Post, 9 August 2022)\nhttps://news.example/ferry#:~:text=The%20ferry%20to%20Lund%20Island%20will%20stop%20on%20August%2020',
  ],
])('quote %i', (index, citation) => {
  expect(citeQuote(SAMPLE, SAMPLE.quotes[index]!, OPTIONS).text).toBe(citation);
});

test('without a page, a day or a site it says what it knows', () => {
  const article = { ...SAMPLE.article, url: null, published: null, siteName: null };
  expect(citeQuote({ ...SAMPLE, article }, SAMPLE.quotes[0]!, OPTIONS).text).toBe(
    '“We have no money left”\n— Ada Brandt, harbour director (Last ferry to Lund Island)',
  );
});

test.each(HOSTILE_TEXTS)('rich text holds no markup of the page: %j', (text) => {
  const brief = hostileBrief(text);
  const { html } = citeQuote(brief, brief.quotes[0]!, OPTIONS);
  expect(html.replace(/<\/?(?:blockquote|p|a)(?: (?:dir|href)="[^"<>]*")?>/g, '')).not.toMatch(/[<>"]/);
});
