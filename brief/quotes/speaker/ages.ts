import type { Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { Tag } from '../parse/tags.ts';
import { firstMentions, type MentionIndex, unitAt } from './mention-index.ts';

const FIGURES = /^\d{1,3}$/;

/** "11" of "Ben Obi, 11," and "11-year-old Ben Obi": the age a text tells of somebody, in figures or a word for them; null for none. */
export function ageOf(n: Narration, index: MentionIndex, spell: Spell, person: number): string | null {
  const { tag } = n;
  const { yearsOf } = n.lexicon.grammar.speakers;
  const { smallNumbers } = n.lexicon.language.roles.phrase;
  for (const { start, end } of firstMentions(index, person)) {
    const next = unitAt(n, end);
    const before = unitAt(n, start) - 1;
    const told = before >= 0 ? yearsOf(spell(before)) : null;
    if (told !== null) return told;
    const isAside = tag[next] === Tag.comma && (tag[next + 2] === Tag.comma || tag[next + 2] === Tag.stop);
    const age = isAside ? spell(next + 1) : '';
    if (smallNumbers.has(age) || FIGURES.test(age)) return age;
  }
  return null;
}
