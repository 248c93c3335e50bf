import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { beginHeadStart, takeReading } from '../../../browser/page/head-start.ts';
import { rememberPick } from '../../../browser/page/picked-articles.ts';

const TAB = { id: 7, url: 'https://www.news.example/story#top' };
const CONTENTS = [{ result: 'what the page holds' }];

interface Injection {
  readonly target: { readonly tabId: number };
  readonly files?: readonly string[];
  readonly args?: readonly unknown[];
}
const executeScript = vi.fn<(injection: Injection) => Promise<unknown[]>>();

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.scripting = { executeScript } as never;
  executeScript.mockImplementation(async ({ files }) => (files ? [{}] : CONTENTS));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [TAB] as never);
});
afterEach(() => {
  globalThis.pullquoteHeadStart = undefined;
});

test('puts the reader into the page in front and calls it', async () => {
  beginHeadStart();
  const reading = await takeReading(TAB.id);
  expect(await reading?.answer).toBe(CONTENTS);
  expect(executeScript.mock.calls.map(([{ target, files, args }]) => ({ target, files, args }))).toEqual([
    { target: { tabId: 7 }, files: ['/article-reader.js'], args: undefined },
    {
      target: { tabId: 7 },
      files: undefined,
      args: [{ for: 'reader', mode: 'page', picked: null, knownDocument: null }],
    },
  ]);
});

test('asks for what the reader picked on the site before', async () => {
  await rememberPick('news.example', 'main > div:nth-child(2)');
  beginHeadStart();
  await (await takeReading(TAB.id))?.answer;
  expect(executeScript.mock.lastCall?.[0].args).toMatchObject([{ picked: 'main > div:nth-child(2)' }]);
});

test('does not read a page that has a cached brief', async () => {
  const key = 'brief 7 https://www.news.example/story';
  await fakeBrowser.storage.session.set({ [key]: {}, briefs: [{ key, tabId: 7, epoch: 1, size: 2 }] });
  beginHeadStart();
  expect(await takeReading(TAB.id)).toEqual({ tabId: 7, answer: null });
  expect(executeScript).toHaveBeenCalledOnce();
});

describe('the reading already begun is handed over', () => {
  test('once, since another page may be there next time', async () => {
    beginHeadStart();
    expect(await takeReading(TAB.id)).not.toBeNull();
    expect(await takeReading(TAB.id)).toBeNull();
  });

  test('for no other tab', async () => {
    beginHeadStart();
    expect(await takeReading(8)).toBeNull();
  });

  test('with the browser’s error', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    beginHeadStart();
    await expect(takeReading(TAB.id)).rejects.toThrow('Cannot access');
  });

  test('only where one was begun: a panel begins none', async () => {
    expect(await takeReading(TAB.id)).toBeNull();
  });
});
