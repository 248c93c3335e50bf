import { type Narration, opensSentence } from './narration.ts';
import { FINITE_TAGS, isInMarks, MARKER_TAGS, PREPOSITION_TAGS, Tag } from './tags.ts';

/** How far behind a name its verb is looked for, in units. */
const LONGEST_ASIDE = 25;

/** What a clause begins with whose subject is not the name before its comma. */
const OPENS_SUBJECT: ReadonlySet<number> = new Set([
  Tag.capital,
  Tag.determiner,
  Tag.number,
  Tag.personNoun,
  Tag.pronoun,
  Tag.quotation,
  Tag.phrase,
  Tag.sourceNoun,
]);

/** What goes on a name behind a preposition. */
const BELONGS: ReadonlySet<number> = new Set([
  ...PREPOSITION_TAGS,
  Tag.capital,
  Tag.determiner,
  Tag.personNoun,
  Tag.sourceNoun,
  Tag.word,
]);

/** What "according to" may stand behind, and still open its clause. */
const BEFORE_CLAUSE: ReadonlySet<number> = new Set([MARKER_TAGS.and, MARKER_TAGS.but, MARKER_TAGS.that]);

/**
 * Whether a name behind a comma is what is told, and not who tells it: "according to the driver, Ada Lund ran", "according to
 * the driver, Ada Lund, 43, ran" against "according to the mayor, Ada Lund, the dam is safe". `led` is the unit of "according",
 * which opens its clause; `to` the unit behind the name.
 */
export function isSubjectBehind(n: Narration, led: number, to: number): boolean {
  const { tag, sentence } = n;
  if (tag[led] !== Tag.according || !opensClause(n, led)) return false;
  const isIn = (u: number): boolean => sentence[u] === sentence[led] && u < to + LONGEST_ASIDE;
  // "Ada Lund of Brno"
  let end = to;
  while (isIn(end) && (end === to ? PREPOSITION_TAGS : BELONGS).has(tag[end]!)) end++;
  if (!isIn(end) || tag[end] === Tag.stop) return false;
  if (tag[end] !== Tag.comma) return true;
  // "Ada Lund, in this phase the dam is safe", "Ada Lund, “the dam is safe”"
  const next = tag[end + 1]!;
  if (PREPOSITION_TAGS.has(next) || isInMarks(next)) return false;
  for (let u = end + 1; isIn(u); u++) {
    // "Ada Lund, who runs the yard, says it is safe": the verb of "who" is not the sentence's
    if (tag[u] === Tag.comma) return isIn(u + 1) && !OPENS_SUBJECT.has(tag[u + 1]!);
    // "the accused" is a noun
    if (FINITE_TAGS.has(tag[u]!) && tag[end + 1] !== Tag.who && tag[u - 1] !== Tag.determiner) return false;
  }
  return false;
}

function opensClause(n: Narration, led: number): boolean {
  const before = n.tag[led - 1] === Tag.comma ? led - 2 : led - 1;
  return opensSentence(n, led) || BEFORE_CLAUSE.has(n.tag[before]!);
}
