import { StringDecoder } from 'node:string_decoder';

/** UTF-16 code units of a line that are kept: a document is never so long, and a text cannot be much longer. */
const LONGEST = 200_000_000;

/**
 * The lines of a stream of UTF-8, without their line ends. Holds one line and one chunk at a time; what is too long
 * for one document is cut off there. (Node's readline
 * also breaks lines at U+2028 and U+2029, which JSON may hold as they are.)
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  let held = 0;
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield withoutReturn(begun.join('') + piece);
      begun = [];
      held = 0;
    }
    if (held <= LONGEST) begun.push(last);
    held += last.length;
  }
  const rest = begun.join('') + decoder.end();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
