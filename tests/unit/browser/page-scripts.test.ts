import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { PageIdentity, ReaderRequest } from '../../../browser/page/page-request.ts';
import { identify, mark, readTab } from '../../../browser/page/page-scripts.ts';

const TAB = 7;
const REQUEST: ReaderRequest = { for: 'reader', mode: 'page', picked: null, knownDocument: null };
const IDENTITY: PageIdentity = {
  url: 'https://news.example/story',
  document: 1.5,
  contentType: 'text/html',
  length: 900,
};

const executeScript = vi.fn<(injection: { files?: string[] }) => Promise<unknown[]>>();
const never = () => new Promise<never>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.scripting = { executeScript } as never;
  fakeBrowser.extension.getViews = (() => []) as never;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('why a page did not answer', () => {
  test.each([
    ['Cannot access contents of the page. Extension manifest must request permission.', 'not-allowed'],
    ['Missing host permission for the tab', 'not-allowed'],
    ['The extensions gallery cannot be scripted.', 'web-store'],
    ['No tab with id: 7.', 'page-gone'],
    ['Frame with ID 0 was removed.', 'page-gone'],
    ['Frame with ID 0 is showing error page', 'page-gone'],
    ['something nobody has said before', 'failed'],
  ])('“%s”: %s', async (words, why) => {
    executeScript.mockRejectedValue(new Error(words));
    expect(await readTab(TAB, Promise.resolve(REQUEST))).toEqual({ ok: false, why });
  });
});

describe('a tab that never answers (discarded, frozen, hanging) is given up on', () => {
  test.each<[string, () => Promise<unknown>, number]>([
    ['when it is read', () => readTab(TAB, Promise.resolve(REQUEST)), 12_000],
    ['when it is asked which page it shows', () => identify(TAB), 6000],
    [
      'when a passage is to be marked',
      () => mark(TAB, { for: 'marker', of: { document: 1, address: null }, do: 'paint', quotes: [] }),
      6000,
    ],
  ])('%s', async (_, ask, patience) => {
    executeScript.mockImplementation(never);
    const answer = ask();
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(await Promise.race([answer, 'still waiting'])).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual({ ok: false, why: 'too-long' });
  });
});

describe('an answer', () => {
  test('is accepted if it has the right shape', async () => {
    executeScript.mockResolvedValue([{ result: IDENTITY }]);
    expect(await identify(TAB)).toEqual({ ok: true, value: IDENTITY });
  });

  test.each<[string, unknown[]]>([
    ['of another form', [{ result: { ...IDENTITY, length: 'long' } }]],
    ['of nothing', [{ result: null }]],
    ['of no frame', []],
  ])('%s is none', async (_, results) => {
    executeScript.mockResolvedValue(results);
    expect(await identify(TAB)).toEqual({ ok: false, why: 'failed' });
  });
});
