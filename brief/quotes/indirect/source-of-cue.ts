import { Features, type LinearModel, score } from '../linear-model.ts';
import { type Candidate, Kind } from '../parse/candidates.ts';
import { endingAt, firstFrom } from '../parse/candidates-at.ts';
import { beginOfVerb } from '../parse/cues.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import { followsAdjunct } from '../source/dropped/open-verbs.ts';
import { headBeforePlaces } from '../source/mending/behind-places.ts';
import { headBeforeRelative, headOfRelative } from '../source/mending/relative-heads.ts';
import { quotedBehind } from '../source/mending/relayed.ts';
import { subjectOfReport } from '../source/mending/told-inside.ts';
import { subjectBehindVerb } from '../source/mending/verb-second.ts';
import { nameAfterRole, wholePhrase } from '../source/mending/whole-subject.ts';
import { type CueContext, indirectSourceFeatures } from './features.ts';
import { agentOfCue } from './passives.ts';
import type { Cue } from './reporting-cues.ts';
import { beginsClause, Side, type SpanOption } from './span-options.ts';

const features = new Features();

/** As sure as a name between commas right before a verb is its subject. */
const SURE_OF_SUBJECT = 0.97;

/** The source of a cue: the best candidate of its sentence outside of the content. */
export function sourceOfCue(
  n: Narration,
  context: CueContext,
  content: SpanOption,
  candidates: readonly Candidate[],
  weights: LinearModel,
): { source: Candidate | null; probability: number } {
  let best: Candidate | null = null;
  let top = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const c of sourceCandidates(n, context.cue, content, candidates)) {
    indirectSourceFeatures(n, context, content, c, features);
    const s = score(weights, features);
    sum += Math.exp(s);
    if (s > top) {
      top = s;
      best = c;
    }
  }
  if (!best) return { source: null, probability: 0 };
  const probability = Math.exp(top) / sum;
  const head = headBeforePlaces(n, best, candidates);
  if (isClearOf(content, head)) best = head;
  const behind = subjectBehindVerb(n, context.cue.unit, candidates);
  if (behind && isClearOf(content, behind))
    return { source: behind, probability: Math.max(probability, SURE_OF_SUBJECT) };
  // "Ann Lee said Ben Rao told her …": what he told
  const inner =
    headOfRelative(n, best, context.cue.unit, candidates) ??
    (n.tag[context.cue.unit + 1] === MARKER_TAGS.that
      ? headBeforeRelative(n, best, context.cue.unit, candidates)
      : null) ??
    subjectOfReport(n, context.cue.unit, candidates);
  if (inner && inner.to <= content.from)
    return { source: inner, probability: Math.max(probability, SURE_OF_SUBJECT) };
  const read = documentRead(n, best, context.cue.unit, candidates);
  if (read) return { source: read, probability: Math.max(probability, SURE_OF_SUBJECT) };
  const agent = agentOfCue(n, context.cue, candidates) ?? quotedBeforeAs(n, context.cue.unit, candidates);
  if (agent && agent.to <= content.from)
    return { source: agent, probability: Math.max(probability, SURE_OF_SUBJECT) };
  const subject = behindWho(n, context.cue.unit, candidates) ?? insteadOf(n, best, candidates);
  const named = nameAfterRole(n, subject, context.cue.unit, candidates);
  if (named) return { source: named, probability: Math.max(probability, SURE_OF_SUBJECT) };
  return { source: wholePhrase(n, subject, context.cue.unit, candidates), probability };
}

/**
 * "A letter" of "Ann Lee relied on a letter from the bank which said", where the source stands before it: what a clause without
 * commas is about; null where none is.
 */
function documentRead(
  n: Narration,
  source: Candidate,
  verb: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, word, lexicon } = n;
  const opening = beginOfVerb(n, verb) - 1;
  if (tag[opening] !== MARKER_TAGS.which && tag[opening] !== MARKER_TAGS.that) return null;
  for (let i = firstFrom(candidates, opening) - 1; i >= 0; i--) {
    const c = candidates[i]!;
    if (c.from <= source.to || n.sentence[c.from] !== n.sentence[verb]) return null;
    if (lexicon.documents.has(word[c.head]!))
      return { ...c, to: tag[opening - 1] === Tag.comma ? opening - 1 : opening };
    if (!PREPOSITION_TAGS.has(tag[c.from - 1]!)) return null;
  }
  return null;
}

/** "Ben Rao" of "quoted Ben Rao as saying", by the unit of the verb behind "as"; null for others. */
function quotedBeforeAs(n: Narration, unit: number, candidates: readonly Candidate[]): Candidate | null {
  const quoted = endingAt(candidates, unit - 1);
  return quoted ? quotedBehind(n, quoted.from - 1, candidates) : null;
}

/** Whether a candidate stands outside of what was said. */
const isClearOf = ({ from, to }: SpanOption, c: Candidate): boolean => c.to <= from || c.from >= to;

/** "Police" of "Ann Lee, who police say was asleep": the subject of a verb between "who" and its own; null for none. */
function behindWho(n: Narration, verb: number, candidates: readonly Candidate[]): Candidate | null {
  const subject = endingAt(candidates, beginOfVerb(n, verb));
  const isBehind = subject && n.tag[subject.from - 1] === Tag.who;
  return isBehind && FINITE_TAGS.has(n.tag[verb + 1]!) ? subject : null;
}

/**
 * "A nurse who asked not to be named because she feared … said", "a nurse who asked not to be named for fear of losing her job
 * said": of the pronoun after "because", or of the object, it is the nurse who says it.
 */
function insteadOf(n: Narration, source: Candidate, candidates: readonly Candidate[]): Candidate {
  const before = n.tag[source.from - 1];
  const isReason = source.kind === Kind.pronoun && before === MARKER_TAGS.because;
  const isObject = before === Tag.gerund && n.lexicon.pointsBack.has(n.word[source.from]!);
  if (!isReason && !isObject) return source;
  for (let i = candidates.indexOf(source) - 1; i > 0; i--) {
    const who = candidates[i]!;
    if (n.sentence[who.from] !== n.sentence[source.from]) break;
    const named = candidates[i - 1]!;
    if (who.kind === Kind.who) return named.to >= who.from - 1 ? named : source;
  }
  return source;
}

/** The candidates of the cue's sentence that do not lie in its content. */
export function sourceCandidates(
  n: Narration,
  cue: Cue,
  content: SpanOption,
  candidates: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  const tells = n.lexicon.telling.has(n.word[cue.unit]!);
  const { subjectsMayBeDropped } = n.lexicon.grammar.functionWords;
  const behind =
    subjectsMayBeDropped && followsAdjunct(n, sentenceStart(n, cue.unit), cue.unit) ? cue.unit : 0;
  for (let i = cue.first; i < cue.last; i++) {
    const c = candidates[i]!;
    // "the mayor told the Herald": the paper is told
    if ((tells && c.from === cue.unit + 1) || c.from < behind) continue;
    // "asking Karl Obi to stay, Ann Lee said": he is asked
    if (c.from === cue.unit + 1 && cue.unit === cue.from && beginsClause(n.tag[c.to]!)) continue;
    if (c.from < content.to && c.to > content.from) continue;
    if (content.side === Side.both && c.from < content.secondTo && c.to > content.secondFrom) continue;
    found.push(c);
  }
  return found;
}
