import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder, wherever the command was started. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Pages written for this project: what the tests read and `npm start` shows. */
export const FIXTURES = `${ROOT}tests/fixtures/pages/`;

export type Target = 'chrome' | 'firefox' | 'edge';

/** The folder a production build is written to. */
export function builtExtension(target: Target): string {
  return `${ROOT}.output/${target}-mv3`;
}

/** Builds the extension for production and returns its folder. Throws with the builder's own words. */
export function buildExtension(target: Target): string {
  const wxt = `${ROOT}node_modules/wxt/bin/wxt.mjs`;
  // Whoever starts it: a test runner's own setting would bring in what is for development, file names and all.
  const env = { ...process.env, NODE_ENV: 'production' };
  const run = spawnSync(process.execPath, [wxt, 'build', '-b', target], { cwd: ROOT, encoding: 'utf8', env });
  if (run.status !== 0) throw new Error(`The ${target} build failed:\n${run.stdout}${run.stderr}`);
  return builtExtension(target);
}
