import { type Candidate, Kind, type Spell } from '../../parse/candidates.ts';
import type { Narration } from '../../parse/narration.ts';
import { isInMarks, isNoun, Tag } from '../../parse/tags.ts';
import { isCue, type Option, Origin, type QuoteContext } from '../ranking/features.ts';

/** What of a paragraph says that somebody speaks there. */
const isSpeech = (tag: number): boolean => isInMarks(tag) || isCue(tag);

/** The most units between a name and its verb: ", a teacher in Brno,". */
const LONGEST_ASIDE = 12;

/**
 * Whom the paragraph before a quotation that stands alone opens with, by their whole name, where nobody speaks there; null for
 * nobody. Not for languages whose nouns come first or have capitals.
 */
function toldOfBefore(
  { tag, isPerson, paragraphs, entries, lexicon }: Narration,
  { paragraph, opensParagraph, closesParagraph, capital }: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): Candidate | null {
  if (!lexicon.orderTells || !opensParagraph || !closesParagraph || !capital) return null;
  const one = candidates[paragraph - 1]?.[0];
  if (!one || entries[paragraph] === paragraph || one.from !== paragraphs[paragraph - 1]) return null;
  if (one.kind !== Kind.name || !isPerson[one.head] || !isPerson[one.head - 1]) return null;
  for (let u = one.to; u < paragraphs[paragraph]!; u++) if (isSpeech(tag[u]!)) return null;
  return one;
}

/**
 * The options without those of the paragraph before, where that tells of somebody and the quotation, which stands alone, goes on
 * about them: "Ben Obi plays for Brno. [¶] “He trains harder than all of us.”"
 */
export function withoutSpokenOf(
  n: Narration,
  spell: Spell,
  context: QuoteContext,
  options: readonly Option[],
  candidates: readonly (readonly Candidate[])[],
): readonly Option[] {
  const one = context.about && toldOfBefore(n, context, candidates);
  if (!one || !isAbout(n, spell, one, context)) return options;
  return options.filter(({ origin }) => origin !== Origin.before);
}

/** Whether the "she" or "he" of a quotation may only be whom the paragraph before tells of. */
function isAbout(n: Narration, spell: Spell, one: Candidate, { about, first }: QuoteContext): boolean {
  const { femaleGivenNames, maleGivenNames } = n.lexicon.language.names.gender;
  const [own, others] =
    about === 'female' ? [femaleGivenNames, maleGivenNames] : [maleGivenNames, femaleGivenNames];
  for (let u = one.from; u < one.to - 1; u++) if (others.has(spell(u)) && !own.has(spell(u))) return false;
  return about !== null && !tellsOfAnother(n, one, first);
}

/** "Ada Lund has cared for her mother": whether the paragraph before a quotation names another, or tells of somebody's. */
function tellsOfAnother(
  { tag, word, isPerson, lexicon }: Narration,
  { to }: Candidate,
  quotation: number,
): boolean {
  for (let u = to; u < quotation; u++) {
    if (isPerson[u]) return true;
    const isOwned = tag[u - 1] === Tag.possessive || lexicon.pointsBack.has(word[u - 1]!);
    if (isNoun(tag[u]) && isOwned) return true;
  }
  return false;
}

/**
 * Who speaks a quotation that stands alone where the choice is somebody farther back, but the paragraph before brings in another:
 * "Ada Lund is a nurse at the clinic. [¶] “We are two for forty beds.”" Null where it only may do so ("Ada Lund lives near the
 * road."), undefined where the choice holds ("Ada Lund was buried on Monday.").
 */
export function introducedBefore(
  n: Narration,
  spell: Spell,
  context: QuoteContext,
  chosen: Candidate,
  candidates: readonly (readonly Candidate[])[],
): Candidate | null | undefined {
  if (chosen.paragraph >= context.paragraph - 1) return undefined;
  const one = toldOfBefore(n, context, candidates);
  if (!one || n.word[one.head] === n.word[chosen.head] || isAbout(n, spell, one, context)) return undefined;
  const verb = verbBehind(n, one);
  if (tellsWhoTheyAre(n, spell, verb)) return one;
  const { passive } = n.lexicon;
  const next = n.tag[verb + 1];
  // "has worked", and not "was buried", "has been held"
  const isPerfect = n.tag[verb] === Tag.auxiliary && !passive.has(n.word[verb]!) && next === Tag.past;
  return isPerfect || n.tag[verb] === Tag.word ? null : undefined;
}

/** The most units of "a maths teacher". */
const LONGEST_TRADE = 6;

/** "Runs a bakery", "works as", "is a nurse": whether a verb tells what somebody is. */
function tellsWhoTheyAre({ tag, word, lexicon }: Narration, spell: Spell, verb: number): boolean {
  const { clauses, nouns } = lexicon.language.roles;
  if (clauses.duties.has(spell(verb))) return !clauses.noObject.has(spell(verb + 1));
  if (clauses.serving.has(spell(verb))) return true;
  if (tag[verb] !== Tag.auxiliary || !lexicon.introduces.has(word[verb + 1]!)) return false;
  for (let u = verb + 2; u < verb + LONGEST_TRADE && tag[u] !== Tag.stop; u++) {
    const noun = spell(u);
    if (tag[u] === Tag.personNoun || nouns.isRole(noun) || nouns.isAgent(noun)) return true;
  }
  return false;
}

/** The unit behind somebody's name and what stands between commas there: "Ada Lund, 34, runs"; "Ada Lund, is a nurse". */
function verbBehind({ tag, sentence }: Narration, { from, to }: Candidate): number {
  if (tag[to] !== Tag.comma) return to;
  if (tag[to + 1] === Tag.auxiliary) return to + 1;
  let u = to + 1;
  while (u < to + LONGEST_ASIDE && sentence[u] === sentence[from] && tag[u] !== Tag.comma) u++;
  return tag[u] === Tag.comma ? u + 1 : to;
}
