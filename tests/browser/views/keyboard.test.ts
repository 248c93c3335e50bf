import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { floodBrief } from '../../fixtures/briefs.ts';
import { useViews } from './view-page.ts';

const open = useViews();

const calls = (page: Page, action: string) =>
  page.evaluate(
    (name) => window.calls.filter(([called]) => called === name).map(([, ...args]) => args),
    action,
  );
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element.id || element.getAttribute('aria-label') || element.textContent?.trim() || element.tagName;
  });
const current = (page: Page) =>
  page.locator('.receipt[aria-current]').evaluateAll((all) => all.map(({ id }) => id));
const span = ({ start, end }: { start: number; end: number }) => expect.objectContaining({ start, end });

describe('walking with the keyboard only', () => {
  test('j and k walk, Enter shows, c copies', async () => {
    const page = await open('brief', { fixed: true });
    await page.keyboard.press('j');
    expect(await current(page)).toEqual(['quotes-0']);
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await current(page)).toEqual(['quotes-1']);
    await page.keyboard.press('k');
    expect(await current(page)).toEqual(['keyPoints-2']);
    await page.keyboard.press('Enter');
    expect(await calls(page, 'showPassage')).toEqual([[span(floodBrief.keyPoints[2]!)]]);
    expect(await page.getByRole('status').first().textContent()).toBe('Shown in the page');
    await page.keyboard.press('c');
    expect(await calls(page, 'copy')).toEqual([[[{ section: 'keyPoints', index: 2 }]]]);
  });

  test('the current item is always in sight, between the tabs and the footer', async () => {
    const page = await open('by-speaker');
    for (let press = 0; press < 24; press += 1) {
      await page.keyboard.press('j');
      const hidden = await page.evaluate(() => {
        const box = document.querySelector('.current')?.getBoundingClientRect();
        const top = document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0;
        const bottom = document.querySelector('.toolbar')?.getBoundingClientRect().top ?? 0;
        return !box || box.top < top - 1 || box.bottom > bottom + 1;
      });
      expect(hidden, `after ${press + 1} steps`).toBe(false);
    }
  });

  test('what opens under an item clicked at the lower edge stands above the footer', async () => {
    const page = await open('brief-panel', { width: 360, height: 460 });
    const quote = page.locator('.run li').nth(1);
    await quote.evaluate((item) => {
      const footer = document.querySelector('.toolbar')?.getBoundingClientRect().top ?? 0;
      window.scrollBy(0, item.getBoundingClientRect().bottom - footer);
    });
    await quote.locator('.receipt').click();
    await page.locator('.here').waitFor();
    const [line, footer] = await page.evaluate(() =>
      ['.here', '.toolbar'].map((found) => document.querySelector(found)!.getBoundingClientRect()),
    );
    expect(line!.bottom).toBeLessThanOrEqual(footer!.top);
  });

  test('Enter again goes on through a person’s mentions, and says which', async () => {
    const page = await open('brief', { fixed: true });
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const [first, second] = floodBrief.people[0]!.mentions;
    expect(await calls(page, 'showPassage')).toEqual([[span(first!)], [span(second!)]]);
    expect(await page.locator('.step').textContent()).toBe('2 of 2');
  });

  test('numbers go to sections, in the reader’s order, and unfold them', async () => {
    const page = await open('folded', { fixed: true });
    await page.keyboard.press('3');
    await page.locator('#people-0').waitFor();
    expect(await focused(page)).toBe('people-0');
    expect(await calls(page, 'prefer')).toEqual([[{ folded: ['keyPoints'] }]]);
    await page.keyboard.press('1');
    expect(await focused(page)).toBe('quotes-0');
  });

  test('Tab goes from the tabs to one item, its copy button, and on to the footer', async () => {
    const page = await open('brief', { fixed: true });
    await page.keyboard.press('2');
    expect(await focused(page)).toBe('quotes-1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Copy with its source');
    await page.keyboard.press('Enter');
    expect(await calls(page, 'copy')).toEqual([[[{ section: 'quotes', index: 1 }]]]);
  });

  test('? helps, and Escape gives the focus back', async () => {
    const page = await open('brief', { fixed: true });
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('j');
    expect(await current(page)).toEqual(['quotes-0']);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('quotes-0');
  });

  test('menus open, walk and close by keyboard', async () => {
    const page = await open('brief', { fixed: true });
    await page.getByRole('button', { name: 'Export' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await calls(page, 'save')).toEqual([['csv']]);
    expect(await focused(page)).toBe('Export');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await current(page)).toEqual([]);
  });

  test('in the bar, arrows go along the voices, Enter shows one alone, Escape everyone', async () => {
    const page = await open('voices', { fixed: true });
    await page.locator('.bar button').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Ilse Bergström, the ship’s first mate: \d+%$/);
    await page.keyboard.press('Enter');
    expect(await page.locator('.run').count()).toBe(1);
    expect(await page.locator('.quote').count()).toBe(3);
    expect(await page.locator('.bar [aria-pressed=true]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.lead').count()).toBe(1);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/^Speaker unclear/);
  });

  test('keys with Ctrl or Meta stay the browser’s', async () => {
    const page = await open('brief', { fixed: true });
    await page.keyboard.press('j');
    await page.keyboard.press('Control+c');
    expect(await calls(page, 'copy')).toEqual([]);
  });
});

test('the order of sections can be changed without a mouse', async () => {
  const page = await open('options', { width: 700 });
  await page.getByRole('button', { name: 'Move Dates up' }).press('Enter');
  expect(await calls(page, 'prefer')).toEqual([
    [{ sectionOrder: ['keyPoints', 'quotes', 'dates', 'people'] }],
  ]);
  expect(await focused(page)).toBe('Move Dates up');
});
