import { browser } from 'wxt/browser';
import { type Article, articleFromText } from '../brief/article.ts';
import { loadModels, type Models } from '../brief/learned-models.ts';
import type { Brief } from '../brief/model.ts';
import { summarize } from '../brief/summarize.ts';

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

/** A little of everything that is looked for. */
const WARM_UP =
  '“We will open the bridge on 5 March,” said Ana Lima, the mayor of Porto. She added that it was time. The council had voted last Monday.';

/**
 * Loads the weights, unpacks them and makes a first brief of two lines: when the page has been read, the weights
 * are there and the browser has compiled the code. Rejects where the weights are broken, as `briefOf` will.
 */
export async function prepare(): Promise<void> {
  summarize(articleFromText({ text: WARM_UP, published: '2025-03-03' }), await loaded());
}

function loaded(): Promise<Models> {
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
