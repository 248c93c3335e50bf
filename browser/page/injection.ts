import { browser } from 'wxt/browser';
import type { PageRequest } from './page-request.ts';

/** The scripts that are put into a page on request. */
export type ScriptFile =
  | '/article-reader.js'
  | '/passage-marker.js'
  | '/article-picker.js'
  | '/selection-copier.js';

/** What the browser answers: a result for each frame, the page's own first. */
export type Results = Promise<{ readonly result?: unknown }[]>;

/** Puts a script into the page of a tab. Rejects in the browser's own words where it will not have that. */
export function putIn(tabId: number, file: ScriptFile): Results {
  return browser.scripting.executeScript({ ...target(tabId), files: [file] });
}

/** Calls the script that was put into a tab's page. */
export function callIn(tabId: number, request: PageRequest): Results {
  return browser.scripting.executeScript({ ...target(tabId), func: call, args: [request] });
}

/** Runs a function that refers to nothing outside itself in the page of a tab. */
export function runIn(tabId: number, func: () => unknown): Results {
  return browser.scripting.executeScript({ ...target(tabId), func });
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
