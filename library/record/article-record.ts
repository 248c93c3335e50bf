import type { Span, TextSpan } from '../../brief/article.ts';
import type { Brief, Person, Quote } from '../../brief/model.ts';
import { hostOf } from '../../brief/web-address.ts';
import { voiceKey } from '../identity/fold-name.ts';
import {
  type ArticleRecord,
  type KeptArticle,
  type PackedSpan,
  SCHEMA,
  type StoredPerson,
  type StoredVoice,
} from '../model.ts';
import { articleId } from './article-id.ts';
import { textHash } from './text-hash.ts';

export interface ReadingNotes {
  /** Version of the engine that made the brief. */
  readonly engine: string;
  /** When it was read, ISO 8601, oldest first. */
  readonly readAt: readonly string[];
}

/** Brief -> what is kept of it: the record, and the text it points into. */
export function keptArticle(brief: Brief, { engine, readAt }: ReadingNotes): KeptArticle {
  const { article } = brief;
  const host = hostOf(article.url) ?? hostOf(article.canonicalUrl);
  const { voices, indexOf } = voicesOf(brief);
  const record: ArticleRecord = {
    schema: SCHEMA,
    engine,
    id: articleId(article),
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    host,
    title: article.title,
    byline: article.byline,
    siteName: article.siteName,
    outlet: article.siteName ?? host,
    lang: article.lang,
    published: article.published,
    publishedFrom: article.publishedFrom,
    updated: article.updated,
    day: dayOf(article.published) ?? dayOf(readAt[0] ?? null),
    readAt,
    textHash: textHash(article.text),
    length: article.text.length,
    coverage: brief.coverage,
    blocks: article.blocks.map(({ kind, start, end }) => ({ kind, at: [start, end] })),
    keyPoints: brief.keyPoints.map(packed),
    voices,
    quotes: brief.quotes.map((quote) => ({
      text: quote.text,
      start: quote.start,
      end: quote.end,
      kind: quote.kind,
      voice: indexOf.get(quote.voice.id) ?? 0,
      source: packedOrNull(quote.source),
      cue: packedOrNull(quote.cue),
      confidence: Math.round(quote.confidence * 1000) / 1000,
      continues: quote.continues,
    })),
    people: brief.people.map((person) => storedPerson(person, indexOf)),
    dates: brief.dates.map(({ start, end, value, alternatives, resolvedAgainst, direction, ...date }) => ({
      at: [start, end],
      value,
      alternatives,
      resolvedAgainst,
      direction,
      sentence: packed(date.sentence),
      label: packed(date.label),
      weight: Math.round(date.weight * 1000) / 1000,
    })),
    timeline: brief.timeline,
  };
  return { record, text: article.text };
}

/** The calendar day of "YYYY-MM-DD" or an ISO date-time, as written; null for anything else. */
export function dayOf(moment: string | null): string | null {
  return moment !== null && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(moment) ? moment.slice(0, 10) : null;
}

/** The voices of a brief, each once, in the order they first speak. */
function voicesOf(brief: Brief): { voices: StoredVoice[]; indexOf: Map<string, number> } {
  const people = new Map(brief.people.map((person) => [person.id, person]));
  const voices: StoredVoice[] = [];
  const indexOf = new Map<string, number>();
  for (const { voice } of brief.quotes) {
    if (indexOf.has(voice.id)) continue;
    const person = voice.kind === 'person' ? people.get(voice.id) : undefined;
    const name = person?.name ?? voice.name;
    indexOf.set(voice.id, voices.length);
    voices.push({
      kind: voice.kind,
      name,
      key: voiceKey(voice.kind, name),
      role: person?.role ?? null,
      gender: person?.gender ?? null,
      grounds: packedOrNull(voice.grounds),
    });
  }
  return { voices, indexOf };
}

function storedPerson(person: Person, indexOf: ReadonlyMap<string, number>): StoredPerson {
  return {
    id: person.id,
    name: person.name,
    role: person.role,
    roles: person.roles.map(packed),
    mentions: person.mentions.map(packed),
    gender: person.gender,
    share: Math.round(person.share * 10_000) / 10_000,
    voice: indexOf.get(person.id) ?? null,
  };
}

/** What is kept -> the brief again, word for word; what was skipped in the page, captions and standfirst stay behind. */
export function briefOfKept({ record, text }: KeptArticle): Brief {
  const span = ([start, end]: PackedSpan): TextSpan => ({ start, end, text: text.slice(start, end) });
  const spanOrNull = (at: PackedSpan | null) => (at ? span(at) : null);
  const personOfVoice = new Map(
    record.people.flatMap(({ id, voice }) => (voice === null ? [] : [[voice, id]])),
  );
  const quotes = record.quotes.map((quote): Quote => {
    const stored = record.voices[quote.voice]!;
    const speaker = personOfVoice.get(quote.voice) ?? null;
    return {
      ...span([quote.start, quote.end]),
      kind: quote.kind,
      source: spanOrNull(quote.source),
      cue: spanOrNull(quote.cue),
      speaker,
      voice: {
        kind: stored.kind,
        id: speaker ?? (stored.kind === 'unclear' ? 'unclear' : `v${quote.voice + 1}`),
        name: stored.name,
        grounds: spanOrNull(stored.grounds),
      },
      confidence: quote.confidence,
      continues: quote.continues,
    };
  });
  return {
    article: {
      url: record.url,
      canonicalUrl: record.canonicalUrl,
      title: record.title,
      byline: record.byline,
      siteName: record.siteName,
      lang: record.lang,
      published: record.published,
      publishedFrom: record.publishedFrom,
      updated: record.updated,
      text,
      blocks: record.blocks.map(({ kind, at: [start, end] }) => ({ kind, start, end })),
      standfirst: null,
      captions: [],
      leftOut: [],
      isFreePart: false,
    },
    coverage: record.coverage,
    keyPoints: record.keyPoints.map(span),
    quotes,
    people: record.people.map((person) => ({
      id: person.id,
      name: person.name,
      role: person.role,
      roles: person.roles.map(span),
      mentions: person.mentions.map(span),
      gender: person.gender,
      quotes: person.voice === null ? 0 : record.quotes.filter(({ voice }) => voice === person.voice).length,
      share: person.share,
    })),
    dates: record.dates.map((date) => ({
      ...span(date.at),
      value: date.value,
      alternatives: date.alternatives,
      resolvedAgainst: date.resolvedAgainst,
      direction: date.direction,
      sentence: { start: date.sentence[0], end: date.sentence[1] },
      label: span(date.label),
      weight: date.weight,
    })),
    timeline: record.timeline,
  };
}

function packed({ start, end }: Span): PackedSpan {
  return [start, end];
}

function packedOrNull(span: Span | null): PackedSpan | null {
  return span ? packed(span) : null;
}
