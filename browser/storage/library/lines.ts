import { LONGEST_LINE } from '../../../library/record/library-line.ts';

const LINE_END = 0x0a;
/** Bytes of the longest line: a unit of UTF-16 takes three at most. */
const MOST_BYTES = LONGEST_LINE * 3;

/**
 * Lines of a stream of UTF-8, without their ends. A line longer than any article's ends the reading with a `RangeError`:
 * memory stays bounded. Throws a `TypeError` where the bytes are no text. Each line is decoded by itself: where all of it is ASCII the engine then holds
 * one byte a letter, whatever stands in its neighbours, and takes it apart in half the time.
 */
export async function* linesOf(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  mostBytes = MOST_BYTES,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  /** What has come of a line whose end has not. */
  let begun: Uint8Array[] = [];
  let length = 0;
  const lineOf = (end: Uint8Array) => {
    const line = begun.length === 0 ? end : joined([...begun, end]);
    begun = [];
    length = 0;
    return decoder.decode(line);
  };
  const reader = bytes.getReader();
  try {
    for (;;) {
      const { done, value: chunk } = await reader.read();
      if (done) break;
      let from = 0;
      for (let to = chunk.indexOf(LINE_END); to !== -1; to = chunk.indexOf(LINE_END, from)) {
        yield lineOf(chunk.subarray(from, to));
        from = to + 1;
      }
      if (from < chunk.length) begun.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > mostBytes) throw new RangeError('a line too long');
    }
    if (length > 0) yield lineOf(new Uint8Array());
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Pieces of bytes as one. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
