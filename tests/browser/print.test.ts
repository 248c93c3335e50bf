import { afterEach, expect, test } from 'vitest';
import { BRIDGE, newsPage } from './articles.ts';
import { useBrowser } from './harness.ts';
import { closePages, panelOver } from './steps.ts';

const browser = useBrowser();

afterEach(() => closePages(browser));

/** On the build, for there all style sheets are one, and what is said last counts. */
test('on paper the built panel has its words, and nothing to click', async () => {
  const { panel } = await panelOver(browser, newsPage(BRIDGE), BRIDGE.title);
  await panel.emulateMedia({ media: 'print' });
  const shown = await panel
    .locator('.tabs a, .toolbar button, .page-bar button, select, .more, .status')
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
  expect(shown).toBe(0);
  const colours = await panel
    .locator('h1, .point, .said, .who b')
    .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).color))]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
  const cut = await panel
    .locator('.clamp .words')
    .evaluateAll((all) => all.filter((words) => words.scrollHeight > words.clientHeight + 2).length);
  expect(cut).toBe(0);
});
