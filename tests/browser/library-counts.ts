import type { Page } from 'playwright-core';

/** Articles and texts in the database, and what its summary says. */
export function counted(page: Page): Promise<{ articles: number; texts: number; summary: number }> {
  return page.evaluate(`new Promise((done, fail) => {
    const open = indexedDB.open('library');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const database = open.result;
      if (![...database.objectStoreNames].includes('articles')) {
        database.close();
        return done({ articles: 0, texts: 0, summary: 0 });
      }
      const stores = database.transaction(['articles', 'texts', 'meta']);
      const asked = [stores.objectStore('articles').count(), stores.objectStore('texts').count(), stores.objectStore('meta').get('summary')];
      stores.oncomplete = () => {
        database.close();
        const [articles, texts, summary] = asked.map(({ result }) => result);
        done({ articles, texts, summary: summary?.articles ?? 0 });
      };
    };
  })`);
}

/** Everything the database holds, all stores and keys of it, as one text. */
export function everythingOnDisk(page: Page): Promise<string> {
  return page.evaluate(`new Promise((done, fail) => {
    const open = indexedDB.open('library');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const database = open.result;
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      const asked = names.flatMap((name) => {
        const store = transaction.objectStore(name);
        return [store.getAll(), store.getAllKeys(), ...[...store.indexNames].map((index) => store.index(index).getAllKeys())];
      });
      transaction.oncomplete = () => {
        database.close();
        const text = (_, value) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value);
        done(JSON.stringify(asked.map(({ result }) => result), text));
      };
    };
  })`);
}
