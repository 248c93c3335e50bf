import { describe, expect, test } from 'vitest';
import { compareReadings, countChanges, hasChanges } from '../../../library/versions/compare.ts';
import { updateNotes } from '../../../library/versions/update-notes.ts';
import { changedWords, wordDiff } from '../../../library/versions/word-diff.ts';
import { keep, type Line, type Story } from './kept.ts';

const OKWUOSA: Line = { who: 'Adaeze Okwuosa', said: 'Nobody knocked on a single door in the whole valley.' };
const TAWHAI: Line = { who: 'Wiremu Tawhai', said: 'The gates did exactly what they were told.' };
const OFFICIAL: Line = {
  who: 'a senior official',
  said: 'Everybody had the number, nobody the authority.',
  kind: 'unnamed',
};
const UNCLEAR: Line = { who: null, said: 'We heard it at twenty to three in the morning.' };

function changes(
  before: readonly Line[],
  after: readonly Line[],
  more: { before?: Partial<Story>; after?: Partial<Story>; engine?: string } = {},
) {
  return compareReadings(
    keep({ lines: before, ...more.before }),
    keep({ lines: after, ...more.after }, ['2026-11-29T17:40:00Z'], more.engine),
  );
}

/** Changes in one line each: what kind, and of whose quote. */
function kinds(...of: Parameters<typeof changes>): string[] {
  return changes(...of).quotes.map((change) => {
    const { voice } = change.kind === 'gone' ? change.before : change.after;
    return `${change.kind} ${voice.name}`;
  });
}

describe('a quote is', () => {
  test('gone', () => expect(kinds([OKWUOSA, TAWHAI], [OKWUOSA])).toEqual(['gone Wiremu Tawhai']));
  test('new', () => expect(kinds([OKWUOSA], [OKWUOSA, TAWHAI])).toEqual(['new Wiremu Tawhai']));
  test('another voice’s', () => {
    expect(kinds([OFFICIAL], [{ ...OFFICIAL, who: 'Tomás Echeverri', kind: 'person' }])).toEqual([
      'other-voice Tomás Echeverri',
    ]);
  });
  test('somebody’s that was nobody’s', () => {
    expect(kinds([UNCLEAR], [{ ...UNCLEAR, who: 'Farid Rahmonov' }])).toEqual(['other-voice Farid Rahmonov']);
  });
  test('reworded, word by word', () => {
    const [change] = changes(
      [OKWUOSA],
      [{ ...OKWUOSA, said: 'Nobody knocked on one door in the whole valley.' }],
    ).quotes;
    expect(change).toMatchObject({
      kind: 'reworded',
      otherVoice: false,
      diff: [
        { kind: 'same', text: 'Nobody knocked on ' },
        { kind: 'gone', text: 'a single ' },
        { kind: 'new', text: 'one ' },
        { kind: 'same', text: 'door in the whole valley.' },
      ],
    });
  });
  test('cut shorter, which is reworded', () => {
    expect(kinds([OKWUOSA], [{ ...OKWUOSA, said: 'Nobody knocked on a single door.' }])).toEqual([
      'reworded Adaeze Okwuosa',
    ]);
  });
});

describe('no change is', () => {
  test('the same article', () => {
    const same = changes([OKWUOSA, UNCLEAR], [OKWUOSA, UNCLEAR]);
    expect(hasChanges(same)).toBe(false);
    expect(same.unchanged).toHaveLength(2);
  });
  test.each([
    ['another kind of marks', 'It’s “late”', "It's 'late'"],
    ['another dash', 'late - very late', 'late—very late'],
    ['another comma', 'late, very late', 'late very late'],
  ])('%s', (_, one, other) => {
    const said = (words: string): Line => ({
      who: 'Ana Lima',
      said: `We know it is ${words} for everybody here`,
    });
    expect(kinds([said(one)], [said(other)])).toEqual([]);
  });
  test('another order of quotes', () => expect(kinds([OKWUOSA, TAWHAI], [TAWHAI, OKWUOSA])).toEqual([]));
  test('a surname where the full name was', () => {
    expect(kinds([OKWUOSA], [{ ...OKWUOSA, who: 'Okwuosa' }])).toEqual([]);
  });
  test('a quote the engine sees now, and which the text had before', () => {
    const before = { around: [`“${TAWHAI.said}” was the answer.`] };
    expect(kinds([OKWUOSA], [OKWUOSA, TAWHAI], { before })).toEqual([]);
  });
  test('a quote the engine no longer sees, and which the text still has', () => {
    expect(kinds([OKWUOSA, TAWHAI], [OKWUOSA], { after: { around: [`“${TAWHAI.said}”`] } })).toEqual([]);
  });
  test('another voice by another version of the engine, where the paragraph is the same', () => {
    const unsure: Line = { who: null, said: UNCLEAR.said };
    const sure: Line = { who: 'one of them', said: UNCLEAR.said };
    expect(kinds([unsure], [sure], { engine: '2' })).toEqual([]);
  });
});

test('headline and days are compared, and counted', () => {
  const result = changes([OKWUOSA], [OKWUOSA, TAWHAI], {
    before: { title: 'Dam opened eleven hours late', published: '2026-11-26' },
    after: { title: 'Dam opened ten hours late', published: '2026-11-27' },
  });
  expect(result.title).toContainEqual({ kind: 'new', text: 'ten ' });
  expect(result.published).toEqual(['2026-11-26', '2026-11-27']);
  expect(countChanges(result)).toBe(3);
});

describe('what the page says of its own updates is quoted', () => {
  test.each([
    ['Updated 28 November 2026, 19:05'],
    ['Correction: the gates were opened at 02:40.'],
    ['This article was amended on 3 May to say who spoke.'],
    ['An earlier version of this story gave another figure.'],
  ])('%s', (note) => {
    expect(updateNotes(`He spoke.\n\n${note}`, [], 'en')).toEqual([note]);
    expect(updateNotes('He spoke.', [note], 'en')).toEqual([note]);
  });
  test.each([
    ['The correction: it was late.'],
    ['He updated 300 readers.'],
    ['Updated rules come into force.'],
  ])('but not: %s', (line) => expect(updateNotes(line, [], 'en')).toEqual([]));
  test('but not where it was there before', () => {
    const note = 'Updated 28 November 2026';
    expect(changes([OKWUOSA], [OKWUOSA], { after: { around: [note] } }).notes).toEqual([note]);
    expect(
      changes([OKWUOSA], [OKWUOSA], { before: { around: [note] }, after: { around: [note] } }).notes,
    ).toEqual([]);
  });
});

test('two long texts with nothing in common are shown one after the other, and quickly', () => {
  const long = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}`).join(' ');
  expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
});

test('changed words are counted once where one stands for another', () => {
  expect(changedWords(wordDiff('two to four metres', 'two to three metres'))).toBe(1);
  expect(changedWords(wordDiff('at 15:40 today', 'at 16:38 today'))).toBe(1);
});
