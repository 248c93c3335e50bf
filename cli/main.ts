import { readFileSync } from 'node:fs';
import { loadModels } from '../brief/models.ts';
import { answerLines } from './ndjson.ts';

/** Reads a weight file beside the extension's own assets; null where it has not been trained. */
function weights(name: string): Uint8Array | null {
  try {
    return readFileSync(new URL(`../public/models/${name}`, import.meta.url));
  } catch {
    return null;
  }
}

const models = loadModels({ people: weights('people.bin'), quotes: weights('quotes.bin') });
await answerLines(process.stdin, process.stdout, models);
