import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../tools/build.ts';
import type { Engine, engineWith } from './engine.ts';

const OUT = `${ROOT}.output/bench`;

/**
 * The engine as it ships: bundled for production, without what a development runner adds to every function.
 */
export async function builtEngine(): Promise<Engine> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    build: { ssr: 'tests/bench/engine.ts', outDir: OUT, emptyOutDir: true, target: 'es2022' },
  });
  const built: { engineWith: typeof engineWith } = await import(pathToFileURL(`${OUT}/engine.js`).href);
  const weights = (name: string) => readFileSync(`${ROOT}public/models/en/${name}`);
  return built.engineWith({ people: weights('people.bin'), quotes: weights('quotes.bin'), speech: null });
}
