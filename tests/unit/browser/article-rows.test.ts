/** How an article is stored, and that it comes out of each form that has been written as it went in. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { headIn, keptIn, rowsOf } from '../../../browser/storage/library/rows.ts';
import type { KeptArticle } from '../../../library/model.ts';
import { headOf } from '../../../library/record/split-record.ts';
import { keep } from '../library/kept.ts';

const saying = (said: string): KeptArticle => keep({ title: said, lines: [{ who: 'Adaeze Okwuosa', said }] });
/** Its paragraphs have no quotation marks of print around what is said. */
const narrow = ({ record }: KeptArticle): KeptArticle => {
  const text = 'x'.repeat(record.length);
  return { record, text };
};

describe('what has been stored is read again', () => {
  test.each([
    ['of plain letters', narrow(saying('No one will wait.'))],
    ['of letters of one byte', narrow(saying('Ninguém é dono do café.'))],
    ['of print', saying('“No one” – will wait…')],
    ['of letters of two units', saying('No one will wait 🌊.')],
    ['with half a letter, as pages have them', saying('No one will wait \ud83c.')],
    ['that begins like a file', { ...saying('W.'), text: `\ufeff${saying('W.').text.slice(1)}` }],
  ])('%s', async (_, kept) => {
    const { article, text } = rowsOf(kept);
    expect(headIn(article)).toEqual(headOf(kept.record));
    expect(await keptIn(article, text)).toEqual(kept);
    expect(article.bytes).toBe(article.head.length + text.text.length + text.body.length);
  });
});

test('only letters that take two bytes are put into another form', () => {
  const text = (kept: KeptArticle) => rowsOf(kept).text.text;
  expect(text(narrow(saying('No one will wait.')))).toBeTypeOf('string');
  expect(text(saying('“No one will wait.”'))).toBeInstanceOf(Uint8Array);
});

test('strings as the second version of the database wrote them, and texts as the first did, are read', async () => {
  const kept = saying('“No one” – will wait…');
  const { blocks, keyPoints, people, dates, timeline, ...head } = kept.record;
  const body = JSON.stringify({ blocks, keyPoints, people, dates, timeline });
  const row = { head: JSON.stringify(head) };
  const zipped = Uint8Array.from(gzipSync(kept.text)).buffer;
  expect(await keptIn(row, { text: kept.text, body })).toEqual(kept);
  expect(await keptIn(row, { text: zipped, body })).toEqual(kept);
});

test.each([
  ['no JSON', '{'],
  ['no head', '{}'],
  ['no UTF-8', Uint8Array.of(0xff, 0xfe)],
])('what is not whole is passed over: %s', (_, head) => {
  expect(headIn({ head })).toBeNull();
});
