import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { FIXTURES, ROOT } from '../../../tools/build.ts';

/** A folder of saved pages, and those of them that are measured. */
export interface SavedPages {
  readonly folder: string;
  /** As they are asked for: without ".gz". */
  readonly names: readonly string[];
}

/** The development pages, where they are. */
const CORPUS = `${ROOT}../shared/corpus/html`;

/** Up to `most` pages, evenly spread over a folder: the one given, else the development pages, else our own. */
export function savedPages(folder: string | undefined, most: number): SavedPages {
  const from = resolve(folder ?? (existsSync(CORPUS) ? CORPUS : FIXTURES));
  const all = readdirSync(from)
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .map((name) => name.replace(/\.gz$/, ''))
    .sort();
  const step = Math.max(1, all.length / most);
  const names = all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  return { folder: from, names };
}
