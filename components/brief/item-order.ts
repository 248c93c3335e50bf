import type { Brief, Person } from '../../brief/model.ts';
import type { Preferences } from '../settings/preferences.ts';
import type { ItemRef } from '../surface.ts';
import { type IndexedQuote, quotesBySpeaker, quotesOf, type SpeakerFilter, sameItem } from './items.ts';

export interface WalkInput {
  readonly brief: Brief;
  readonly preferences: Preferences;
  readonly people: readonly Person[];
  readonly quotes: readonly IndexedQuote[];
  readonly filter: SpeakerFilter;
}

/** All items in the order they are shown in, those of folded sections left out: the way j and k go. */
export function itemsInOrder({ brief, preferences, people, quotes, filter }: WalkInput): readonly ItemRef[] {
  const inList = quotesOf(quotes, filter);
  const ordered =
    preferences.quoteOrder === 'speaker' && filter === null
      ? quotesBySpeaker(inList, people).flatMap((group) => group.quotes)
      : inList;
  const places = new Map(brief.people.map((person, index) => [person, index]));
  const indices = {
    keyPoints: brief.keyPoints.map((_, index) => index),
    quotes: ordered.map(({ index }) => index),
    people: people.flatMap((person) => places.get(person) ?? []),
    dates: brief.timeline.map((_, index) => index),
  };
  return preferences.sectionOrder
    .filter((section) => !preferences.folded.includes(section))
    .flatMap((section) => indices[section].map((index) => ({ section, index })));
}

/** The item `by` steps on from `current`, stopping at the ends; the first or last where none is current. */
export function stepFrom(items: readonly ItemRef[], current: ItemRef | null, by: 1 | -1): ItemRef | null {
  const at = items.findIndex((item) => sameItem(item, current));
  if (at === -1) return items.at(by === 1 ? 0 : -1) ?? null;
  return items[at + by] ?? items[at] ?? null;
}
