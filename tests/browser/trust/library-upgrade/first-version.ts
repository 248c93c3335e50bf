import { openDB } from 'idb';
import { UPGRADES, type Upgrade } from '../../../../browser/storage/library/upgrades.ts';
import { foldName } from '../../../../library/identity/fold-name.ts';
import { addRows, type PersonRow, rowsOfArticle } from '../../../../library/identity/person-row.ts';
import { readLibraryLine } from '../../../../library/record/library-line.ts';

/*
 * Put into a page of the extension by its test: a library as the first version of its database had it, with whole
 * records, gzipped texts and a row for each person.
 */

/** Writes these lines; a line of an earlier reading becomes a version. */
export async function writeFirstVersion(lines: readonly string[]): Promise<void> {
  const kept = lines.map(readLibraryLine).filter((line) => line.kind === 'article');
  const zipped = await Promise.all(kept.map(({ kept: { text } }) => gzip(text)));
  const database = await openDB('library', 1, {
    upgrade: (raw, _, __, transaction) => UPGRADES[0]!(raw, transaction as unknown as Upgrade),
  });
  const stores = ['articles', 'texts', 'versions', 'people', 'meta'];
  const transaction = database.transaction(stores, 'readwrite');
  const people = new Map<string, PersonRow>();
  const summary = { articles: 0, quotes: 0, versions: 0, bytes: 0 };
  kept.forEach(({ kept: { record }, earlier }, index) => {
    const { id, textHash } = record;
    const [day, read] = [record.day ?? '', record.readAt.at(-1) ?? ''];
    const row = { id, read, bytes: record.length, record };
    if (earlier) {
      summary.versions++;
      transaction.objectStore('versions').put({ ...row, textHash, gzip: zipped[index] });
      return;
    }
    summary.articles++;
    summary.quotes += record.quotes.length;
    const turned = day.replace(/\d/g, (digit) => String(9 - Number(digit)));
    const who = record.voices.flatMap(({ key }) => (key === null ? [] : [`${key}\u0000${turned}`]));
    transaction.objectStore('articles').put({ ...row, who, day, host: record.host ?? '' });
    transaction.objectStore('texts').put({ id, gzip: zipped[index] });
    for (const one of rowsOfArticle(record)) {
      const before = people.get(one.key);
      people.set(one.key, before ? addRows(before, one, 1) : one);
    }
  });
  for (const row of people.values()) {
    transaction.objectStore('people').put({ ...row, base: foldName(row.key).base });
  }
  transaction.objectStore('meta').put(summary, 'summary');
  await transaction.done;
  database.close();
}

function gzip(text: string): Promise<ArrayBuffer> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
