import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Brief } from '../../../brief/model.ts';
import { pageAddress } from '../../../browser/page/page-address.ts';
import { pageIdentity } from '../../../browser/page/page-identity.ts';
import { readFront, recall } from '../../../browser/page/page-reading.ts';
import { seenIn } from '../../../browser/page/seen.ts';
import { pageContents } from '../../../reading/page/contents.ts';
import { page, story } from '../reading/page.ts';

const HOST = 'www.valley-courier.example';
const FIRST = `https://${HOST}/first`;
const NEXT = `https://${HOST}/next`;
const LOADED = Date.UTC(2026, 0, 1);

/** Where the document is by the time it is read. */
let identity: { url: string; document: number; contentType: string; length: number };

beforeEach(() => {
  identity = { url: FIRST, document: LOADED, contentType: 'text/html', length: 900 };
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  fakeBrowser.extension.getViews = (() => []) as never;
  fakeBrowser.scripting = {
    executeScript: async ({ files, func }: { files?: string[]; func?: unknown }) => {
      if (files) return [{}];
      if (func === pageIdentity) return [{ result: identity }];
      return [{ result: { identity, scope: 'page', contents: pageContents(page(story()), identity.url) } }];
    },
  } as never;
});
afterEach(() => vi.unstubAllGlobals());

const frontOf = (url: string, tabId = 7) =>
  ({ page: { tabId, url, host: HOST }, key: `${tabId} ${pageAddress(url)}`, isPrivate: false }) as never;

/** Reads the tab over a brief of the first address that is on show. */
const readOver = (url: string, tabId = 7) =>
  readFront(frontOf(url, tabId), 'page', {
    engine: async (article) => ({ article }) as Brief,
    reader: async (answer, options) => seenIn(answer, options),
    keyPoints: 3,
    shown: {
      page: { tabId: 7, url: FIRST, host: HOST },
      document: LOADED,
      brief: { article: { text: '' } },
    } as never,
    picked: null,
  });

describe('an app that goes elsewhere while it is read', () => {
  test('leaves no brief under the address it has gone to', async () => {
    identity = { ...identity, url: NEXT };
    expect((await readOver(FIRST)).kind).toBe('brief');
    // Kept in order: what another tab keeps afterwards is there, so this one's would be.
    await readOver(NEXT, 8);
    await vi.waitFor(async () => expect((await recall(frontOf(NEXT, 8), 3)).kind).toBe('brief'));
    expect((await recall(frontOf(NEXT), 3)).kind).toBe('nothing');
  });

  test.each([
    ['read where it is', FIRST, FIRST, LOADED],
    ['read after it went there', NEXT, NEXT, LOADED],
    ['loaded anew at another address', FIRST, NEXT, LOADED + 1],
  ])('but one %s is kept', async (_, asked, found, document) => {
    identity = { ...identity, url: found, document };
    await readOver(asked);
    await vi.waitFor(async () => expect((await recall(frontOf(found), 3)).kind).toBe('brief'));
  });
});
