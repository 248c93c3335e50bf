import { openLibrary } from '../../../../browser/storage/library/database.ts';
import { exportLibrary } from '../../../../browser/storage/library/transfer.ts';
import { UPGRADES, type UpgradeStep } from '../../../../browser/storage/library/upgrades.ts';

/*
 * Put into a page of the extension by its test: what a later version would do to a library that this one wrote.
 */

export { writeFirstVersion } from './first-version.ts';

declare global {
  interface Window {
    /** Articles an upgrade that never ends has been through. */
    turned: number;
  }
}

/** Turns every article into what a later version keeps. */
const mark: UpgradeStep = async (_, transaction) => {
  window.turned = 0;
  for (let at = await transaction.objectStore('articles').openCursor(); at; at = await at.continue()) {
    await at.update({ ...at.value, host: `later ${at.value.host}` });
    window.turned++;
  }
};

/** The same, over and over. */
const neverEnds: UpgradeStep = async (database, transaction) => {
  for (;;) await mark(database, transaction);
};

/** Brings the library to the next version; answers the hosts of all its articles. */
export async function upgrade(): Promise<string[]> {
  const database = await openLibrary([...UPGRADES, mark]);
  const rows = await database.getAll('articles');
  database.close();
  return rows.map(({ host }) => host);
}

/** Begins an upgrade that never comes to its end. */
export function beginUpgrade(): void {
  void openLibrary([...UPGRADES, neverEnds]);
}

/** Everything kept, as the lines of an export. */
export async function exported(): Promise<string[]> {
  const file = await exportLibrary(() => undefined, new AbortController().signal);
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  (await openLibrary()).close();
  return text.trim().split('\n');
}
