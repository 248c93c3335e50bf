import { type Article, articleFromText } from '../brief/article.ts';
import { languageOf } from '../brief/languages/language-of.ts';
import { loadGrammar } from '../brief/languages/registry.ts';
import { type LoadedLanguage, loadedLanguage } from '../brief/loaded-language.ts';
import type { Brief } from '../brief/model.ts';
import { summarize } from '../brief/summarize.ts';

/**
 * All that needs neither the page nor the view: what makes an article of a page's contents, and the engine with its
 * learned weights. A chunk of its own, imported after the surface has been painted.
 */
export { seenIn } from './page/seen.ts';

const loading = new Map<string, Promise<LoadedLanguage | null>>();

/** Article -> Brief. Rejects only on a broken installation. */
export async function briefOf(article: Article, keyPoints: number): Promise<Brief> {
  return summarize(article, await loaded(languageOf(article)), { keyPoints });
}

/** A little of everything that is looked for, in the language that most articles read here are in. */
const WARM_UP = {
  language: 'en',
  text: '“We will open the bridge on 5 March,” said Ana Lima, the mayor of Porto. She added that it was time. The council had voted last Monday.',
  published: '2025-03-03',
};

/**
 * Loads the weights, unpacks them and makes a first brief of two lines: when the page has been read, the weights
 * are there and the browser has compiled the code. Rejects where the weights are broken, as `briefOf` will.
 */
export async function prepare(): Promise<void> {
  summarize(articleFromText(WARM_UP), await loaded(WARM_UP.language));
}

/** A language with its weights, fetched once, or null where the engine has no grammar of it. */
function loaded(id: string): Promise<LoadedLanguage | null> {
  const language = loading.get(id) ?? load(id);
  loading.set(id, language);
  return language;
}

async function load(id: string): Promise<LoadedLanguage | null> {
  const language = await loadGrammar(id);
  if (!language) return null;
  const { models } = language;
  const [people, quotes, speech] = await Promise.all([
    weights(models.people),
    weights(models.quotes),
    weights(models.speech),
  ]);
  return loadedLanguage(language, { people, quotes, speech });
}

/** A weight file of the extension itself, in a page of it or a worker: no request leaves the machine. Null where it was not shipped. */
async function weights(path: string | null): Promise<Uint8Array | null> {
  if (!path) return null;
  try {
    const response = await fetch(`/models/${path}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    return null;
  }
}
