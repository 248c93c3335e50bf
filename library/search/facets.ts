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
  /** Most quoted first. */
  readonly people: readonly PersonFacet[];
  readonly outlets: readonly Counted<string>[];
  readonly sources: readonly Counted<VoiceKind>[];
  /** Every week from the first to the last with its count; weeks begin on Monday. Empty where no day is known. */
  readonly weeks: readonly Counted<string>[];
}

/** The widest axis: what lies before is not on it. */
const MOST_WEEKS = 520;
const MONTHS = 12;

const SOURCES: readonly VoiceKind[] = ['person', 'organisation', 'document', 'unnamed', 'unclear'];

/** Counts what was found by person, outlet, kind of source and week, in one pass over it. */
export function facetsOf(hits: readonly Hit[]): Facets {
  const people = new Map<Identity, { count: number; months: Map<string, number> }>();
  const outlets = new Map<string, number>();
  const sources = new Map<VoiceKind, number>();
  const weeks = new Map<string, number>();
  const articles = new Set<string>();
  const weekOfDay = new Map<string, string>();
  let last = '';
  // Hits of one article stand together, so what is the same for all of them is counted once.
  for (let from = 0; from < hits.length; ) {
    const { article } = hits[from]!.statement;
    const { id, outlet, day } = article;
    const month = day?.slice(0, 7) ?? '';
    let to = from;
    for (; to < hits.length && hits[to]!.statement.article === article; to++) {
      const { identity, kind } = hits[to]!.speaker;
      add(sources, kind);
      if (!identity) continue;
      const person = people.get(identity);
      if (person) {
        person.count++;
        add(person.months, month);
      } else people.set(identity, { count: 1, months: new Map([[month, 1]]) });
    }
    articles.add(id);
    if (month > last) last = month;
    if (outlet !== null) add(outlets, outlet, to - from);
    if (day !== null) {
      const week = weekOfDay.get(day) ?? weekOf(day);
      weekOfDay.set(day, week);
      add(weeks, week, to - from);
    }
    from = to;
  }
  const months = last === '' ? [] : monthsBetween(last, MONTHS);
  return {
    statements: hits.length,
    articles: articles.size,
    people: [...people]
      .map(([value, { count, months: by }]) => ({
        value,
        count,
        months: months.map((month) => by.get(month) ?? 0),
      }))
      .sort((a, b) => b.count - a.count || (a.value.name < b.value.name ? -1 : 1)),
    outlets: counted(outlets),
    sources: SOURCES.flatMap((value) => (sources.has(value) ? [{ value, count: sources.get(value)! }] : [])),
    weeks: weeksBetween([...weeks.keys()], MOST_WEEKS).map((value) => ({
      value,
      count: weeks.get(value) ?? 0,
    })),
  };
}

function counted(counts: ReadonlyMap<string, number>): Counted<string>[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function add<T>(counts: Map<T, number>, value: T, many = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + many);
}
