import type { Article, Graph, Person, Quotation } from 'schema-dts';
import type { Brief } from '../brief/model.ts';
import { type ContentOptions, contentsOf } from './contents.ts';

/** Values of EDTF that are ISO 8601 as well: a year, month, day, or an interval of them. */
const ISO_VALUE = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;
/** EDTF writes seasons as months 21 to 24 and beyond; ISO 8601 has no such months. */
const SEASON = /(?:^|\/)\d{4}-(?:2[1-9]|[34]\d)(?:$|\/)/;

/**
 * The brief as linked data (https://schema.org): an Article, the Persons it mentions, and each direct quote as a
 * Quotation that is part of it. Reported speech is left out: it is no quotation. Safe inside a `<script>`.
 */
export function briefAsJsonLd(brief: Brief, options: ContentOptions): string {
  const { title, url, site, byline, lang, day, keyPoints, quotes, people, dates } = contentsOf(
    brief,
    options,
  );
  const articleId = url ?? '#article';
  const persons = people.map(
    ({ id, name, role }): Person => ({
      '@type': 'Person',
      '@id': `#${id}`,
      name,
      ...(role && { jobTitle: role }),
    }),
  );
  const quotations = quotes
    .filter(({ kind }) => kind === 'direct')
    .map(
      ({ text, speaker, speakerId, link }, index): Quotation => ({
        '@type': 'Quotation',
        '@id': `#quote-${index + 1}`,
        text,
        ...(speakerId ? { creator: { '@id': `#${speakerId}` } } : { creditText: speaker }),
        isPartOf: { '@id': articleId },
        ...(link && { url: link }),
      }),
    );
  const calendar = dates
    .map(({ value }) => value)
    .filter((value) => ISO_VALUE.test(value) && !SEASON.test(value));
  const article: Article = {
    '@type': 'NewsArticle',
    '@id': articleId,
    headline: title,
    ...(url && { url }),
    ...(byline && { author: { '@type': 'Person', name: byline } }),
    ...(site && { publisher: { '@type': 'Organization', name: site } }),
    ...(day && { datePublished: day }),
    ...(lang && { inLanguage: lang }),
    ...(keyPoints.length > 0 && { abstract: keyPoints.map(({ text }) => text).join('\n') }),
    ...(calendar.length > 0 && { temporalCoverage: calendar }),
    mentions: persons.map((person) => ({ '@id': String((person as { '@id': string })['@id']) })),
    hasPart: quotations.map((quotation) => ({ '@id': String((quotation as { '@id': string })['@id']) })),
  };
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [article, ...persons, ...quotations] };
  return `${JSON.stringify(graph, null, 2).replace(/[<>&\u2028\u2029]/g, unicodeEscape)}\n`;
}

/** JSON's own notation for a character, which no HTML parser takes for markup. */
function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
