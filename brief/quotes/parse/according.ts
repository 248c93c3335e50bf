import { Gap, type Tokens, tokenLower } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import type { QuotationLexicon } from '../lexicon.ts';
import { EDGE, type FormTags, MARKER_TAGS, PREPOSITION_TAGS, Tag } from './tags.ts';

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

/**
 * The words of the phrase that names a source at token `t`, where its tag alone does not tell it; 0 for none. "Segundo o
 * ministro" has it, "o segundo ministro" and "segundo a qual" have not.
 */
export function accordingAt(
  tokens: Tokens,
  tags: FormTags,
  { accordingTo }: QuotationLexicon,
  t: number,
): number {
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
  const names = OPENS_SOURCE.has(after) || (tokens.flags[tokens.form[next]!]! & Form.capital) !== 0;
  const goesOn = next + 1 < tokens.count ? tags.of(tokens.form[next + 1]!) : EDGE;
  return names && !BEFORE_ORDINAL.has(before) && goesOn !== MARKER_TAGS.which ? 1 : 0;
}
