import { buildExtension } from '../../scripts/build.ts';

/** Vitest's global set-up: the tests run the production builds, made from what is in the folder now. */
export function setup(): void {
  buildExtension('chrome');
  buildExtension('firefox');
}
