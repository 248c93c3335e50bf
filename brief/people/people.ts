import type { Person } from '../brief.ts';
import type { Models } from '../models.ts';
import type { TextDocument } from '../text/document.ts';
import { findMentions } from './mentions.ts';

/** People as found by name; quotes and shares are counted later. Ids are "p1", "p2", … in order of first mention. */
export type FoundPerson = Omit<Person, 'quotes' | 'share'>;

/** The people a text names, in order of first mention. */
export function findPeople(document: TextDocument, models: Models): FoundPerson[] {
  const byName = new Map<string, FoundPerson['mentions'][number][]>();
  for (const { start, end } of findMentions(document, models)) {
    const text = document.text.slice(start, end);
    const mentions = byName.get(text) ?? [];
    mentions.push({ text, start, end });
    byName.set(text, mentions);
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const kept: string[] = [];
  for (const name of names) {
    const owner = kept.find((k) => ` ${k} `.includes(` ${name} `));
    if (owner) byName.get(owner)!.push(...byName.get(name)!);
    else kept.push(name);
  }
  return kept.map((name, n) => ({
    id: `p${n + 1}`,
    name,
    role: null,
    roles: [],
    gender: null,
    mentions: byName.get(name)!,
  }));
}
