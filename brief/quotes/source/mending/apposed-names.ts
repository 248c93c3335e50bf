import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt, endingAt } from '../../parse/candidates-at.ts';
import { type Narration, opensSentence } from '../../parse/narration.ts';
import { MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';

/** The longest role between a verb and the name set beside it, in units. */
const LONGEST_ROLE = 14;

/** What such a role is made of. */
const OF_ROLE: ReadonlySet<number> = new Set([
  ...PREPOSITION_TAGS,
  Tag.capital,
  Tag.determiner,
  Tag.gerund,
  Tag.personNoun,
  Tag.possessive,
  Tag.sourceNoun,
  Tag.word,
  MARKER_TAGS.and,
]);

/** What ends a name set beside a role: no verb, and no second name. */
const ENDS_NAME: ReadonlySet<number> = new Set([Tag.comma, Tag.quotation, Tag.stop, Tag.who]);

/** Whether a candidate is the name of a person and nothing else. */
const isPersonsName = ({ isPerson }: Narration, { kind, from, to }: Candidate): boolean =>
  kind === Kind.name && isPerson[from] === 1 && isPerson[to - 1] === 1;

/**
 * "Ada Lund" of "said Wild Air director of safety, Ada Lund": the name behind the comma of a role that stands behind its verb, of
 * which a source is only the first words; null where no such name follows, or the role is somebody's of whom it may be the name
 * ("said a spokesman for the mayor, Ada Lund").
 */
export function nameBehindRoleOf(
  n: Narration,
  source: Candidate,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, sentence, isPerson } = n;
  let isRole = false;
  for (let u = source.from; u < source.from + LONGEST_ROLE && sentence[u] === sentence[source.from]; u++) {
    if (isPerson[u]) return null;
    if (tag[u] === Tag.comma) {
      // a whole role stands for the name by itself
      if (isRole && u === source.to) return null;
      const name = beginningAt(candidates, u + 1);
      if (name?.kind !== Kind.name) return null;
      // "said University of Norland, Brno’s chancellor, Ada Lund"
      if (!isRole && !isPerson[name.from]) continue;
      const isOver = sentence[name.to] !== sentence[u] || ENDS_NAME.has(tag[name.to]!);
      return isRole && isOver && isPersonsName(n, name) ? name : null;
    }
    // "a lawyer for the accused, Ada Lund"
    const isOfNoun = tag[u] === MARKER_TAGS.of && tag[u + 1] !== Tag.determiner;
    if (!OF_ROLE.has(tag[u]!) || (PREPOSITION_TAGS.has(tag[u]!) && !isOfNoun)) return null;
    if (tag[u] !== Tag.personNoun) continue;
    if (isRole && tag[u - 1] !== Tag.personNoun) return null;
    isRole = true;
  }
  return null;
}

/** "Ada Lund" of "Ada Lund the head of the board said", where the head stands for the source; null where no name opens the clause. */
export function nameRightBefore(
  n: Narration,
  { from, head }: Candidate,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, word, lexicon } = n;
  if (tag[head] !== Tag.personNoun || !lexicon.articles.has(word[from]!)) return null;
  const name = endingAt(candidates, from);
  if (name?.kind !== Kind.name || !opensSentence(n, name.from)) return null;
  // whoever is named but once, and so, is no mention elsewhere: a forename and a surname at least
  const isFull = name.to > name.from + 1 && tag.subarray(name.from, name.to).every((t) => t === Tag.capital);
  return isFull || isPersonsName(n, name) ? name : null;
}

/** What may stand before the words of a role that a name closes: "civil and environmental engineering professor Ada Lund". */
const BEFORE_ROLE: ReadonlySet<number> = new Set([Tag.adverb, Tag.gerund, Tag.word, MARKER_TAGS.and]);

/** The unit a name begins at with everything that is said of it before. */
export function beginOfApposed({ tag }: Narration, { from }: Candidate): number {
  let u = from;
  while (u > from - LONGEST_ROLE && BEFORE_ROLE.has(tag[u - 1]!)) u--;
  return u;
}

/**
 * The role that ends at a unit, by all of its words: "the president of the League for the Defence of Human Rights", "the head
 * of the union (United Crews)"; null for none, or where it is somebody's who has a role too.
 */
export function roleEndingAt(n: Narration, unit: number, candidates: readonly Candidate[]): Candidate | null {
  const { tag, word, lexicon } = n;
  let end = unit;
  if (tag[end - 1] === Tag.closing) while (end > unit - LONGEST_ROLE && tag[end] !== Tag.opening) end--;
  let role = endingAt(candidates, end);
  if (!role) return null;
  const { to } = role;
  for (;;) {
    // "another resident"
    const opens = tag[role.from] === Tag.determiner || lexicon.introduces.has(word[role.from]!);
    if (tag[role.head] === Tag.personNoun) return opens ? { ...role, to } : null;
    const before = endingAt(candidates, role.from - 1);
    // "one of the authors"
    const isOneOf = before && lexicon.introduces.has(word[before.head]!);
    if (isOneOf && lexicon.people.has(word[role.head]!)) return { ...before, to };
    if (!PREPOSITION_TAGS.has(tag[role.from - 1]!) || !before) return null;
    role = before;
  }
}

/** "Ada Lund" of "after meeting Ben Rao in Brno Ada Lund said", where the place and the name were read as one; null for others. */
export function nameBehindPlace(
  { tag, isPerson }: Narration,
  { kind, from, to, ...rest }: Candidate,
): Candidate | null {
  if (kind !== Kind.name || isPerson[from] || !isPerson[to - 1]) return null;
  if (tag[from - 1] !== MARKER_TAGS.in && tag[from - 1] !== MARKER_TAGS.at) return null;
  let begins = to - 1;
  while (isPerson[begins - 1]) begins--;
  for (let u = from; u < begins; u++) if (tag[u] !== Tag.capital) return null;
  return { ...rest, kind, from: begins, to };
}
