import { type Candidate, Kind } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import { firstFrom } from './options.ts';

/** How far before its verb a subject may begin, in units. */
const LONGEST_SUBJECT = 30;

/** What may stand between a subject and its verb. */
const BEFORE_VERB: ReadonlySet<number> = new Set([Tag.comma, Tag.auxiliary, Tag.adverb, Tag.time]);

/** What a subject's clause cannot begin before: another verb, another clause, somebody's words. */
const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  Tag.saying,
  Tag.judging,
  Tag.auxiliary,
  Tag.past,
  Tag.colon,
  Tag.stop,
  Tag.question,
  Tag.quotation,
  Tag.phrase,
  Tag.pronoun,
  MARKER_TAGS.that,
  MARKER_TAGS.but,
]);

/**
 * The subject of a reporting verb of which a source is only the last words: "Ada Lund" of "Ada Lund from the office in
 * Brno says" and of "Ada Lund, head of the board at Wild and Free Norland stated", "an expat" of "an expat who moved from
 * Norland to Brno told". The source itself where it is all of it, or does not stand right before the verb.
 */
export function wholeSubject(
  n: Narration,
  source: Candidate,
  verb: number,
  candidates: readonly Candidate[],
): Candidate {
  const { tag, sentence } = n;
  if (source.kind === Kind.pronoun || source.kind === Kind.who || !standsBefore(n, source, verb))
    return source;
  const before = tag[source.from - 1]!;
  const isLinked = PREPOSITION_TAGS.has(before) || before === MARKER_TAGS.and;
  const isAside =
    before === Tag.comma && (tag[source.to] === Tag.comma || n.lexicon.introduces.has(n.word[source.from]!));
  if (sentence[source.from - 1] !== sentence[source.from] || !(isLinked || isAside)) return source;
  const begins = beginningOf(n, source.from);
  for (let i = firstFrom(candidates, begins); i < candidates.length; i++) {
    const subject = candidates[i]!;
    if (subject.from >= source.from) break;
    if (subject.from > begins && !opensNoun(tag[subject.from - 1]!)) continue;
    // "Ada Lund, head of …": behind a comma only a name that opens the clause has an apposition
    const isName = subject.kind === Kind.name && subject.from === begins && tag[subject.to] === Tag.comma;
    if ((hasComma(n, subject.to, source.from) || before === MARKER_TAGS.and) && !isName) return source;
    // "party leader in the assembly Ada Lund said": a bare title belongs to the name
    return subject.kind === Kind.noun ? source : subject;
  }
  return source;
}

/** Whether nothing but a comma, an auxiliary, an adverb or a day stands between a source and its verb. */
function standsBefore({ tag }: Narration, { to }: Candidate, verb: number): boolean {
  if (to > verb || verb > to + 3) return false;
  for (let u = to; u < verb; u++) if (!BEFORE_VERB.has(tag[u]!)) return false;
  return true;
}

/** The first unit of the clause whose subject ends at a unit; the verb of "who moved" ends no clause. */
function beginningOf({ tag, sentence }: Narration, end: number): number {
  let u = end;
  while (u > 0 && u > end - LONGEST_SUBJECT && sentence[u - 1] === sentence[end]) {
    if (ENDS_CLAUSE.has(tag[u - 1]!)) {
      if (tag[u - 2] !== Tag.who) break;
      u--;
    }
    u--;
  }
  return u;
}

/** Whether a noun phrase behind a tag may be a subject: not one behind a preposition or inside a list. */
function opensNoun(tag: number): boolean {
  return !PREPOSITION_TAGS.has(tag) && tag !== MARKER_TAGS.and && tag !== Tag.gerund;
}

function hasComma({ tag }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++) if (tag[u] === Tag.comma) return true;
  return false;
}
