import { Gap, type Tokens, tokenLower } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import type { QuotationLexicon } from '../lexicon.ts';
import { EDGE, FINITE_TAGS, type FormTags, MARKER_TAGS, PREPOSITION_TAGS, Tag } from './tags.ts';

/** What a phrase of one word that names a source is never behind: there it is an ordinal or a noun. */
const BEFORE_ORDINAL: ReadonlySet<number> = new Set([
  ...PREPOSITION_TAGS,
  Tag.auxiliary,
  Tag.determiner,
  Tag.number,
  Tag.pronoun,
]);

/** What a source begins with. */
const OPENS_SOURCE: ReadonlySet<number> = new Set([
  Tag.determiner,
  Tag.number,
  Tag.personNoun,
  Tag.pronoun,
  Tag.sourceNoun,
]);

/** What a viewpoint may stand behind: nothing, another sentence, or "but". */
const OPENS_VIEWPOINT: ReadonlySet<number> = new Set([EDGE, Tag.question, Tag.stop, MARKER_TAGS.but]);

/** What whoever has it is called by. */
const NAMES_SOMEBODY: ReadonlySet<number> = new Set([Tag.personNoun, Tag.sourceNoun]);

/** The most tokens between "for" and the comma behind whoever sees it so. */
const LONGEST_VIEWPOINT = 16;

const OPENING_MARKS: ReadonlySet<string> = new Set(['"', '«', '„', '“']);

/**
 * Whether a "for" that opens a sentence leads to whose words a quotation behind the next comma is: "Pour Ann Lee, « … »", "Pour la
 * directrice du club, Ann Lee, « … »"; not "Pour Noël, les voisins ont chanté « … »".
 */
function isViewpoint(tokens: Tokens, tags: FormTags, t: number): boolean {
  const { form, flags, gap, count } = tokens;
  const before = t > 0 && gap[t]! < Gap.line ? tags.of(form[t - 1]!) : EDGE;
  if (!OPENS_VIEWPOINT.has(before)) return false;
  let names = false;
  for (let u = t + 1; u + 1 < count && u <= t + LONGEST_VIEWPOINT && gap[u]! < Gap.line; u++) {
    const tag = tags.of(form[u]!);
    names ||= NAMES_SOMEBODY.has(tag) || (flags[form[u]!]! & Form.capital) !== 0;
    if (tag === Tag.comma && OPENING_MARKS.has(tokenLower(tokens, u + 1))) return names;
    if (FINITE_TAGS.has(tag) || tag === Tag.stop || tag === Tag.colon) return false;
  }
  return false;
}

/**
 * The words of the phrase that names a source at token `t`, where its tag alone does not tell it; 0 for none. "Segundo o
 * ministro" has it, "o segundo ministro" and "segundo a qual" have not.
 */
export function accordingAt(
  tokens: Tokens,
  tags: FormTags,
  { accordingTo, afterAccordingTo, viewpoints }: QuotationLexicon,
  t: number,
): number {
  if (viewpoints.has(tokens.hash[tokens.lower[tokens.form[t]!]!]!) && isViewpoint(tokens, tags, t)) return 1;
  if (accordingTo.size === 0 || tags.of(tokens.form[t]!) === Tag.according) return 0;
  const phrases = accordingTo.get(tokenLower(tokens, t));
  const phrase = phrases?.find((words) =>
    words.every((word, i) => t + i < tokens.count && tokenLower(tokens, t + i) === word),
  );
  if (!phrase) return 0;
  const next = t + phrase.length;
  if (next >= tokens.count || tokens.gap[next]! >= Gap.line) return 0;
  if (phrase.length > 1) return phrase.length;
  const before = t > 0 && tokens.gap[t]! < Gap.line ? tags.of(tokens.form[t - 1]!) : EDGE;
  const after = tags.of(tokens.form[next]!);
  // "Selon lui, …" in a sentence of its own: elsewhere he may be whoever that sentence is about
  const opens = before === EDGE || before === Tag.stop || before === Tag.question;
  const names =
    OPENS_SOURCE.has(after) ||
    (opens && afterAccordingTo.has(tokenLower(tokens, next))) ||
    (tokens.flags[tokens.form[next]!]! & Form.capital) !== 0;
  const goesOn = next + 1 < tokens.count ? tags.of(tokens.form[next + 1]!) : EDGE;
  return names && !BEFORE_ORDINAL.has(before) && goesOn !== MARKER_TAGS.which ? 1 : 0;
}
