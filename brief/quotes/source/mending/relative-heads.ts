import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt, endingAt } from '../../parse/candidates-at.ts';
import { beginOfVerb } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import { isAside, isSomebody } from '../dropped/subject-of-verb.ts';

/** What opens a clause about the noun before it. */
const RELATIVE: ReadonlySet<number> = new Set([Tag.who, MARKER_TAGS.that, MARKER_TAGS.which]);

/** What no such clause runs across on the way to the verb of its noun. */
const BREAKS: ReadonlySet<number> = new Set([Tag.colon, Tag.comma, Tag.phrase, Tag.quotation, Tag.stop]);

/** What a noun or a name begins with: behind it a relative's own verb is still to come. */
const BEGINS_NOUN: ReadonlySet<number> = new Set([
  Tag.capital,
  Tag.determiner,
  Tag.number,
  Tag.personNoun,
  Tag.sourceNoun,
  Tag.time,
]);

/** The most between a noun and the word that opens its clause: "el hombre al que". */
const MOST_LEADING = 2;

/**
 * "El policía" of "el policía que detuvo a Ana Ruiz dijo", where she stands right before the verb: whoever a clause without
 * commas is about that runs up to the verb of a source, in a language that puts none there. Null where no such clause does.
 */
export function headOfRelative(
  n: Narration,
  source: Candidate,
  verb: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, lexicon } = n;
  const end = beginOfVerb(n, verb);
  if (!lexicon.grammar.functionWords.nounsComeFirst || source.kind === Kind.who || source.to > end)
    return null;
  const first = sentenceStart(n, verb);
  let opening = end - 1;
  while (opening > first && !RELATIVE.has(tag[opening]!)) if (BREAKS.has(tag[opening--]!)) return null;
  if (opening <= first || opening >= source.from) return null;
  // "el ministro que Ana Ruiz nombró dijo" has a verb yet to come, "el ministro que Ana Ruiz dijo conocer" is told by her
  let behind = source.to;
  while (behind < end && !FINITE_TAGS.has(tag[behind]!)) behind++;
  if (BEGINS_NOUN.has(tag[opening + 1]!) && behind === end) return null;
  let to = opening;
  while (
    to > opening - MOST_LEADING &&
    (PREPOSITION_TAGS.has(tag[to - 1]!) || tag[to - 1] === Tag.determiner)
  )
    to--;
  const head = endingAt(candidates, to);
  return head && head.kind !== Kind.pronoun && isSomebody(n, head) && !isAside(n, head) ? head : null;
}

/**
 * "El alcalde" of "Ana Ruiz habló con el alcalde de Lugo, que afirmó", "Jo Obi" of "Ana Ruiz vio a Jo Obi, quien afirmó": whom a
 * comma and a relative part from their verb, in a language whose nouns come first. Null for none, and where the words before
 * only say who somebody is ("Ana Ruiz, la alcaldesa, que afirmó") or may be of a thing that says it ("el informe de Jo Obi, que
 * afirma").
 */
export function headBeforeRelative(
  n: Narration,
  source: Candidate,
  verb: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, word, isPerson, lexicon } = n;
  const comma = beginOfVerb(n, verb) - 2;
  const relative = tag[comma + 1];
  if (!lexicon.grammar.functionWords.nounsComeFirst || source.to > comma || tag[comma] !== Tag.comma)
    return null;
  if (relative !== MARKER_TAGS.that && relative !== Tag.who) return null;
  let head = endingAt(candidates, comma);
  if (!head) return null;
  // "del alcalde de la ciudad de Lugo"
  let before = endingAt(candidates, head.from - 1);
  while (tag[head.from - 1] === MARKER_TAGS.of && before) {
    if (tag[before.head] !== Tag.personNoun) break;
    head = before;
    before = endingAt(candidates, head.from - 1);
  }
  const link = tag[head.from - 1]!;
  const isOfThing = link === MARKER_TAGS.of && relative === MARKER_TAGS.that;
  if (head.from <= source.from || isOfThing || link === Tag.comma || link === MARKER_TAGS.as) return null;
  if (isPerson[head.to - 1]) return head;
  const isOne = !lexicon.severalSubjects.has(word[head.from]!);
  return tag[head.head] === Tag.personNoun && isOne === !lexicon.severalSpeak.has(word[verb]!) ? head : null;
}

/**
 * "Le préfet" of "a dit à Ana Ruiz le préfet" and "a écrit à Ana Ruiz son ancienne professeure": who stands right behind whom a
 * verb tells, in a language whose nouns come first; null where the source is not told, or nobody stands there.
 */
export function behindAddressee(
  n: Narration,
  { from, to }: Candidate,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, lexicon } = n;
  const isTold = tag[from - 1] === MARKER_TAGS.to && tag[from - 2] === Tag.saying;
  if (!isTold || !lexicon.grammar.functionWords.nounsComeFirst) return null;
  const subject = beginningAt(candidates, to);
  return subject && isSomebody(n, subject) ? subject : null;
}
