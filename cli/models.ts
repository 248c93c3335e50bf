import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadModels, type Models } from '../brief/learned-models.ts';
import { InputError } from './arguments.ts';

const SHIPPED = fileURLToPath(new URL('../public/models', import.meta.url));

/** The models of a folder: the one given, PULLQUOTE_MODELS, or the shipped one. Throws `InputError`. */
export function readModels(given: string | null): Models {
  const folder = given ?? process.env.PULLQUOTE_MODELS ?? SHIPPED;
  if (!existsSync(folder)) throw new InputError(`no such folder of models: ${folder}`);
  try {
    return loadModels({ people: weights(folder, 'people.bin'), quotes: weights(folder, 'quotes.bin') });
  } catch (error) {
    throw new InputError(`broken models in ${folder}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Reads a weight file; null where it has not been trained. */
function weights(folder: string, name: string): Uint8Array | null {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path) : null;
}
