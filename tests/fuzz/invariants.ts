import type { Article, Span, TextSpan } from '../../brief/article.ts';
import type { Brief } from '../../brief/model.ts';

/** Everything that holds of any brief of any text. Returns what does not, in words. */
export function brokenInvariants(brief: Brief): string[] {
  const broken: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) broken.push(what);
  };
  const { article, keyPoints, quotes, people, dates, timeline } = brief;
  const verbatim = (span: TextSpan, what: string) => {
    const inside = span.start >= 0 && span.start < span.end && span.end <= article.text.length;
    check(inside && article.text.slice(span.start, span.end) === span.text, `${what} not verbatim`);
  };
  check(areApart(article.blocks), 'blocks out of order');
  for (const block of article.blocks) check(isWithin(block, article), 'block out of bounds');

  for (const point of keyPoints) verbatim(point, 'key point');
  check(areApart(keyPoints), 'key points out of order');
  check(keyPoints.length <= 5, 'too many key points');

  const ids = new Set(people.map(({ id }) => id));
  check(ids.size === people.length, 'person twice');
  quotes.forEach((quote, index) => {
    verbatim(quote, 'quote');
    if (quote.source) verbatim(quote.source, 'source');
    if (quote.cue) verbatim(quote.cue, 'cue');
    check(quote.speaker === null || ids.has(quote.speaker), 'speaker is nobody');
    check(quote.confidence >= 0 && quote.confidence <= 1, 'confidence beyond 0 to 1');
    check(
      quote.continues === null || (quote.continues >= 0 && quote.continues < index),
      'goes on from a later quote',
    );
    const next = quotes[index + 1];
    check(!next || next.start >= quote.start, 'quotes out of order');
    check(!next || next.start >= quote.end || next.end <= quote.end, 'quotes cross');
  });

  for (const person of people) {
    for (const mention of person.mentions) verbatim(mention, 'mention');
    for (const role of person.roles) verbatim(role, 'role');
    check(person.mentions.length > 0, 'person without mention');
    check(areApart(person.mentions), 'mentions out of order');
    check(person.name.trim() !== '', 'person without name');
    check(
      person.quotes === quotes.filter(({ speaker }) => speaker === person.id).length,
      'quotes miscounted',
    );
    check(person.share >= 0 && person.share <= 1, 'share beyond 0 to 1');
  }
  check(people.reduce((sum, { share }) => sum + share, 0) <= 1 + 1e-9, 'shares beyond the whole');
  const mentions = people.flatMap((person) => person.mentions).sort((a, b) => a.start - b.start);
  check(areApart(mentions), 'mentions of two persons overlap');

  check(areApart(dates), 'dates out of order');
  for (const date of dates) {
    verbatim(date, 'date');
    verbatim(date.label, 'label');
    check(date.value !== '', 'date without value');
    check(date.sentence.start <= date.start && date.end <= date.sentence.end, 'date outside its sentence');
  }
  const inRows = timeline.flatMap((row) => row.dates);
  check(new Set(inRows).size === inRows.length, 'date in two rows');
  for (const index of inRows) check(index in dates, 'row without date');
  return [...new Set(broken)];
}

function areApart(spans: readonly Span[]): boolean {
  return spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start);
}

function isWithin({ start, end }: Span, { text }: Article): boolean {
  return start >= 0 && start < end && end <= text.length;
}
