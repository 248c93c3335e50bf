import type { VoiceKind } from '../../brief/model.ts';
import type { Identity } from '../identity/identities.ts';
import type { Hit } from './search.ts';
import { monthsBetween, weekOf, weeksBetween } from './weeks.ts';

export interface Counted<T> {
  readonly value: T;
  readonly count: number;
}

export interface PersonFacet extends Counted<Identity> {
  /** Quotes in each of the last twelve months of what was found, oldest first. */
  readonly months: readonly number[];
}

/** What a search found, counted. */
export interface Facets {
  readonly statements: number;
  readonly articles: number;
  /** The most quoted, at most `MOST_PEOPLE`. */
  readonly people: readonly PersonFacet[];
  /** How many people and organisations are quoted. */
  readonly quoted: number;
  readonly outlets: readonly Counted<string>[];
  readonly sources: readonly Counted<VoiceKind>[];
  /** Every week from the first to the last with its count; weeks begin on Monday. Empty where no day is known. */
  readonly weeks: readonly Counted<string>[];
}

/** The widest axis: what lies before is not on it. */
const MOST_WEEKS = 520;
const MONTHS = 12;
/** Of many thousands nobody reads more, and telling them all in order takes longer than counting them. */
const MOST_PEOPLE = 24;

const SOURCES: readonly VoiceKind[] = ['person', 'organisation', 'document', 'unnamed', 'unclear'];

/** Counts what was found by person, outlet, kind of source and week. Hits of one article stand together. */
export function facetsOf(hits: readonly Hit[]): Facets {
  const people = new Map<Identity, Tally>();
  const outlets = new Map<string, number>();
  const sources = new Map<VoiceKind, number>();
  const weeks = new Map<string, number>();
  const articles = new Set<string>();
  const weekOfDay = new Map<string, string>();
  const last = lastMonth(hits);
  const months = last === '' ? [] : monthsBetween(last, MONTHS);
  // What is the same for all hits of one article is counted once.
  for (let from = 0; from < hits.length; ) {
    const { article } = hits[from]!.statement;
    const { id, outlet, day } = article;
    const month = day === null ? -1 : months.indexOf(day.slice(0, 7));
    let to = from;
    for (; to < hits.length && hits[to]!.statement.article === article; to++) {
      const { identity, kind } = hits[to]!.speaker;
      add(sources, kind);
      if (!identity) continue;
      let tally = people.get(identity);
      if (!tally) {
        tally = { identity, count: 0, months: months.map(() => 0) };
        people.set(identity, tally);
      }
      tally.count++;
      if (month !== -1) tally.months[month]!++;
    }
    articles.add(id);
    if (outlet !== null) add(outlets, outlet, to - from);
    if (day !== null) {
      const week = weekOfDay.get(day) ?? weekOf(day);
      weekOfDay.set(day, week);
      add(weeks, week, to - from);
    }
    from = to;
  }
  return {
    statements: hits.length,
    articles: articles.size,
    people: mostQuoted(people.values()).map(({ identity: value, count, months: by }) => ({
      value,
      count,
      months: by,
    })),
    quoted: people.size,
    outlets: counted(outlets),
    sources: SOURCES.flatMap((value) => (sources.has(value) ? [{ value, count: sources.get(value)! }] : [])),
    weeks: weeksBetween([...weeks.keys()], MOST_WEEKS).map((value) => ({
      value,
      count: weeks.get(value) ?? 0,
    })),
  };
}

interface Tally {
  readonly identity: Identity;
  count: number;
  readonly months: number[];
}

/** The latest month of the hits, "YYYY-MM", or "" where no day is known. */
function lastMonth(hits: readonly Hit[]): string {
  let last = '';
  for (const { statement } of hits) {
    const { day } = statement.article;
    if (day !== null && day > last) last = day;
  }
  return last.slice(0, 7);
}

/** The first ones by number of quotes, then by name: kept in order while all are looked through once. */
function mostQuoted(all: Iterable<Tally>): Tally[] {
  const first: Tally[] = [];
  for (const one of all) {
    let at = first.length;
    while (at > 0 && isBefore(one, first[at - 1]!)) at--;
    if (at >= MOST_PEOPLE) continue;
    first.splice(at, 0, one);
    if (first.length > MOST_PEOPLE) first.pop();
  }
  return first;
}

function isBefore(a: Tally, b: Tally): boolean {
  return a.count > b.count || (a.count === b.count && a.identity.name < b.identity.name);
}

function counted(counts: ReadonlyMap<string, number>): Counted<string>[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function add<T>(counts: Map<T, number>, value: T, many = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + many);
}
