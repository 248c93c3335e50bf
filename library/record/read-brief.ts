import type { Article, TextSpan } from '../../brief/article.ts';
import type { Brief } from '../../brief/model.ts';
import { type Check, fields, isIndex, isNumber, isText, listOf, oneOf, orNull } from './checks.ts';

const BLOCK_KINDS = oneOf('paragraph', 'heading', 'list-item', 'block-quote');

const hasArticleFields = fields({
  url: orNull(isText),
  canonicalUrl: orNull(isText),
  title: orNull(isText),
  byline: orNull(isText),
  siteName: orNull(isText),
  lang: orNull(isText),
  published: orNull(isText),
  publishedFrom: orNull(isText),
  updated: orNull(isText),
  text: isText,
  blocks: listOf(fields({ kind: BLOCK_KINDS, start: isIndex, end: isIndex })),
  standfirst: orNull(isText),
  captions: listOf(isText),
  leftOut: listOf(fields({ reason: isText, text: isText })),
});

/** Briefs of earlier versions do not say whether only the free part was read. */
const isArticleShape: Check = (value) =>
  hasArticleFields(value) && oneOf(true, false, undefined)((value as Partial<Article>).isFreePart);

/**
 * Whether a value from outside is a whole brief: every field of its type, every span inside the text with the words
 * that stand there, every index and identifier pointing at something. Linear in the size of the value.
 */
export function isBrief(value: unknown): value is Brief {
  if (!fields({ article: isArticleShape })(value)) return false;
  const { article } = value as { article: Article };
  const { text } = article;
  const inside: Check = (span) => isSpan(span, text.length);
  const spanned: Check = (span) => inside(span) && sameWords(span as TextSpan, text);
  const isVoice = fields({
    kind: oneOf('person', 'organisation', 'document', 'unnamed', 'unclear'),
    id: isText,
    name: orNull(isText),
    grounds: orNull(spanned),
  });
  const quoteFields = fields({
    kind: oneOf('direct', 'indirect'),
    source: orNull(spanned),
    cue: orNull(spanned),
    speaker: orNull(isText),
    voice: isVoice,
    confidence: isNumber,
    continues: orNull(isIndex),
  });
  const personFields = fields({
    id: isText,
    name: isText,
    role: orNull(isText),
    roles: listOf(spanned),
    mentions: listOf(spanned),
    gender: oneOf('female', 'male', null),
    quotes: isIndex,
    share: isNumber,
  });
  const dateFields = fields({
    value: isText,
    alternatives: listOf(isText),
    resolvedAgainst: orNull(isText),
    direction: oneOf('past', 'present', 'future', 'unknown'),
    sentence: inside,
    label: spanned,
    weight: isNumber,
  });
  const shaped = fields({
    coverage: oneOf('full', 'quotes-only'),
    keyPoints: listOf(spanned),
    quotes: listOf((quote) => spanned(quote) && quoteFields(quote)),
    people: listOf(personFields),
    dates: listOf((date) => spanned(date) && dateFields(date)),
    timeline: listOf(fields({ value: isText, dates: listOf(isIndex), weight: isNumber })),
  });
  return (
    shaped(value) &&
    article.blocks.every((block) => inside(block)) &&
    pointsSomewhere(value as unknown as Brief)
  );
}

function pointsSomewhere({ quotes, people, dates, timeline }: Brief): boolean {
  const ids = new Set(people.map(({ id }) => id));
  return (
    ids.size === people.length &&
    quotes.every(
      ({ speaker, voice, continues }) =>
        (speaker === null || ids.has(speaker)) &&
        (voice.kind !== 'person' || ids.has(voice.id)) &&
        (continues === null || continues < quotes.length),
    ) &&
    timeline.every((row) => row.dates.every((index) => index < dates.length))
  );
}

function isSpan(value: unknown, length: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as { start?: unknown; end?: unknown };
  return isIndex(start) && isIndex(end) && (start as number) <= (end as number) && (end as number) <= length;
}

function sameWords({ start, end, text: words }: TextSpan, text: string): boolean {
  return typeof words === 'string' && words.length === end - start && text.startsWith(words, start);
}
