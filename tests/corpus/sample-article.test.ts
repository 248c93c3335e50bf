import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../brief/model.ts';
import { summarize } from '../../brief/summarize.ts';
import { readPage } from '../../reading/read-page.ts';
import { FIXTURES } from '../../tools/build.ts';
import { SHIPPED_ENGLISH } from '../fixtures/english.ts';
import { SAMPLE } from '../fixtures/sample-article.ts';

/** The sample article end to end, page to brief, with the weights the extension ships. */
const brief = briefOf(readFileSync(`${FIXTURES}sample-article.html`, 'utf8'));

describe('the sample article', () => {
  test('is read with its headline, its author and its day', () => {
    const { title, byline, published } = brief.article;
    expect({ title, byline, published: published?.slice(0, 10) }).toEqual({
      title: SAMPLE.title,
      byline: SAMPLE.byline,
      published: SAMPLE.published,
    });
  });

  test('says every quote once, by its speaker', () => {
    const nameOf = (id: string | null): string | null =>
      brief.people.find((one) => one.id === id)?.name ?? null;
    const direct = brief.quotes.filter((quote) => quote.kind === 'direct');
    const found = direct.map((quote) => [beginning(quote.text), nameOf(quote.speaker)]);
    expect(found).toEqual(SAMPLE.quotes);
  });

  test('has its six people, with what they are', () => {
    expect(brief.people.map((person) => person.name).sort()).toEqual(
      SAMPLE.people.map(([name]) => name).sort(),
    );
    for (const [name, role] of SAMPLE.people) {
      if (role) expect(brief.people.find((person) => person.name === name)?.role ?? name).toContain(role);
    }
  });

  test('resolves its dates against its day', () => {
    expect(brief.dates.map(({ text, value }) => [text, value])).toEqual(SAMPLE.dates);
  });

  test('has three key points, whole sentences of it', () => {
    expect(brief.keyPoints).toHaveLength(3);
    for (const { text, start, end } of brief.keyPoints)
      expect(text).toBe(brief.article.text.slice(start, end));
  });

  test('holds nothing of what stands around it', () => {
    expect(SAMPLE.elsewhere.filter((words) => brief.article.text.includes(words))).toEqual([]);
  });
});

/** The beginning the table has for a quote, or the quote itself. */
function beginning(text: string): string {
  return SAMPLE.quotes.map(([words]) => words).find((words) => text.startsWith(words)) ?? text;
}

function briefOf(html: string): Brief {
  const { document } = parseHTML(html);
  const reading = readPage(document as unknown as Document, 'https://harbour-courier.example/compact');
  if (reading.kind !== 'article') throw new Error(reading.reason);
  return summarize(reading.article, SHIPPED_ENGLISH);
}
