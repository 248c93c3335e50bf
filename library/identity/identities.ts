import { type Decision, standing } from './decisions.ts';
import { foldName, isOrganisationKey } from './fold-name.ts';
import { addRows, type PersonRow } from './person-row.ts';

/** One individual (or organisation) as the library has them: all the keys that are theirs. */
export interface Identity {
  /** Its first key in order: stays the same while the keys do, so that a page's address does. */
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly hidden: boolean;
  /** All its rows combined. */
  readonly row: PersonRow;
}

/** Who is who across everything kept. */
export interface Identities {
  readonly all: readonly Identity[];
  /** Whose a key is in an article; the article matters where the reader split a name. Null for keys nobody has. */
  readonly of: (key: string, article: string) => Identity | null;
  readonly byId: (id: string) => Identity | null;
  /** The voice the reader gave the quote at this place, or undefined if it was not corrected. */
  readonly corrected: (article: string, start: number) => Correction | undefined;
  /** Whether the reader corrected any of an article's. */
  readonly hasCorrected: (article: string) => boolean;
}

export interface Correction {
  readonly key: string | null;
  readonly name: string | null;
}

/**
 * Tells who is who. Without a decision two keys are one only where a single middle initial is all that differs, and
 * only where no second one is about: with both "George W. Bush" and "George P. Bush" kept, "George Bush" stands alone.
 * The reader's decisions come over that, in order of time; the latest about a pair counts.
 */
export function identitiesOf(rows: readonly PersonRow[], log: readonly Decision[]): Identities {
  const decisions = standing(log);
  const splits = decisions.filter((decision) => decision.kind === 'split');
  const splitIn = new Map<string, string>();
  const known = new Map(rows.map((row) => [row.key, row]));
  for (const { id, key, articles, name } of splits) {
    const other = splitKey(key, id);
    for (const article of articles) splitIn.set(pairKey(key, article), other);
    if (!known.has(other)) known.set(other, emptyRow(other, name));
  }
  const corrections = new Map<string, Map<number, Correction>>();
  for (const decision of decisions) {
    if (decision.kind !== 'speaker') continue;
    const { article, start, key, name } = decision;
    const inArticle = corrections.get(article) ?? new Map<number, Correction>();
    corrections.set(article, inArticle.set(start, { key, name }));
    if (key !== null && name !== null && !known.has(key)) known.set(key, emptyRow(key, name));
  }

  const groups = joined([...known.keys()], decisions);
  const names = new Map<string, string>();
  const hidden = new Set<string>();
  for (const decision of decisions) {
    if (decision.kind === 'rename') names.set(decision.key, decision.name);
    if (decision.kind === 'hide') hidden.add(decision.key);
  }
  const all = groups.map((keys): Identity => {
    const id = keys[0]!;
    const row = keys.map((key) => known.get(key)!).reduce((sum, one) => addRows(sum, one, 1));
    const given = keys.map((key) => names.get(key)).find((name) => name !== undefined);
    return {
      id,
      name: given ?? fullestName(row),
      keys,
      hidden: keys.some((key) => hidden.has(key)),
      row: { ...row, key: id },
    };
  });
  const byKey = new Map(all.flatMap((identity) => identity.keys.map((key) => [key, identity] as const)));
  return {
    all,
    // Asked for every statement of a library: where the reader decided nothing, nothing is put together to be looked up.
    of: (key, article) =>
      byKey.get(splitIn.size === 0 ? key : (splitIn.get(pairKey(key, article)) ?? key)) ?? null,
    byId: (id) => byKey.get(id) ?? null,
    corrected: (article, start) => corrections.get(article)?.get(start),
    // Asked of every article that is searched: most readers have corrected nothing.
    hasCorrected: (article) => corrections.size > 0 && corrections.has(article),
  };
}

/** The key that somebody has whom the reader told from another of the same name. */
export function splitKey(key: string, decision: string): string {
  return `${key}#${decision}`;
}

/** Groups of keys that are one person, each sorted, the groups in the order of their first keys. */
function joined(keys: readonly string[], decisions: ReturnType<typeof standing>): string[][] {
  const groups = new Map(keys.map((key) => [key, new Set([key])]));
  const latest = new Map<string, boolean>();
  for (const decision of decisions) {
    if (decision.kind === 'same') latest.set(unordered(...decision.keys), true);
    if (decision.kind === 'different') latest.set(unordered(...decision.keys), false);
  }
  const apart = new Map<string, string[]>();
  for (const [pair, same] of latest) {
    if (same) continue;
    const [a, b] = pair.split(BETWEEN) as [string, string];
    apart.set(a, [...(apart.get(a) ?? []), b]);
    apart.set(b, [...(apart.get(b) ?? []), a]);
  }

  const join = (a: string, b: string): void => {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (!one || !other || one === other) return;
    const [large, small] = one.size >= other.size ? [one, other] : [other, one];
    for (const key of small) if (apart.get(key)?.some((told) => large.has(told))) return;
    for (const key of small) {
      large.add(key);
      groups.set(key, large);
    }
  };
  for (const [a, b] of withOneInitialMore(keys)) join(a, b);
  for (const [pair, same] of latest) if (same) join(...(pair.split(BETWEEN) as [string, string]));
  return [...new Set(groups.values())]
    .map((group) => [...group].sort())
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

/** A part of one letter between two others, in a key. */
const INITIAL = / \S(?= )/u;

/** Pairs of keys that only one middle initial tells apart, where the whole library knows no other initial. */
function withOneInitialMore(keys: readonly string[]): [string, string][] {
  const families = new Map<string, { key: string; initials: readonly string[] }[]>();
  for (const key of keys) {
    // Few names have one, and taking a name apart takes longer than all else here.
    if (!INITIAL.test(key) || isOrganisationKey(key) || key.includes('#')) continue;
    const { base, initials } = foldName(key);
    if (initials.length === 0) continue;
    const family = families.get(base);
    if (family) family.push({ key, initials });
    else families.set(base, [{ key, initials }]);
  }
  const known = new Set(keys);
  return [...families].flatMap(([base, [one, ...more]]): [string, string][] =>
    known.has(base) && one && one.initials.length === 1 && more.length === 0 ? [[base, one.key]] : [],
  );
}

/** The name most articles print, among those with the most parts that a good share of them print. */
function fullestName({ names, articles }: PersonRow): string {
  if (names.length === 1) return names[0]![0];
  const common = names.filter(([, count]) => count * 4 >= articles);
  const parts = (name: string) => name.split(/\s+/).length;
  return (
    [...(common.length > 0 ? common : names)].sort(
      (a, b) => parts(b[0]) - parts(a[0]) || b[1] - a[1],
    )[0]?.[0] ?? ''
  );
}

function emptyRow(key: string, name: string): PersonRow {
  const kind = isOrganisationKey(key) ? 'organisation' : 'person';
  return { key, kind, names: [[name, 1]], quotes: 0, articles: 0, months: [], female: 0, male: 0 };
}

const BETWEEN = '\u0000';

function unordered(a: string, b: string): string {
  return a < b ? a + BETWEEN + b : b + BETWEEN + a;
}

function pairKey(key: string, article: string): string {
  return key + BETWEEN + article;
}
