import { browser } from 'wxt/browser';
import type { Article } from '../brief/article.ts';
import { type Brief, summarize } from '../brief/brief.ts';
import { loadModels, type Models } from '../brief/models.ts';

/**
 * All that needs neither the page nor the view: what makes an article of a page's contents, and the engine with its
 * learned weights. A chunk of its own, imported after the surface has been painted.
 */
export { readingOf } from '../reading/article/reading.ts';

let models: Promise<Models> | undefined;

/** Article -> Brief. Rejects only on a broken installation. */
export async function briefOf(article: Article, keyPoints: number): Promise<Brief> {
  return summarize(article, await loaded(), { keyPoints });
}

/** Begins to load the weights, so that they are there when the page has been read. */
export function loaded(): Promise<Models> {
  models ??= Promise.all([weights('people'), weights('quotes')]).then(([people, quotes]) =>
    loadModels({ people, quotes }),
  );
  return models;
}

/** A weight file of the extension itself: no request leaves the machine. Null where it was not shipped. */
async function weights(name: 'people' | 'quotes'): Promise<Uint8Array | null> {
  try {
    const response = await fetch(`${browser.runtime.getURL('/')}models/${name}.bin`);
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    return null;
  }
}
