import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageContents } from '../../reading/page/contents.ts';
import { statementsOf } from '../../reading/page/statements.ts';
import { parsePage } from '../../reading/parse-page.ts';
import { StepCounter } from './step-count.ts';

const counter = new StepCounter();
beforeAll(() => counter.start());
afterAll(() => counter.stop());

const STORY =
  '<p>The council of the island voted on Tuesday to close the ferry line after a hundred years, the harbour office said.</p>'.repeat(
    8,
  );

/** Boxes in one another that the reader knows by tag or name: each holds the text of all within. */
const BOXES = ['<div hidden>y ', '<nav>z ', '<h1>u ', '<figure>t <figcaption>'];

test.each(BOXES)('a page four times as deep is four times the work: %s', async (box) => {
  const steps = (depth: number) => {
    const html = `<html><body><article><h1>Ferry</h1>${STORY}</article>${box.repeat(depth)}${STORY}</body></html>`;
    const document = parsePage(html);
    return counter.count('/', () => void pageContents(document, 'https://news.example/ferry'));
  };
  await steps(400); // tables are filled
  const small = await steps(400);
  const large = await steps(1600);
  expect(large / small).toBeLessThan(5.5);
});

test('the search for a byline in bylines in bylines ends', async () => {
  const steps = (depth: number) => {
    const byline = `<div class="byline">by ${'x'.repeat(200)} `;
    const document = parsePage(`<html><body>${byline.repeat(depth)}</body></html>`);
    return counter.count('/', () => void statementsOf(document, document.documentElement));
  };
  await steps(400);
  const small = await steps(400);
  expect((await steps(1600)) / small).toBeLessThan(7);
});
