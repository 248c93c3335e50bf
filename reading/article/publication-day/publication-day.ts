import type { PublishedFrom } from '../../../brief/article.ts';
import { identifyLanguage } from '../../../brief/languages/identify.ts';
import { hostOf } from '../../../brief/web-address.ts';
import type { PageContents, ShownBlock } from '../../page-contents.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { type Candidate, dayTimestamp, RANK } from './candidate.ts';
import { dayInScripts, declaredDays } from './declared-days.ts';
import { markedDays, shownDays } from './shown-days.ts';
import { type Day, type WritingHabits, writtenDays } from './written-days.ts';

/** When the page was first published and, apart from it, last changed; each in the page's own zone. */
export interface PublicationDay {
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly updated: string | null;
}

const DAY = 86_400_000;
/** A shown date this much older than another date of the page is a date the story tells of. */
const TOO_OLD = 3 * 365 * DAY;

/**
 * Finds the day of first publication: candidates of every source, by trust, each checked for sense.
 * @param now the page's clock, in milliseconds since 1970; null if unknown
 */
export function publicationDay(
  contents: PageContents,
  metadata: PageMetadata,
  now: number | null,
): PublicationDay {
  const { boxes, dates, shown } = contents;
  const url = contents.stated.isAppended ? null : contents.url;
  const habits = habitsOf(metadata.lang, url, shown);
  const all = [
    ...declaredDays(metadata.data, metadata.node, metadata.tags, url, habits),
    ...markedDays(dates, boxes, habits),
    ...shownDays(shown, boxes, metadata.title, habits),
  ];
  const state = dayInScripts(dates.inScripts, habits);
  if (state) all.push(state);
  all.push(...daysInTitle(contents.stated.documentTitle, habits));
  const sane = all.filter(({ timestamp }) => now === null || timeOf(timestamp.day) <= now + DAY);
  return choose(settleNumeric(sane));
}

/** Where nothing else tells it, a day in the page's title, behind a mark. */
function daysInTitle(title: string | null, habits: WritingHabits): Candidate[] {
  const days = title === null ? [] : writtenDays(title, habits);
  const [day] = days;
  if (!day || days.length > 1 || !/[|·–—-]\s*$/.test(title!.slice(0, day.start))) return [];
  return [
    {
      ...{ source: 'visible', rank: RANK.title, isUpdate: false, isLocal: true },
      timestamp: dayTimestamp(day.day, day.otherDay),
    },
  ];
}

/**
 * How 3/4/2019 is read: as the page itself writes a day that reads one way only, 23/4/2019; else by the country of
 * the host, else of the language; English of no country is American.
 */
function habitsOf(lang: string | null, url: string | null, shown: readonly ShownBlock[]): WritingHabits {
  const order = orderShown(shown);
  const otherLang = languageShown(shown);
  if (order !== null) return { lang, otherLang, monthFirst: order === 'month' };
  const country = /\.([a-z]{2})$/.exec(hostOf(url) ?? '')?.[1];
  const region = /-([A-Z]{2})\b/.exec(lang ?? '')?.[1]?.toLowerCase();
  const isEnglish = (!lang || lang.startsWith('en')) && (otherLang ?? 'en') === 'en';
  const where = country && !['tv', 'io', 'co', 'me', 'fm', 'ai', 'ly'].includes(country) ? country : region;
  return { lang, otherLang, monthFirst: where ? where === 'us' || where === 'ph' : isEnglish };
}

/** The language that the page's paragraphs are written in: templates keep the one they came with. */
function languageShown(shown: readonly ShownBlock[]): string | null {
  let sample = '';
  for (const { text, links } of shown) {
    if (text.length >= 80 && links < 0.5) sample += `${text} `;
    if (sample.length > 1500) break;
  }
  return identifyLanguage(sample);
}

const IN_NUMBERS = /(?<!\d[./-]?)(\d{1,2})([./-])(\d{1,2})\2(?:19|20)\d\d(?!\d)/g;

/** What comes first in the numeric dates of short lines; null where they all read two ways, or contradict. */
function orderShown(shown: readonly ShownBlock[]): 'day' | 'month' | null {
  let order: 'day' | 'month' | null = null;
  for (const { text } of shown) {
    if (text.length > 200 || !/\d[./-]\d/.test(text)) continue;
    for (const [, a, , b] of text.matchAll(IN_NUMBERS)) {
      const first = Number(a) > 12 ? 'day' : Number(b) > 12 ? 'month' : null;
      if (first === null || Math.max(Number(a), Number(b)) > 31) continue;
      if (order !== null && order !== first) return null;
      order = first;
    }
  }
  return order;
}

/** A numeric date that reads two ways takes the reading another date of the page confirms. */
function settleNumeric(candidates: readonly Candidate[]): Candidate[] {
  const certain = new Set(
    candidates.filter(({ timestamp }) => !timestamp.otherDay).map(({ timestamp }) => timestamp.day),
  );
  return candidates.map((candidate) => {
    const { day, otherDay } = candidate.timestamp;
    if (!otherDay || certain.has(day) || !certain.has(otherDay)) return candidate;
    return {
      ...candidate,
      timestamp: { ...candidate.timestamp, day: otherDay, iso: otherDay, otherDay: null },
    };
  });
}

function choose(candidates: readonly Candidate[]): PublicationDay {
  const ordered = [...candidates].sort((a, b) => a.rank - b.rank);
  const updates = ordered.filter(({ isUpdate }) => isUpdate);
  const firsts = ordered.filter(({ isUpdate }) => !isUpdate);
  const chosen = firsts.find((candidate) => !isTold(candidate, candidates)) ?? null;
  const from = chosen ?? updates[0] ?? null;
  if (!from) return { published: null, publishedFrom: null, updated: null };
  const published = ownDay(from, candidates);
  const later = updates.find(({ timestamp }) => timestamp.day > published.slice(0, 10));
  return { published, publishedFrom: from.source, updated: later?.timestamp.iso ?? null };
}

/** Shown text far older than what the page declares: no publication day but one told of. */
function isTold({ source, timestamp }: Candidate, all: readonly Candidate[]): boolean {
  if (source !== 'visible') return false;
  return all.some(
    (other) => other.source !== 'visible' && timeOf(other.timestamp.day) - timeOf(timestamp.day) > TOO_OLD,
  );
}

/**
 * The day in the page's own zone. A timestamp in UTC is a day off where the page is made far from Greenwich: if what
 * the page shows, its address or a timestamp with an offset names the day beside it, and nothing shown the same day,
 * that is the day.
 */
function ownDay({ timestamp, isLocal }: Candidate, all: readonly Candidate[]): string {
  if (isLocal || timestamp.zone === 'offset') return timestamp.iso;
  const local = all.filter((other) => other.isLocal && !other.isUpdate && other.rank <= RANK.dateBox);
  if (local.some((other) => other.timestamp.day === timestamp.day)) return timestamp.iso;
  const beside = local.find((other) => Math.abs(timeOf(other.timestamp.day) - timeOf(timestamp.day)) === DAY);
  // Nothing is changed before it is published.
  const changed = all.find(
    (other) => other.isLocal && other.isUpdate && timeOf(timestamp.day) - timeOf(other.timestamp.day) === DAY,
  );
  return (beside ?? changed)?.timestamp.iso ?? timestamp.iso;
}

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
