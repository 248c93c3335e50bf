/**
 * What every page of the extension stands on, kept in one file of the build: each small module in a file of its own
 * would be one more request before the first picture, and a request costs a popup more than its bytes.
 *
 * Plain names and no patterns, so that a test can say when one of them has moved.
 */

/** Files, from the root of the project. */
export const FOUNDATION_FILES: readonly string[] = [
  'browser/messages.ts',
  'browser/page/page-address.ts',
  'browser/page/leave.ts',
  'browser/page/picked-articles.ts',
  'browser/storage/guards.ts',
  'browser/storage/preferences-store.ts',
  'components/Reading.tsx',
  'components/appearance.ts',
  'components/messages.ts',
  'components/settings/preferences.ts',
  'components/speaker-colours.ts',
  'reading/page-contents.ts',
];

/** Packages, by folder of node_modules. */
export const FOUNDATION_PACKAGES: readonly string[] = [
  '@preact/signals',
  '@preact/signals-core',
  '@wxt-dev/browser',
  'preact',
  'wxt',
];

/** A module without a file, which WXT puts first into every page. */
const PAGE_PLUGINS = 'virtual:wxt-html-plugins';

/** Whether a module of the build belongs to the foundation. `id`: the bundler's name of it, an absolute path mostly. */
export function isFoundation(root: string, id: string): boolean {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  if (path.endsWith(PAGE_PLUGINS)) return true;
  const inPackage = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (inPackage !== undefined) return FOUNDATION_PACKAGES.includes(inPackage);
  const base = root.replaceAll('\\', '/').replace(/\/?$/, '/');
  return path.startsWith(base) && FOUNDATION_FILES.includes(path.slice(base.length));
}
