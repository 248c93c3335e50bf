import type { Candidate } from './candidates.ts';
import type { Narration } from './narration.ts';
import { MARKER_TAGS, Tag } from './tags.ts';

/** A verb that reports what somebody said or thinks; "according to" is none. */
export const isReportingVerb = (tag: number): boolean => tag === Tag.saying || tag === Tag.judging;

/** Whether a verb takes whom it is said of or to right behind it, who then does not say it: "accused Lund", "told Lund". */
export function takesObject({ word, lexicon }: Pick<Narration, 'lexicon' | 'word'>, verb: number): boolean {
  const { hearing, ordering, telling, withObject } = lexicon;
  return [hearing, ordering, telling, withObject].some((verbs) => verbs.has(word[verb]!));
}

/** The first unit of a verb that ends at a unit, with the auxiliaries and adverbs before it: of "had never said". */
export function beginOfVerb({ tag }: Pick<Narration, 'tag'>, verb: number): number {
  let u = verb;
  while (tag[u - 1] === Tag.auxiliary || tag[u - 1] === Tag.adverb) u--;
  return u;
}

/** The unit before a clause that begins at one, "that" stepped over: where a verb stands that reports it. */
export const unitBeforeClause = ({ tag }: Pick<Narration, 'tag'>, from: number): number =>
  tag[from - 1] === MARKER_TAGS.that ? from - 2 : from - 1;

/** The unit before a quotation, the colon, comma or "that" before it stepped over: where a verb stands that leads to it. */
export function unitBeforeWords({ tag }: Pick<Narration, 'tag'>, quotation: number): number {
  const before = tag[quotation - 1];
  const isLink = before === Tag.colon || before === Tag.comma || before === MARKER_TAGS.that;
  return isLink ? quotation - 2 : quotation - 1;
}

/** The unit before a source, and before the article of "o seu líder". */
export const unitBeforeOwner = ({ tag, word, lexicon }: Narration, { from }: Candidate): number =>
  tag[from - 1] === Tag.determiner && lexicon.pointsBack.has(word[from]!) ? from - 2 : from - 1;

/** How far a cue may stand from its source, in units. */
const REACH = 30;

/** Reporting words as units of the narration, end exclusive. */
export interface CueUnits {
  readonly from: number;
  readonly to: number;
}

/**
 * The reporting words that go with the source of a quotation: "according to" or the verb before it ("said Smith", "described by Smith as",
 * also for what goes on after “…,” said Smith, who led the talks. “…”), the last verb between it and the quotation ("Smith, who said little, added: …"), or the first one after it.
 */
export function cueOf(n: Narration, source: Candidate, quotation: number): CueUnits | null {
  const sentence = n.sentence[source.from];
  const tag = (i: number): number => (i >= 0 && i < n.count && n.sentence[i] === sentence ? n.tag[i]! : 0);
  const one = (i: number): CueUnits => ({ from: i, to: i + 1 });
  const before = unitBeforeOwner(n, source);
  if (tag(before - 1) === Tag.according) return { from: before - 1, to: source.from };
  // not in "a letter seen by Smith said"
  const isPassive = tag(before) === MARKER_TAGS.by && isReportingVerb(tag(before - 1));
  if (isPassive && tag(source.to) !== Tag.saying) return one(before - 1);
  const inverted = tag(before) === Tag.saying && (quotation < source.from || n.token[before - 1]! < 0);
  if (inverted) return one(before);
  const end = source.to <= quotation && quotation < source.to + REACH ? quotation : source.to + REACH;
  let saying = -1;
  let judging = -1;
  for (let i = source.to; i < end && tag(i); i++) {
    if (tag(i - 1) === Tag.determiner) continue; // "his report" is no verb
    if (tag(i) === Tag.saying && (saying < 0 || end === quotation)) saying = i;
    if (tag(i) === Tag.judging && (judging < 0 || end === quotation)) judging = i;
  }
  if (saying >= 0) return one(saying);
  if (judging >= 0) return one(judging);
  if (tag(before) === Tag.saying) return one(before);
  return tag(source.to) === Tag.colon ? one(source.to) : null;
}
