import { existsSync, readFileSync } from 'node:fs';
import { loadModels, type Models } from '../../brief/learned-models.ts';

/** The weights that ship, so that what is fuzzed is what readers run. */
export function shippedModels(): Models {
  return loadModels({ people: weights('people'), quotes: weights('quotes') });
}

function weights(name: string): Uint8Array | null {
  const url = new URL(`../../public/models/${name}.bin`, import.meta.url);
  return existsSync(url) ? readFileSync(url) : null;
}
