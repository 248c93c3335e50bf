import { browser } from 'wxt/browser';
import type { Following } from '../../components/surface.ts';
import { isFields } from '../storage/guards.ts';
import { linkSitesOf, siteOf } from './page-address.ts';

/*
 * Every leave the reader gives, in one place. What the browser grants is only half of it: an origin is granted, but not
 * what for. So what each was asked for is noted, and an origin is used for that and nothing else.
 *
 *     click       the reader's click on the icon, in a menu, on a shortcut: the browser's own activeTab, for the page
 *                 in front until it is left. Nothing is asked or noted; the browser takes it back.
 *     link        "Allow and read" of one link: its site, for one fetch. A loan: noted before it is asked for, given
 *                 back when the page is there, and by the background where the surface that took it is gone.
 *     follow      "This site" or "Everywhere" of the panel: until the reader takes it back. Noted as followed.
 */

/** Every web page: the last rung of the ladder. */
const EVERYWHERE = '*://*/*';

/** The origins of one link, for one fetch. */
interface Loan {
  readonly id: string;
  readonly origins: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
}

interface Notes {
  /** Match patterns the reader asked to be followed on. */
  readonly followed: readonly string[];
  readonly loans: readonly Loan[];
}

/** How far the reader lets the panel follow on this page: what was asked for as following, and is granted. */
export async function followingOn(url: string | null): Promise<Following> {
  const site = siteOf(url);
  const [{ followed, loans }, everywhere, here] = await Promise.all([
    notes(),
    has(EVERYWHERE),
    site !== null && has(site),
  ]);
  if (everywhere && followed.includes(EVERYWHERE)) return 'everywhere';
  if (!here || site === null || loans.some(({ origins }) => origins.includes(site))) return 'off';
  return followed.includes(site) ? 'site' : 'off';
}

/**
 * Goes up or down the ladder for the site of a page. Has to be called straight from a click: going up, the
 * request is the first thing it does, before any await. Answers with how far following goes then.
 *
 * Giving everywhere back gives back each site with it, so coming down to one site takes both: give back, then
 * ask. Where the browser no longer counts that as the click (Firefox), following ends off.
 */
export async function follow(how: Following, from: Following, url: string | null): Promise<Following> {
  const site = siteOf(url);
  if (how === from) return how;
  if (how === 'everywhere') await askToFollow(EVERYWHERE);
  else if (from === 'everywhere') await giveBack(EVERYWHERE);
  if (how === 'site' && site) await askToFollow(site);
  if (how === 'off' && site) await giveBack(site);
  return followingOn(url);
}

async function askToFollow(origin: string): Promise<void> {
  // Before it is granted, so that nobody who hears of the grant takes it for anything else; it counts for nothing alone.
  const noted = note((before) => ({ ...before, followed: [...without(before.followed, origin), origin] }));
  const isGranted = await request([origin]);
  await noted;
  await note((before) => ({
    ...before,
    followed: [...without(before.followed, origin), ...(isGranted ? [origin] : [])],
  }));
}

/**
 * Asks for leave to fetch one link. Straight from a click: the request is made before any await. False where the
 * reader said no. `giveBackLink` has to follow.
 */
export async function borrowForLink(url: string): Promise<boolean> {
  const origins = linkSitesOf(url);
  const loan: Loan = { id: crypto.randomUUID(), origins, at: Date.now() };
  const own: HeldLoan = { site: siteOf(url), origins };
  held.set(loan.id, own);
  hold(loan.id, own);
  // Asked first, so answered as it was before the reader had a say.
  const before = Promise.all(origins.map((origin) => has(origin)));
  const noted = note(({ followed, loans }) => ({ followed, loans: [...loans, loan] }));
  const isGranted = await request(origins);
  const had = await before;
  const lent = origins.filter((_, at) => !had[at]);
  own.origins = lent;
  await noted;
  // What was not granted until now was not followed either, whatever was noted once.
  await note(({ followed, loans }) => ({
    followed: followed.filter((origin) => !lent.includes(origin)),
    loans: [...loans.filter(({ id }) => id !== loan.id), { ...loan, origins: lent }],
  }));
  if (!isGranted) await giveBackLoan(loan.id);
  return isGranted;
}

/** Milliseconds after which a worker that was stopped is woken again, to go on listening. */
const WAKE = 300;

/**
 * When the surface goes, so does the port, and the background gives back what it held. A worker that is stopped meanwhile
 * would not hear of it: it is told anew as long as the loan lasts.
 */
function hold(id: string, own: HeldLoan): void {
  own.port = browser.runtime.connect({ name: LOAN + id });
  own.port.onDisconnect.addListener(() => {
    setTimeout(() => held.has(id) && hold(id, own), WAKE);
  });
}

/** Whether a link can be fetched now, with leave for it alone or for following its site. */
export async function mayFetch(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && has(site);
}

/** Gives back what this surface borrowed for a link. Never rejects. */
export async function giveBackLink(url: string): Promise<void> {
  const site = siteOf(url);
  const mine = [...held].filter(([, loan]) => loan.site === site);
  await Promise.all(mine.map(([id]) => giveBackLoan(id)));
}

/** Milliseconds after which a loan's surface is surely gone: a link's page is given a quarter of that. */
const OLD = 60_000;

/** In the background: gives back each loan whose surface goes, and those that were left before it began to listen. */
export function watchLoans(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (!port.name.startsWith(LOAN)) return;
    port.onDisconnect.addListener(() => void giveBackLoan(port.name.slice(LOAN.length)));
  });
  browser.permissions.onRemoved.addListener(() => void forgetWhatIsNotGranted());
  void giveBackOldLoans(OLD);
}

/**
 * When the browser starts, or the extension is new: gives back all loans, of surfaces that are gone, and whatever else
 * is granted and was not asked for as following.
 */
export async function giveBackWhatIsLeft(): Promise<void> {
  await giveBackOldLoans(0);
  await forgetWhatIsNotGranted();
  const [{ followed }, { origins = [] }] = await Promise.all([notes(), browser.permissions.getAll()]);
  await Promise.all(origins.filter((origin) => !followed.includes(origin)).map(remove));
}

async function giveBackOldLoans(age: number): Promise<void> {
  const { loans } = await notes();
  const old = loans.filter(({ at }) => Math.abs(Date.now() - at) >= age);
  await Promise.all(old.map(({ id }) => giveBackLoan(id)));
}

async function giveBackLoan(id: string): Promise<void> {
  const { loans } = await notes();
  // What this surface holds is given back also where nothing could be noted.
  const loan = held.get(id) ?? loans.find((one) => one.id === id);
  const others = loans.filter((one) => one.id !== id);
  // Removed before it is crossed out: an origin that is granted and not noted could be taken for anything.
  const free = (loan?.origins ?? []).filter((origin) => !others.some((one) => one.origins.includes(origin)));
  await Promise.all(free.map(remove));
  await note((before) => ({ ...before, loans: before.loans.filter((one) => one.id !== id) }));
  held.get(id)?.port?.disconnect();
  held.delete(id);
}

/** Following that the reader has ended in the browser's own settings is not taken up again by another grant. */
async function forgetWhatIsNotGranted(): Promise<void> {
  const { followed } = await notes();
  if ((await Promise.all(followed.map((origin) => has(origin)))).every(Boolean)) return;
  // Asked again where nobody else changes the notes: a panel may have been granted meanwhile what is missing.
  await note(async (before) => {
    const granted = await Promise.all(before.followed.map((origin) => has(origin)));
    return { ...before, followed: before.followed.filter((_, at) => granted[at]) };
  });
}

/** Ends following on an origin, or everywhere. */
export async function giveBack(origin: string): Promise<void> {
  await remove(origin);
  await note((before) => ({ ...before, followed: without(before.followed, origin) }));
}

/** Ends following everywhere, and so on each site. */
export function giveBackEverywhere(): Promise<void> {
  return giveBack(EVERYWHERE);
}

/** The match patterns granted one by one, and whether all sites are: what the browser has, whatever it is for. */
export async function granted(): Promise<{ sites: string[]; everywhere: boolean }> {
  const { origins = [] } = await browser.permissions.getAll();
  return { sites: origins.filter((origin) => origin !== EVERYWHERE), everywhere: await has(EVERYWHERE) };
}

/** Tells when what is noted has changed. Returns a stop. */
export function onLeave(hear: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) hear();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Where the browser no longer counts the click it refuses to ask, also for what is granted already. */
function request(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => has(...origins));
}

async function remove(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

function has(...origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins }).catch(() => false);
}

/** A loan of this surface. */
interface HeldLoan {
  readonly site: string | null;
  /** The origins that were not granted before. */
  origins: readonly string[];
  port?: ReturnType<typeof browser.runtime.connect>;
}

/** By the loan's id. */
const held = new Map<string, HeldLoan>();
const LOAN = 'loan ';

/** As long as the grants themselves: the browser keeps those when it closes. */
const KEY = 'leave';

async function notes(): Promise<Notes> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  const noted = isFields(stored[KEY]) ? stored[KEY] : {};
  return {
    followed: Array.isArray(noted.followed) ? noted.followed.filter(isText) : [],
    loans: Array.isArray(noted.loans) ? noted.loans.filter(isLoan) : [],
  };
}

/** Popup, panels and worker share the notes: one at a time changes them. Where nothing can be stored, nothing is followed. */
async function note(change: (before: Notes) => Notes | Promise<Notes>): Promise<void> {
  await navigator.locks
    .request('pullquote-leave', async () => browser.storage.local.set({ [KEY]: await change(await notes()) }))
    .catch(() => undefined);
}

function isLoan(value: unknown): value is Loan {
  return (
    isFields(value) &&
    isText(value.id) &&
    typeof value.at === 'number' &&
    Array.isArray(value.origins) &&
    value.origins.every(isText)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function without(list: readonly string[], item: string): readonly string[] {
  return list.filter((one) => one !== item);
}
