import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf } from '../../../cli/lines.ts';

async function lines(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) found.push(line);
  return found;
}

test.each([
  [['a\nb\n'], ['a', 'b']],
  [['a\r\nb'], ['a', 'b']],
  [
    ['a', 'b', '\nc'],
    ['ab', 'c'],
  ],
  [['\n\na'], ['', '', 'a']],
  [['a\u2028b\n'], ['a\u2028b']],
  [[], []],
])('%j', async (chunks, expected) => {
  expect(await lines(...chunks)).toEqual(expected);
});

test('a character split between chunks is put together again', async () => {
  const bytes = Buffer.from('Fähre\n');
  expect(await lines(bytes.subarray(0, 2), bytes.subarray(2))).toEqual(['Fähre']);
});
