import type { Decision } from '../../../library/identity/decisions.ts';
import { joinLogs } from '../../../library/identity/decisions.ts';
import { articleLine, decisionLine, readLibraryLine } from '../../../library/record/library-line.ts';
import { openLibrary } from './database.ts';
import { BATCH, keepReadings, type Reading } from './keeping.ts';
import { linesOf } from './lines.ts';
import { addDecisions, decisions } from './lookup.ts';
import { problemOf } from './problem.ts';
import { type ArticleRow, keptIn, type TextRow } from './rows.ts';

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
  /** Of the articles it told of, in the order of the file. */
  readonly ids: readonly string[];
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
  const ids: string[] = [];
  let read = 0;
  let batch: Reading[] = [];
  let log: Decision[] = [];
  /** The last two transactions: one is written while the rows of the next are made and handed over. */
  let landings: readonly [before: Promise<void>, last: Promise<void>] = [
    Promise.resolve(),
    Promise.resolve(),
  ];
  const land = async (readings: readonly Reading[], decided: readonly Decision[], done: number) => {
    const { added, changed, known } = await keepReadings(readings);
    if (decided.length > 0) await addDecisions(decided);
    counts.added += added;
    counts.changed += changed;
    counts.known += known;
    counts.decisions += decided.length;
    for (const { kept } of readings) ids.push(kept.record.id);
    tell({ done, articles: counts.added + counts.changed + counts.known });
  };
  /** Hands over what has been read; the next lines are read while the browser writes it. */
  const flush = async () => {
    await landings[0];
    const next = land(batch, log, file.size === 0 ? 1 : read / file.size);
    // Heard of with a later flush, also where it fails before.
    next.catch(() => undefined);
    landings = [landings[1], next];
    batch = [];
    log = [];
  };
  const bytes = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        read += chunk.byteLength;
        controller.enqueue(chunk);
      },
    }),
  );
  const plain = (await isGzip(file)) ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  let unreadable = false;
  try {
    for await (const line of linesOf(plain)) {
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
  // Whoever stops it waits for what is being written, and for nothing else.
  if (!signal.aborted) await flush();
  await Promise.all(landings);
  return { ...counts, stopped: signal.aborted, unreadable, ids };
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
  const all = await database.count('articles');
  const after = (id: string) =>
    database.getAllFromIndex('articles', 'id', IDBKeyRange.lowerBound(id, true), EXPORT_BATCH);
  let told = 0;
  for (let rows = await after(''); rows.length > 0; rows = await after(rows.at(-1)!.id)) {
    const { store } = database.transaction('texts');
    const lines = await Promise.all(
      rows.map(async (row) => {
        const text = await store.get(row.id);
        return text ? lineOf(row, text) : '';
      }),
    );
    told += rows.length;
    // What came in meanwhile is told of, too.
    tell(Math.min(1, told / all), told);
    yield lines.join('');
  }
  for (const key of await database.getAllKeys('versions')) {
    const version = await database.get('versions', key);
    if (version) yield await lineOf(version, version, true);
  }
}

/** The line of a stored article, with its end; nothing where it is not whole. */
async function lineOf(
  row: Pick<ArticleRow, 'head'>,
  text: Pick<TextRow, 'text' | 'body'>,
  earlier = false,
): Promise<string> {
  const kept = await keptIn(row, text);
  return kept ? `${articleLine(kept, earlier)}\n` : '';
}

async function isGzip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return GZIP.every((byte, index) => start[index] === byte);
}
