import { browser } from 'wxt/browser';
import { isMarkerAnswer, isPageIdentity, isPickerAnswer } from './guards.ts';
import { READER, takeReader } from './head-start.ts';
import { MARKER_STYLES } from './marker-styles.ts';
import { ownPage } from './own-page.ts';
import { pageIdentity } from './page-identity.ts';
import type {
  MarkerRequest,
  PageIdentity,
  PageRequest,
  PickerAnswer,
  ReaderAnswer,
  ReaderRequest,
} from './page-request.ts';
import { isReaderAnswer } from './reader-guard.ts';

/** Why a script did not answer: the browser would not let it in, the page is gone, it took too long, it broke. */
export type Silence = 'not-allowed' | 'web-store' | 'page-gone' | 'too-long' | 'failed';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Silence };

/** Milliseconds a page is given before the surface says that it could not be read. */
const PATIENCE = 12_000;
const QUICK = 6_000;

/** Reads the page of a tab. Nothing of the page is changed. The script is put in while the request is made up. */
export function readTab(tabId: number, request: Promise<ReaderRequest>): Promise<Answer<ReaderAnswer>> {
  return within(PATIENCE, run(tabId, READER, request, isReaderAnswer));
}

/** Asks a tab which document it shows now. */
export function identify(tabId: number): Promise<Answer<PageIdentity>> {
  return within(
    QUICK,
    answerOf(browser.scripting.executeScript({ ...target(tabId), func: pageIdentity }), isPageIdentity),
  );
}

/** Marks passages in a tab's page; answers how many were found. */
export async function mark(tabId: number, request: MarkerRequest): Promise<Answer<number>> {
  const answer = await within(QUICK, run(tabId, '/passage-marker.js', request, isMarkerAnswer));
  if (!answer.ok) return answer;
  if (answer.value.needsStyles) {
    const own = ownPage(tabId);
    if (own) own.insertCss(MARKER_STYLES);
    else await browser.scripting.insertCSS({ target: { tabId }, css: MARKER_STYLES }).catch(() => undefined);
  }
  return { ok: true, value: answer.value.found };
}

/**
 * Lets the reader choose the article in the page: answers when they have, or have left, without a time limit.
 * Without a hint, it ends a picking under way.
 */
export function pick(tabId: number, hint: string | null): Promise<Answer<PickerAnswer>> {
  return run(tabId, '/article-picker.js', { for: 'picker', hint }, isPickerAnswer);
}

type ScriptFile = typeof READER | '/passage-marker.js' | '/article-picker.js';

async function run<T>(
  tabId: number,
  file: ScriptFile,
  request: PageRequest | Promise<PageRequest>,
  isAnswer: (value: unknown) => value is T,
): Promise<Answer<T>> {
  const own = ownPage(tabId);
  if (own) return answerOf(own.run(file, await request), isAnswer);
  try {
    const isThere = file === READER && (await takeReader(tabId));
    if (!isThere) await browser.scripting.executeScript({ ...target(tabId), files: [file] });
  } catch (error) {
    return { ok: false, why: silenceOf(error) };
  }
  return answerOf(
    browser.scripting.executeScript({ ...target(tabId), func: call, args: [await request] }),
    isAnswer,
  );
}

/** At once, also in a page that never finishes loading: the scripts wait for the document themselves. */
function target(tabId: number) {
  return { target: { tabId }, injectImmediately: true };
}

/** Runs in the page's isolated world: must not refer to anything outside itself. */
function call(request: PageRequest): unknown {
  const answer = (globalThis as Record<string, unknown>)[`pullquote ${request.for}`];
  return typeof answer === 'function' ? answer(request) : null;
}

async function answerOf<T>(
  results: Promise<{ result?: unknown }[]>,
  isAnswer: (value: unknown) => value is T,
): Promise<Answer<T>> {
  try {
    const value = (await results)[0]?.result;
    return isAnswer(value) ? { ok: true, value } : { ok: false, why: 'failed' };
  } catch (error) {
    return { ok: false, why: silenceOf(error) };
  }
}

/** Browsers tell their reasons only in words; these are Chromium's and Firefox's. */
function silenceOf(error: unknown): Silence {
  const words = error instanceof Error ? error.message : String(error);
  if (/gallery cannot be scripted/i.test(words)) return 'web-store';
  if (/cannot access|missing host permission|must request permission|cannot be scripted/i.test(words)) {
    return 'not-allowed';
  }
  if (
    /no tab with id|invalid tab id|frame.*(removed|error page)|was removed|was closed|destroyed|unload/i.test(
      words,
    )
  ) {
    return 'page-gone';
  }
  return 'failed';
}

function within<T>(milliseconds: number, answer: Promise<Answer<T>>): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, why: 'too-long' }), milliseconds);
    answer.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
