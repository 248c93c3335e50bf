import { browser } from 'wxt/browser';

/** What may be fetched from where it stands, and nothing else. */
export interface Fence {
  readonly fetch: typeof fetch;
  readonly remove: () => void;
}

/**
 * A frame of ours that is let to ask this one host and no other, by http and https. A host that is redirected to is
 * asked before a browser's rules for other origins look at the answer; this frame's own policy stops the request itself.
 * Firefox fetches nothing from such a frame: there it is the page's own fetch, and only the answer is stopped.
 */
export async function fenceAround(url: string): Promise<Fence> {
  if ('getBrowserInfo' in browser.runtime) return { fetch: fetch.bind(globalThis), remove: () => undefined };
  const { host, hostname } = new URL(url);
  const sources = [host, hostname].flatMap((name) => [`http://${name}`, `https://${name}`]);
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="connect-src ${sources.join(' ')}">`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('no frame to fetch in');
  return { fetch: view.fetch.bind(view), remove: () => frame.remove() };
}
