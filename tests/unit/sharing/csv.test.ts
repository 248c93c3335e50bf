import { expect, test } from 'vitest';
import { csv, csvCell } from '../../../sharing/formats/csv.ts';
import { HOSTILE_TEXTS, hostileBrief, OPTIONS, SAMPLE } from './sample-brief.ts';

test('one passage a row, with a header, a byte order mark and CRLF', () => {
  const lines = csv.write(SAMPLE, OPTIONS).split('\r\n');
  expect(lines[0]).toBe('\ufeffkind,text,speaker,voice,role,grounds,cue,date,label,title,url,link');
  expect(lines[2]).toBe(
    'direct quote,We have no money left,Ada Brandt,person,harbour director,,said,,,Last ferry to Lund Island,https://news.example/ferry,https://news.example/ferry#:~:text=We%20have%20no%20money%20left%2C',
  );
  expect(lines).toHaveLength(1 + 1 + 3 + 1 + 4 + 1);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-3', "'-3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  [' "=1+1', `"' ""=1+1"`],
  ['say "no"', '"say ""no"""'],
  ['a;b', '"a;b"'],
  ['plain', 'plain'],
  ['', ''],
])('cell %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test.each(HOSTILE_TEXTS)('no cell computes and no row is added: %j', (text) => {
  const content = csv.write(hostileBrief(text), OPTIONS);
  const cells = [...content.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
  expect(cells).toHaveLength(12 * (1 + 1 + 3 + 1 + 4));
  for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});
