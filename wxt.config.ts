import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { BUILD_GROUPS, buildGroupOf } from './tools/build-groups.ts';
import { leanLinkedom } from './tools/lean-linkedom.ts';
import { leanReadability } from './tools/lean-readability.ts';
import { ShippedPackages } from './tools/licences.ts';

/** Firefox's add-on id: fixed, so that settings survive updates. */
const FIREFOX_ID = 'pullquote@pullquote.example';

/**
 * Extension pages load nothing but the extension's own files; what a page under reading says can neither run nor
 * call home from them. `connect-src` is open to the web for one thing only: "Summarize this link".
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ROOT = import.meta.dirname;

/** Keeps `tools/build-groups.ts` in those builds that may have several files: a page script is one file by itself. */
const KEPT_TOGETHER = {
  name: 'pullquote:build-groups',
  outputOptions: (options: Rolldown.OutputOptions) =>
    options.format === 'es' ? { ...options, codeSplitting: { groups: GROUPS } } : options,
};

const GROUPS = BUILD_GROUPS.map((name) => ({
  name,
  test: (id: string) => buildGroupOf(ROOT, id) === name,
  minShareCount: 2,
}));

/**
 * Nearly every function put into a page runs at once, and once: Chromium is asked to compile them as they are parsed,
 * which spares parsing them a second time when they are called. Other browsers see a comment. (V8's explicit compile
 * hints. For the engine, which holds much that one article does not need, it was slower.)
 */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * What a script asks the browser to load early, with a part it imports: all that part needs but the foundation, which
 * every page has named itself by then.
 */
const namedByScript = (_file: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? needed : needed.filter((file) => !file.startsWith('chunks/foundation-'));

/** Whose code is in the build, for licences.txt. */
const SHIPPED = new ShippedPackages();

/** The article to try the extension on comes with it: the same one the tests read. */
const SAMPLE = ['sample-article.html', 'sample-article.css'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [KEPT_TOGETHER, SHIPPED.plugin, leanReadability()],
    // As the pages: a language is fetched when an article in it is read.
    worker: { format: 'es', plugins: () => [SHIPPED.plugin, leanLinkedom(), leanReadability()] },
    build: {
      // Every browser this is for knows modulepreload.
      modulePreload: { polyfill: false, resolveDependencies: namedByScript },
      rolldownOptions: {
        output: {
          postBanner: ({ name }) => (name === 'article-reader' ? COMPILED_AT_ONCE : ''),
        },
      },
    },
  }),
  hooks: {
    'build:done': ({ config }) => SHIPPED.write(config.outDir),
    'build:publicAssets': ({ config }, files) => {
      for (const name of SAMPLE) {
        files.push({
          absoluteSrc: resolve(config.root, 'tests/fixtures/pages', name),
          relativeDest: name,
        });
      }
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_shortcutPanel__',
      },
      keep: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_shortcutKeep__',
      },
    },
    // The development server injects scripts of its own, which the policy would stop.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
