import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, without their line ends. Holds one line and one chunk at a time. (Node's readline
 * also breaks lines at U+2028 and U+2029, which JSON may hold as they are.)
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield withoutReturn(begun.join('') + piece);
      begun = [];
    }
    begun.push(last);
  }
  const rest = begun.join('') + decoder.end();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
