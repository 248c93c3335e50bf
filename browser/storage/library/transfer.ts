import type { Decision } from '../../../library/identity/decisions.ts';
import { joinLogs } from '../../../library/identity/decisions.ts';
import {
  articleLine,
  decisionLine,
  LONGEST_LINE,
  readLibraryLine,
} from '../../../library/record/library-line.ts';
import { openLibrary } from './database.ts';
import { gunzip } from './gzip.ts';
import { BATCH, keepReadings, type Reading } from './keeping.ts';
import { addDecisions, decisions } from './lookup.ts';
import { problemOf } from './problem.ts';

/** How far a transfer has come. */
export interface Progress {
  /** Share of the work, 0 to 1. */
  readonly done: number;
  readonly articles: number;
}

/** What came of an import. Everything told of is on disk, also where the reader stopped it or something failed after. */
export interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  readonly decisions: number;
  /** Lines that hold no article of this format. */
  readonly broken: number;
  /** Lines a newer Pullquote wrote. */
  readonly newer: number;
  readonly stopped: boolean;
  /** The file ends in the middle, or is no text. */
  readonly unreadable: boolean;
}

const GZIP = [0x1f, 0x8b];
const EXPORT_BATCH = 100;

/**
 * Reads a library file, plain or gzipped, and keeps what is in it, some hundred articles at a time, each time whole.
 * Told twice, or again after it was stopped, it changes nothing that is there. Rejects with a `LibraryProblem`.
 */
export async function importLibrary(
  file: Blob,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Imported> {
  const counts = { added: 0, changed: 0, known: 0, decisions: 0, broken: 0, newer: 0 };
  let read = 0;
  let batch: Reading[] = [];
  let log: Decision[] = [];
  const flush = async () => {
    const { added, changed, known } = await keepReadings(batch);
    await addDecisions(log);
    counts.added += added;
    counts.changed += changed;
    counts.known += known;
    counts.decisions += log.length;
    batch = [];
    log = [];
    tell({
      done: file.size === 0 ? 1 : read / file.size,
      articles: counts.added + counts.changed + counts.known,
    });
  };
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      read += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  const bytes = file.stream().pipeThrough(count);
  const plain = (await isGzip(file)) ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  let unreadable = false;
  try {
    for await (const line of linesOf(plain.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })))) {
      if (signal.aborted) break;
      const found = readLibraryLine(line);
      if (found.kind === 'article') batch.push({ kept: found.kept, earlier: found.earlier });
      else if (found.kind === 'decision') log.push(found.decision);
      else if (found.kind !== 'nothing') counts[found.kind]++;
      if (batch.length + log.length >= BATCH) await flush();
    }
  } catch (error) {
    // What the streams say of a file that is cut short or no text; what the database says is another matter.
    if (!(error instanceof TypeError || error instanceof RangeError)) throw problemOf(error);
    unreadable = true;
  }
  await flush();
  return { ...counts, stopped: signal.aborted, unreadable };
}

/** The whole library as gzipped lines: decisions, articles, then their earlier readings. */
export async function exportLibrary(tell: (progress: Progress) => void, signal: AbortSignal): Promise<Blob> {
  const source = exportedLines((done, articles) => tell({ done, articles }));
  const lines = new ReadableStream<string>({
    pull: async (controller) => {
      try {
        if (signal.aborted) throw new DOMException('stopped', 'AbortError');
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(error);
      }
    },
  });
  const zipped = lines.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  return new Response(zipped, { headers: { 'content-type': 'application/gzip' } }).blob();
}

async function* exportedLines(tell: (done: number, articles: number) => void): AsyncGenerator<string> {
  const database = await openLibrary();
  const log = joinLogs([await decisions()]);
  if (log.length > 0) yield `${log.map(decisionLine).join('\n')}\n`;
  const ids = await database.getAllKeys('articles');
  for (let from = 0; from < ids.length; from += EXPORT_BATCH) {
    const some = ids.slice(from, from + EXPORT_BATCH);
    const range = IDBKeyRange.bound(some[0], some.at(-1));
    const [rows, texts] = await Promise.all([
      database.getAll('articles', range),
      database.getAll('texts', range),
    ]);
    const textOf = new Map(texts.map(({ id, gzip }) => [id, gzip]));
    const lines = await Promise.all(
      rows.map(async ({ id, record }) => {
        const gzip = textOf.get(id);
        return gzip ? `${articleLine({ record, text: await gunzip(gzip) })}\n` : '';
      }),
    );
    tell((from + some.length) / ids.length, from + some.length);
    yield lines.join('');
  }
  for (const key of await database.getAllKeys('versions')) {
    const version = await database.get('versions', key);
    if (version) yield `${articleLine({ record: version.record, text: await gunzip(version.gzip) }, true)}\n`;
  }
}

async function isGzip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return GZIP.every((byte, index) => start[index] === byte);
}

/** Lines of a stream of text. A line longer than any article's ends the reading: memory stays bounded. */
async function* linesOf(text: ReadableStream<string>): AsyncGenerator<string> {
  let begun = '';
  const reader = text.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const pieces = (begun + value).split('\n');
      begun = pieces.pop() ?? '';
      if (begun.length > LONGEST_LINE) throw new RangeError('a line too long');
      yield* pieces;
    }
    if (begun !== '') yield begun;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
