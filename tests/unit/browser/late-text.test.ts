import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Brief } from '../../../brief/model.ts';
import { pageIdentity } from '../../../browser/page/page-identity.ts';
// Loaded beforehand: what is imported while the clock stands still never comes.
import '../../../browser/page/late-text.ts';
import { readFront } from '../../../browser/page/page-reading.ts';
import { seenIn } from '../../../browser/page/seen.ts';
import { pageContents } from '../../../reading/page/contents.ts';
import { page, story } from '../reading/page.ts';

const URL = 'https://www.valley-courier.example/2026/bridge';
const LOADED = Date.UTC(2026, 0, 1);
const SPINNER = '<main><h1>Council rebuilds the bridge</h1><p>Loading</p></main>';

/** The page's body at a moment, in milliseconds after the popup was opened. */
let bodyAt: (time: number) => string;
let opened: number;
let looks: number;

const identityOf = (body: string) => ({
  url: URL,
  document: LOADED,
  contentType: 'text/html',
  length: page(body).body.textContent.length,
});

beforeEach(() => {
  looks = 0;
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  fakeBrowser.extension.getViews = (() => []) as never;
  fakeBrowser.scripting = {
    executeScript: async ({ files, func }: { files?: string[]; func?: unknown }) => {
      const body = bodyAt(Date.now() - opened);
      if (files) return [{}];
      if (func === pageIdentity) return [{ result: identityOf(body) }];
      looks++;
      return [
        {
          result: { identity: identityOf(body), scope: 'page', contents: pageContents(page(body), URL) },
        },
      ];
    },
  } as never;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What is read, and after how many milliseconds, where the popup is opened so long after the page was loaded. */
async function readAfter(age: number): Promise<[string, number]> {
  vi.setSystemTime(LOADED + age);
  opened = LOADED + age;
  const front = { page: { tabId: 7, url: URL, host: 'www.valley-courier.example' }, isPrivate: true };
  const answer = readFront(front as never, 'page', {
    engine: async (article) => ({ article }) as Brief,
    reader: async (answer, options) => seenIn(answer, options),
    keyPoints: 3,
    shown: null,
    picked: null,
  });
  const done = answer.then((value): [string, number] => [
    value.kind === 'problem' ? value.why : value.kind,
    Date.now() - opened,
  ]);
  await vi.advanceTimersByTimeAsync(10_000);
  return done;
}

describe('text that comes after the page', () => {
  test.each([
    ['at once', 500, 0, 0],
    ['700 ms later', 200, 700, 900],
    ['2.4 s later', 200, 2400, 3000],
    ['800 ms later, in an app that was loaded long ago', 600_000, 800, 900],
  ])('is read when it is there: %s', async (_, age, comes, read) => {
    bodyAt = (time) => (time < comes ? SPINNER : story());
    expect(await readAfter(age)).toEqual(['brief', read]);
  });

  test('is not waited for forever', async () => {
    bodyAt = () => SPINNER;
    expect(await readAfter(200)).toEqual(['not-an-article', 3000]);
    expect(await readAfter(600_000)).toEqual(['not-an-article', 900]);
  });

  test('nothing is read again while nothing changes', async () => {
    bodyAt = () => SPINNER;
    await readAfter(200);
    expect(looks).toBe(1);
  });
});
