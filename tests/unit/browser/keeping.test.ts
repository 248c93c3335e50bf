import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { keepReadings } from '../../../browser/storage/library/keeping.ts';
import { article } from '../../../browser/storage/library/lookup.ts';
import { type BriefKeeper, briefKeeper } from '../../../browser/surface/keeping.ts';
import { closedSurface } from '../../../browser/surface/machine.ts';
import { briefOf } from '../library/kept.ts';

vi.mock('../../../browser/storage/library/keeping.ts');
vi.mock('../../../browser/storage/library/lookup.ts');
vi.mock('../../../browser/storage/library/changes.ts');

/** Files share what they import: the next one gets the library itself again. */
afterAll(() => {
  vi.doUnmock('../../../browser/storage/library/keeping.ts');
  vi.doUnmock('../../../browser/storage/library/lookup.ts');
  vi.doUnmock('../../../browser/storage/library/changes.ts');
  vi.resetModules();
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never);
});

const BRIEF = briefOf({ lines: [{ who: 'Marit Solheim', said: 'Nobody will drive over it.' }] });

/** A surface that shows the brief of an ordinary page, once the library has answered. */
async function keeperOver(keep: 'hand' | 'all'): Promise<BriefKeeper> {
  const policy = { on: true, keep, sites: [], excluded: [], retention: null };
  await fakeBrowser.storage.local.set({ library: policy });
  const page = { tabId: 1, url: 'https://news.example/bridge', host: 'news.example' };
  const shown = { page, scope: 'page', brief: BRIEF, document: 1, key: '', left: false } as const;
  const keeper = briefKeeper(() => undefined);
  keeper.show({ ...closedSurface('panel'), shown });
  await vi.waitFor(() => expect(keeper.keeping()).not.toBeNull());
  return keeper;
}

test('what is kept at once stands there as kept', async () => {
  expect((await keeperOver('all')).keeping()).toMatchObject({ kept: true, changed: false });
});

test('what should have been kept at once and could not be says so, and can be tried again', async () => {
  vi.mocked(keepReadings).mockRejectedValueOnce(new Error('no room'));
  const keeper = await keeperOver('all');
  expect(keeper.keeping()).toMatchObject({ kept: false, failed: true });
  expect(await keeper.keeping()?.onKeep(true)).toBe(true);
  expect(keeper.keeping()).toMatchObject({ kept: true });
});

test('a library that cannot be looked into leaves the button, which says what it can do', async () => {
  vi.mocked(article).mockRejectedValue(new Error('broken'));
  expect((await keeperOver('hand')).keeping()).toMatchObject({ kept: false, failed: false });
});
