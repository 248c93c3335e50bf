/** The library's database, opened by the page's first script: handed over whole, or not at all. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginOpening, takeEarly, takeOpened } from '../../../browser/storage/library/early-opening.ts';
import { peopleOfPart } from '../../../browser/storage/library/early-rows.ts';
import { partOf } from '../../../browser/storage/library/people-rows.ts';

/** The channels on which other pages tell of changes. */
let channels: { onmessage?: () => void }[] = [];
beforeEach(() => {
  channels = [];
  const opened = class {
    constructor() {
      channels.push(this);
    }
  };
  vi.stubGlobal('BroadcastChannel', opened);
  vi.stubGlobal('IDBKeyRange', { bound: (from: number) => from, upperBound: (to: number) => `to ${to}` });
});

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
  beginOpening('');
  expect(await takeOpened(2)).toBe(found);
  expect(await takeOpened(2)).toBeNull();
});

test.each([1, 3])(
  'of version %d it is closed, for the page’s own code to bring up or to refuse',
  async (version) => {
    const found = database(version);
    browserThat(succeeds(found));
    beginOpening('');
    expect(await takeOpened(2)).toBeNull();
    expect(found.close).toHaveBeenCalled();
  },
);

test('wanted by another page before it is taken, it is let go', async () => {
  const found = database(2);
  browserThat(succeeds(found));
  beginOpening('');
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
  beginOpening('');
  expect(await takeOpened(2)).toBeNull();
  expect(abort).toHaveBeenCalled();
});

test('where a browser keeps no databases, the page’s own code says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('not here', 'SecurityError');
    },
  });
  beginOpening('');
  expect(await takeOpened(2)).toBeNull();
});

test('a page without that script opens it itself', async () => {
  expect(await takeOpened(2)).toBeNull();
});

/** A database that answers every request with its name, one after the other. */
function answering(version: number) {
  const asked = (name: string) => {
    const request = {
      onsuccess: quiet,
      isAnswered: false,
      get result() {
        if (!request.isAnswered) throw new DOMException('not yet', 'InvalidStateError');
        return name;
      },
    };
    queueMicrotask(() => {
      request.isAnswered = true;
      request.onsuccess();
    });
    return request;
  };
  const index = (name: string) => ({
    getAll: (from: unknown, most: number) => asked(`${name} ${from} ${most}`),
  });
  const objectStore = (store: string) => ({
    get: (key: string | number) => asked(`${key}`),
    getAll: (range?: string) => asked(range === undefined ? store : `${store} ${range}`),
    index,
  });
  return { ...database(version), transaction: () => ({ objectStore }) };
}

/** What the page asks for by this name, of whom it looks for. */
function peopleWith(key: string): string {
  return peopleOfPart(partOf(key));
}

/** The rows that wait, then the part. */
function partWith(key: string): readonly string[] {
  return ['people to -1', `${partOf(key)}`];
}

test.each([
  ['', 'newest', 'newest null 12'],
  ['', 'summary', 'summary'],
  ['?page=person&id=marit+solheim%23a', 'decisions', 'decisions'],
  ['?page=person&id=marit+solheim%23a', 'quoting marit solheim', expect.stringMatching(/^who \d+ 12$/)],
  ['?page=person&id=marit+solheim', peopleWith('marit solheim'), partWith('marit solheim')],
  ['?page=person&id=marit+k+t+solheim', peopleWith('marit k t solheim'), partWith('marit k t solheim')],
  ['?page=person&id=j+k+solheim', peopleWith('j solheim'), partWith('j solheim')],
])('what the page at "%s" begins with is asked for early: %s', async (search, name, value) => {
  browserThat(succeeds(answering(2)));
  beginOpening(search);
  await takeOpened(2);
  expect(await takeEarly(name)).toEqual({ value });
  expect(await takeEarly(name)).toBeNull();
});

test('of another version nothing is taken, nor after something has changed, nor what another page begins with', async () => {
  browserThat(succeeds(answering(3)));
  beginOpening('');
  expect(await takeOpened(2)).toBeNull();
  expect(await takeEarly('summary')).toBeNull();

  browserThat(succeeds(answering(2)));
  beginOpening('?q=bridge');
  await takeOpened(2);
  expect(await takeEarly('newest')).toBeNull();
  channels.at(-1)?.onmessage?.();
  expect(await takeEarly('summary')).toBeNull();
});
