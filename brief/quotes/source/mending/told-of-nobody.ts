import { type Candidate, Kind, type Spell } from '../../parse/candidates.ts';
import { beginningAt, endingAt } from '../../parse/candidates-at.ts';
import { beginOfVerb } from '../../parse/cues.ts';
import { type Narration, sentenceEnd, sentenceStart } from '../../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../../parse/tags.ts';
import { isCue } from '../ranking/features.ts';

/** What leads to the place something is told of. */
const LOCATING: ReadonlySet<number> = new Set([
  MARKER_TAGS.at,
  MARKER_TAGS.from,
  MARKER_TAGS.in,
  Tag.preposition,
]);

/**
 * The source itself, or who may stand in its place where it is in another sentence than a quotation, a unit, and nobody speaks
 * there: whoever opens it where the source is a place ("She lived in New York and hated it. “…”"), and nobody where that is no
 * person, or where the source is a noun behind the quotation ("“…” The general election is in May."). The candidates are those of
 * its paragraph.
 */
export function toldOfSomebody(
  n: Narration,
  spell: Spell,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, word, sentence, isPerson, lexicon } = n;
  const { from, to, kind } = source;
  if (sentence[from] === sentence[quotation]) return source;
  const first = sentenceStart(n, from);
  const last = sentenceEnd(n, from);
  for (let u = first; u < last; u++) {
    // "is widely expected": nobody’s
    let begins = u - 1;
    while (tag[begins] === Tag.adverb) begins--;
    const isPassive = lexicon.passive.has(word[begins]!);
    const reports = tag[u] === Tag.judging ? from > quotation && !isPassive : isCue(tag[u]!);
    if (reports || tag[u] === Tag.quotation) return source;
  }
  if (from > quotation) return kind === Kind.noun || kind === Kind.phrase ? null : source;
  if (kind !== Kind.name || !LOCATING.has(tag[from - 1]!) || isPerson.subarray(from, to).includes(1))
    return source;
  const opening = beginningAt(candidates, first);
  if (!opening || opening.to > from) return null;
  const { he, she } = lexicon;
  return isPerson[first] || he.has(spell(first)) || she.has(spell(first)) ? opening : null;
}

/**
 * "Ada Lund" of "Ada Lund issued a statement at her club outside Brno, Norland saying “…”", where Norland stands for the source: the
 * subject of the verb before a place that the participle of saying follows; else the source itself. The candidates are those of
 * its paragraph.
 */
export function whoIssued(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  const { tag, word, isPerson, lexicon } = n;
  const { from, to, kind, head } = source;
  // "on her platform Norland Daily"
  const isNamedThing = kind === Kind.phrase && tag[head] === Tag.capital && !isPerson[head];
  const isPlace =
    LOCATING.has(tag[from - 1]!) ||
    (tag[from - 1] === MARKER_TAGS.on && isNamedThing) ||
    (tag[from - 1] === Tag.comma && tag[from - 2] === Tag.capital);
  const participle = tag[to] === Tag.comma ? to + 1 : to;
  const isSaid = participle < quotation && lexicon.sayingSo.has(word[participle]!);
  if (!isPlace || !isSaid || !(isNamedThing || (kind === Kind.name && !isPerson[from]))) return source;
  const first = sentenceStart(n, from);
  let verb = from - 1;
  while (verb > first && !FINITE_TAGS.has(tag[verb]!)) verb--;
  const subject = endingAt(candidates, beginOfVerb(n, verb));
  return subject && subject.from >= first && subject.kind !== Kind.who ? subject : source;
}
