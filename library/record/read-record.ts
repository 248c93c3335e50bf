import { type ArticleHead, type ArticleRecord, type PackedSpan, SCHEMA } from '../model.ts';
import { type Check, fields, isIndex, isMoment, isNumber, isText, listOf, oneOf, orNull } from './checks.ts';

/** Longest name or key: longer ones are no names, and would be kept in every index. */
const LONGEST_NAME = 300;

const isName: Check = (value) => isText(value) && (value as string).length <= LONGEST_NAME;

const isPackedSpan: Check = (value) =>
  Array.isArray(value) &&
  value.length === 2 &&
  isIndex(value[0]) &&
  isIndex(value[1]) &&
  value[0] <= value[1];

const isHeadShape = fields({
  schema: oneOf(SCHEMA),
  engine: isName,
  id: isText,
  url: orNull(isText),
  canonicalUrl: orNull(isText),
  host: orNull(isName),
  title: orNull(isText),
  byline: orNull(isText),
  siteName: orNull(isName),
  outlet: orNull(isName),
  lang: orNull(isName),
  published: orNull(isText),
  publishedFrom: orNull(isName),
  updated: orNull(isText),
  day: orNull((value) => isMoment(value) && (value as string).length === 10),
  readAt: listOf(isMoment),
  textHash: isName,
  length: isIndex,
  coverage: oneOf('full', 'quotes-only'),
  voices: listOf(
    fields({
      kind: oneOf('person', 'organisation', 'document', 'unnamed', 'unclear'),
      name: orNull(isText),
      key: orNull(isName),
      role: orNull(isText),
      gender: oneOf('female', 'male', null),
      grounds: orNull(isPackedSpan),
    }),
  ),
  quotes: listOf(
    fields({
      text: isText,
      start: isIndex,
      end: isIndex,
      kind: oneOf('direct', 'indirect'),
      voice: isIndex,
      source: orNull(isPackedSpan),
      cue: orNull(isPackedSpan),
      confidence: isNumber,
      continues: orNull(isIndex),
    }),
  ),
});

const isBodyShape = fields({
  blocks: listOf(
    fields({ kind: oneOf('paragraph', 'heading', 'list-item', 'block-quote'), at: isPackedSpan }),
  ),
  keyPoints: listOf(isPackedSpan),
  people: listOf(
    fields({
      id: isText,
      name: isText,
      role: orNull(isText),
      roles: listOf(isPackedSpan),
      mentions: listOf(isPackedSpan),
      gender: oneOf('female', 'male', null),
      share: isNumber,
      voice: orNull(isIndex),
    }),
  ),
  dates: listOf(
    fields({
      at: isPackedSpan,
      value: isText,
      alternatives: listOf(isText),
      resolvedAgainst: orNull(isText),
      direction: oneOf('past', 'present', 'future', 'unknown'),
      sentence: isPackedSpan,
      label: isPackedSpan,
      weight: isNumber,
    }),
  ),
  timeline: listOf(fields({ value: isText, dates: listOf(isIndex), weight: isNumber })),
});

/**
 * Whether a stored value is the head of a record of this schema, whole: every field, every span inside the text's
 * length, every index pointing at something. What an older schema wrote is brought up to date before
 * (`browser/storage`).
 */
export function isArticleHead(value: unknown): value is ArticleHead {
  if (!isHeadShape(value)) return false;
  const { length, voices, quotes } = value as unknown as ArticleHead;
  const fits = (span: PackedSpan | null): boolean => span === null || span[1] <= length;
  return (
    voices.every(({ grounds }) => fits(grounds)) &&
    quotes.every(
      ({ start, end, voice, source, cue, continues }) =>
        fits([start, end]) &&
        fits(source) &&
        fits(cue) &&
        voice < voices.length &&
        (continues === null || continues < quotes.length),
    )
  );
}

/** The same of a whole record. */
export function isArticleRecord(value: unknown): value is ArticleRecord {
  if (!isArticleHead(value) || !isBodyShape(value)) return false;
  const record = value as unknown as ArticleRecord;
  const fits = (span: PackedSpan): boolean => span[1] <= record.length;
  return (
    record.blocks.every(({ at }) => fits(at)) &&
    record.keyPoints.every(fits) &&
    record.people.every(
      ({ roles, mentions, voice }) =>
        roles.every(fits) && mentions.every(fits) && (voice === null || voice < record.voices.length),
    ) &&
    record.dates.every(({ at, sentence, label }) => fits(at) && fits(sentence) && fits(label)) &&
    record.timeline.every(({ dates }) => dates.every((index) => index < record.dates.length))
  );
}
