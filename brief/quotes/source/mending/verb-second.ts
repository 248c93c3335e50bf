import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt } from '../../parse/candidates-at.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';

/** What a sentence may open with that is not its subject, where the verb comes second: "Nach dem Treffen sagte …". */
const OPENS_SENTENCE: ReadonlySet<number> = new Set([
  ...PREPOSITION_TAGS,
  Tag.adverb,
  Tag.time,
  MARKER_TAGS.as,
  MARKER_TAGS.because,
  MARKER_TAGS.if,
  MARKER_TAGS.when,
  MARKER_TAGS.while,
]);

/** What a clause begins behind in the middle of a sentence. */
const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  Tag.colon,
  Tag.phrase,
  Tag.quotation,
  Tag.stop,
  MARKER_TAGS.and,
  MARKER_TAGS.but,
]);

/** What may stand between a verb and its subject: "sagte am Montag auch der Minister". */
const BEFORE_SUBJECT: ReadonlySet<number> = new Set([Tag.adverb, Tag.time, MARKER_TAGS.on]);
const MOST_BEFORE_SUBJECT = 4;

/**
 * The subject right behind a verb of saying, in a language whose verb comes second, where the clause opens with something
 * else: "der Minister" of "nach einem Treffen mit Anna Roth sagte der Minister". Null where the clause opens with its subject or
 * with the verb, or nobody stands there. The candidates are those of the verb's paragraph.
 */
export function subjectBehindVerb(
  n: Narration,
  verb: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, lexicon } = n;
  if (!lexicon.grammar.functionWords.verbComesSecond || tag[verb] !== Tag.saying) return null;
  const begins = clauseStart(n, verb);
  if (begins === verb || !OPENS_SENTENCE.has(tag[begins]!)) return null;
  let u = verb + 1;
  while (u <= verb + MOST_BEFORE_SUBJECT && BEFORE_SUBJECT.has(tag[u]!)) u++;
  const subject = beginningAt(candidates, u);
  return subject && subject.kind !== Kind.who ? subject : null;
}

/** The first unit of the clause a verb stands in: of the sentence, or behind what ends another clause. */
function clauseStart(n: Narration, verb: number): number {
  const from = sentenceStart(n, verb);
  let u = verb;
  while (u > from && !ENDS_CLAUSE.has(n.tag[u - 1]!)) u--;
  return u;
}
