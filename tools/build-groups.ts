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
  'sharing/text-fragment.ts',
  'sharing/trailing-comma.ts',
];

/** What the view, the library page and the options draw with. */
export const CONTROL_FILES: readonly string[] = [
  'components/Icon.tsx',
  'components/Menu.tsx',
  'components/calendar.ts',
];

/** Whether anything is kept: asked by whoever may keep something, and nothing of the library is loaded for it. */
export const POLICY_FILES: readonly string[] = [
  'browser/storage/library/policy-store.ts',
  'library/keeping/policy.ts',
  'library/record/checks.ts',
];

/** What is kept and how it is found again: what the library page begins with, and keeping an article needs. */
export const KEPT_FILES: readonly string[] = [
  'brief/languages/de/record.ts',
  'brief/languages/en/record.ts',
  'brief/languages/es/record.ts',
  'brief/languages/fr/record.ts',
  'brief/languages/pt/record.ts',
  'brief/languages/record-words.ts',
  'browser/storage/library/changes.ts',
  'browser/storage/library/database.ts',
  'browser/storage/library/early-opening.ts',
  'browser/storage/library/early-rows.ts',
  'browser/storage/library/gunzip.ts',
  'browser/storage/library/index-keys.ts',
  'browser/storage/library/keeping.ts',
  'browser/storage/library/ledger.ts',
  'browser/storage/library/lookup.ts',
  'browser/storage/library/people-rows.ts',
  'browser/storage/library/problem.ts',
  'browser/storage/library/retention.ts',
  'browser/storage/library/rows.ts',
  'browser/storage/library/upgrades.ts',
  'library/identity/decisions.ts',
  'library/identity/fold-name.ts',
  'library/identity/person-row.ts',
  'library/record/article-id.ts',
  'library/record/article-record.ts',
  'library/record/join-readings.ts',
  'library/record/read-record.ts',
  'library/record/split-record.ts',
  'library/record/text-hash.ts',
  'library/search/fold-text.ts',
  'library/search/statement-index.ts',
  'library/versions/compare.ts',
  'library/versions/update-notes.ts',
  'library/versions/word-diff.ts',
];

/** Packages of the foundation, by folder of node_modules. */
export const FOUNDATION_PACKAGES: readonly string[] = [
  '@preact/signals',
  '@preact/signals-core',
  '@wxt-dev/browser',
  'preact',
  'wxt',
];

/** Packages that go with what is kept. */
export const KEPT_PACKAGES: readonly string[] = ['diff', 'idb'];

interface Group {
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/** In this order: what modules of a group import goes with them, unless an earlier one has it. */
const GROUPS = {
  foundation: { files: FOUNDATION_FILES, packages: FOUNDATION_PACKAGES },
  view: { files: VIEW_FILES, packages: [] },
  controls: { files: CONTROL_FILES, packages: [] },
  policy: { files: POLICY_FILES, packages: [] },
  kept: { files: KEPT_FILES, packages: KEPT_PACKAGES },
} as const satisfies Readonly<Record<string, Group>>;

export type BuildGroup = keyof typeof GROUPS;

/** The names of the groups, in the order they are made. */
export const BUILD_GROUPS = Object.keys(GROUPS) as readonly BuildGroup[];

/** Modules without a file: what WXT puts first into every page, and Vite's loading of further files. */
const BUILD_TOOLS = ['virtual:wxt-html-plugins', 'vite/preload-helper.js'];

/**
 * The group a module of the build belongs to, or null for the bundler's own choice. `id`: the bundler's name of the
 * module, an absolute path mostly; `root`: the project's folder.
 */
export function buildGroupOf(root: string, id: string): BuildGroup | null {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  if (BUILD_TOOLS.some((name) => path.endsWith(name))) return 'foundation';
  const inPackage = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (inPackage !== undefined) return groupWith(({ packages }) => packages.includes(inPackage));
  const base = root.replaceAll('\\', '/').replace(/\/?$/, '/');
  const file = path.startsWith(base) ? path.slice(base.length) : '';
  return groupWith(({ files }) => files.includes(file));
}

function groupWith(holds: (group: Group) => boolean): BuildGroup | null {
  return BUILD_GROUPS.find((name) => holds(GROUPS[name])) ?? null;
}
