import { browser } from 'wxt/browser';
import type { Brief } from '../../brief/model.ts';
import type { Scope } from '../../components/surface.ts';
import type { PageIdentity } from '../page/page-request.ts';
import { isArticle, isFields, isPageIdentity } from './guards.ts';

/** A brief made before, kept until the browser closes, in memory only; shared by popup and panels. */
export interface KeptBrief {
  /** When its reading began, in readings: a later reading is never overwritten by an earlier one. */
  readonly epoch: number;
  readonly tabId: number;
  /** Address of the page, as `pageAddress` gives it. */
  readonly address: string;
  readonly identity: PageIdentity;
  readonly scope: Scope;
  /** The most key points that were wanted of it. */
  readonly keyPoints: number;
  readonly brief: Brief;
}

interface Row {
  readonly key: string;
  readonly tabId: number;
  readonly epoch: number;
  readonly size: number;
}

const INDEX = 'briefs';
const EPOCH = 'epoch';
/** The area holds 10 MB; briefs take the smaller part, the oldest make room. UTF-16 code units of JSON. */
const ROOM = 3_000_000;
const MOST = 40;

/**
 * The number of a reading that begins now. It lives in the session, so no restarted worker begins again at 1. 0 where
 * nothing can be stored, which no brief outlives.
 */
export function nextEpoch(): Promise<number> {
  return exclusively(async () => {
    const { [EPOCH]: last } = await browser.storage.session.get(EPOCH);
    const epoch = (typeof last === 'number' ? last : 0) + 1;
    await browser.storage.session.set({ [EPOCH]: epoch });
    return epoch;
  }).catch(() => 0);
}

/** Keeps a brief unless a later reading of the same page is there already. A full or broken store keeps nothing. */
export function keepBrief(kept: KeptBrief): Promise<void> {
  return exclusively(async () => {
    const { tabId, epoch } = kept;
    const row: Row = { key: keyOf(tabId, kept.address), tabId, epoch, size: JSON.stringify(kept).length };
    if (row.size > ROOM) return;
    const rows = await index();
    if (rows.some(({ key, epoch }) => key === row.key && epoch > row.epoch)) return;
    const others = rows.filter(({ key }) => key !== row.key);
    const { stay, go } = makeRoom([...others, row]);
    if (go.length > 0) await browser.storage.session.remove(go.map(({ key }) => key));
    await browser.storage.session.set({ [row.key]: kept, [INDEX]: stay });
  }).catch(() => undefined);
}

/** The brief made of this page in this tab, or null. */
export async function recallBrief(tabId: number, address: string): Promise<KeptBrief | null> {
  const key = keyOf(tabId, address);
  const { [key]: kept } = await browser.storage.session.get(key).catch(() => ({ [key]: null }));
  return isKeptBrief(kept) ? kept : null;
}

/** The briefs of all pages read since the browser was opened, the latest first; none of private windows. */
export async function briefsOfSession(): Promise<readonly Brief[]> {
  const rows = [...(await index())].sort((a, b) => b.epoch - a.epoch);
  const kept = await browser.storage.session.get(rows.map(({ key }) => key));
  return rows.map(({ key }) => kept[key]).flatMap((each) => (isKeptBrief(each) ? each.brief : []));
}

/** Whether a brief of this page in this tab is kept, be it still of use or not. */
export async function isBriefKept(tabId: number, address: string): Promise<boolean> {
  const key = keyOf(tabId, address);
  // The list tells without the brief itself being copied.
  return (await index().catch(() => [])).some((row) => row.key === key);
}

/** Tells the tab whenever a brief of it has been kept, by whichever surface. Returns a stop. */
export function onBriefKept(hear: (tabId: number) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX) && isKeptBrief(newValue)) hear(newValue.tabId);
    }
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Forgets what was made of a tab's pages. */
export function forgetBriefs(tabId: number): Promise<void> {
  return exclusively(async () => {
    const rows = await index();
    const gone = rows.filter((row) => row.tabId === tabId).map(({ key }) => key);
    await browser.storage.session.remove(gone);
    await browser.storage.session.set({ [INDEX]: rows.filter((row) => row.tabId !== tabId) });
  }).catch(() => undefined);
}

const PREFIX = 'brief ';

function keyOf(tabId: number, address: string): string {
  return `${PREFIX}${tabId} ${address}`;
}

/** The newest rows that fit, in order, and the ones that have to go. */
function makeRoom(rows: readonly Row[]): { stay: Row[]; go: Row[] } {
  const stay: Row[] = [];
  const go: Row[] = [];
  let size = 0;
  for (const row of [...rows].sort((a, b) => b.epoch - a.epoch)) {
    size += row.size;
    (stay.length < MOST && size <= ROOM ? stay : go).push(row);
  }
  return { stay, go };
}

async function index(): Promise<Row[]> {
  const { [INDEX]: rows } = await browser.storage.session.get(INDEX);
  return Array.isArray(rows) ? rows.filter(isRow) : [];
}

function isRow(value: unknown): value is Row {
  return (
    isFields(value) &&
    typeof value.key === 'string' &&
    [value.tabId, value.epoch, value.size].every((field) => typeof field === 'number')
  );
}

function isKeptBrief(value: unknown): value is KeptBrief {
  return (
    isFields(value) &&
    typeof value.epoch === 'number' &&
    typeof value.tabId === 'number' &&
    isPageIdentity(value.identity) &&
    isFields(value.brief) &&
    isArticle(value.brief.article)
  );
}

/** Popup, panels and worker share the area: one at a time reads and writes it. */
function exclusively<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('pullquote-briefs', work) as Promise<T>;
}
