import type { Browser } from 'wxt/browser';
import { hostOf } from '../../brief/web-address.ts';
import { isBriefKept } from '../storage/brief-cache.ts';
import { callIn, putIn, type Results } from './injection.ts';
import { pageAddress } from './page-address.ts';
import type { ReaderRequest } from './page-request.ts';
import { pickedOn } from './picked-articles.ts';
import { tabInFront } from './tab-in-front.ts';

/**
 * What a popup begins before its own code is there. It is opened by the click that asks for the page in front, so
 * the page is read while what draws it is still loaded; only one that a brief is kept of waits for its brief.
 */
export interface HeadStart {
  /** The tab in front of this window. */
  readonly tab: Promise<Browser.tabs.Tab | undefined>;
  /** Rejects as the browser does where it will not have a page read. Null once taken. */
  reading: Promise<BegunReading> | null;
}

export interface BegunReading {
  /** The tab whose page has the reader in it. */
  readonly tabId: number;
  /** What the reader answers; null where it was not called. */
  readonly answer: Results | null;
}

declare global {
  var pullquoteHeadStart: HeadStart | undefined;
}

/** Begins; called by the popup's first script. */
export function beginHeadStart(): void {
  const tab = tabInFront();
  const reading = tab.then((front) => begin(front?.id ?? -1, front?.url ?? null));
  // Whoever reads hears what went wrong; perhaps nobody does.
  reading.then(({ answer }) => answer).catch(() => undefined);
  globalThis.pullquoteHeadStart = { tab, reading };
}

/**
 * The reading of this tab's page that was begun at the start, or null. Waits until the reader is there, and rejects
 * as the browser did. Given once: at a later reading another page may be there.
 */
export async function takeReading(tabId: number): Promise<BegunReading | null> {
  const start = globalThis.pullquoteHeadStart;
  const begun = start?.reading;
  if (start) start.reading = null;
  const reading = await begun;
  return reading?.tabId === tabId ? reading : null;
}

async function begin(tabId: number, url: string | null): Promise<BegunReading> {
  const [request] = await Promise.all([firstRequest(tabId, url), putIn(tabId, '/article-reader.js')]);
  return { tabId, answer: request && callIn(tabId, request) };
}

/** What a popup asks of a page first; null where it shows the brief it has. */
async function firstRequest(tabId: number, url: string | null): Promise<ReaderRequest | null> {
  const [kept, picked] = await Promise.all([
    url !== null && isBriefKept(tabId, pageAddress(url)),
    pickedOn(hostOf(url)),
  ]);
  return kept ? null : { for: 'reader', mode: 'page', picked, knownDocument: null };
}
