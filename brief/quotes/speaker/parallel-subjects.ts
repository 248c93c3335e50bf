import type { Candidate } from '../parse/candidates.ts';
import { isReportingVerb } from '../parse/cues.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import { appearanceAfter, beginOfTitle, type MentionIndex, unitAt } from './mention-index.ts';

/** What opens a clause before the main one. */
const SUBORDINATES: ReadonlySet<number> = new Set([
  MARKER_TAGS.as,
  MARKER_TAGS.because,
  MARKER_TAGS.when,
  MARKER_TAGS.while,
]);

/**
 * "Lee said that Obi had come, and he said …", "Lee said that Obi had shown “…,” he said": the unit of the subject that opens
 * a sentence and says something, where a pronoun says more of it; -1 for none.
 */
export function subjectGoneOnWith(n: Narration, index: MentionIndex, { from, to }: Candidate): number {
  const { tag } = n;
  const before = tag[from - 1];
  const fronted = subjectOfFrontedClause(n, { from, to });
  if (fronted >= 0) return fronted;
  const isParallel = before === MARKER_TAGS.and || before === MARKER_TAGS.but || before === Tag.quotation;
  const first = sentenceStart(n, from);
  if (!isParallel || tag[to] !== Tag.saying || from - 1 <= first) return -1;
  if (tag[first] === Tag.pronoun) return isReportingVerb(tag[first + 1]!) ? first : -1;
  const a = index.appearances[appearanceAfter(index, n.start[first]!)];
  if (!a?.told || a.possessive || a.unit >= from) return -1;
  const verb = unitAt(n, a.end);
  const isOpening = unitAt(n, beginOfTitle(n, index, a)) === first;
  return isOpening && isReportingVerb(tag[verb]!) && tag[verb + 1] !== Tag.capital ? a.unit : -1;
}

/** "When he refused to back Obi, he said: “…”": the unit of the pronoun that opens the clause before; -1 for none. */
function subjectOfFrontedClause(n: Narration, { from, to }: Pick<Candidate, 'from' | 'to'>): number {
  const { tag, word, sentence, lexicon } = n;
  const first = sentenceStart(n, from);
  const opens = SUBORDINATES.has(tag[first]!) || lexicon.prepositionsOfClauses.has(word[first]!);
  if (!opens || tag[from - 1] !== Tag.comma || from - first < 4 || tag[first + 1] !== Tag.pronoun) return -1;
  // "After he lost, the game was over, he said": told by either
  const reports = tag[to] === Tag.saying && sentence[to + 1] === sentence[from] && tag[to + 1] !== Tag.stop;
  return reports && word[first + 1] === word[from] ? first + 1 : -1;
}

/**
 * Lee of "a point that Lee, the activist, made when she said": the unit of the subject whose verb stands right before the clause of
 * a pronoun; -1 for none.
 */
export function subjectBeforeWhen(n: Narration, index: MentionIndex, { from, to }: Candidate): number {
  const { tag, sentence } = n;
  if (tag[from - 1] !== MARKER_TAGS.when || tag[to] !== Tag.saying) return -1;
  const a = index.appearances[appearanceAfter(index, n.start[from - 1]!) - 1];
  if (!a?.told || a.possessive || sentence[a.unit] !== sentence[from]) return -1;
  const begins = unitAt(n, beginOfTitle(n, index, a));
  if (PREPOSITION_TAGS.has(tag[begins - 1]!) || FINITE_TAGS.has(tag[begins - 1]!)) return -1;
  let verb = unitAt(n, a.end);
  if (tag[verb] === Tag.comma) {
    do verb++;
    while (verb < from && tag[verb] !== Tag.comma && !FINITE_TAGS.has(tag[verb]!));
    if (tag[verb] === Tag.comma) verb++;
  }
  return verb < from - 1 && (FINITE_TAGS.has(tag[verb]!) || verb === from - 2) ? a.unit : -1;
}
