import { browser } from 'wxt/browser';
import { hostOf } from '../brief/web-address.ts';
import { SECTIONS } from '../components/settings/preferences.ts';
import { isWebAddress } from './page/page-address.ts';
import { isFields } from './storage/guards.ts';
import type { Wish } from './surface/model.ts';

/**
 * What a menu, a shortcut or the popup wants of the panel of a window. It waits in the session's storage, so it
 * reaches a panel that is only just opening, and outlives a worker that is stopped meanwhile.
 */
export interface PanelRequest {
  readonly windowId: number;
  /** Epoch milliseconds: a request nobody took for a while is an old one. */
  readonly at: number;
  readonly wish: Wish;
}

const PREFIX = 'request ';
/** Milliseconds. */
const OLD = 15_000;

/**
 * Leaves a wish for the panel of a window; a newer one takes its place. Never rejects: where nothing can be stored, the
 * panel opens on the page in front.
 */
export async function leaveWish(windowId: number, wish: Wish): Promise<void> {
  const request: PanelRequest = { windowId, at: Date.now(), wish };
  await browser.storage.session.set({ [PREFIX + windowId]: request }).catch(() => undefined);
}

/** Takes the wish that waits for a window's panel, if there is one. */
export async function takeWish(windowId: number): Promise<Wish | null> {
  const key = PREFIX + windowId;
  const { [key]: request } = await browser.storage.session.get(key);
  if (request === undefined) return null;
  await browser.storage.session.remove(key);
  return isRequest(request) && Math.abs(Date.now() - request.at) < OLD ? request.wish : null;
}

/** Calls when a wish for a window's panel has been left. Returns a stop. */
export function onWish(windowId: number, hear: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[PREFIX + windowId]?.newValue !== undefined) hear();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** The wish to summarize what a link leads to; null for what is no web address. */
export function linkWish(url: string): Wish | null {
  return isWebAddress(url) ? { do: 'link', url, host: hostOf(url) } : null;
}

function isRequest(value: unknown): value is PanelRequest {
  return isFields(value) && typeof value.at === 'number' && isWish(value.wish);
}

function isWish(value: unknown): value is Wish {
  if (!isFields(value)) return false;
  if (value.do === 'read') return ['page', 'anyway', 'selection'].includes(String(value.mode));
  if (value.do === 'go-on') return isPlace(value.place);
  return (
    value.do === 'pick' ||
    value.do === 'keep' ||
    (value.do === 'link' && typeof value.url === 'string' && isWebAddress(value.url))
  );
}

function isPlace(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { filter, search, item } = value;
  const isText = (each: unknown) => each === null || typeof each === 'string';
  const isItem =
    item === null ||
    (isFields(item) && SECTIONS.some((name) => name === item.section) && Number.isInteger(item.index));
  return isText(filter) && isText(search) && isItem;
}
