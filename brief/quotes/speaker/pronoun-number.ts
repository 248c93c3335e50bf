import type { Candidate, Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { FINITE_TAGS } from '../parse/tags.ts';

/** Whether a source is a pronoun that stands for several here, by the verb before or after it: the "sie" of "sagten sie". */
export function meansSeveral(n: Narration, spell: Spell, { from, to }: Candidate): boolean {
  const { isSeveral } = n.lexicon.grammar.pronouns;
  if (!isSeveral || to !== from + 1) return false;
  const verb = [from - 1, to].find(
    (u) => u >= 0 && u < n.count && n.sentence[u] === n.sentence[from] && FINITE_TAGS.has(n.tag[u]!),
  );
  return verb !== undefined && isSeveral(spell(from), spell(verb));
}
