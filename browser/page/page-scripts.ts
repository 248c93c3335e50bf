import { browser } from 'wxt/browser';
import { isMarkerAnswer, isPageIdentity, isPickerAnswer } from '../storage/guards.ts';
import { takeReading } from './head-start.ts';
import { callIn, putIn, type Results, runIn, type ScriptFile } from './injection.ts';
import { ownPage } from './own-page.ts';
import { pageIdentity } from './page-identity.ts';
import type {
  MarkerRequest,
  PageIdentity,
  PageRequest,
  PickerAnswer,
  ReaderRequest,
} from './page-request.ts';

/** Why a script did not answer: the browser would not let it in, the page is gone, it took too long, it broke. */
export type Silence = 'not-allowed' | 'web-store' | 'page-gone' | 'too-long' | 'failed';

export type ScriptAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Silence };

/** Milliseconds a page is given before the surface says that it could not be read. */
const PATIENCE = 12_000;
const QUICK = 6_000;

/**
 * Reads the page of a tab: what its script answered, not yet checked. Nothing of the page is changed. The script is
 * put in while the request is made up.
 */
export function readTab(tabId: number, request: Promise<ReaderRequest>): Promise<ScriptAnswer<unknown>> {
  return within(PATIENCE, read(tabId, request));
}

async function read(tabId: number, request: Promise<ReaderRequest>): Promise<ScriptAnswer<unknown>> {
  const begun = ownPage(tabId) ? null : await attempt(takeReading(tabId));
  if (begun && !begun.ok) return begun;
  if (!begun?.value) return run(tabId, '/article-reader.js', request, isAnything);
  const asked = await request;
  const answer = asked.mode === 'page' ? begun.value.answer : null;
  return answerOf(answer ?? callIn(tabId, asked), isAnything);
}

function isAnything(_: unknown): _ is unknown {
  return true;
}

/** Asks a tab which document it shows now. */
export function identify(tabId: number): Promise<ScriptAnswer<PageIdentity>> {
  return within(QUICK, answerOf(runIn(tabId, pageIdentity), isPageIdentity));
}

/** Marks passages in a tab's page; answers how many were found, or null where another page stands there now. */
export async function mark(tabId: number, request: MarkerRequest): Promise<ScriptAnswer<number | null>> {
  const answer = await within(QUICK, run(tabId, '/passage-marker.js', request, isMarkerAnswer));
  if (!answer.ok) return answer;
  if (answer.value.needsStyles) {
    const { MARKER_STYLES: css } = await import('./marker-styles.ts');
    const own = ownPage(tabId);
    if (own) own.insertCss(css);
    // As the reader's own styles, which what a page says of its marks cannot undo.
    else {
      const target = { tabId };
      await browser.scripting.insertCSS({ target, css, origin: 'USER' }).catch(() => undefined);
    }
  }
  return { ok: true, value: answer.value.found };
}

/**
 * Lets the reader choose the article in the page: answers when they have, or have left, without a time limit.
 * Without a hint, it ends a picking under way.
 */
export function pick(tabId: number, hint: string | null): Promise<ScriptAnswer<PickerAnswer>> {
  return run(tabId, '/article-picker.js', { for: 'picker', hint }, isPickerAnswer);
}

async function run<T>(
  tabId: number,
  file: ScriptFile,
  request: PageRequest | Promise<PageRequest>,
  isAnswer: (value: unknown) => value is T,
): Promise<ScriptAnswer<T>> {
  const own = ownPage(tabId);
  if (own) return answerOf(own.run(file, await request), isAnswer);
  const there = await attempt(putIn(tabId, file));
  return there.ok ? answerOf(callIn(tabId, await request), isAnswer) : there;
}

async function answerOf<T>(
  results: Results,
  isAnswer: (value: unknown) => value is T,
): Promise<ScriptAnswer<T>> {
  const answered = await attempt(results);
  if (!answered.ok) return answered;
  const value = answered.value[0]?.result;
  return isAnswer(value) ? { ok: true, value } : { ok: false, why: 'failed' };
}

async function attempt<T>(work: Promise<T>): Promise<ScriptAnswer<T>> {
  try {
    return { ok: true, value: await work };
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

function within<T>(milliseconds: number, answer: Promise<ScriptAnswer<T>>): Promise<ScriptAnswer<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, why: 'too-long' }), milliseconds);
    answer.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
