import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Decision } from '../../library/identity/decisions.ts';
import { type LibraryLine, readLibraryLine } from '../../library/record/library-line.ts';
import { InputError } from '../arguments.ts';
import { linesOf } from '../lines.ts';

/** An article of a library file, as the command goes through it. */
export type ArticleLine = Extract<LibraryLine, { kind: 'article' }>;

/** What was passed over, told on standard error when the command is done. */
export interface Skipped {
  broken: number;
  newer: number;
}

/**
 * The articles of library files, one at a time, plain or gzipped, in order; decisions go to `log`. Lines that hold no
 * article are counted and passed over. Throws `InputError` where a file cannot be read.
 */
export async function* articlesOf(
  files: readonly string[],
  skipped: Skipped,
  log: Decision[] = [],
): AsyncGenerator<ArticleLine> {
  for (const file of files) {
    try {
      for await (const line of linesOf(unzipped(opened(file)))) {
        const found = readLibraryLine(line);
        if (found.kind === 'article') yield found;
        else if (found.kind === 'decision') log.push(found.decision);
        else if (found.kind !== 'nothing') skipped[found.kind]++;
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : null;
      if (code === null) throw error;
      throw new InputError(`${file === '-' ? 'standard input' : file}: ${WHY[code] ?? 'cannot be read'}`);
    }
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  Z_BUF_ERROR: 'ends in the middle',
  Z_DATA_ERROR: 'is no whole gzip file',
};

/** Under `npm run` the working folder is the project's; the caller's own is in INIT_CWD. */
function opened(file: string): AsyncIterable<Uint8Array> {
  return file === '-'
    ? process.stdin
    : createReadStream(resolve(process.env.INIT_CWD ?? process.cwd(), file));
}

/** The bytes as they are, or unzipped if they are gzip. */
async function* unzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const rest = { [Symbol.asyncIterator]: () => iterator };
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!isGzip) {
    yield first.value;
    yield* rest;
    return;
  }
  const gunzip = createGunzip();
  const feed = async () => {
    try {
      gunzip.write(first.value);
      for await (const chunk of rest) {
        if (!gunzip.write(chunk)) await new Promise((drained) => gunzip.once('drain', drained));
      }
      gunzip.end();
    } catch (error) {
      gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  };
  void feed();
  yield* gunzip;
}

/** Says what was passed over, if anything was. */
export function tellSkipped({ broken, newer }: Skipped): void {
  if (broken > 0) process.stderr.write(`brief: ${broken} lines were no articles\n`);
  if (newer > 0) process.stderr.write(`brief: ${newer} lines were written by a newer version\n`);
}
