import { expect, test } from 'vitest';
import { quotedParts } from '../../../brief/keypoints/quoted-part.ts';
import { englishDocument } from '../../fixtures/english.ts';

function cut(text: string): string[] {
  const { sentences } = englishDocument(text);
  const parts = quotedParts(text, sentences);
  return sentences.filter((_, i) => parts[i]?.cut).map(({ start, end }) => text.slice(start, end));
}

test.each([
  [
    'a quotation over two sentences',
    '“We lost. We will come back,” she said.',
    ['“We lost.', 'We will come back,” she said.'],
  ],
  [
    'straight marks',
    '"We lost. We will come back," she said.',
    ['"We lost.', 'We will come back," she said.'],
  ],
  [
    'single marks',
    "He said: 'We lost. We will come back.' Then he left.",
    ["He said: 'We lost.", "We will come back.'"],
  ],
  ['one whole quotation', '“We lost,” she said. The game was over.', []],
  ['apostrophes', 'The players’ bus broke down. It’s the club’s second.', []],
  ['a word in single marks', "Her 'plan' failed. The ferry ran on.", []],
  ['a new paragraph begins outside', '“We lost.\n\nThe game was over.', ['“We lost.']],
])('%s', (_, text, expected) => {
  expect(cut(text)).toEqual(expected);
});
