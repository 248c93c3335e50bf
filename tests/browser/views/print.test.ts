import { expect, test } from 'vitest';
import { useViews } from './view-page.ts';

const open = useViews();

test.each(['light', 'dark'] as const)(
  'on paper, in the %s theme: dark words, and nothing to click',
  async (theme) => {
    const page = await open('by-speaker', { theme });
    await page.emulateMedia({ media: 'print' });
    const words = await page
      .locator('h1, .point, .said, .who b, .when time')
      .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).color))]);
    const shown = await page
      .locator('.tabs a, .toolbar button, .page-bar button, select, .more, .here button, .cut button')
      .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
    await page.emulateMedia({ media: null });
    expect(words).toEqual(['rgb(0, 0, 0)']);
    expect(shown).toBe(0);
  },
);
