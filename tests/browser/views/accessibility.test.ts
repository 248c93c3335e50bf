import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { VIEW_NAMES } from '../../fixtures/view-states.ts';
import { useViews } from './view-page.ts';

const open = useViews();
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 A and AA and its best practices, or these rules of them; each with the first place. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (only) => {
    const results = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      ...(only && { runOnly: only }),
    });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  }, rules);
}

test.each(VIEW_NAMES)('%s, light: axe finds nothing', async (view) => {
  expect(await violations(await open(view, { height: 1200 }))).toEqual([]);
});

// Only colours differ between the themes.
test.each(VIEW_NAMES)('%s, dark: axe finds no words hard to see', async (view) => {
  expect(await violations(await open(view, { theme: 'dark', height: 1200 }), ['color-contrast'])).toEqual([]);
});

test.each(['brief-panel', 'arabic', 'options-used', 'first-run', 'library-found', 'library-person'])(
  '%s, right to left: axe finds nothing',
  async (view) => {
    expect(await violations(await open(view, { locale: 'ar' }))).toEqual([]);
  },
);

test('an open menu, the keyboard help and a current item are no exception', async () => {
  const page = await open('brief', { fixed: true });
  await page.keyboard.press('j');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Export' }).click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  expect(await violations(page)).toEqual([]);
});

test.each(['library-undo', 'library-check', 'options-used'])(
  '%s, forced colours: axe finds nothing',
  async (view) => {
    const page = await open(view, { height: 1200 });
    await page.emulateMedia({ forcedColors: 'active' });
    const found = await violations(page);
    await page.emulateMedia({ forcedColors: null });
    expect(found).toEqual([]);
  },
);

test('forced colours keep every control and mark in sight', async () => {
  const page = await open('voices-panel');
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(page)).toEqual([]);
  const outline = await page
    .locator('.keep[aria-pressed=true]')
    .evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(outline).toBe('solid');
  const colours = await page
    .locator('.bar .person')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part, '::before').backgroundColor));
  expect(new Set(colours).size).toBe(colours.length);
  await page.emulateMedia({ forcedColors: null });
});

test('reduced motion: nothing moves', async () => {
  const page = await open('reading');
  const animation = () => page.locator('.lines').evaluate((lines) => getComputedStyle(lines).animationName);
  expect(await animation()).toBe('appear');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animation()).toBe('none');
  await page.emulateMedia({ reducedMotion: null });
});
