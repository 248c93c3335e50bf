import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  buildGroupOf,
  CONTROL_FILES,
  FOUNDATION_FILES,
  FOUNDATION_PACKAGES,
  KEPT_FILES,
  KEPT_PACKAGES,
  POLICY_FILES,
  VIEW_FILES,
} from '../../tools/build-groups.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test.each([...FOUNDATION_FILES, ...VIEW_FILES, ...CONTROL_FILES, ...POLICY_FILES, ...KEPT_FILES])(
  'what the build keeps together: %s is still a file',
  (path) => {
    expect(existsSync(`${ROOT}${path}`)).toBe(true);
  },
);

test.each([...FOUNDATION_PACKAGES, ...KEPT_PACKAGES])(
  'what the build keeps together: %s is still a package',
  (name) => {
    expect(existsSync(`${ROOT}node_modules/${name}/package.json`)).toBe(true);
  },
);

test.each([
  ['/p/browser/messages.ts', 'foundation'],
  ['/p/node_modules/preact/hooks/dist/hooks.module.js', 'foundation'],
  ['/p/node_modules/@preact/signals/dist/signals.module.js?v=1', 'foundation'],
  ['\0virtual:wxt-html-plugins', 'foundation'],
  ['\0vite/preload-helper.js', 'foundation'],
  ['\\p\\node_modules\\wxt\\dist\\browser.mjs', 'foundation'],
  ['/p/sharing/formats.ts', 'view'],
  ['/p/components/Menu.tsx', 'controls'],
  ['/p/library/record/checks.ts', 'policy'],
  ['/p/browser/storage/library/lookup.ts', 'kept'],
  ['/p/browser/storage/library/transfer.ts', null],
  ['/p/node_modules/diff/libesm/index.js', 'kept'],
  ['/p/node_modules/preact-other/index.js', null],
  ['/p/node_modules/mustache/mustache.mjs', null],
  ['/p/browser/surface/machine.ts', null],
  ['/other/browser/messages.ts', null],
])('%j goes into: %s', (id, group) => {
  expect(buildGroupOf('/p', id)).toBe(group);
});
