import { describe, expect, test } from 'vitest';
import { checkQuotations, type Verdict } from '../../../library/quotation-check/check.ts';
import { indexArticle } from '../../../library/search/statement-index.ts';
import { briefOf, keep, type Line, whoIsWho } from './kept.ts';

const KEPT: readonly Line[] = [
  {
    who: 'Adaeze Okwuosa',
    said: 'Two hundred families went to sleep beside a river we knew was rising, and nobody knocked on a single door.',
  },
  {
    who: 'the Met Office',
    said: 'We expect a rise of two to three metres within twelve hours.',
    kind: 'organisation',
  },
  { who: 'Wiremu Tawhai', said: 'You open early and a little, or you open late and all at once.' },
  { who: 'a relief worker', said: 'There were four thousand on the embankment.', kind: 'unnamed' },
  { who: null, said: 'The telephone rang in an empty office.' },
];
const record = keep({ lines: KEPT }).record;

/** The verdict on one quotation that a draft gives to somebody. */
function verdict(said: string, who: string | null = null, kind: Line['kind'] = 'person'): Verdict {
  const draft = briefOf({ lines: [{ who, said, kind }] });
  const check = checkQuotations(draft);
  check.add(indexArticle(record));
  return check.finish(whoIsWho([record]))[0]!.verdict;
}

function notes(of: Verdict): string[] {
  return 'notes' in of ? of.notes.map(({ kind }) => kind) : [`not exact: ${of.kind}`];
}

describe('exact', () => {
  test.each<[string, string, string[]]>([
    ['word for word', 'You open early and a little, or you open late and all at once.', []],
    ['a part', 'nobody knocked on a single door', ['part']],
    ['a part that begins with a capital of its own', 'Nobody knocked on a single door', ['part', 'capital']],
    ['a bracketed capital', '[N]obody knocked on a single door', ['part', 'capital', 'insertion']],
    [
      'words left out and said to be',
      'Two hundred families went to sleep … and nobody knocked on a single door',
      ['ellipsis'],
    ],
    ['three stops in brackets', 'Two hundred families […] knew was rising', ['ellipsis']],
    [
      'a bracketed word for another',
      'Two hundred families went to sleep beside [the Sefura] we knew was rising',
      ['insertion'],
    ],
    ['a bracketed word more', 'nobody [in the valley] knocked on a single door', ['insertion']],
    ['another comma', 'You open early and a little or you open late and all at once', ['punctuation']],
  ])('%s', (_, said, expected) => {
    const result = verdict(said);
    expect(result.kind).toBe('exact');
    expect(notes(result).sort()).toEqual([...expected].sort());
  });

  test('where the source or the draft leaves the speaker unclear', () => {
    expect(verdict('The telephone rang in an empty office', 'Farid Rahmonov').kind).toBe('exact');
    expect(verdict('nobody knocked on a single door', null).kind).toBe('exact');
  });

  test.each([['Okwuosa'], ['Adaeze Okwuosa'], ['A. Okwuosa'], ['Ms Okwuosa']])('said by %s', (who) => {
    expect(verdict('nobody knocked on a single door', who).kind).toBe('exact');
  });
});

describe('other speaker', () => {
  test.each([['Farid Rahmonov'], ['Ngozi Okwuosa-Bello']])('%s', (who) => {
    expect(verdict('You open early and a little', who)).toMatchObject({
      kind: 'other-speaker',
      source: { speaker: { name: 'Wiremu Tawhai' } },
    });
  });
});

describe('cut: words are missing inside and no ellipsis says so', () => {
  test.each([
    ['Two hundred families went to sleep beside a river, and nobody knocked on a single door'],
    ['You open early or you open late and all at once'],
  ])('%s', (said) => {
    const result = verdict(said);
    expect(result.kind).toBe('cut');
    if (result.kind === 'cut') expect(result.diff.some(({ kind }) => kind === 'gone')).toBe(false);
  });
});

describe('differs', () => {
  test('in one word, which is shown', () => {
    expect(
      verdict('a rise of two to four metres within twelve hours', 'the Met Office', 'organisation'),
    ).toMatchObject({
      kind: 'differs',
      words: 1,
      otherSpeaker: false,
      diff: [
        { kind: 'same', text: 'a rise of two to ' },
        { kind: 'gone', text: 'four ' },
        { kind: 'new', text: 'three ' },
        { kind: 'same', text: 'metres within twelve hours' },
      ],
    });
  });
  test('and is somebody else’s too', () => {
    expect(verdict('You open early and a lot, or you open late', 'Farid Rahmonov')).toMatchObject({
      kind: 'differs',
      otherSpeaker: true,
    });
  });
  test('in the order of the words', () => {
    expect(verdict('You open late and all at once, or you open early and a little').kind).toBe('differs');
  });
});

describe('not found', () => {
  test('with the closest match', () => {
    expect(verdict('There were five thousand people without a roof')).toMatchObject({
      kind: 'not-found',
      nearest: { text: 'There were four thousand on the embankment.' },
    });
  });
  test('with none', () => {
    expect(verdict('Bread is dearer than last winter')).toEqual({ kind: 'not-found', nearest: null });
  });
  test('without one where only common words agree', () => {
    expect(verdict('There were four on the bridge and in the library')).toEqual({
      kind: 'not-found',
      nearest: null,
    });
  });
});

test('a speech that was printed in two parts may be quoted as one', () => {
  const base = keep({
    lines: [
      { who: 'Ana Lima', said: 'We will open it by stages' },
      { who: 'Ana Lima', said: 'Nobody has to wait.' },
    ],
  }).record;
  const parts = {
    ...base,
    quotes: base.quotes.map((quote, at) => (at === 1 ? { ...quote, continues: 0 } : quote)),
  };
  const check = checkQuotations(
    briefOf({ lines: [{ who: 'Ana Lima', said: 'We will open it by stages. Nobody has to wait.' }] }),
  );
  check.add(indexArticle(parts));
  expect(check.finish(whoIsWho([parts]))[0]?.verdict.kind).toBe('exact');
});

test('titles and single words in quotation marks are not checked', () => {
  const draft = briefOf({ lines: [], around: ['The film “Ran” was called “a success” there.'] });
  expect(checkQuotations(draft).quotations).toEqual([]);
});
