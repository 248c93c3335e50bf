import type { Language } from '../language.ts';

/** The languages the engine has a grammar of, each a chunk of its own that is loaded when an article needs it. */
const GRAMMARS: ReadonlyMap<string, () => Promise<Language>> = new Map([
  ['de', () => import('./de/index.ts').then(({ GERMAN }) => GERMAN)],
  ['en', () => import('./en/index.ts').then(({ ENGLISH }) => ENGLISH)],
  ['pt', () => import('./pt/index.ts').then(({ PORTUGUESE }) => PORTUGUESE)],
  ['es', () => import('./es/index.ts').then(({ SPANISH }) => SPANISH)],
  ['fr', () => import('./fr/index.ts').then(({ FRENCH }) => FRENCH)],
]);

/** The grammar of a language by its two-letter code, or null where there is none. */
export async function loadGrammar(id: string): Promise<Language | null> {
  return (await GRAMMARS.get(id)?.()) ?? null;
}
