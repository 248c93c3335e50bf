import { expect, test } from 'vitest';
import { HARVEST, paragraphs } from './articles.ts';
import { useBrowser } from './harness.ts';
import { panelOver } from './steps.ts';

const browser = useBrowser();

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
