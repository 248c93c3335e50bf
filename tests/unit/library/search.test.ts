import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../../library/search/facets.ts';
import { findIn, foldText } from '../../../library/search/fold-text.ts';
import { isEmptyQuery, readQuery } from '../../../library/search/query.ts';
import { foldRepeats } from '../../../library/search/repeats.ts';
import { EVERYTHING, search } from '../../../library/search/search.ts';
import { indexArticle, newestFirst } from '../../../library/search/statement-index.ts';
import { endOfWeek, monthsBetween, weekOf, weeksBetween } from '../../../library/search/weeks.ts';
import { decided, keep, whoIsWho } from './kept.ts';

const records = [
  keep({
    url: 'https://meridian.example/1',
    title: 'Dam opened late',
    outlet: 'The Meridian',
    published: '2026-11-26',
    lines: [
      {
        who: 'Adaeze Okwuosa',
        said: 'No one on this river will wait for a warning again.',
        role: 'water minister',
      },
      { who: 'the court filing', said: 'The warning was logged at 15:40.', kind: 'document' },
      { who: null, said: 'Party leaders were “not asked”, I heard.' },
    ],
  }).record,
  keep({
    url: 'https://straits.example/1',
    title: 'Une crue',
    outlet: 'Straits Dispatch',
    published: '2026-02-03',
    lines: [
      { who: 'Hélène Marchetti', said: 'L’été prochain, nous verrons.' },
      { who: 'Adaeze Okwuosa', said: 'No one on this river will wait for a warning again.' },
    ],
  }).record,
  keep(
    {
      url: 'https://nordlys.example/1',
      outlet: 'Nordlys',
      lines: [{ who: 'Kenji Abe', said: '洪水の警報は遅すぎた。' }],
    },
    [],
  ).record,
];
const articles = records.map(indexArticle).sort(newestFirst);
const identities = whoIsWho(records);

function found(typed: string, narrowing = EVERYTHING): string[] {
  return search(articles, identities, readQuery(typed), narrowing).map(
    ({ statement }) => `${statement.article.outlet}: ${statement.text.slice(0, 12)}`,
  );
}

describe('finds', () => {
  test.each([
    ['all words, wherever they stand', 'warning river', 2],
    ['words by their beginning', 'warn', 3],
    ['no word in the middle of another', 'arty', 0],
    ['without regard to case and accents', 'ETE prochain', 1],
    ['whichever apostrophe was typed', "l'été", 1],
    ['a phrase as it stands', '"wait for a warning"', 2],
    ['a phrase in curly marks', '“wait for a warning”', 2],
    ['no phrase in another order', '"warning a for wait"', 0],
    ['without a word', 'warning -river', 1],
    ['by the speaker’s name, as a word', 'okwuosa', 2],
    ['by the role', 'minister', 1],
    ['by person', 'person:okwuosa', 2],
    ['by person, in a phrase', 'person:"adaeze okwuosa" warning', 2],
    ['by outlet', 'outlet:straits', 2],
    ['by title', 'title:dam', 3],
    ['before a year', 'before:2026', 0],
    ['before a month', 'before:2026-11', 2],
    ['from a day on', 'after:2026-11-26', 3],
    ['in scripts that leave no blanks', '警報', 1],
    ['everything where nothing is asked', '', 6],
    ['what looks like an operator and is none, as a word', 'before:noon', 0],
  ])('%s: %s', (_, typed, count) => {
    expect(found(typed)).toHaveLength(count);
  });

  test('newest first, undated last', () => {
    expect(found('').map((one) => one.split(':')[0])).toEqual([
      ...['The Meridian', 'The Meridian', 'The Meridian', 'Straits Dispatch', 'Straits Dispatch', 'Nordlys'],
    ]);
  });

  test('in what the reader narrowed it to', () => {
    expect(found('', { ...EVERYTHING, person: 'adaeze okwuosa' })).toHaveLength(2);
    expect(found('', { ...EVERYTHING, outlet: 'Nordlys' })).toHaveLength(1);
    expect(found('', { ...EVERYTHING, source: 'document' })).toHaveLength(1);
    expect(found('', { ...EVERYTHING, from: '2026-02-01', to: '2026-02-28' })).toHaveLength(2);
  });

  test('nothing of somebody the reader hid', () => {
    const hidden = whoIsWho(records, [decided({ kind: 'hide', key: 'adaeze okwuosa' } as const)]);
    expect(search(articles, hidden, readQuery('wait'))).toEqual([]);
  });

  test('each in the list it is asked for, however many lists are searched', () => {
    const inSome = (some: typeof articles) => search(some, identities, readQuery('wait')).length;
    expect([articles, articles.slice(1), articles.slice(2), articles].map(inSome)).toEqual([2, 1, 0, 2]);
  });

  test('a corrected quote under who said it', () => {
    const { id, quotes } = records[0]!;
    const said = { article: id, start: quotes[2]!.start, key: 'kenji abe', name: 'Kenji Abe' };
    const corrected = whoIsWho(records, [decided({ kind: 'speaker', ...said } as const)]);
    expect(search(articles, corrected, readQuery('person:abe'))).toHaveLength(2);
  });
});

test('an empty query is one', () => {
  expect(isEmptyQuery(readQuery('  '))).toBe(true);
  expect(isEmptyQuery(readQuery('a'))).toBe(false);
  expect(isEmptyQuery(readQuery('before:2026'))).toBe(false);
});

test('a query of any length and shape is read', () => {
  for (const typed of ['"'.repeat(9999), 'person:'.repeat(999), '-'.repeat(999), 'a '.repeat(99_999)]) {
    expect(() => readQuery(typed)).not.toThrow();
  }
});

test('matches are marked in the text as printed', () => {
  const text = 'L’ÉTÉ  prochain: Straße, e\u0301te\u0301.';
  const marked = (typed: string) =>
    findIn(text, readQuery(typed).words).map(({ start, end }) => text.slice(start, end));
  expect(marked("l'ete")).toEqual(['L’ÉTÉ']);
  expect(marked('"ete prochain"')).toEqual(['ÉTÉ  prochain']);
  expect(marked('strasse')).toEqual(['Straße']);
  expect(marked('ete')).toEqual(['ÉTÉ', 'e\u0301te\u0301']);
  expect(foldText('Wałęsa—Ørsted')).toBe('walesa-orsted');
});

test.each([
  ['in plain letters', 'They said: “It’s late – too LATE.”', "it's late", ['It’s', 'late', 'LATE']],
  ['over two blanks', 'too late  to turn', '"late to"', ['late  to']],
  ['over a line’s end', 'too late\nto turn', '"late to"', ['late\nto']],
  ['nothing within a word', 'the 2late translated', 'late', []],
])('marks %s', (_, text, typed, marked) => {
  const spans = findIn(text, readQuery(typed).words);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});

test('the same words under the newest of them', () => {
  const groups = foldRepeats(search(articles, identities, readQuery('wait')));
  expect(groups).toHaveLength(1);
  expect(groups[0]?.same.map(({ article }) => article.outlet)).toEqual(['Straits Dispatch']);
});

test('counts what was found by person, outlet, source and week', () => {
  const facets = facetsOf(search(articles, identities, readQuery('')));
  expect(facets).toMatchObject({ statements: 6, articles: 3 });
  expect(facets.people[0]).toMatchObject({ value: { name: 'Adaeze Okwuosa' }, count: 2 });
  expect(facets.people[0]?.months).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(facets.outlets[0]).toEqual({ value: 'The Meridian', count: 3 });
  expect(facets.sources).toEqual([
    { value: 'person', count: 4 },
    { value: 'document', count: 1 },
    { value: 'unclear', count: 1 },
  ]);
  expect(facets.weeks).toHaveLength(43);
  expect(facets.weeks[0]).toEqual({ value: '2026-02-02', count: 2 });
  expect(facets.weeks.at(-1)).toEqual({ value: '2026-11-23', count: 3 });
});

test('weeks begin on Monday, also across New Year', () => {
  expect(weekOf('2027-01-01')).toBe('2026-12-28');
  expect(endOfWeek('2026-12-28')).toBe('2027-01-03');
  expect(weeksBetween(['2026-12-28', '2027-01-11'], 10)).toEqual(['2026-12-28', '2027-01-04', '2027-01-11']);
  expect(weeksBetween(['1066-10-08', '2027-01-11'], 3)).toHaveLength(3);
  expect(weeksBetween([], 3)).toEqual([]);
  expect(monthsBetween('2026-02', 3)).toEqual(['2025-12', '2026-01', '2026-02']);
});
