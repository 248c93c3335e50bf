import { NonSpeech } from '../../lexicon.ts';
import { type Candidate, Kind, type Spell } from '../../parse/candidates.ts';
import { cueOf } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../../parse/tags.ts';

/**
 * Whether the words before a quotation say that it is about their subject, and not by it: "The minister “has no plan”", where
 * the quotation has the verb, "Lee is described as “a fighter”", "Lee, once called “a fighter”,", "Lee was “told to go”". `first` is
 * the first character of the quotation, `opening` its first word.
 */
export function isSpokenOf(
  n: Narration,
  spell: Spell,
  source: Candidate,
  unit: number,
  first: string,
  opening: number,
): boolean {
  const { tag, sentence, lexicon } = n;
  if (source.to > unit || sentence[source.from] !== sentence[unit]) return false;
  const clause = tag[source.to] === Tag.comma ? source.to + 1 : source.to;
  // "Ana Ruiz, que, no entanto, «nunca desistiu»"
  const isClause = lexicon.grammar.functionWords.subjectsMayBeDropped && tag[clause] === MARKER_TAGS.that;
  if (isClause && isAsideOnly(n, clause + 1, unit)) return first !== first.toUpperCase();
  const isNext = source.to === unit || (source.to === unit - 1 && tag[source.to] === Tag.comma);
  if (isNext && (cueOf(n, source, unit) || isNamedSource(n, source))) return false;
  // "Para Ana Ruiz, «…»": in her view, in a language that has no "the minister “has no plan”" there
  const { subjectsMayBeDropped } = lexicon.grammar.functionWords;
  if (isNext && subjectsMayBeDropped && tag[source.from - 1] === MARKER_TAGS.for) return false;
  if (isNext)
    return first !== first.toUpperCase() && source.kind !== Kind.pronoun && source.kind !== Kind.who;
  return isToldInPassive(n, source, unit, opening) || isPassive(n, spell, source, unit);
}

/** "The manager has been “reminded of his duty”", "Lee, who lost, was “told to go”": whether the quotation begins with a participle of telling. */
function isToldInPassive(
  { tag, word, lexicon }: Narration,
  { to }: Candidate,
  unit: number,
  opening: number,
): boolean {
  const { hearing, ordering, accused, passive } = lexicon;
  if (![hearing, ordering, accused].some((participles) => participles.has(opening))) return false;
  if (!passive.has(word[unit - 1]!)) return false;
  let verb = unit - 1;
  while (tag[verb - 1] === Tag.auxiliary) verb--;
  return verb === to || (tag[verb - 1] === Tag.comma && tag[to] === Tag.comma && tag[to + 1] === Tag.who);
}

/** "Según su presidenta, Ana Ruiz, «…»": the name of whom the sentence opens with "according to"; "in the words of Ann Lee, “…”". */
function isNamedSource(n: Narration, { from }: Candidate): boolean {
  const { tag, word, lexicon } = n;
  if (tag[from - 1] === MARKER_TAGS.of && lexicon.ownWords.has(word[from - 2]!)) return true;
  const opening = sentenceStart(n, from);
  if (tag[opening] !== Tag.according || tag[from - 1] !== Tag.comma) return false;
  for (let u = opening; u < from - 1; u++) if (tag[u] === Tag.comma) return false;
  return true;
}

/** What may stand between "que" and a quotation that has its verb: "que, no entanto, «nunca desistiu»". */
const BEFORE_OWN_VERB: ReadonlySet<number> = new Set([
  Tag.adverb,
  Tag.comma,
  Tag.time,
  MARKER_TAGS.in,
  MARKER_TAGS.not,
]);

/** Whether nothing but an aside stands in [from, to). */
function isAsideOnly({ tag }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++)
    if (!BEFORE_OWN_VERB.has(tag[u]!) && !(tag[u] === Tag.word && tag[u - 1] === MARKER_TAGS.in))
      return false;
  return true;
}

/** Whether a passive has the source for its subject and the quotation for what is said of it. */
function isPassive(n: Narration, spell: Spell, { from, to }: Candidate, unit: number): boolean {
  const { tag, word, lexicon } = n;
  const isAside = tag[to] === Tag.comma;
  const isClause = isAside && tag[to + 1] === Tag.who;
  let u = isClause ? to + 2 : isAside ? to + 1 : to;
  const last = tag[unit - 1] === MARKER_TAGS.as ? unit - 2 : unit - 1;
  if (isAside && !isClause) {
    while (tag[u] === Tag.adverb || tag[u] === Tag.time) u++;
    return u === last && isNaming(n, spell, u) && !isInClause(n, from) && !isVerbBehindName(n, from, unit);
  }
  while (tag[u] === Tag.adverb) u++;
  // "has been called", and not "s'est dit"
  if (tag[u] === Tag.auxiliary && !lexicon.passive.has(word[u]!) && n.end[u] !== n.start[u + 1]) u++;
  if (!lexicon.passive.has(word[u]!)) return false;
  while (tag[u] === Tag.adverb || tag[u] === Tag.time || lexicon.passive.has(word[u]!)) u++;
  // "was sometimes called “…”"
  if (tag[u] === Tag.word && u === last - 1) u++;
  if (lexicon.passiveOfSpeakers.has(word[u]!) || tag[u + 1] === MARKER_TAGS.by) return false;
  if (u === last && isNaming(n, spell, u)) return true;
  if (tag[u] !== Tag.saying && tag[u] !== Tag.judging) return false;
  // "was asked about it and said": another verb is the subject's own
  for (let v = u + 1; v < unit; v++) if (tag[v] === Tag.saying) return false;
  return true;
}

/** How far before a name in apposition its clause begins, in units. */
const CLAUSE_REACH = 8;

/** "The mayor, Ann Lee, thanked “…”": whether a name in apposition stands before the only verb of its sentence. */
function isVerbBehindName({ tag, sentence }: Narration, from: number, unit: number): boolean {
  if (tag[from - 1] !== Tag.comma) return false;
  const goesOn = sentence[unit + 1] === sentence[unit] && tag[unit + 1] !== Tag.stop;
  for (let u = from - 1; sentence[u] === sentence[from]; u--) if (FINITE_TAGS.has(tag[u]!)) return false;
  return !goesOn;
}

/** "Which its chairman, Karl Obi, described as “…”": whether a clause with an object of its own begins right before a name. */
function isInClause({ tag, sentence }: Narration, from: number): boolean {
  for (let u = from - 1; u > from - CLAUSE_REACH && sentence[u] === sentence[from]; u--)
    if (tag[u] === MARKER_TAGS.which || tag[u] === MARKER_TAGS.that || tag[u] === MARKER_TAGS.what)
      return true;
  return false;
}

/** "Dubbed", "described": a participle that says what somebody is called. */
function isNaming({ tag, lexicon }: Narration, spell: Spell, unit: number): boolean {
  const word = spell(unit);
  if (lexicon.nonSpeech.get(word) === NonSpeech.naming) return true;
  return tag[unit] === Tag.judging && lexicon.grammar.functionWords.classByEnding(word) !== 'gerund';
}
