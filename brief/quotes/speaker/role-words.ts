/** What the words around the noun of a role tell of who is meant: "the former Uruguayan union leader". */
import type { Candidate, Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { Tag } from '../parse/tags.ts';

/** The names that say which holder of a role is meant: "Uruguayan" of "the Uruguayan leader", "Roads" of "the minister of Roads". */
export function modifiersOf({ tag }: Narration, spell: Spell, { from, to, head }: Candidate): string[] {
  const names: string[] = [];
  for (let u = from; u < to; u++) if (u !== head && tag[u] === Tag.capital) names.push(spell(u));
  return names;
}

/** "The former minister": somebody else than the one who is. */
export function isFormer({ lexicon }: Narration, spell: Spell, { from, head }: Candidate): boolean {
  const { noLonger } = lexicon.grammar.speakers;
  for (let u = from + 1; u < head; u++) if (noLonger.has(spell(u))) return true;
  return false;
}

/** "Union" of "the union leader": the noun before a general one that says what somebody leads; null for none. */
export function fieldOf({ tag, lexicon }: Narration, spell: Spell, { from, head }: Candidate): string | null {
  if (head < from + 2 || tag[head - 1] !== Tag.sourceNoun || !lexicon.hypernyms.has(spell(head))) return null;
  return spell(head - 1);
}
