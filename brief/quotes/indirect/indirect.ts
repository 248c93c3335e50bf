import type { Span } from '../../article.ts';
import { calibrated, Features, type LinearModel, score } from '../linear-model.ts';
import { type Candidate, Kind } from '../parse/candidates.ts';
import { endingAt } from '../parse/candidates-at.ts';
import type { Narration } from '../parse/narration.ts';
import { Tag } from '../parse/tags.ts';
import type { QuotationModel } from '../quotation-model.ts';
import { quotedBehind } from '../source/mending/relayed.ts';
import { opensAnother } from './clause-ends.ts';
import { edited, partsOf, toldParts, withSubject } from './content-edges.ts';
import { type CueContext, cueContext, spanFeatures } from './features.ts';
import {
  isAsideBeforeVerb,
  isFragment,
  isNobody,
  isNoClause,
  isOnlyAbout,
  isOnlyWhen,
  isOpeningPhrase,
  isOwnSubject,
  isRelayed,
  isSaidOfSubject,
  isToldAside,
  isWishOrQuestion,
  isWithheld,
  leadsToQuotation,
} from './not-reported.ts';
import { isNamedSo, isOnlyHeard } from './passives.ts';
import { isClauseOfQuotation, isObject, onlyPoints, onlyQuoted, quotedShare } from './quoted-content.ts';
import { asksAbout, asksUnnamed, type Cue, cuesOf } from './reporting-cues.ts';
import { sourceOfCue } from './source-of-cue.ts';
import { Side, type SpanOption, spanOptions } from './span-options.ts';

/** Reported speech without marks. */
export interface IndirectQuotation {
  readonly cue: Cue;
  /** What was said: one span of the text, or two around the cue. */
  readonly parts: readonly Span[];
  readonly source: Candidate | null;
  /** Probability that the cue has content, as the ranker gives it. */
  readonly probability: number;
  /** Calibrated probability that content and source are right, and that the source is. */
  readonly confidence: number;
  readonly sureOfSource: number;
}

const features = new Features();
const options: SpanOption[] = [];

/** The most probable reading of a cue, and how probable it and its neighbours (half the same words) are. */
export function readCue(
  n: Narration,
  context: CueContext,
  candidates: readonly Candidate[],
  weights: LinearModel,
): { content: SpanOption; probability: number } {
  spanOptions(n, context.cue, candidates, options);
  const p = new Float64Array(options.length);
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < options.length; i++) {
    spanFeatures(n, context, options[i]!, features);
    p[i] = score(weights, features);
    top = Math.max(top, p[i]!);
  }
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    p[i] = Math.exp(p[i]! - top);
    sum += p[i]!;
  }
  let best = 0;
  for (let i = 1; i < p.length; i++) if (best === 0 || p[i]! > p[best]!) best = i;
  return { content: options[best]!, probability: best === 0 ? 0 : 1 - p[0]! / sum };
}

/** Surer than this that a cue has this content, or it is left out. Chosen by cross-validation. */
const REPORTED = 0.35;
/** Content that stands between marks for more than this share is a direct quotation, and found as one. */
const ALL_QUOTED = 0.93;
/** The same where a quotation before the cue has that cue for its own. */
const MOSTLY_QUOTED = 0.6;

/** Reported speech of a text, in order of its cues. `taken` are the cue units of direct quotations. */
export function indirectQuotations(
  n: Narration,
  candidates: readonly (readonly Candidate[])[],
  taken: ReadonlySet<number>,
  model: Pick<QuotationModel, 'content' | 'indirectSource'>,
): IndirectQuotation[] {
  const found: IndirectQuotation[] = [];
  for (let p = 0; p < candidates.length; p++) {
    const here = candidates[p]!;
    for (const cue of cuesOf(n, p, here)) {
      const context = cueContext(n, cue, here, taken.has(cue.unit));
      const read = readCue(n, context, here, model.content);
      const { probability } = read;
      const told = edited(n, cue, read.content, here);
      if (probability < REPORTED || told.side === Side.none) continue;
      if (isWithheld(n, cue) || isFragment(n, told) || isOwnSubject(n, told, here)) continue;
      if (isSaidOfSubject(n, cue, told) || isNoClause(n, cue, told)) continue;
      if (isOnlyWhen(n, context, told) || leadsToQuotation(n, told) || isWishOrQuestion(n, cue, told))
        continue;
      if (isAsideBeforeVerb(n, cue, told) || quotedBehind(n, cue.unit, here)) continue;
      if (isToldAside(n, cue) || isOpeningPhrase(n, cue, told, here)) continue;
      if (context.taken && told.side === Side.after && onlyQuoted(n, told)) continue;
      if (told.side === Side.after && (onlyPoints(n, told) || isObject(n, cue, told))) continue;
      const unnamed = asksUnnamed(n, cue);
      if (unnamed && !asksAbout(n.tag[told.from]!)) continue;
      if (isNamedSo(n, cue, told) || isRelayed(n, told, here) || isOnlyAbout(n, cue, told, here)) continue;
      const content = withSubject(n, cue, told, here);
      const parts = toldParts(n, content, partsOf(n, content));
      const quoted = isClauseOfQuotation(n, content, here) ? 0 : quotedShare(n, content);
      // `"…," Mr Mwangi, a captain from the north, said`: the verb is the quotation's
      if (quoted > (context.taken && content.side === Side.before ? MOSTLY_QUOTED : ALL_QUOTED)) continue;
      const last = found.at(-1);
      if (
        last &&
        parts.some(({ start, end }) => last.parts[0]!.start === start && last.parts[0]!.end === end)
      )
        found.pop();
      const { source, probability: sure } = unnamed
        ? { source: null, probability: 0 }
        : (goesOnTelling(n, cue, here, last) ?? sourceOfCue(n, context, content, here, model.indirectSource));
      if (source && (isNobody(n, source) || isOnlyHeard(n, cue, source))) continue;
      if (source && isThingTold(n, cue, source, found)) continue;
      const sureOfSource = source ? calibrated(model.indirectSource, sure) : 0;
      const confidence = calibrated(model.content, probability) * sureOfSource;
      found.push({ cue, parts, source, probability, confidence, sureOfSource });
    }
  }
  return found;
}

/** Whoever the sentence reports already, where a participle goes on: "Ann Lee said the road was old and full, adding that …". */
function goesOnTelling(
  n: Narration,
  { unit }: Cue,
  here: readonly Candidate[],
  last: IndirectQuotation | undefined,
): { source: Candidate; probability: number } | null {
  if (!last?.source || !opensAnother(n, unit) || n.tag[unit - 1] === Tag.comma) return null;
  const isSame = n.sentence[last.cue.unit] === n.sentence[unit] && last.source.to <= last.cue.unit;
  const before = endingAt(here, unit);
  const isThing = before?.kind === Kind.noun && n.tag[before.head] !== Tag.personNoun;
  return isSame && isThing ? { source: last.source, probability: last.sureOfSource } : null;
}

/** "Ann Lee said the photos suggest it will take years": what things show is part of what she said. */
function isThingTold(n: Narration, { unit }: Cue, source: Candidate, found: IndirectQuotation[]): boolean {
  if (source.kind !== Kind.phrase || n.tag[source.head] !== Tag.word) return false;
  const at = n.start[unit]!;
  return found.at(-1)?.parts.some(({ start, end }) => start <= at && at < end) ?? false;
}
