import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { beginHeadStart, takeReader } from '../../../browser/head-start.ts';

const putIn = vi.fn<(injection: { target: { tabId: number }; files: string[] }) => Promise<unknown[]>>();

beforeEach(async () => {
  fakeBrowser.scripting = { executeScript: putIn } as never;
  putIn.mockResolvedValue([{}]);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 7 }] as never);
});
afterEach(() => {
  globalThis.pullquoteHeadStart = undefined;
});

test('asks for the tab in front and puts the reader into its page', async () => {
  beginHeadStart();
  expect(await globalThis.pullquoteHeadStart?.tab).toEqual({ id: 7 });
  expect(await takeReader(7)).toBe(true);
  expect(putIn).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ target: { tabId: 7 }, files: ['/article-reader.js'] }),
  );
});

test('counts for the first reading only: at the next, another page may be there', async () => {
  beginHeadStart();
  expect(await takeReader(7)).toBe(true);
  expect(await takeReader(7)).toBe(false);
});

test('counts for no other tab', async () => {
  beginHeadStart();
  expect(await takeReader(8)).toBe(false);
});

test('tells whoever reads what the browser said, and nobody else', async () => {
  putIn.mockRejectedValue(new Error('Cannot access contents of the page'));
  beginHeadStart();
  await expect(takeReader(7)).rejects.toThrow('Cannot access');
});

test('a surface without one puts the reader in by itself', async () => {
  expect(await takeReader(7)).toBe(false);
});
