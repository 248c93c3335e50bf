import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetPick, pickedHosts, pickedOn, rememberPick } from '../../../browser/page/picked-articles.ts';
import { leaveWish, linkWish, takeWish } from '../../../browser/requests.ts';
import {
  loadPreferences,
  onPreferences,
  resetPreferences,
  storePreferences,
} from '../../../browser/storage/preferences-store.ts';
import { DEFAULT_PREFERENCES } from '../../../components/settings/preferences.ts';

beforeEach(() => fakeBrowser.reset());

describe('preferences', () => {
  test('changes are saved side by side, and announced', async () => {
    const heard = vi.fn();
    onPreferences(heard);
    expect(await storePreferences({ theme: 'dark' })).toBe(true);
    expect(await storePreferences({ keyPoints: 5 })).toBe(true);
    expect(await loadPreferences()).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark', keyPoints: 5 });
    expect(heard).toHaveBeenLastCalledWith({ ...DEFAULT_PREFERENCES, theme: 'dark', keyPoints: 5 });
  });

  test('a broken value falls back to its default, the others stay', async () => {
    await fakeBrowser.storage.sync.set({ preferences: { theme: 'dark', keyPoints: 70, textSize: null } });
    expect(await loadPreferences()).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
  });

  test('an unreachable store gives the defaults, and a full one says it did not save', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('corrupt'));
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await loadPreferences()).toEqual(DEFAULT_PREFERENCES);
    expect(await storePreferences({ theme: 'dark' })).toBe(false);
  });

  test('reset goes back to the defaults', async () => {
    await storePreferences({ theme: 'dark' });
    await resetPreferences();
    expect(await loadPreferences()).toEqual(DEFAULT_PREFERENCES);
  });
});

describe('picked articles', () => {
  test('are remembered by site, and forgotten one by one', async () => {
    await rememberPick('b.example', 'main');
    await rememberPick('a.example', '.story');
    expect(await pickedHosts()).toEqual(['a.example', 'b.example']);
    expect(await pickedOn('a.example')).toBe('.story');
    await forgetPick('a.example');
    expect(await pickedOn('a.example')).toBeNull();
    expect(await pickedOn(null)).toBeNull();
  });

  test('broken entries are skipped', async () => {
    await fakeBrowser.storage.local.set({
      picked: { 'a.example': 7, 'b.example': 'main', 'c.example': 'x'.repeat(3000) },
    });
    expect(await pickedHosts()).toEqual(['b.example']);
  });

  test('a site named like a built-in property is a site like any other', async () => {
    expect(await pickedOn('constructor')).toBeNull();
  });
});

describe('a wish for the panel', () => {
  test('is taken once, by the panel of its window', async () => {
    await leaveWish(1, { do: 'read', mode: 'selection' });
    expect(await takeWish(2)).toBeNull();
    expect(await takeWish(1)).toEqual({ do: 'read', mode: 'selection' });
    expect(await takeWish(1)).toBeNull();
  });

  test('to carry on from the popup says where the reader was', async () => {
    const place = { filter: 'p1', search: null, item: { section: 'quotes', index: 3 } } as const;
    await leaveWish(1, { do: 'go-on', place });
    expect(await takeWish(1)).toEqual({ do: 'go-on', place });
  });

  test('expires if nobody takes it', async () => {
    await leaveWish(1, { do: 'pick' });
    vi.useFakeTimers({ now: Date.now() + 60_000 });
    expect(await takeWish(1)).toBeNull();
    vi.useRealTimers();
  });

  test.each([
    null,
    7,
    { at: Date.now() },
    { at: Date.now(), wish: { do: 'link', url: 'javascript:alert(1)' } },
    { at: Date.now(), wish: { do: 'go-on' } },
    { at: Date.now(), wish: { do: 'go-on', place: { filter: 7, search: null, item: null } } },
    {
      at: Date.now(),
      wish: { do: 'go-on', place: { filter: null, search: null, item: { section: 'x', index: 0 } } },
    },
  ])('that is none (%j) is dropped', async (broken) => {
    await fakeBrowser.storage.session.set({ 'request 1': broken });
    expect(await takeWish(1)).toBeNull();
  });

  test('only web links count', () => {
    expect(linkWish('https://www.news.example/a')).toEqual({
      do: 'link',
      url: 'https://www.news.example/a',
      host: 'news.example',
    });
    expect(linkWish('mailto:a@b.example')).toBeNull();
  });
});
