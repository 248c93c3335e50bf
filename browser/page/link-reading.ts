import { pageContents } from '../../reading/page/contents.ts';
import type { Answer } from '../surface/model.ts';
import { mayFetch } from './leave.ts';
import { hostOf, isWebAddress } from './page-address.ts';
import type { Engine, Reader } from './page-reading.ts';

/** Milliseconds a linked page is given, and the most bytes that are read of it. */
const PATIENCE = 15_000;
const MOST_BYTES = 8_000_000;

/**
 * The brief of a page that is only linked to. It is fetched without cookies or referrer and parsed inert, so
 * nothing of it runs and nobody is recognised; then the same reader reads it.
 */
export async function readLink(
  url: string,
  reader: Reader,
  engine: Engine,
  keyPoints: number,
): Promise<Answer> {
  if (!isWebAddress(url)) return { kind: 'problem', why: 'link-failed' };
  if (!(await mayFetch(url))) return { kind: 'problem', why: 'link-not-allowed' };
  const page = await fetchPage(url);
  if (!page) return { kind: 'problem', why: 'link-failed' };
  const reading = await reader(pageContents(page.document, page.url), { now: Date.now() });
  if (reading.kind === 'no-article') return { kind: 'problem', why: reading.reason };
  const brief = await engine(reading.article, keyPoints);
  const ref = { tabId: null, url: page.url, host: hostOf(page.url) };
  return { kind: 'brief', shown: { page: ref, scope: 'link', brief, document: null } };
}

/** Null where the address cannot be fetched, or is no page of text. */
async function fetchPage(url: string): Promise<{ document: Document; url: string } | null> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)) return null;
    const bytes = await firstBytes(response, MOST_BYTES);
    const html = decode(bytes, /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1]);
    const document = new DOMParser().parseFromString(html, 'text/html');
    return { document, url: isWebAddress(response.url) ? response.url : url };
  } catch {
    return null;
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

/** As browsers decode: the header's charset, else what the first bytes declare (HTML standard, prescan), else UTF-8. */
function decode(bytes: Uint8Array, declared: string | undefined): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const charset = declared ?? /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
