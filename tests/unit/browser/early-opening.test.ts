/** The library's database, opened by the page's first script: handed over whole, or not at all. */
import { afterEach, expect, test, vi } from 'vitest';
import { beginOpening, takeOpened } from '../../../browser/storage/library/early-opening.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.pullquoteLibrary = undefined;
});

/** A database that a browser would answer with. */
function database(version: number) {
  return { version, close: vi.fn(), onversionchange: quiet, onclose: quiet };
}

const quiet = () => undefined;

/** A browser in which the opening of a database ends as told. */
function browserThat(answers: (request: Record<string, unknown>) => void): void {
  const open = () => {
    const request = {};
    queueMicrotask(() => answers(request));
    return request;
  };
  vi.stubGlobal('indexedDB', { open });
}

const succeeds = (result: unknown) => (request: Record<string, unknown>) => {
  Object.assign(request, { result });
  (request.onsuccess as () => void)();
};

test('of this version it is handed over, once', async () => {
  const found = database(2);
  browserThat(succeeds(found));
  beginOpening();
  expect(await takeOpened(2)).toBe(found);
  expect(await takeOpened(2)).toBeNull();
});

test.each([1, 3])(
  'of version %d it is closed, for the page’s own code to bring up or to refuse',
  async (version) => {
    const found = database(version);
    browserThat(succeeds(found));
    beginOpening();
    expect(await takeOpened(2)).toBeNull();
    expect(found.close).toHaveBeenCalled();
  },
);

test('wanted by another page before it is taken, it is let go', async () => {
  const found = database(2);
  browserThat(succeeds(found));
  beginOpening();
  await globalThis.pullquoteLibrary?.database;
  found.onversionchange();
  expect(found.close).toHaveBeenCalled();
  expect(await takeOpened(2)).toBeNull();
});

test('where there is none, none is made', async () => {
  const abort = vi.fn();
  const preventDefault = vi.fn();
  browserThat((request) => {
    Object.assign(request, { transaction: { abort } });
    (request.onupgradeneeded as () => void)();
    (request.onerror as (event: unknown) => void)({ preventDefault });
  });
  beginOpening();
  expect(await takeOpened(2)).toBeNull();
  expect(abort).toHaveBeenCalled();
});

test('where a browser keeps no databases, the page’s own code says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('not here', 'SecurityError');
    },
  });
  beginOpening();
  expect(await takeOpened(2)).toBeNull();
});

test('a page without that script opens it itself', async () => {
  expect(await takeOpened(2)).toBeNull();
});
