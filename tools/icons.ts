import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { requireBrowser } from './browsers.ts';
import { ROOT } from './build.ts';

/** `npm run icons`: draws the mark in every size the browsers and stores ask for. */
const SIZES = [16, 32, 48, 96, 128] as const;

const svg = readFileSync(`${ROOT}docs/icon.svg`, 'utf8');
const browser = await chromium.launch({
  executablePath: requireBrowser('chromium').path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  writeFileSync(`${ROOT}public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
