import type { Brief, Person } from '../../brief/model.ts';
import type { Preferences, SectionName } from '../settings/preferences.ts';
import type { ItemRef } from '../surface.ts';
import type { FoundItems } from './found-items.ts';
import { sameItem } from './items.ts';
import type { IndexedQuote } from './shown-quotes.ts';
import type { Run, VoiceFilter } from './voices.ts';

export interface ShownItems {
  readonly brief: Brief;
  readonly preferences: Pick<Preferences, 'sectionOrder' | 'folded'>;
  /** The quote at the top, which its run does not give again; null where there is none. */
  readonly lead: IndexedQuote | null;
  readonly runs: readonly Run[];
  /** The people listed, in their order. */
  readonly people: readonly Person[];
  /** With one voice chosen, its quotes are all that is shown. */
  readonly filter: VoiceFilter;
  /** While something is looked for, the items that hold it: no others are shown. */
  readonly found: FoundItems | null;
}

/** All items in the order they are shown in, those of folded sections left out: the way j and k go. */
export function itemsInOrder(shown: ShownItems): readonly ItemRef[] {
  const { brief, preferences, lead, runs, people, filter, found } = shown;
  const quotes = runs.flatMap((run) => run.quotes.map(({ index }) => index));
  if (filter !== null) return quotes.map((index) => ({ section: 'quotes', index }));
  const places = new Map(brief.people.map((person, index) => [person, index]));
  const indices = {
    keyPoints: brief.keyPoints.map((_, index) => index),
    quotes: quotes.filter((index) => index !== lead?.index),
    people: people.flatMap((person) => places.get(person) ?? []),
    dates: brief.timeline.map((_, index) => index),
  };
  const top: readonly ItemRef[] = lead ? [{ section: 'quotes', index: lead.index }] : [];
  const sections = preferences.sectionOrder.filter(
    (section) => found !== null || !preferences.folded.includes(section),
  );
  const isShown = (section: SectionName, index: number) => found === null || found[section].has(index);
  return [
    ...top,
    ...sections.flatMap((section) =>
      indices[section].filter((index) => isShown(section, index)).map((index) => ({ section, index })),
    ),
  ];
}

/** The item `by` steps on from `current`, stopping at the ends; the first or last where none is current. */
export function stepFrom(items: readonly ItemRef[], current: ItemRef | null, by: 1 | -1): ItemRef | null {
  const at = items.findIndex((item) => sameItem(item, current));
  if (at === -1) return items.at(by === 1 ? 0 : -1) ?? null;
  return items[at + by] ?? items[at] ?? null;
}
