import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  borrowForLink,
  follow,
  followingOn,
  giveBackLink,
  giveBackWhatIsLeft,
  watchLoans,
} from '../../../browser/page/leave.ts';

const EVERYWHERE = '*://*/*';

const PAGE = 'https://news.example/story';
const SITE = 'https://news.example/*';
const PORT = { disconnect: () => undefined, onDisconnect: { addListener: () => undefined } };

/** As Chromium has it: one pattern may hold the others, and giving it back gives them back. */
let origins: Set<string>;
let answer: boolean;
let calls: string[];

beforeEach(() => {
  origins = new Set();
  answer = true;
  calls = [];
  fakeBrowser.reset();
  // One work at a time, as the browser's own locks do it.
  let last: Promise<unknown> = Promise.resolve();
  const locked = (_: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request: locked } });
  vi.spyOn(fakeBrowser.runtime, 'connect').mockReturnValue(PORT as never);
  const of = (what: { origins?: string[] }) => what.origins?.[0] ?? '';
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async (what: { origins?: string[] }) => {
    return origins.has(of(what)) || origins.has(EVERYWHERE);
  });
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async (what: { origins?: string[] }) => {
    calls.push(`request ${what.origins?.join(' ')}`);
    if (answer) for (const origin of what.origins ?? []) origins.add(origin);
    return answer;
  });
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async (what: { origins?: string[] }) => {
    calls.push(`remove ${of(what)}`);
    if (of(what) === EVERYWHERE) origins.clear();
    return origins.delete(of(what));
  });
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: [...origins] }));
});

/** What the reader asked for before, as it would be noted and granted. */
async function followed(...before: string[]): Promise<void> {
  for (const origin of before) origins.add(origin);
  await fakeBrowser.storage.local.set({ leave: { followed: before, loans: [] } });
}

describe('up the ladder', () => {
  test('one site', async () => {
    expect(await follow('site', 'off', PAGE)).toBe('site');
    expect(calls).toEqual([`request ${SITE}`]);
  });

  test('everywhere', async () => {
    await followed(SITE);
    expect(await follow('everywhere', 'site', PAGE)).toBe('everywhere');
  });

  test('the request is made in the click itself, before anything is waited for', () => {
    follow('site', 'off', PAGE);
    expect(calls).toEqual([`request ${SITE}`]);
  });

  test('a refusal changes nothing', async () => {
    answer = false;
    expect(await follow('site', 'off', PAGE)).toBe('off');
    expect(await follow('everywhere', 'off', PAGE)).toBe('off');
  });

  test('a page outside the web has no site to ask for', async () => {
    expect(await follow('site', 'off', 'chrome://settings/')).toBe('off');
    expect(calls).toEqual([]);
  });
});

describe('down the ladder', () => {
  test('from everywhere to one site', async () => {
    await followed(EVERYWHERE);
    expect(await follow('site', 'everywhere', PAGE)).toBe('site');
    expect(origins).toEqual(new Set([SITE]));
  });

  test.each([
    ['that was allowed by itself', [EVERYWHERE, SITE], 'site'],
    ['that was not', [EVERYWHERE], 'off'],
  ])('to a site %s, where the browser no longer takes the click', async (_, before, how) => {
    await followed(...before);
    // As Firefox has it: each pattern is given back by itself.
    vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async (what: { origins?: string[] }) =>
      origins.delete(what.origins?.[0] ?? ''),
    );
    vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValue(new Error('not from a click'));
    expect(await follow('site', 'everywhere', PAGE)).toBe(how);
  });

  test('stop gives back the site, and leaves the others', async () => {
    await followed(SITE, 'https://other.example/*');
    expect(await follow('off', 'site', PAGE)).toBe('off');
    expect(origins).toEqual(new Set(['https://other.example/*']));
  });

  test('stop gives back everywhere', async () => {
    await followed(EVERYWHERE);
    expect(await follow('off', 'everywhere', PAGE)).toBe('off');
    expect(origins.size).toBe(0);
  });
});

describe('following is', () => {
  test('what was asked for as following, and is granted', async () => {
    expect(await followingOn(PAGE)).toBe('off');
    await followed(SITE);
    expect(await followingOn(PAGE)).toBe('site');
    expect(await followingOn('https://other.example/')).toBe('off');
    expect(await followingOn(null)).toBe('off');
  });

  test.each([SITE, EVERYWHERE])('nothing that is granted for another reason: %s', async (origin) => {
    origins.add(origin);
    expect(await followingOn(PAGE)).toBe('off');
  });

  test('nothing that was noted and is not granted', async () => {
    await followed(SITE);
    origins.clear();
    expect(await followingOn(PAGE)).toBe('off');
  });

  test('over once it is taken back in the browser’s settings, also when a link is allowed later', async () => {
    await followed(SITE);
    origins.clear();
    expect(await borrowForLink(PAGE)).toBe(true);
    expect(await followingOn(PAGE)).toBe('off');
    await giveBackLink(PAGE);
    origins.add(SITE);
    expect(await followingOn(PAGE)).toBe('off');
  });

  test('not asked for again if the notes are broken', async () => {
    origins.add(SITE);
    await fakeBrowser.storage.local.set({ leave: { followed: 'https://news.example/*', loans: [7] } });
    expect(await followingOn(PAGE)).toBe('off');
  });
});

describe('leave for a link', () => {
  test('is asked for in the click itself, for its site by http and https', async () => {
    const asked = borrowForLink('http://news.example/story');
    expect(calls).toEqual(['request http://news.example/* https://news.example/*']);
    await asked;
    await giveBackLink('http://news.example/story');
  });

  test('lets nobody follow, and is given back', async () => {
    expect(await borrowForLink(PAGE)).toBe(true);
    expect(origins).toEqual(new Set([SITE]));
    expect(await followingOn(PAGE)).toBe('off');
    await giveBackLink(PAGE);
    expect(origins).toEqual(new Set());
  });

  test('leaves what was allowed for following as it was', async () => {
    await followed('https://news.example/*');
    expect(await borrowForLink('http://news.example/story')).toBe(true);
    await giveBackLink('http://news.example/story');
    expect(origins).toEqual(new Set([SITE]));
    expect(await followingOn(PAGE)).toBe('site');
  });

  test('is not given back under a link of the same site that is still being fetched elsewhere', async () => {
    await borrowForLink(PAGE);
    const { leave } = (await fakeBrowser.storage.local.get('leave')) as { leave: { loans: object[] } };
    const other = { id: 'of another panel', origins: [SITE], at: Date.now() };
    await fakeBrowser.storage.local.set({ leave: { followed: [], loans: [...leave.loans, other] } });
    await giveBackLink(PAGE);
    expect(origins).toEqual(new Set([SITE]));
  });

  test('is given back also where nothing can be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
    expect(await borrowForLink(PAGE)).toBe(true);
    expect(await followingOn(PAGE)).toBe('off');
    await giveBackLink(PAGE);
    expect(origins).toEqual(new Set());
  });

  test('is told to a worker anew that was stopped meanwhile, as long as it lasts', async () => {
    vi.useFakeTimers();
    let stopped = (): void => undefined;
    const port = { ...PORT, onDisconnect: { addListener: (hear: () => void) => (stopped = hear) } };
    const connect = vi.spyOn(fakeBrowser.runtime, 'connect').mockReturnValue(port as never);
    await borrowForLink(PAGE);
    stopped();
    vi.runAllTimers();
    expect(connect).toHaveBeenCalledTimes(2);
    await giveBackLink(PAGE);
    stopped();
    vi.runAllTimers();
    expect(connect).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  test('leaves no note where the reader says no', async () => {
    answer = false;
    expect(await borrowForLink(PAGE)).toBe(false);
    expect(await fakeBrowser.storage.local.get('leave')).toEqual({ leave: { followed: [], loans: [] } });
  });
});

describe('permission nobody gave back', () => {
  const lent = (at: number) => ({ leave: { followed: [], loans: [{ id: 'lost', origins: [SITE], at }] } });

  test('goes when the browser starts: loans, and what was never asked for as following', async () => {
    origins.add(SITE).add('https://other.example/*');
    await fakeBrowser.storage.local.set(lent(Date.now()));
    await giveBackWhatIsLeft();
    expect(origins).toEqual(new Set());
  });

  test('goes when the worker starts, if its surface must be long gone', async () => {
    origins.add(SITE);
    await fakeBrowser.storage.local.set(lent(Date.now() - 3_600_000));
    listening();
    await vi.waitFor(() => expect(origins).toEqual(new Set()));
  });

  test('goes when the surface that borrowed it goes', async () => {
    origins.add(SITE);
    await fakeBrowser.storage.local.set(lent(Date.now()));
    const { connected } = listening();
    let gone = (): void => undefined;
    connected({ name: 'loan lost', onDisconnect: { addListener: (hear: () => void) => (gone = hear) } });
    expect(origins).toEqual(new Set([SITE]));
    gone();
    await vi.waitFor(() => expect(origins).toEqual(new Set()));
  });

  function listening() {
    const connect = vi
      .spyOn(fakeBrowser.runtime.onConnect, 'addListener')
      .mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.permissions.onRemoved, 'addListener').mockImplementation(() => undefined);
    watchLoans();
    return { connected: connect.mock.calls[0]?.[0] as unknown as (port: object) => void };
  }
});
