/**
 * Modules that the build keeps together in one file: each small one in a file of its own would be one more request, and
 * a request costs a popup more than its bytes. Plain names and no patterns, so that a test can say when one has moved.
 */

/** What every page of the extension stands on: loaded before the first picture. Files, from the root of the project. */
export const FOUNDATION_FILES: readonly string[] = [
  'brief/web-address.ts',
  'browser/messages.ts',
  'browser/page/leave.ts',
  'browser/page/page-address.ts',
  'browser/page/picked-articles.ts',
  'browser/storage/brief-cache.ts',
  'browser/storage/guards.ts',
  'browser/storage/preferences-store.ts',
  'browser/surface/clipboard.ts',
  'browser/surface/library-tab.ts',
  'components/Reading.tsx',
  'components/appearance.ts',
  'components/messages.ts',
  'components/settings/preferences.ts',
  'components/speaker-colours.ts',
  'reading/page-contents.ts',
];

/** What the view shares with saving and copying: loaded with the view, after the first picture. */
export const VIEW_FILES: readonly string[] = [
  'components/brief/article-text.ts',
  'components/brief/shown-quotes.ts',
  'sharing/date-label.ts',
  'sharing/events.ts',
  'sharing/formats.ts',
  'sharing/local-day.ts',
  'sharing/trailing-comma.ts',
];

/** Packages of the foundation, by folder of node_modules. */
export const FOUNDATION_PACKAGES: readonly string[] = [
  '@preact/signals',
  '@preact/signals-core',
  '@wxt-dev/browser',
  'preact',
  'wxt',
];

/** Modules without a file: what WXT puts first into every page, and Vite's loading of further files. */
const BUILD_TOOLS = ['virtual:wxt-html-plugins', 'vite/preload-helper.js'];

/**
 * The group a module of the build belongs to, or null for the bundler's own choice. `id`: the bundler's name of the
 * module, an absolute path mostly; `root`: the project's folder.
 */
export function buildGroupOf(root: string, id: string): 'foundation' | 'view' | null {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  if (BUILD_TOOLS.some((name) => path.endsWith(name))) return 'foundation';
  const inPackage = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (inPackage !== undefined) return FOUNDATION_PACKAGES.includes(inPackage) ? 'foundation' : null;
  const base = root.replaceAll('\\', '/').replace(/\/?$/, '/');
  const file = path.startsWith(base) ? path.slice(base.length) : '';
  if (FOUNDATION_FILES.includes(file)) return 'foundation';
  return VIEW_FILES.includes(file) ? 'view' : null;
}
