import { expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const BEFORE = 'Mayor Ada Lund said: “The bridge is safe for all of us.”';
const ALONE = '“They are as wide as a hand, and everybody can see it.” The bridge is sixty years old.';

/** Source and speaker of a quotation that is a sentence by itself, behind one that reports. */
function sourceBehind(sentence: string): [string | null, string | null] {
  const [, source, speaker] = directOf(`${BEFORE} ${sentence} ${ALONE}`).at(-1)!;
  return [source, speaker];
}

test.each([
  ['But a farmer said he had seen cracks.', 'a farmer', null],
  ['Her spokesman insisted there were cracks.', 'Her spokesman', null],
  ['On Monday a farmer told reporters of cracks.', 'a farmer', null],
  ['Jo Obi has said that there are cracks.', 'Jo Obi', 'Jo Obi'],
  ['She said a farmer had seen cracks.', 'She', 'Ada Lund'],
  ['The council said there were cracks.', 'The council', null],
])('a quotation that stands alone goes on with whoever tells the sentence before: %s', (text, ...source) => {
  expect(sourceBehind(text)).toEqual(source);
});

test.each([
  ['But critics said there were cracks.'],
  ['Jo Obi was told that there were cracks.'],
  ['It was closed when a farmer said there were cracks.'],
  ['It was built by Jo Obi, who said it would last.'],
])('and with the last one quoted where that tells of several, or by the way: %s', (text) => {
  expect(sourceBehind(text)[1]).toBe('Ada Lund');
});

test('a verb of its own says whose it is', () => {
  const text = `${BEFORE} But a farmer said he had seen cracks. “They are as wide as a hand,” Lund said.`;
  expect(directOf(text).at(-1)![2]).toBe('Ada Lund');
});
