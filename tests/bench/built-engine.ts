import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../tools/build.ts';
import type { Engine, engineIn } from './engine.ts';

const OUT = `${ROOT}.output/bench`;
const WEIGHTS = `${ROOT}public/models`;
const FIRST_BRIEF = fileURLToPath(new URL('first-brief.mjs', import.meta.url));

/** The engine as it ships: bundled for production, without what a development runner adds to every function. */
export interface BuiltEngine {
  /** It, in a language by its two-letter code. */
  in(lang: string): Promise<Engine>;
  /** Seconds of CPU time from nothing to a text's brief: code, grammar, weights and reading, in a fresh process. */
  firstBrief(lang: string, text: string): number;
}

export async function builtEngine(): Promise<BuiltEngine> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    build: { ssr: 'tests/bench/engine.ts', outDir: OUT, emptyOutDir: true, target: 'es2022' },
  });
  const bundle = pathToFileURL(`${OUT}/engine.js`).href;
  const built: { engineIn: typeof engineIn } = await import(bundle);
  return {
    in: (lang) => built.engineIn(lang, WEIGHTS),
    firstBrief: (lang, text) =>
      Number(execFileSync(process.execPath, [FIRST_BRIEF, bundle, lang, WEIGHTS], { input: text })),
  };
}
