import { type Narration, sentenceEnd } from '../parse/narration.ts';
import { FINITE_TAGS, isInMarks, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import type { Cue } from './reporting-cues.ts';
import { NO_CONTENT, Side, type SpanOption, Start } from './span-options.ts';

/** What a clause that is reported has, beside verbs in the mood that reports. */
const CLAUSE: ReadonlySet<number> = new Set([
  ...FINITE_TAGS,
  Tag.phrase,
  Tag.pronoun,
  Tag.quotation,
  MARKER_TAGS.that,
  MARKER_TAGS.to,
  MARKER_TAGS.whether,
]);

/** What may stand between a verb and the comma of what is said: "sagte am Montag, …". */
const BEFORE_COMMA: ReadonlySet<number> = new Set([
  Tag.adverb,
  Tag.preposition,
  Tag.time,
  MARKER_TAGS.at,
  MARKER_TAGS.on,
]);
const MOST_BETWEEN = 5;

/**
 * What is reported in a language whose verb comes second and sets off every clause by a comma: not what stands between a verb and
 * its prefix. "Dass …" of "gab bekannt, dass …", no content for "gab den Namen bekannt" and for "wies die Vorwürfe zurück, die …".
 * Where a comma follows the verb and no subject, what is said does not stand before it: "der Mann, den Roth kennt, sagte, er …".
 */
export function behindBracket(n: Narration, { unit }: Cue, content: SpanOption): SpanOption {
  const { tag, lexicon } = n;
  if (!lexicon.grammar.functionWords.verbComesSecond || tag[unit] !== Tag.saying) return content;
  let next = unit + 1;
  while (next < unit + MOST_BETWEEN && BEFORE_COMMA.has(tag[next]!)) next++;
  if ((content.side === Side.before || content.side === Side.both) && tag[next] === Tag.comma) {
    const behind = { from: next + 1, to: endOfSentence(n, unit) };
    return { ...NO_CONTENT, ...behind, side: Side.after, start: Start.comma };
  }
  if (content.side !== Side.after || content.from !== unit + 1) return content;
  const { from, to } = content;
  let comma = from;
  while (comma < to && tag[comma] !== Tag.comma) if (isInMarks(tag[comma++]!)) return content;
  const begins = comma + 1;
  const opens = PREPOSITION_TAGS.has(tag[begins]!) ? begins + 1 : begins;
  // "lehnte es ab, …"
  if (lexicon.reluctant.has(n.word[comma - 1]!)) return NO_CONTENT;
  if (begins >= to || tag[opens] === Tag.who || tag[opens] === MARKER_TAGS.which) return NO_CONTENT;
  for (let u = begins; u < to; u++)
    if (CLAUSE.has(tag[u]!) || lexicon.reportedMood.has(n.word[u]!)) return { ...content, from: begins };
  return NO_CONTENT;
}

/** The end of a sentence, without its stop. */
function endOfSentence(n: Narration, unit: number): number {
  const end = sentenceEnd(n, unit);
  return n.tag[end - 1] === Tag.stop ? end - 1 : end;
}
