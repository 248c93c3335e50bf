import type { Candidate, Spell } from '../parse/candidates.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { isNoun, Tag } from '../parse/tags.ts';
import { appearanceAfter, type MentionIndex, unitAt } from './mention-index.ts';
import { NOBODY, type Resolution } from './resolution.ts';

type Gender = 'female' | 'male';

/** The sex of the one told of last whom a source points to ("ce dernier", "dieser"); null where it points to nobody so. */
export function genderOfLatter({ lexicon }: Narration, spell: Spell, { from, to }: Candidate): Gender | null {
  const { latter } = lexicon.grammar.pronouns;
  if (latter.size === 0 || to > from + 2) return null;
  const words = to === from + 1 ? spell(from) : `${spell(from)} ${spell(from + 1)}`;
  return latter.get(words) ?? null;
}

/** The first unit that the latter is looked for in: its own sentence's, or that of the sentence before where it opens its own. */
export function beginOfLatter(n: Narration, from: number): number {
  const opening = sentenceStart(n, from);
  return opening === 0 ? 0 : sentenceStart(n, opening - 1);
}

/**
 * "Lee met the judge, Ann Obi. The latter said": the person named last before, in this sentence or the one before; nobody
 * where somebody without a name, or a body, is told of behind that name.
 */
export function latterOf(
  n: Narration,
  index: MentionIndex,
  source: Candidate,
  gender: Gender,
  genderOf: (person: number) => Gender | null,
): Resolution {
  const begin = beginOfLatter(n, source.from);
  let behind = source.from;
  for (let i = appearanceAfter(index, n.start[source.from]!) - 1; i >= 0; i--) {
    const a = index.appearances[i]!;
    if (a.unit < begin) break;
    if (!a.told) continue;
    if (a.possessive || tellsOfAnother(n, unitAt(n, a.end - 1) + 1, behind)) break;
    const known = genderOf(a.person);
    if (!known || known === gender) return { person: a.person, sure: 0.85 };
    behind = a.unit;
  }
  return NOBODY;
}

/** Whether units hold a noun for somebody or for what speaks, but for an apposition right behind a name. */
function tellsOfAnother({ tag }: Narration, from: number, to: number): boolean {
  let u = from;
  if (tag[u] === Tag.comma) while (u < to && !ENDS_APPOSITION.has(tag[++u]!));
  for (; u < to; u++) if (isNoun(tag[u])) return true;
  return false;
}

const ENDS_APPOSITION: ReadonlySet<number> = new Set([
  Tag.auxiliary,
  Tag.comma,
  Tag.phrase,
  Tag.quotation,
  Tag.saying,
  Tag.stop,
]);
