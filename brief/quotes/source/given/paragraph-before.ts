import { type Candidate, Kind, mayBeSubject, type Spell } from '../../parse/candidates.ts';
import { beginningAt, endingAt, firstFrom } from '../../parse/candidates-at.ts';
import { beginOfVerb, isReportingVerb } from '../../parse/cues.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { isNoun, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';
import type { Previous } from '../ranking/options.ts';
import { AFTER_SUBJECTS } from '../words/coordinated.ts';

/**
 * "Lee said “…”. [¶] The group says it needs money. [¶] “…”": whoever the paragraph right before a quotation that stands alone
 * reports of last, where the source would be that of a quotation farther back. Null where it reports of nobody.
 */
export function nearerTeller(
  n: Narration,
  { paragraph, opensParagraph, closesParagraph }: QuoteContext,
  previous: Previous | null,
  candidates: readonly (readonly Candidate[])[],
): Candidate | null {
  if (!opensParagraph || !closesParagraph || !previous || previous.paragraph >= paragraph - 1) return null;
  return lastTellerBefore(n, paragraph, candidates);
}

/** Whoever the paragraph before another reports of last; null for nobody, and behind a quotation. */
function lastTellerBefore(
  n: Narration,
  paragraph: number,
  candidates: readonly (readonly Candidate[])[],
): Candidate | null {
  if (n.entries[paragraph] === paragraph) return null;
  const here = candidates[paragraph - 1]!;
  const begins = n.paragraphs[paragraph - 1]!;
  for (let verb = n.paragraphs[paragraph]! - 1; verb > begins; verb--) {
    if (n.tag[verb] === Tag.quotation) return null;
    if (n.tag[verb] !== Tag.saying) continue;
    // "…, said Mr Lee", and not "Lee, a teacher, said he was late"
    const behind = n.tag[verb - 1] === Tag.comma ? beginningAt(here, verb + 1) : null;
    if (behind) {
      const isInverted = isTeller(n, behind) && AFTER_SUBJECTS.has(n.tag[behind.to]!);
      const outside = isInverted ? null : beforeAside(n, verb - 1, here);
      return outside ?? (isTeller(n, behind) ? behind : null);
    }
    const beside = endingAt(here, beginOfVerb(n, verb));
    if (beside && isTeller(n, beside)) return beside;
    // "However, they are learning, and advised others"
    const first = here[firstFrom(here, sentenceStart(n, verb))];
    return first && first.from < verb && isTeller(n, first) ? first : null;
  }
  return null;
}

/** "Lee" of "Lee, a teacher, said": whoever stands before the aside that a comma closes; null for nobody. */
function beforeAside(n: Narration, closing: number, here: readonly Candidate[]): Candidate | null {
  for (let u = closing - 1; u > closing - LONGEST_ASIDE && n.sentence[u] === n.sentence[closing]; u--) {
    const one = n.tag[u] === Tag.comma ? endingAt(here, u) : null;
    if (one && isTeller(n, one)) return one;
  }
  return null;
}

/**
 * "Lee said the roof leaks. [¶] “…” [¶] But Obi told the Herald that it does not.": whoever the sentence before a quotation that stands
 * alone reports of, where the source would be `chosen`, who has something else to say in the next paragraph. Null elsewhere.
 */
export function tellerBetween(
  n: Narration,
  { paragraph, first, unit }: QuoteContext,
  { from, to }: Candidate,
  candidates: readonly (readonly Candidate[])[],
): Candidate | null {
  const { tag, sentence, paragraphs } = n;
  const begins = paragraphs[paragraph + 1]!;
  if (unit !== first || from < begins) return null;
  let verb = to;
  while (sentence[verb] === sentence[from] && tag[verb] !== Tag.saying) verb++;
  // "told the Herald that"
  const told = beginningAt(candidates[paragraph + 1]!, verb + 1);
  const that = told ? told.to : verb + 1;
  const isOwn =
    sentence[that] === sentence[from] && tag[that] === MARKER_TAGS.that && !ENDS_OBJECT.has(tag[that + 1]!);
  if (tag[begins] !== MARKER_TAGS.but && !isOwn) return null;
  const teller = lastTellerBefore(n, paragraph, candidates);
  return teller && sentence[teller.from] === sentence[first - 1] ? teller : null;
}

/** What stands behind a "that" that opens no clause: "said that on Monday". */
const ENDS_OBJECT: ReadonlySet<number> = new Set([Tag.comma, Tag.stop, Tag.time, ...PREPOSITION_TAGS]);

/** What may open a sentence before who tells it: "But on Monday a farmer said". */
const OPENS: ReadonlySet<number> = new Set([
  Tag.adverb,
  Tag.comma,
  Tag.time,
  MARKER_TAGS.and,
  MARKER_TAGS.at,
  MARKER_TAGS.but,
  MARKER_TAGS.in,
  MARKER_TAGS.on,
]);

/**
 * "Lee said: “…” But a farmer said he had seen cracks. “They are wide.”": whoever tells the sentence right before a quotation that
 * is a sentence by itself, where the source would stand farther back or behind. Null where that sentence opens with nobody who tells.
 */
export function tellerJustBefore(
  n: Narration,
  spell: Spell,
  { unit, first, stop, capital, verbAfter, verbBefore }: QuoteContext,
  chosen: Candidate,
  here: readonly Candidate[],
): Candidate | null {
  const { tag, sentence, lexicon } = n;
  const isAlone =
    capital &&
    verbAfter === 0 &&
    verbBefore === 0 &&
    (unit + 1 >= stop || sentence[unit + 1] !== sentence[unit]);
  if (!isAlone || unit === first || tag[unit - 1] !== Tag.stop) return null;
  const begins = sentenceStart(n, unit - 1);
  if ((chosen.from >= begins && chosen.from < unit) || begins < first) return null;
  for (let u = begins; u < unit; u++) if (tag[u] === Tag.quotation) return null;
  const one = here[firstFrom(here, begins)];
  if (!one || !isTeller(n, one)) return null;
  for (let u = begins; u < one.from; u++) if (!OPENS.has(tag[u]!)) return null;
  // "Critics say it is late", "The report says": who goes on may be either
  const { people, documents } = lexicon.grammar.sources;
  if (people.has(spell(one.head)) || documents.has(spell(one.head))) return null;
  const begun = behindAside(n, one.to);
  let verb = begun;
  // "Lee was told"
  while (verb < unit && !isReportingVerb(tag[verb]!) && !lexicon.passive.has(n.word[verb]!)) verb++;
  if (verb >= unit || beginOfVerb(n, verb) !== begun) return null;
  return goesOnSaying(n, spell, verb, one) ? one : null;
}

/** The longest aside between whoever tells and their verb, in units. */
const LONGEST_ASIDE = 25;

/** Behind ", who runs a school in Brno," or ", a former keeper there,", or the unit it would begin at. */
function behindAside({ tag, sentence, lexicon }: Narration, begins: number): number {
  if (tag[begins] !== Tag.comma || !lexicon.orderTells) return begins;
  for (let u = begins + 2; u < begins + LONGEST_ASIDE && sentence[u] === sentence[begins]; u++) {
    if (tag[u] === Tag.phrase) return begins;
    if (tag[u] === Tag.comma) return u + 1;
  }
  return begins;
}

/** "Lund feels uneasy", "she described it as “…”": somebody with a name, or he or she, and not "Lund told him", which is about him. */
function goesOnSaying(n: Narration, spell: Spell, verb: number, { from, head }: Candidate): boolean {
  const { tag, word, isPerson, lexicon } = n;
  const object = tag[verb + 1] === MARKER_TAGS.to ? verb + 2 : verb + 1;
  // not "described her talks"
  const isObject =
    lexicon.objects.has(word[object]!) && tag[object + 1] !== Tag.word && !isNoun(tag[object + 1]);
  if (!isReportingVerb(tag[verb]!) || isObject) return false;
  if (tag[verb] === Tag.saying) return true;
  const { he, she, orderTells } = lexicon;
  return orderTells && (isPerson[head] === 1 || he.has(spell(from)) || she.has(spell(from)));
}

const isTeller = (n: Narration, c: Candidate): boolean => c.kind !== Kind.who && mayBeSubject(n, c);

/**
 * Who says a quotation that no mark closes in the paragraph before, where this one only goes on with it and the source would be
 * in the sentence behind; null elsewhere.
 */
export function openedBefore(
  { sentence, tag, isPerson }: Narration,
  { unit, first, goesOn }: QuoteContext,
  previous: Previous | null,
  { from }: Candidate,
): Candidate | null {
  const isBehind = from > unit && sentence[from] !== sentence[unit];
  if (!previous || !goesOn || unit !== first || !isBehind || previous.unit !== unit - 1) return null;
  const { source, paragraph } = previous;
  const isTold = isPerson[source.head] === 1 || tag[source.to] === Tag.saying;
  return source.paragraph === paragraph && isTold ? source : null;
}

/**
 * Whether the paragraph before a quotation announces it, and nobody there says it: "Here is the question in full:". Not for
 * languages whose nouns come first.
 */
export function isAnnouncedByNobody(
  n: Narration,
  { first, paragraph, unit }: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): boolean {
  if (unit !== first || n.tag[first - 1] !== Tag.colon) return false;
  if (n.lexicon.grammar.functionWords.nounsComeFirst) return false;
  const { alsoNouns, pointsBack } = n.lexicon;
  // "the referendum question:"
  const isNoun = (u: number) =>
    n.tag[u - 1] === Tag.determiner || (u === first - 2 && alsoNouns.has(n.word[u]!));
  for (let u = sentenceStart(n, first - 1); u < first; u++)
    if ((isReportingVerb(n.tag[u]!) && !isNoun(u)) || pointsBack.has(n.word[u]!)) return false;
  const before = candidates[paragraph - 1]!;
  const named = before.slice(firstFrom(before, sentenceStart(n, first - 1)));
  const isSomebody = ({ kind, head }: Candidate) =>
    kind === Kind.name || n.tag[head] === Tag.pronoun || n.tag[head] === Tag.personNoun;
  return named.length > 0 && !named.some(isSomebody);
}
