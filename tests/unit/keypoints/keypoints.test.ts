import { describe, expect, test } from 'vitest';
import { type Article, articleFromText, type Block } from '../../../brief/article.ts';
import { pickKeyPoints } from '../../../brief/keypoints/keypoints.ts';
import { ENGLISH } from '../../../brief/languages/en/index.ts';
import { readDocument } from '../../../brief/text/document.ts';

const PARAGRAPHS = [
  'The island council of Lund voted on Tuesday to close the old ferry line, which has carried passengers to the mainland for a century.',
  'The ferry line lost two million crowns last year, the harbour office said in a report to the council.',
  'But many islanders fear for their jobs.',
  'A new bridge to the mainland, opened in May, took most passengers away from the ferry line, according to the report.',
  'The council voted on Tuesday to close the old ferry line, which has carried passengers to the mainland for a century.',
  '“We have no money left. We tried everything,” said Ada Brandt, the harbour director.',
  'He would not say what happens to the forty sailors.',
  'Passengers can use the ferry line until the end of August, and the council will then sell both ships to a museum.',
  'The museum of Lund wants to show the larger ship in its harbour from next spring.',
  'The mainland town of Riga Bay had offered the council a loan, which islanders rejected in a vote in March.',
  'Weather on the island stayed mild over the weekend, with some rain in the north.',
];
const TEXT = PARAGRAPHS.join('\n\n');

function points(text: string, wanted = 3, more: Partial<Article> = {}): string[] {
  return pickKeyPoints(
    readDocument({ ...articleFromText({ text }), ...more }, ENGLISH),
    ENGLISH.keyPoints,
    wanted,
  ).map((point) => point.text);
}

test('no first sentence about somebody not named yet, unless there is no other', () => {
  const lead = 'As he slipped the key into the old lock, he knew that the night would be a long one.';
  expect(points(`${lead}\n\n${TEXT}`)).not.toContain(lead);
  expect(points(lead)).toEqual([lead]);
});

test('three whole sentences in article order, the lead among them', () => {
  const picked = points(TEXT);
  expect(picked).toHaveLength(3);
  expect(picked[0]).toBe(PARAGRAPHS[0]);
  expect([...picked].sort((a, b) => TEXT.indexOf(a) - TEXT.indexOf(b))).toEqual(picked);
  for (const point of picked) expect(PARAGRAPHS).toContain(point);
});

test('spans are verbatim', () => {
  for (const { text, start, end } of pickKeyPoints(
    readDocument(articleFromText({ text: TEXT }), ENGLISH),
    ENGLISH.keyPoints,
    5,
  )) {
    expect(TEXT.slice(start, end)).toBe(text);
  }
});

test.each([1, 2, 3, 4, 5])('at most %i where the reader wants so many', (wanted) => {
  expect(points(TEXT, wanted).length).toBeLessThanOrEqual(wanted);
  expect(points(TEXT, wanted).length).toBeGreaterThanOrEqual(Math.min(wanted, 3));
});

test('no sentence that says again what another says, leans on another, or is half a quotation', () => {
  const picked = points(TEXT, 5);
  expect(picked.filter((point) => point.includes('voted on Tuesday'))).toHaveLength(1);
  expect(picked.join(' ')).not.toMatch(/But many|He would|We have no money|We tried/);
});

describe('the longer the article, the more', () => {
  // Each sentence tells of another town and another trade, so that none repeats what another says.
  const TOWNS = 'Arden Brill Corvo Dunmere Eskhill Farrow Galt Holm Istra Jarrow Kesk Lomond'.split(' ');
  const TRADES =
    'bakers coopers drapers farriers glaziers joiners masons millers saddlers tanners weavers wrights'.split(
      ' ',
    );
  const long = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const [town, trade] = [TOWNS[index % 12], TRADES[(index * 5) % 12]];
      return `The ${trade} of ${town} signed agreement ${index} on Monday, which gives each workshop number ${index * 7} a new roof, a cellar and a yard behind the old market hall.`;
    }).join('\n\n');

  test.each([
    [12, 3],
    [24, 4],
    [40, 5],
  ])('%i sentences of 29 words: %i points', (sentences, expected) => {
    expect(points(long(sentences), 5)).toHaveLength(expected);
  });

  test('but never more than the reader wants', () => {
    expect(points(long(40), 3)).toHaveLength(3);
  });
});

test('what the points picked have told between them is no further one', () => {
  const governor =
    'Governor Ines Marek lost the vote in Arden and Brill on Sunday, and will leave office in May.';
  const winner =
    'Jonas Feld thanked the weavers of Corvo for the support after the count in the market hall.';
  const both = 'Jonas Feld thanked Arden, Brill and Corvo for the vote and the support on Sunday.';
  const news =
    'Jonas Feld wants to reopen the hospital that Marek closed, and to pay the nurses of Corvo more.';
  const leaning = Array(8).fill('But it was not the end of the matter, as everybody in the hall knew well.');
  expect(points([governor, winner, both, ...leaning].join('\n\n'))).toEqual([governor, winner]);
  expect(points([governor, winner, news, ...leaning].join('\n\n'))).toEqual([governor, winner, news]);
});

describe('short items', () => {
  test('under 60 words: one', () => {
    expect(points(PARAGRAPHS.slice(0, 2).join('\n\n'))).toHaveLength(1);
  });
  test('under 120 words: one or two', () => {
    expect(points(PARAGRAPHS.slice(0, 6).join('\n\n'), 5).length).toBeLessThanOrEqual(2);
  });
  test('no sentence, no point', () => {
    expect(points('')).toEqual([]);
    expect(points('Lund | Riga | Contact')).toEqual([]);
  });
});

test('headings and quoted blocks are never points', () => {
  const heading = 'The island council of Lund closes the old ferry line to the mainland.';
  const text = `${heading}\n\n${TEXT}`;
  let at = heading.length + 2;
  const blocks: Block[] = [{ kind: 'heading', start: 0, end: heading.length }];
  for (const paragraph of PARAGRAPHS) {
    const kind = paragraph === PARAGRAPHS[1] ? 'block-quote' : 'paragraph';
    blocks.push({ kind, start: at, end: at + paragraph.length });
    at += paragraph.length + 2;
  }
  const picked = points(text, 5, { blocks });
  expect(picked).not.toContain(heading);
  expect(picked).not.toContain(PARAGRAPHS[1]);
});
