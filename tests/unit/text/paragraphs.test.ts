import { expect, test } from 'vitest';
import { articleFromText, type Block } from '../../../brief/article.ts';
import { paragraphsOf } from '../../../brief/text/paragraphs.ts';

function read(text: string, blocks: Block[] = []): [string, string][] {
  return paragraphsOf({ ...articleFromText({ text }), blocks }).map((p) => [
    p.kind,
    text.slice(p.start, p.end),
  ]);
}

test('blank lines and single line ends separate paragraphs', () => {
  expect(read('First one.\nSecond one.\r\n\r\n  Third one. \n\n\n')).toEqual([
    ['paragraph', 'First one.'],
    ['paragraph', 'Second one.'],
    ['paragraph', 'Third one.'],
  ]);
});

test('lines wrapped at a width are one paragraph', () => {
  const wrapped =
    'The council of the small harbour town voted late on Tuesday to close\nthe old ferry terminal, which had served the islands for nearly a\nhundred years.';
  expect(read(`${wrapped}\n\nThe end.`)).toEqual([
    ['paragraph', wrapped],
    ['paragraph', 'The end.'],
  ]);
});

test('a line end inside a sentence separates nothing: no final mark before it, a small letter after it', () => {
  expect(read('The line closes next\nyear.\nNobody minds.')).toEqual([
    ['paragraph', 'The line closes next\nyear.'],
    ['paragraph', 'Nobody minds.'],
  ]);
});

test('a line end before a capital separates: as often as a name goes over it a full stop was forgotten', () => {
  const line =
    'It rained in the hills for a week, and the river rose by the hour. “We have lost two bridges since,” explained';
  expect(read(`${line} Otunga\nRuth Nakira lives on the other bank.`)).toHaveLength(2);
  expect(read(`${line} Ruth\nNakira, head of roads.`)).toHaveLength(2);
});

test.each([
  ['“The bridge is shut.\nNobody crosses tonight.\nTry the ferry”, said the mayor.\nIt rained.', 2],
  ['"The bridge is shut.\nNobody crosses ", said the mayor.\nIt rained.', 2],
  ['Dijo: «El puente está cerrado.\nNadie cruza».\nLlovía.', 2],
  // each paragraph of a long quotation opens anew
  ['“The bridge is shut.\n“Nobody crosses tonight,” said the mayor.', 2],
  // a mark that was forgotten, and nothing that closes it
  ['“The bridge is shut.\nIt rained.\nThe mayor slept.', 3],
  ['The mayor said: “The bridge is shut.\nIt rained.\nA “quiet” night.', 3],
  // whose words they are, within their marks
  ['“Nobody crosses the bridge.\nAnn Lee, ferry company.”\nIt rained.', 3],
  // blank lines part paragraphs whatever is open
  ['“The bridge is shut.\n\nNobody crosses tonight”, said the mayor.', 2],
])('a quotation holds together the lines it goes over: %j', (text, count) => {
  expect(read(text)).toHaveLength(count);
});

test('short lines that could have taken the next word were not wrapped', () => {
  expect(
    read('The council voted late.\nThe terminal closes in the spring of next year, officials said.'),
  ).toHaveLength(2);
});

test('bare text: a short line without a final mark is a heading when text follows, a bullet is a list item', () => {
  expect(read('Ferry terminal to close\n\nThe council voted.\n\n• Trains run on.\n\nMore soon')).toEqual([
    ['heading', 'Ferry terminal to close'],
    ['paragraph', 'The council voted.'],
    ['list-item', '• Trains run on.'],
    ['paragraph', 'More soon'],
  ]);
});

test('the page’s own blocks are taken as they are; text outside them is kept', () => {
  const text = 'Why it matters\n\nThe council voted.\n\nStray line.';
  expect(
    read(text, [
      { kind: 'heading', start: 0, end: 14 },
      { kind: 'block-quote', start: 16, end: 34 },
    ]),
  ).toEqual([
    ['heading', 'Why it matters'],
    ['block-quote', 'The council voted.'],
    ['paragraph', 'Stray line.'],
  ]);
});

test('white space alone has no paragraph', () => {
  expect(read(' \n\t\n ')).toEqual([]);
});
