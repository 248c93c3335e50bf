import { parseHTML } from 'linkedom';
import type { Article } from '../../../brief/article.ts';
import type { Reading, ReadingOptions } from '../../../reading/article/reading.ts';
import { readPage } from '../../../reading/read-page.ts';

/** Paragraphs of a plain story: enough to be an article, nothing in them that any rule is about. */
export const STORY = [
  'The town council voted on Tuesday evening to rebuild the footbridge over the river, nine years after a flood carried the old one away and left the eastern bank an hour’s walk from the school.',
  'Engineers had warned that the remaining piers would not stand another winter, and the council set aside money from the sale of the former market hall to pay for stone rather than timber.',
  '“We waited long enough,” said Amina Okoro, who keeps the bakery beside the landing and has counted the children crossing by boat every morning since the water took the bridge.',
  'Work begins in the spring, when the river is low, and the contractor has promised that the first people will walk across before the apple harvest of the following year.',
];

/** A page with this in its head and body. */
export function page(body: string, head = ''): Document {
  const html = `<!doctype html><html lang="en"><head><title>Council rebuilds the bridge</title>${head}</head><body>${body}</body></html>`;
  return parseHTML(html).document as unknown as Document;
}

/** The story as paragraphs, with something let in after the second. */
export function story(insert = ''): string {
  const [first, second, ...rest] = STORY.map((text) => `<p>${text}</p>`);
  return `<article><h1>Council rebuilds the bridge</h1>${first}${second}${insert}${rest.join('')}</article>`;
}

export function read(document: Document, url: string | null = null, options: ReadingOptions = {}): Reading {
  return readPage(document, url, { now: Date.UTC(2026, 0, 1), ...options });
}

/** The article of a page that must have one. */
export function articleOf(
  document: Document,
  url: string | null = null,
  options: ReadingOptions = {},
): Article {
  const reading = read(document, url, options);
  if (reading.kind !== 'article') throw new Error(`no article: ${reading.reason}`);
  return reading.article;
}
