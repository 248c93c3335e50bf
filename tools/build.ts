import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The project's root folder, wherever the command was started. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Pages written for this project: what the tests read and `npm start` shows. */
export const FIXTURES = `${ROOT}tests/fixtures/pages/`;

export type Target = 'chrome' | 'firefox' | 'edge';

/** The folder a production build is written to. */
export function builtExtension(target: Target): string {
  return `${ROOT}.output/${target}-mv3`;
}

/** Builds the extension for production and gives its folder. Rejects with the builder's own words. */
export async function buildExtension(target: Target): Promise<string> {
  const wxt = `${ROOT}node_modules/wxt/bin/wxt.mjs`;
  // Whoever starts it: a test runner's own setting would bring in what is for development, file names and all.
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    await promisify(execFile)(process.execPath, [wxt, 'build', '-b', target], { cwd: ROOT, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The ${target} build failed:\n${stdout}${stderr}`, { cause: error });
  }
  return builtExtension(target);
}
