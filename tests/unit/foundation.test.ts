import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FOUNDATION_FILES, FOUNDATION_PACKAGES, isFoundation } from '../../tools/foundation.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test.each(FOUNDATION_FILES)('the build’s foundation: %s is still a file', (path) => {
  expect(existsSync(`${ROOT}${path}`)).toBe(true);
});

test.each(FOUNDATION_PACKAGES)('the build’s foundation: %s is still a package', (name) => {
  expect(existsSync(`${ROOT}node_modules/${name}/package.json`)).toBe(true);
});

test.each([
  ['/p/browser/messages.ts', true],
  ['/p/node_modules/preact/hooks/dist/hooks.module.js', true],
  ['/p/node_modules/@preact/signals/dist/signals.module.js?v=1', true],
  ['\0virtual:wxt-html-plugins', true],
  ['\\p\\node_modules\\wxt\\dist\\browser.mjs', true],
  ['/p/node_modules/preact-other/index.js', false],
  ['/p/node_modules/mustache/mustache.mjs', false],
  ['/p/browser/surface/machine.ts', false],
  ['/other/browser/messages.ts', false],
])('%j belongs to it: %s', (id, expected) => {
  expect(isFoundation('/p', id)).toBe(expected);
});
