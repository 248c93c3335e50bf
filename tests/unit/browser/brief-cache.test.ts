import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { articleFromText } from '../../../brief/article.ts';
import {
  forgetBriefs,
  type KeptBrief,
  keepBrief,
  nextEpoch,
  recallBrief,
} from '../../../browser/storage/brief-cache.ts';

const PAGE = 'https://news.example/';

beforeEach(() => {
  fakeBrowser.reset();
  // One work at a time, as the browser's own locks do it.
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
});

test('a brief is recalled for its tab and page, and for no other', async () => {
  await keepBrief(kept({ epoch: 1 }));
  expect(await recallBrief(1, PAGE)).toMatchObject({ epoch: 1 });
  expect(await recallBrief(2, PAGE)).toBeNull();
  expect(await recallBrief(1, `${PAGE}other`)).toBeNull();
});

test('epochs go on where they were, whoever asks', async () => {
  expect(await Promise.all([nextEpoch(), nextEpoch(), nextEpoch()])).toEqual([1, 2, 3]);
});

test('a reading that began earlier never overwrites a later one', async () => {
  await keepBrief(kept({ epoch: 5, text: 'Later.' }));
  await keepBrief(kept({ epoch: 4, text: 'Earlier.' }));
  expect((await recallBrief(1, PAGE))?.brief.article.text).toBe('Later.');
});

test('the oldest briefs make way', async () => {
  for (let tabId = 1; tabId <= 45; tabId++) await keepBrief(kept({ epoch: tabId, tabId }));
  expect(await recallBrief(1, PAGE)).toBeNull();
  expect(await recallBrief(45, PAGE)).not.toBeNull();
  const stored = Object.keys(await fakeBrowser.storage.session.get());
  expect(stored.filter((key) => key.startsWith('brief '))).toHaveLength(40);
});

test('a brief larger than the cache is not kept, and evicts nothing', async () => {
  await keepBrief(kept({ epoch: 1 }));
  await keepBrief(kept({ epoch: 2, tabId: 2, text: 'x'.repeat(3_100_000) }));
  expect(await recallBrief(2, PAGE)).toBeNull();
  expect(await recallBrief(1, PAGE)).not.toBeNull();
});

test('what was made of a tab can be forgotten', async () => {
  await keepBrief(kept({ epoch: 1 }));
  await keepBrief(kept({ epoch: 2, tabId: 2 }));
  await forgetBriefs(1);
  expect(await recallBrief(1, PAGE)).toBeNull();
  expect(await recallBrief(2, PAGE)).not.toBeNull();
});

describe('a store that fails', () => {
  test('full: keeps nothing, silently', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(keepBrief(kept({ epoch: 1 }))).resolves.toBeUndefined();
  });

  test('broken: counts as empty', async () => {
    await fakeBrowser.storage.session.set({ [`brief 1 ${PAGE}`]: { brief: 'no' }, briefs: 7, epoch: 'x' });
    expect(await recallBrief(1, PAGE)).toBeNull();
    expect(await nextEpoch()).toBe(1);
    await keepBrief(kept({ epoch: 1 }));
    expect(await recallBrief(1, PAGE)).not.toBeNull();
  });

  test('unreachable: recalls nothing', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    expect(await recallBrief(1, PAGE)).toBeNull();
  });
});

function kept({
  epoch,
  tabId = 1,
  text = 'Words.',
}: {
  epoch: number;
  tabId?: number;
  text?: string;
}): KeptBrief {
  const article = articleFromText({ text, url: PAGE });
  const nothing = { keyPoints: [], quotes: [], people: [], dates: [], timeline: [] };
  return {
    epoch,
    tabId,
    address: PAGE,
    identity: { url: PAGE, document: 1, contentType: 'text/html', length: text.length },
    scope: 'page',
    keyPoints: 3,
    brief: { article, coverage: 'full', ...nothing },
  };
}
