/** The pages a click on the icon can meet: in every language, laid out by the browser, and none to be read. */
import { afterEach, expect, test } from 'vitest';
import { settled } from '../../tools/chromium.ts';
import { HARVEST, paragraphs } from './articles.ts';
import { briefShown } from './brief-shown.ts';
import { FOREIGN_ARTICLES, foreignPage } from './foreign-articles.ts';
import { useBrowser } from './harness.ts';
import { closePages, marks, panelOver } from './steps.ts';

const browser = useBrowser();

afterEach(() => closePages(browser));

test.each(FOREIGN_ARTICLES)(
  'in $lang, from the click on the icon to the mark in the page',
  async (article) => {
    const { lang, title, quote, speaker, day } = article;
    const url = browser.site.put(`/${lang}.html`, foreignPage(article));
    const page = await browser.open(url);
    const popup = await browser.openPopup(page);
    const shown = await briefShown(popup);

    expect(shown.title).toBe(title);
    expect(shown.quotes.map(({ said, by }) => [said.includes(quote), by])).toContainEqual([true, speaker]);
    expect(shown.people.map(({ name }) => name)).toContain(speaker);
    expect(shown.dates.map(({ value }) => value)).toContain(day);

    await popup.locator('[data-section=quotes]', { hasText: quote }).first().click();
    await expect.poll(async () => (await marks(page, 'passage')).join(' ')).toContain(quote);
  },
);

/** Only a browser lays a page out: slots of components, and what a style sheet keeps from the eye. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HARVEST.title}</title>
<style>.members { display: none } .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }</style>
</head><body><story-body><h1>${HARVEST.title}</h1>${paragraphs(HARVEST)}
<div class="members"><p>“The whole harvest went to one buyer,” said Piet Mol, whom nobody but members may hear in this story.</p></div>
<div class="spoken"><p>“This picture shows a cart of pears,” said Greta Stam, who describes pictures to those who cannot see them.</p></div>
</story-body><script>customElements.define('story-body', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<article><slot></slot></article>'; }
});</script></body></html>`;

test('a body in the slot of a component is read, without what its styles hide', async () => {
  const { panel } = await panelOver(browser, PAGE, HARVEST.title);
  await panel.getByText(HARVEST.quote).first().waitFor();
  const said = await panel.locator('.runs q').allTextContents();
  expect(said).toHaveLength(2);
  // What is hidden is listed as left out, and nowhere else.
  expect(await panel.locator('details.skipped').textContent()).toContain('This picture shows a cart');
});

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
