import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Readability from '@mozilla/readability/Readability.js';
import { afterAll, expect, test, vi } from 'vitest';
import { copyPage } from '../../reading/page/page-copy.ts';
import { SparingReadability } from '../../reading/page/sparing-readability.ts';
import { parsePage } from '../../reading/parse-page.ts';
import { withoutUnused } from '../../tools/lean-readability.ts';

const PAGES = new URL('../fixtures/pages/', import.meta.url);
const pages = readdirSync(PAGES).filter((name) => name.endsWith('.html'));

const whole = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const lean = withoutUnused(whole);

function evaluated(source: string): typeof Readability<Element> {
  const module: { exports: unknown } = { exports: null };
  new Function('module', source)(module);
  return module.exports as typeof Readability<Element>;
}

const Lean = evaluated(lean);

/** Files share what they import: the next one gets the whole of it again. */
afterAll(() => {
  vi.doUnmock('@mozilla/readability/Readability.js');
  vi.resetModules();
});

test('the builds carry a good deal less of Readability, and none of its lines for debugging', () => {
  expect(lean.length).toBeLessThan(0.8 * whole.length);
  expect(lean).not.toMatch(/this\.log\(/);
});

test('what is left asks for nothing that was left out, unless it is answered elsewhere', () => {
  const methods = new Set(Object.getOwnPropertyNames(Readability.prototype));
  const asked = [...lean.matchAll(/\bthis\.(\w+)/g), ...`${SparingReadability}`.matchAll(/\bthis\.(\w+)/g)]
    .map(([, name]) => name!)
    .filter((name) => methods.has(name));
  expect(asked.length).toBeGreaterThan(100);
  expect(
    asked.filter((name) => !(name in Lean.prototype || Object.hasOwn(SparingReadability.prototype, name))),
  ).toEqual([]);
  const originals = [...`${SparingReadability}`.matchAll(/\bsuper\.(\w+)/g)].map(([, name]) => name!);
  expect(originals).toContain('_getLinkDensity');
  expect(originals.filter((name) => !(name in Lean.prototype))).toEqual([]);
});

test.each(pages)('finds the same article as the whole of it: %s', async (name) => {
  vi.resetModules();
  vi.doMock('@mozilla/readability/Readability.js', () => ({ default: Lean }));
  const built = await import('../../reading/page/sparing-readability.ts');
  expect(Object.getPrototypeOf(built.SparingReadability)).toBe(Lean);
  const page = parsePage(readFileSync(new URL(name, PAGES), 'utf8'));
  const options = { keepClasses: true };
  const ours = new built.SparingReadability(copyPage(page).document, options).article();
  const theirs = new SparingReadability(copyPage(page).document, options).article();
  expect(ours?.outerHTML).toBe(theirs?.outerHTML);
});

test.each([
  ['is gone', whole.replace('\n  _cleanStyles(', '\n  _tidyStyles(')],
  ['is laid out in another way', whole.replace('\n  parse(', '\n    parse(')],
])('says so where a method %s', (_, source) => {
  expect(() => withoutUnused(source)).toThrow(/^Readability has no method \w+ where it is looked for\.$/);
});
