import { expect, test } from 'vitest';
import { settled } from '../../tools/chromium.ts';
import { useBrowser } from './harness.ts';

const browser = useBrowser();

/** A page, what the popup says of it, and the step it offers. */
const REFUSALS = [
  {
    of: 'a page of the browser',
    url: () => 'chrome://version/',
    says: /belongs to the browser/,
    offers: null,
  },
  {
    of: 'an empty page',
    url: () => browser.site.put('/empty.html', '<!doctype html><title>Nothing</title>'),
    says: /no text on this page/,
    offers: 'Try again',
  },
  {
    of: 'a page that is no article',
    url: () => browser.site.put('/front-page.html', frontPage()),
    says: /doesn’t look like an article/,
    offers: 'Read it anyway',
  },
  {
    of: 'a PDF',
    url: () => browser.site.put('/paper.pdf', { body: smallestPdf(), type: 'application/pdf' }),
    says: /This is a PDF/,
    offers: null,
  },
] as const;

test.each(REFUSALS)('$of: says so, and what to do', async ({ url, says, offers }) => {
  const page = await browser.context.newPage();
  await page.goto(url());
  const popup = await browser.openPopup(page);
  await settled(popup);
  expect(await popup.locator('h1').innerText()).toMatch(says);
  const steps = await popup.getByRole('button').allInnerTexts();
  if (offers) expect(steps).toContain(offers);
  await page.close();
});

function frontPage(): string {
  const links = Array.from(
    { length: 40 },
    (_, i) => `<li><a href="/story-${i}">A story, number ${i}</a></li>`,
  );
  return `<!doctype html><title>The Harbour Courier</title><nav><ul>${links.join('')}</ul></nav>`;
}

function smallestPdf(): string {
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n';
}
