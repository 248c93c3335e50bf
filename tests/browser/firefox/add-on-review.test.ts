import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtExtension, ROOT } from '../../../tools/build.ts';

/** One remark of Mozilla's linter for add-ons, the one `web-ext lint` runs and their reviewers start from. */
interface Remark {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

/** The warnings that may stand, each with why. */
const EXPLAINED: readonly { readonly code: string; readonly file: RegExp; readonly why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/foundation-/,
    why: 'Preact’s own code behind dangerouslySetInnerHTML, which our lint forbids',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^article-reader\.js$/,
    why: 'Readability rearranges an inert copy of the page; only its text is taken from there',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\/link-worker-[\w-]+\.js$/,
    why: 'a worker has no document: Readability and the parser handle a tree that is never shown or run',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    why: 'offered for Firefox on the desktop only',
  },
];

/** The linter parses every script of the build, which a busy machine may take its time over. */
const PATIENCE = 180_000;

test(
  'Mozilla’s linter finds no error, and no warning that is not explained',
  () => {
    const linter = `${ROOT}node_modules/addons-linter/bin/addons-linter`;
    const run = spawnSync(process.execPath, [linter, builtExtension('firefox'), '--output', 'json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const { errors, warnings } = JSON.parse(run.stdout) as { errors: Remark[]; warnings: Remark[] };
    const isExplained = (remark: Remark): boolean =>
      EXPLAINED.some(({ code, file }) => code === remark.code && file.test(remark.file ?? ''));
    expect(errors).toEqual([]);
    expect(warnings.filter((warning) => !isExplained(warning))).toEqual([]);
  },
  PATIENCE,
);
