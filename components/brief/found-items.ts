import type { Brief } from '../../brief/model.ts';
import type { SectionName } from '../settings/preferences.ts';
import { foundIn } from './search.ts';

/** The items of each section that hold what is looked for, by their indices. */
export type FoundItems = Readonly<Record<SectionName, ReadonlySet<number>>>;

/**
 * Looks through a brief: key points, quotes with the names of who said them, people with their roles, dates with their
 * words. `query` is folded (`foldedQuery`).
 */
export function foundItems(brief: Brief, query: string): FoundItems {
  const people = new Map(brief.people.map((person) => [person.id, person]));
  const holds = (...texts: readonly (string | null | undefined)[]) =>
    texts.some((text) => text && foundIn(text, query).length > 0);
  const indicesOf = <T>(items: readonly T[], isFound: (item: T) => boolean): ReadonlySet<number> =>
    new Set(items.flatMap((item, index) => (isFound(item) ? index : [])));
  return {
    keyPoints: indicesOf(brief.keyPoints, ({ text }) => holds(text)),
    quotes: indicesOf(brief.quotes, ({ text, voice }) =>
      holds(text, voice.name, people.get(voice.id)?.name, people.get(voice.id)?.role),
    ),
    people: indicesOf(brief.people, ({ name, role }) => holds(name, role)),
    dates: indicesOf(brief.timeline, ({ dates }) =>
      dates.some((index) => holds(brief.dates[index]?.text, brief.dates[index]?.label.text)),
    ),
  };
}
