/** The name of the channel on which the extension's pages tell each other what has changed. */
export const CHANNEL = 'pullquote-library';

/** What of the library has changed: these articles, by their ids, have come, gone or become others. */
export type Changed = 'decisions' | 'everything' | { readonly articles: readonly string[] };

/** Where more articles than this have changed, everything is read again. */
export const MOST_ARTICLES = 400;

let channel: BroadcastChannel | undefined;

function opened(): BroadcastChannel {
  channel ??= new BroadcastChannel(CHANNEL);
  return channel;
}

/** Tells the extension's other pages that what is kept has changed. */
export function tellChange(what: Changed): void {
  opened().postMessage(what);
}

/** Calls when another page has changed what is kept. */
export function heardOfChange(hear: (what: Changed) => void): void {
  opened().addEventListener('message', ({ data }) => hear(readChange(data)));
}

/** What another page says has changed, or everything where it is not understood: that page may be of another version. */
export function readChange(said: unknown): Changed {
  if (said === 'decisions') return said;
  const ids = typeof said === 'object' && said !== null && 'articles' in said ? said.articles : null;
  const isList = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  return isList ? changeOf(ids) : 'everything';
}

/** The change of these articles. */
export function changeOf(ids: readonly string[]): Changed {
  return ids.length <= MOST_ARTICLES ? { articles: ids } : 'everything';
}
