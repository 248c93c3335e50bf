import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ROOT } from './build.ts';

const FOLDER = `${ROOT}.pullquote/command`;

/** The program of `npm run brief`, and what it has to be started with. */
export interface BuiltCommand {
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Bundles the `brief` command. From its sources it takes three seconds of processor to start, most of them for loading
 * some hundreds of modules one by one; bundled, less than one. Packages stay where they are.
 */
export async function buildCommand(): Promise<BuiltCommand> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('../cli/main.ts', import.meta.url)),
      outDir: FOLDER,
      emptyOutDir: true,
      target: 'node20',
    },
  });
  return { file: `${FOLDER}/main.js`, env: { ...process.env, PULLQUOTE_MODELS: `${ROOT}public/models` } };
}
