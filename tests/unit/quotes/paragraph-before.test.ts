import { expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const BEFORE = 'Ada Lund runs the shop. “We had nobody to help us when we began here,” she said.';
const ALONE = '“Every coat that we can collect will go to a family on the hill.”';

/** Source and speaker of the quotation that stands alone behind a paragraph. */
function sourceBehind(paragraph: string): [string | undefined, string | null] {
  const { quotes, people } = briefOf(`${BEFORE}\n\n${paragraph}\n\n${ALONE}`);
  const quote = quotes.findLast(({ kind }) => kind === 'direct');
  return [quote?.source?.text, people.find(({ id }) => id === quote?.speaker)?.name ?? null];
}

test.each([
  ['The traders’ group also says that it needs to give back.', 'The traders’ group', null],
  ['Historians explain that the fair was a way to sell wool to the north.', 'Historians', null],
  ['Jo Obi said he would close his own in June.', 'Jo Obi', 'Jo Obi'],
  ['The shop next door will close in June, said Jo Obi.', 'Jo Obi', 'Jo Obi'],
])(
  'a quotation that stands alone goes on with whom the paragraph before reports of: %s',
  (text, source, speaker) => {
    expect(sourceBehind(text)).toEqual([source, speaker]);
  },
);

test.each([['The shop has stood there since 1920.'], ['The hill is steep, and the bus does not go there.']])(
  'and with whoever spoke last where that reports of nobody: %s',
  (text) => {
    expect(sourceBehind(text)[1]).toBe('Ada Lund');
  },
);

test.each([
  ['Here is the question in full:', null],
  ['And this is the referendum question:', null],
  ['Her reply to the council in full:', 'Ada Lund'],
  ['And then:', 'Ada Lund'],
])('what is announced is nobody’s unless somebody is told there: %s', (text, speaker) => {
  expect(sourceBehind(text)[1]).toBe(speaker);
});
