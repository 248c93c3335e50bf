import type { Article, Span } from '../article.ts';
import type { DateDirection, DateMention, TimelineRow } from '../model.ts';
import type { TextDocument } from '../text/document.ts';
import { type Days, dayNumber, daysInMonth, daysOf, toEdtf } from './calendar.ts';
import type { Discourse, Today } from './discourse.ts';
import { fiscalStartOf } from './fiscal-years.ts';
import { isSouthern } from './hemispheres.ts';
import { labelOf } from './label.ts';
import { NEUTRAL_DATES } from './neutral-grammar.ts';
import { dayComesFirst, orderShown } from './numeric-order.ts';
import { readDates } from './read-dates.ts';
import { makeTimeline } from './timeline.ts';
import type { DateTokens, TokenRange } from './token-row.ts';
import { weigh } from './weight.ts';

/**
 * Every date the text puts on a calendar, resolved against `document.article.published`, and the timeline
 * they make. Without a publication day the parts it would have settled stay open ("XXXX-08-09"). In a
 * language without a grammar only dates in figures are read. What lies inside one of the `names` is none.
 */
export function findDates(
  document: TextDocument,
  names: readonly Span[] = [],
): { dates: DateMention[]; timeline: TimelineRow[] } {
  const { article, text, sentences } = document;
  const today = publicationDay(article.published);
  const grammar = document.language?.dates ?? NEUTRAL_DATES;
  const address = article.canonicalUrl ?? article.url;
  const discourse: Discourse = {
    grammar,
    today,
    dayFirst: orderShown(text) ?? dayComesFirst(article.lang, address, grammar.dayFirst),
    fiscalStart: fiscalStartOf(article.lang, address),
    southern: isSouthern(article.lang, address),
    last: null,
    told: null,
    spoken: false,
    quarter: null,
    end: 0,
    read: 0,
  };
  const { tokens, found: all } = readDates(text, sentences, discourse);
  const found = outside(all, ({ reading }) => spanOf(tokens, reading), names);
  const days = found.map(({ reading }) => daysOf(reading.value));
  const dates = found.map(({ reading, sentence, index }, i): DateMention => {
    const { start, end } = spanOf(tokens, reading);
    return {
      start,
      end,
      text: text.slice(start, end),
      value: toEdtf(reading.value),
      alternatives: reading.alternatives.map(toEdtf),
      resolvedAgainst: reading.against && toEdtf(reading.against),
      direction: directionOf(days[i]!, today),
      sentence: reaching(spanOf(tokens, sentence), { start, end }),
      label: labelOf(tokens, sentence, reading, grammar.clauses),
      weight: weigh(reading, days[i]!, tokens, today, index, sentences.length, grammar.clauses),
    };
  });
  return { dates, timeline: makeTimeline(dates, days) };
}

/** Those of the items, in text order, that lie in none of the names: "Augustus Sunday" holds no day. */
function outside<Item>(items: readonly Item[], spanOf: (item: Item) => Span, names: readonly Span[]): Item[] {
  const inOrder = [...names].sort((a, b) => a.start - b.start);
  let next = 0;
  return items.filter((item) => {
    const { start, end } = spanOf(item);
    while (next < inOrder.length && inOrder[next]!.end < end) next++;
    return next === inOrder.length || inOrder[next]!.start > start;
  });
}

/** The publication day of "YYYY-MM-DD" or an ISO date-time, as the page's own clock has it. */
function publicationDay(published: Article['published']): Today | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { number: dayNumber({ year, month, day }), year, month, day };
}

function spanOf(tokens: DateTokens, { from, to }: TokenRange): Span {
  return { start: tokens.start[from]!, end: tokens.end[to - 1]! };
}

/** A date may run over a line end that parts two sentences for all others: its own reaches to its end. */
function reaching(sentence: Span, date: Span): Span {
  return { start: Math.min(sentence.start, date.start), end: Math.max(sentence.end, date.end) };
}

function directionOf(days: Days | null, today: Today | null): DateDirection {
  if (!days || !today) return 'unknown';
  if (days.last < today.number) return 'past';
  return days.first > today.number ? 'future' : 'present';
}
