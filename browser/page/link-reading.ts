import { hostOf } from '../../brief/web-address.ts';
import type { Reading } from '../../reading/article/reading.ts';
import type { Answer } from '../surface/model.ts';
import { type Fence, fenceAround } from './fenced-fetch.ts';
import { mayFetch } from './leave.ts';
import type { LinkedPage } from './linked-page.ts';
import { isWebAddress } from './page-address.ts';
import type { Engine } from './page-reading.ts';

/** Milliseconds a linked page is given, to be fetched and read, and the most bytes that are read of it. */
const PATIENCE = 15_000;
const MOST_BYTES = 8_000_000;
/** Characters of an article that is briefed here: several times the longest of any paper, and a second's work at most. */
const MOST_TEXT = 400_000;

/** Where the fetching and the reading are done. */
export interface LinkRooms {
  readonly fence: (url: string) => Promise<Fence>;
  /** Null where the reading broke. Rejects when it is given up. */
  readonly read: (page: LinkedPage, signal: AbortSignal) => Promise<Reading | null>;
}

/**
 * The brief of a page that is only linked to. It is fetched without cookies or referrer and parsed inert, so nothing
 * of it runs and nobody is recognised; the same reader reads it, in a worker that is ended when it takes too long, and the
 * surface's own engine makes the brief.
 */
export async function readLink(
  url: string,
  keyPoints: number,
  engine: Engine,
  rooms: LinkRooms = { fence: fenceAround, read: readInWorker },
): Promise<Answer> {
  if (!isWebAddress(url)) return { kind: 'problem', why: 'link-failed' };
  if (!(await mayFetch(url))) return { kind: 'problem', why: 'link-not-allowed' };
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const page = await fetchPage(url, rooms, signal);
    if (!page) return { kind: 'problem', why: 'link-failed' };
    const read = await rooms.read({ ...page, now: Date.now() }, signal);
    if (!read) return { kind: 'problem', why: 'failed' };
    if (read.kind === 'no-article') return { kind: 'problem', why: read.reason };
    if (read.article.text.length > MOST_TEXT) return { kind: 'problem', why: 'link-too-long' };
    const brief = await engine(read.article, keyPoints);
    const ref = { tabId: null, url: page.url, host: hostOf(page.url) };
    return { kind: 'brief', shown: { page: ref, scope: 'link', brief, document: null } };
  } catch {
    return { kind: 'problem', why: signal.aborted ? 'link-too-long' : 'link-failed' };
  }
}

/** Null where the address is no page of text. Rejects where it cannot be fetched. */
async function fetchPage(
  url: string,
  { fence }: LinkRooms,
  signal: AbortSignal,
): Promise<Pick<LinkedPage, 'bytes' | 'charset' | 'url'> | null> {
  const fenced = await fence(url);
  try {
    const response = await fenced.fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal,
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)) return null;
    return {
      bytes: await firstBytes(response, MOST_BYTES),
      charset: /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null,
      url: isWebAddress(response.url) ? response.url : url,
    };
  } finally {
    fenced.remove();
  }
}

async function firstBytes(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader && length < most) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  await reader?.cancel();
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** Reads a page in a thread of its own, which ends with it. */
function readInWorker(page: LinkedPage, signal: AbortSignal): Promise<Reading | null> {
  const worker = new Worker(new URL('./link-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<Reading | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Reading | null>) => resolve(data);
    worker.onerror = () => resolve(null);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
    worker.postMessage(page);
  });
  return answered.finally(() => worker.terminate());
}
