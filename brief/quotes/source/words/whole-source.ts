import { type Candidate, Kind } from '../../parse/candidates.ts';
import type { CueUnits } from '../../parse/cues.ts';
import type { Narration } from '../../parse/narration.ts';
import { isNoun, Tag } from '../../parse/tags.ts';

/** "The project managers present said", where "project" was read as a verb: all up to the cue, or after it; an article alone is nobody. */
export function wholeSource(n: Narration, source: Candidate, cue: CueUnits | null): Candidate | null {
  const { kind, from, to } = source;
  const isWord = to === from + 1 && (kind === Kind.pronoun || kind === Kind.name);
  if (!isWord || !n.lexicon.articles.has(n.word[from]!)) return source;
  if (!cue) return kind === Kind.name ? source : null;
  const isAfter = cue.to === from;
  const end = isAfter ? n.count : cue.from;
  let u = to;
  while (
    u < Math.min(end, to + LONGEST_NOUN) &&
    n.sentence[u] === n.sentence[from] &&
    !ENDS_NOUN.has(n.tag[u]!)
  )
    u++;
  // "the three powers, who are party to the treaty, said", "the two keepers, Ann Lee and Jo Obi, said"
  const opensAside = n.tag[u + 1] === Tag.who || n.tag[u + 1] === Tag.capital;
  const hasAside = n.tag[u] === Tag.comma && opensAside && n.tag[cue.from - 1] === Tag.comma;
  if (u > to && (isAfter || u === end || hasAside))
    return { ...source, kind: Kind.phrase, to: u, head: lastNoun(n, to, u) };
  // the "A" of an interview
  return kind === Kind.name ? source : null;
}

const ENDS_NOUN: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.stop,
  Tag.dash,
  Tag.colon,
  Tag.opening,
  Tag.auxiliary,
  Tag.pronoun,
  Tag.quotation,
]);

/** Units of a phrase after its article at most. */
const LONGEST_NOUN = 5;

/** The last noun in [from, to) that may speak, or else the last word: "statement" of "the following statement by Lund". */
function lastNoun({ tag }: Narration, from: number, to: number): number {
  for (let u = to - 1; u >= from; u--) if (isNoun(tag[u])) return u;
  return to - 1;
}
