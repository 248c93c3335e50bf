import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const LANGUAGES = 'brief/languages';

const SOURCES = readdirSync(LANGUAGES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path.includes('/'))
  .map((path) => ({ path, source: readFileSync(`${LANGUAGES}/${path}`, 'utf8') }));

/** Every list written as a words tag: the file it stands in, and its words as written. */
const LISTS = SOURCES.flatMap(({ path, source }) =>
  [...source.matchAll(/\bwords`([^`]*)`/g)].map(([, list = '']) => ({
    path,
    list: list.trim().split(/\s+/),
  })),
);

/** An array of string literals, and the strings in it. */
const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/.source;
const ARRAYS = SOURCES.flatMap(({ path, source }) =>
  [...source.matchAll(new RegExp(`\\[\\s*((?:(?:${STRING})\\s*,?\\s*){6,})\\]`, 'g'))].map(
    ([, strings = '']) => ({ path, list: literalsOf(strings) }),
  ),
);

/** Files whose arrays have an order that says something: a word's number, the likeliest form first; or it lists endings. */
const ORDERED =
  /\/(?:calendar-words|number-words|dates|persons|roles|reporting-verbs|anonymity|in-context|key-points|person-nouns|page|names|name-edges|record|same-roles)\.ts$/;

test('there are lists to look at', () => {
  expect(LISTS.length).toBeGreaterThan(500);
});

describe.each(LISTS)('$path: “$list.0 …”', ({ list }) => {
  test('is sorted, by code unit, and has nothing twice', () => {
    expect(list).toEqual([...new Set(list)].sort());
  });
});

test('a list of words is written with the tag, unless its order says something', () => {
  const isOrdered = ({ path, list }: (typeof ARRAYS)[number]) =>
    ORDERED.test(path) || list.includes('sourceNoun');
  const plain = ARRAYS.filter((one) => !isOrdered(one) && one.list.every((word) => !/\s/.test(word)));
  expect(plain).toEqual([]);
});

test('an array that is no such list has nothing twice either', () => {
  const twice = ARRAYS.filter(({ list }) => {
    const said = list.filter((word) => word !== '');
    return new Set(said).size < said.length;
  });
  expect(twice).toEqual([]);
});

test('a set is written as an array only where it holds phrases, and then it is sorted', () => {
  const written = SOURCES.flatMap(({ path, source }) =>
    [
      ...source.matchAll(new RegExp(`new Set(?:<string>)?\\(\\[\\s*((?:(?:${STRING})\\s*,?\\s*)+)\\]`, 'g')),
    ].map(([, strings = '']) => ({ path, list: literalsOf(strings) })),
  ).filter(({ path }) => !/\/(?:date-tense|in-context)\.ts$/.test(path));
  expect(written.filter(({ list }) => list.every((word) => !word.includes(' ')))).toEqual([]);
  for (const { list } of written) expect(list).toEqual([...new Set(list)].sort());
});

function literalsOf(strings: string): string[] {
  return (strings.match(new RegExp(STRING, 'g')) ?? []).map((literal) => literal.slice(1, -1));
}
