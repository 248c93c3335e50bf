import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadModels } from '../brief/models.ts';
import { answerLines } from './ndjson.ts';

const shipped = fileURLToPath(new URL('../public/models', import.meta.url));
const { values } = parseArgs({
  options: {
    ndjson: { type: 'boolean', default: false },
    /** Folder of the weight files, to measure with others than the shipped ones. */
    models: { type: 'string', default: process.env.PULLQUOTE_MODELS ?? shipped },
  },
});

/** Reads a weight file; null where it has not been trained. */
function weights(name: string): Uint8Array | null {
  try {
    return readFileSync(join(values.models, name));
  } catch {
    return null;
  }
}

const models = loadModels({ people: weights('people.bin'), quotes: weights('quotes.bin') });
await answerLines(process.stdin, process.stdout, models);
