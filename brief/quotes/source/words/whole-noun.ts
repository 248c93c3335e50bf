import { type Candidate, Kind, type Spell } from '../../parse/candidates.ts';
import { beginOfVerb, type CueUnits } from '../../parse/cues.ts';
import type { Narration } from '../../parse/narration.ts';
import { isNoun, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';

/** The most a source is short of, in units. */
const MOST_LEFT_OUT = 6;

/** What goes on a noun phrase, whatever the words mean. */
const GOES_ON: ReadonlySet<number> = new Set([
  Tag.capital,
  Tag.gerund,
  Tag.number,
  Tag.personNoun,
  Tag.possessive,
  Tag.sourceNoun,
  Tag.word,
]);

/** What may stand between a noun and its verb besides: where it is, or whose. */
const BEFORE_VERB: ReadonlySet<number> = new Set([...GOES_ON, ...PREPOSITION_TAGS, Tag.determiner]);

/** What ends a noun phrase that stands behind its cue. */
const ENDS: ReadonlySet<number> = new Set([
  ...PREPOSITION_TAGS,
  Tag.closing,
  Tag.comma,
  Tag.dash,
  Tag.past,
  Tag.question,
  Tag.stop,
]);

/**
 * "Norland exiles" of "Norland exiles insist", "a Herald count" of "according to a Herald count of votes" and "Lund 2032 sports
 * director Ann Lee" of a source cut at its first name: the whole noun phrase. The source itself where it is whole, or where
 * the words behind it are its verb; of one that names a person (`isNamed`) only the beginning is looked for. Not for languages
 * whose order does not tell.
 */
export function wholeNoun(
  n: Narration,
  spell: Spell,
  source: Candidate,
  cue: CueUnits | null,
  isNamed: boolean,
): Candidate {
  if (!cue || !n.lexicon.orderTells) return source;
  if (source.kind === Kind.pronoun || source.kind === Kind.who) return source;
  const { tag } = n;
  const from = beginOfName(n, source);
  if (isNamed) return { ...source, from };
  const to = endOfNoun(n, spell, source, cue);
  const isWhole = cue.to === source.from ? isClosed(n, source, to) : reachesVerb(n, source, to, cue);
  // "official figures", but "sources close to the club": what a noun for people is whole with
  const isLed = tag[cue.from] === Tag.according && source.to === source.from + 1 && closesPhrase(n, to);
  const isMore = isLed || !isNoun(tag[source.head]!) || closesNoun(n, to - 1);
  return to > source.to && isWhole && isMore ? { ...source, from, to, head: to - 1 } : { ...source, from };
}

/** Whether nothing follows in a phrase: not "officials familiar" of "officials familiar with the plan". */
const closesPhrase = ({ tag, sentence }: Narration, to: number): boolean =>
  tag[to] === Tag.comma || tag[to] === Tag.stop || sentence[to] !== sentence[to - 1];

/** Whether a word can only be a noun or a name here: "newspaper reports", "airline pilots". */
const closesNoun = ({ tag, word, lexicon }: Narration, unit: number): boolean =>
  tag[unit] === Tag.capital || isNoun(tag[unit]!) || lexicon.alsoNouns.has(word[unit]!);

/** "Lund 2032 chief executive Ann Lee" where a source begins with the number. */
function beginOfName({ tag, sentence }: Narration, { from }: Candidate): number {
  let u = from;
  if (tag[from] === Tag.number) while (tag[u - 1] === Tag.capital && sentence[u - 1] === sentence[from]) u--;
  return u;
}

/** The unit behind the words that go on a source. */
function endOfNoun(n: Narration, spell: Spell, { from, to, head }: Candidate, cue: CueUnits): number {
  const { tag, word, sentence, lexicon } = n;
  const goesOn = (u: number): boolean => {
    if (sentence[u] !== sentence[from] || u >= to + MOST_LEFT_OUT) return false;
    // "the doctor treating Ann Lee"
    if (GOES_ON.has(tag[u]!)) return tag[u] !== Tag.gerund || !isNoun(tag[head]!);
    // "newspaper reports"
    if (u !== cue.from && lexicon.alsoNouns.has(word[u]!)) return true;
    // "an elderly resident", "a Herald tally of votes"
    return tag[u] === Tag.adverb && (GOES_ON.has(tag[u + 1]!) || tag[u + 1] === MARKER_TAGS.of);
  };
  // "the other two lords"
  const isCount =
    tag[to] === Tag.determiner &&
    ![lexicon.articles, lexicon.pointsBack, lexicon.ofWhom].some((words) => words.has(word[to]!));
  let u = isCount ? to + 1 : to;
  while (goesOn(u)) u++;
  // "the bank further said"
  const isOver = (u: number): boolean =>
    tag[u] === Tag.possessive ||
    lexicon.neverLast.has(spell(u)) ||
    (tag[u] === Tag.gerund && cue.to !== from);
  while (u > to && isOver(u - 1)) u--;
  return u;
}

/** Whether a source's words end at a unit behind its cue; "figures seen by the Herald" are figures. */
function isClosed({ tag, word, sentence, lexicon }: Narration, { from }: Candidate, to: number): boolean {
  return sentence[to] !== sentence[from] || ENDS.has(tag[to]!) || lexicon.seen.has(word[to]!);
}

/** Whether nothing but what belongs to a noun, or an aside between commas, stands between its end and its verb. */
function reachesVerb(n: Narration, { from, to: before }: Candidate, to: number, cue: CueUnits): boolean {
  const { tag } = n;
  const verb = beginOfVerb(n, cue.from);
  if (verb < to) return false;
  if (tag[to] === Tag.comma && verb > to + 1 && tag[verb - 1] === Tag.comma) return true;
  // "the panel led by Lund said": a word before a preposition may be a verb, but behind an owner
  const isOwned = tag.subarray(from, before).includes(Tag.possessive);
  if (verb > to && !isOwned && !closesNoun(n, to - 1)) return false;
  for (let u = to; u < verb; u++) if (!BEFORE_VERB.has(tag[u]!)) return false;
  return true;
}
