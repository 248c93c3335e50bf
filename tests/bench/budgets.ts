import { readFileSync } from 'node:fs';

/** What a build is held to with `--check`. Ratios and bytes; milliseconds only where a reader would feel them. */
export interface Budgets {
  /** How many times as fast as each peer, at least. */
  readonly ratios: Readonly<Record<string, number>>;
  /** A first brief in another language: CPU time over that of one in English, at most. */
  readonly firstBrief: number;
  /** Characters a second of CPU time, at least. */
  readonly charactersPerSecond: Readonly<Record<string, number>>;
  /** Exponent of time over length, at most. */
  readonly exponent: number;
  readonly bytes: Readonly<Record<string, number>>;
  /** By the name of the row, at most. */
  readonly browser: Readonly<Record<string, number>>;
  readonly memory: Readonly<Record<string, number>>;
}

export const budgets: Budgets = JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'));
