import { expect, test } from 'vitest';
import { articlesWith, personPage } from '../../../library/person/page.ts';
import { reportOver } from '../../../library/report/report.ts';
import { decided, keep, type Line, whoIsWho } from './kept.ts';

const DOOR = 'I will not say the system worked, and nobody knocked on a single door.';
const okwuosa = (said: string, role = 'water minister', gender: Line['gender'] = 'female'): Line => ({
  who: 'Adaeze Okwuosa',
  said,
  role,
  gender,
});
const records = [
  keep({
    url: 'https://meridian.example/politics/1',
    outlet: 'The Meridian',
    published: '2026-11-26',
    lines: [
      okwuosa(DOOR),
      { who: 'Farid Rahmonov', said: 'I farm there.', gender: 'male' },
      { who: 'the Met Office', said: 'It rains.', kind: 'organisation' },
    ],
  }).record,
  keep({
    url: 'https://straits.example/world/2',
    outlet: 'Straits Dispatch',
    published: '2026-11-26',
    lines: [okwuosa(DOOR), { who: 'Farid Rahmonov', said: 'I farm below it.' }],
  }).record,
  keep({
    url: 'https://nordlys.example/world/3',
    outlet: 'Nordlys',
    published: '2026-11-28',
    lines: [
      okwuosa('I will not say the system worked, and nobody knocked on a door.'),
      { who: null, said: 'It was late.' },
    ],
  }).record,
  keep({
    url: 'https://meridian.example/politics/4',
    outlet: 'The Meridian',
    published: '2026-02-19',
    lines: [okwuosa('We have bought the sirens.', 'deputy water minister')],
  }).record,
];
const identities = whoIsWho(records);
const page = personPage(identities.byId('adaeze okwuosa')!, records, identities);

test('everything said, newest first, each quote once with where else it was printed', () => {
  expect(
    page.said.map(({ statement, same }) => [
      statement.text.slice(0, 20),
      same.map(({ article }) => article.outlet),
    ]),
  ).toEqual([
    ['I will not say the s', []],
    ['I will not say the s', ['Straits Dispatch']],
    ['We have bought the s', []],
  ]);
  expect(page).toMatchObject({
    quotes: 4,
    articles: 4,
    outlets: ['The Meridian', 'Nordlys', 'Straits Dispatch'],
  });
});

test('what was printed differently, word by word', () => {
  const [nordlys, meridian] = page.said;
  expect(meridian?.otherwise).toMatchObject([{ statement: { article: { outlet: 'Nordlys' } } }]);
  expect(meridian?.otherwise[0]?.diff).toContainEqual({ kind: 'gone', text: 'single ' });
  expect(nordlys?.otherwise[0]?.diff).toContainEqual({ kind: 'new', text: 'single ' });
});

test('roles as they were printed then', () => {
  expect(page.roles).toEqual([
    { role: 'deputy water minister', from: '2026-02-19', to: '2026-02-19', quotes: 1 },
    { role: 'water minister', from: '2026-11-26', to: '2026-11-28', quotes: 3 },
  ]);
});

test('whom they are quoted alongside', () => {
  expect(page.beside.map(({ identity, articles }) => [identity.name, articles])).toEqual([
    ['Farid Rahmonov', 2],
    ['the Met Office', 1],
  ]);
});

test('a report counts voices by outlet, the unclear among them', () => {
  const report = reportOver('outlet');
  for (const record of records) report.add(record);
  const { total, groups, people } = report.finish();
  expect(total.articles).toBe(4);
  expect(total.sources.person.quotes).toBe(6);
  expect(total.sources.organisation.quotes).toBe(1);
  expect(total.sources.unclear.quotes).toBe(1);
  expect(total.gender).toMatchObject({ female: { quotes: 4 }, male: { quotes: 1 }, unknown: { quotes: 1 } });
  expect(groups.map(({ name, articles }) => [name, articles])[0]).toEqual(['The Meridian', 2]);
  expect(people[0]).toMatchObject({ key: 'adaeze okwuosa', quotes: 4, articles: 4 });
});

test('a report by desk goes by the first part of the address', () => {
  const report = reportOver('desk');
  for (const record of records) report.add(record);
  expect(
    report
      .finish()
      .groups.map(({ name }) => name)
      .sort(),
  ).toEqual(['politics', 'world']);
});

test('articles that quote somebody are theirs alone, where the reader told two of one name apart or corrected a speaker', () => {
  const [first, second, third, fourth] = records.map(({ id }) => id) as [string, string, string, string];
  const log = [
    decided({
      kind: 'split',
      key: 'adaeze okwuosa',
      articles: [fourth],
      name: 'Adaeze Okwuosa (judge)',
    } as const),
    decided({
      kind: 'speaker',
      article: first,
      start: records[0]!.quotes[1]!.start,
      key: 'rui costa',
      name: 'Rui Costa',
    } as const),
  ];
  const told = whoIsWho(records, log);
  const theirs = (name: string) => articlesWith(told.all.find((one) => one.name === name)!, records, told);
  expect(theirs('Adaeze Okwuosa')).toEqual([first, second, third]);
  expect(theirs('Adaeze Okwuosa (judge)')).toEqual([fourth]);
  expect(theirs('Rui Costa')).toEqual([first]);
  expect(theirs('Farid Rahmonov')).toEqual([second]);
});
