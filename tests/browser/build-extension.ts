import { buildExtension } from '../../tools/build.ts';
import { buildViews } from '../../tools/view-harness.ts';

/** Vitest's global set-up: the tests run the production builds, made from what is in the folder now. */
export async function setup(): Promise<void> {
  await Promise.all([buildExtension('chrome'), buildExtension('firefox')]);
  await buildViews();
}
