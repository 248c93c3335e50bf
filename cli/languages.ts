import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadGrammar } from '../brief/languages/registry.ts';
import { type LoadedLanguage, loadedLanguage } from '../brief/loaded-language.ts';
import { InputError } from './arguments.ts';

const SHIPPED = fileURLToPath(new URL('../public/models', import.meta.url));

/** A language by its two-letter code, read once; null where the engine has no grammar of it. */
export type LanguageLoader = (id: string) => Promise<LoadedLanguage | null>;

/**
 * Loads languages with the models of a folder: the one given, PULLQUOTE_MODELS, or the shipped one. Throws
 * `InputError` where there is no such folder; the loader rejects with one where its files are broken.
 */
export function languagesFrom(given: string | null): LanguageLoader {
  const folder = given ?? process.env.PULLQUOTE_MODELS ?? SHIPPED;
  if (!existsSync(folder)) throw new InputError(`no such folder of models: ${folder}`);
  const loading = new Map<string, Promise<LoadedLanguage | null>>();
  return (id) => {
    const language = loading.get(id) ?? load(id, folder);
    loading.set(id, language);
    return language;
  };
}

async function load(id: string, folder: string): Promise<LoadedLanguage | null> {
  const language = await loadGrammar(id);
  if (!language) return null;
  const { people, quotes, speech } = language.models;
  const loaded = loadedLanguage(language, {
    people: weights(folder, people),
    quotes: weights(folder, quotes),
    speech: weights(folder, speech),
  });
  try {
    loaded.models.names();
    loaded.models.quotations();
  } catch (error) {
    throw new InputError(`broken models in ${folder}: ${error instanceof Error ? error.message : error}`);
  }
  return loaded;
}

/** Reads a weight file; null where it has not been trained. */
function weights(folder: string, name: string | null): Uint8Array | null {
  const path = name && join(folder, name);
  return path && existsSync(path) ? readFileSync(path) : null;
}
