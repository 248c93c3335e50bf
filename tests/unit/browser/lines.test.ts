/** A file of lines, read in pieces that end anywhere. */
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../browser/storage/library/lines.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The bytes in pieces of a size. */
function inPieces(bytes: Uint8Array<ArrayBuffer>, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

async function read(bytes: Uint8Array<ArrayBuffer>, size: number, most?: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(inPieces(bytes, size), most)) lines.push(line);
  return lines;
}

describe.each([1, 2, 3, 7, 1000])('in pieces of %i bytes', (size) => {
  test.each([
    ['lines', 'one\ntwo\nthree\n', ['one', 'two', 'three']],
    ['a last line without its end', 'one\ntwo', ['one', 'two']],
    ['blank lines', '\n\none\n\n', ['', '', 'one', '']],
    ['letters of several bytes', '“Łódź”\n洪水 🌊\n', ['“Łódź”', '洪水 🌊']],
    ['nothing', '', []],
  ])('%s', async (_, text, lines) => {
    expect(await read(bytesOf(text), size)).toEqual(lines);
  });

  test('a file cut in the middle of a letter is no text', async () => {
    await expect(read(bytesOf('one\ntwo “').slice(0, -1), size)).rejects.toThrow(TypeError);
  });

  test('a line that is too long ends the reading', async () => {
    await expect(read(bytesOf(`${'a'.repeat(2000)}\n`), size, 500)).rejects.toThrow(RangeError);
  });
});

test('what stands before bytes that are no text is read', async () => {
  const lines: string[] = [];
  const bytes = new Uint8Array([...bytesOf('one\ntwo\n'), 0xff, 0x0a]);
  const reading = async () => {
    for await (const line of linesOf(inPieces(bytes, 100))) lines.push(line);
  };
  await expect(reading()).rejects.toThrow(TypeError);
  expect(lines).toEqual(['one', 'two']);
});
