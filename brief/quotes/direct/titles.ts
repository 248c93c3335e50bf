import { NonSpeech } from '../lexicon.ts';
import type { Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { EDGE, isInMarks, MARKER_TAGS, Tag } from '../parse/tags.ts';
import type { WordsInside } from '../parse/words-inside.ts';
import { Ending, type QuoteContext } from '../source/ranking/features.ts';
import type { NonSpeechCues } from './non-speech.ts';

/** How far from a title its verb stands at most, in units, before it and after it. */
const VERB_BEFORE = 7;
const VERB_AFTER = 5;
/** How far before it a verb stands that calls somebody something. */
const CALLED = 4;

const JOINTS: ReadonlySet<number> = new Set([Tag.comma, MARKER_TAGS.and, MARKER_TAGS.or]);

/**
 * Whether a stretch is the title of a book, a show or an article, by its capitals and by what is missing around it: a
 * verb that reports it, a colon, a sentence of its own. What is followed by its author ("…," by Ann Lee) is one
 * without capitals too. In a headline (`isHeadline`) nothing is: every word may have its capital there.
 */
export function isTitle(
  n: Narration,
  isHeadline: boolean,
  { titled, capitals, opens, pronouns, firstTag, isWhole }: WordsInside,
  context: QuoteContext,
  shown: NonSpeechCues,
  spell: Spell,
): boolean {
  const { unit, ending } = context;
  if (isHeadline) return false;
  const at = (u: number): number =>
    u >= 0 && u < n.count && n.sentence[u] === n.sentence[unit] ? n.tag[u]! : EDGE;
  const commaAfter = ending === Ending.comma || at(unit + 1) === Tag.comma;
  if (hasAuthor(at, unit, commaAfter) || isCalledWork(n, at, unit, spell)) return true;
  if (titled === 0 || capitals < 2 || !opens || !isWhole) return false;
  if (isNamedWork(shown, at(unit + 1), at(unit + 2))) return true;
  // "I Am the River" may be one, “He is Chief Rono” is not
  if (titled === 1 && pronouns > 0 && firstTag === Tag.pronoun) return false;
  const before = at(unit - 1);
  if (before === Tag.colon) return false;
  const isAlone = before === EDGE && (at(unit + 1) === EDGE || at(unit + 1) === Tag.stop);
  if (isAlone || (context.opensParagraph && ending !== Ending.other && ending !== Ending.comma)) return false;
  return !isReportedBefore(n, at, unit, spell) && !isReportedAfter(at, unit, commaAfter, ending);
}

/** "Her new album, “…”, is out": a title right behind the word for what has it, with no verb of speech after it. */
function isNamedWork({ before, distance }: NonSpeechCues, next: number, afterNext: number): boolean {
  if (distance > 2 || before !== NonSpeech.work) return false;
  return next !== Tag.saying && afterNext !== Tag.saying && next !== Tag.pronoun;
}

/** "A chapter called “…”", "the report entitled “…”": a title whatever its capitals. */
function isCalledWork(n: Narration, at: TagAt, unit: number, spell: Spell): boolean {
  const { nonSpeech } = n.lexicon;
  if (unit < 2 || at(unit - 2) === EDGE || nonSpeech.get(spell(unit - 2)) !== NonSpeech.work) return false;
  return at(unit - 1) === Tag.judging || nonSpeech.get(spell(unit - 1)) === NonSpeech.naming;
}

type TagAt = (unit: number) => number;

/** `"…," by Ann Lee`. */
function hasAuthor(at: TagAt, unit: number, commaAfter: boolean): boolean {
  const u = at(unit + 1) === Tag.comma ? unit + 2 : unit + 1;
  return commaAfter && at(u) === MARKER_TAGS.by && at(u + 1) === Tag.capital;
}

/** The unit before a stretch, or before the first of a row: "in “…” and “…,” he said". */
function beforeRow(at: TagAt, unit: number): number {
  let u = unit - 1;
  while (JOINTS.has(at(u)) && isInMarks(at(u - 1))) u -= 2;
  return u;
}

function isReportedBefore(n: Narration, at: TagAt, unit: number, spell: Spell): boolean {
  const next = beforeRow(at, unit);
  let u = next;
  while (at(u) === Tag.comma) u--;
  const reaches = u < next ? VERB_BEFORE : 1;
  for (let d = 0; d < reaches; d++) {
    if (at(u - d) === Tag.saying && !n.lexicon.titleVerbs.has(spell(u - d))) return true;
  }
  // "called the judge “…”" describes her; "a book called “…”" names it
  for (let d = 1; d < CALLED; d++) {
    const tag = at(u - d);
    if (tag === Tag.judging) return true;
    if (tag === Tag.comma || tag === Tag.preposition || tag === MARKER_TAGS.in || tag === MARKER_TAGS.on)
      break;
  }
  return false;
}

function isReportedAfter(at: TagAt, unit: number, commaAfter: boolean, ending: number): boolean {
  const before = at(beforeRow(at, unit));
  // "In “…,” she says": what stands after a preposition is no clause
  if (before === Tag.preposition || before === MARKER_TAGS.in || before === MARKER_TAGS.of) return false;
  if (at(unit + 1) === Tag.saying || (at(unit + 1) === Tag.pronoun && at(unit + 2) === Tag.saying))
    return true;
  if (!commaAfter && ending !== Ending.question) return false;
  for (let v = unit + 1; v <= unit + VERB_AFTER; v++) if (at(v) === Tag.saying) return true;
  return false;
}
