import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../../tools/build.ts';

/** A module of this folder as one script for a page, bundled as the extension's own scripts are. */
export async function bundled(module: 'in-page.ts' | 'extension-side.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(module, import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${module} gave no script`);
  return chunk.code;
}
