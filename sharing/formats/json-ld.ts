import type { Article, CreativeWork, Graph, Organization, Person, Quotation } from 'schema-dts';
import type { Brief } from '../../brief/model.ts';
import { contentsOf, type SharedQuote } from '../contents.ts';
import type { ExportFormat } from '../format.ts';
import type { ContentOptions } from '../options.ts';

/** Values of EDTF that are ISO 8601 as well: a year, month, day, or an interval of them. */
const ISO_VALUE = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;
/** EDTF writes seasons as months 21 to 24 and beyond; ISO 8601 has no such months. */
const SEASON = /(?:^|\/)\d{4}-(?:2[1-9]|[34]\d)(?:$|\/)/;

/**
 * The brief as linked data (https://schema.org): an Article, the Persons it mentions, and each direct quote as a
 * Quotation that is part of it, with its voice: a Person or an Organization as its creator, a document as what it is
 * based on, anybody else by the article's words. Reported speech is left out: it is no quotation. Safe inside a
 * `<script>`.
 */
export const jsonLd = {
  id: 'jsonld',
  extension: 'jsonld',
  mimeType: 'application/ld+json',
  write: briefAsJsonLd,
} as const satisfies ExportFormat;

function briefAsJsonLd(brief: Brief, options: ContentOptions): string {
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
  const direct = quotes.filter(({ kind }) => kind === 'direct');
  const quotations = direct.map(
    (quote, index): Quotation => ({
      '@type': 'Quotation',
      '@id': `#quote-${index + 1}`,
      text: quote.text,
      ...voiceProperty(quote),
      isPartOf: { '@id': articleId },
      ...(quote.link && { url: quote.link }),
    }),
  );
  const voices = [...new Map(direct.map((quote) => [quote.voiceId, voiceNode(quote)])).values()];
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
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [article, ...persons, ...voices.filter((node) => node !== null), ...quotations],
  };
  return `${JSON.stringify(graph, null, 2).replace(/[<>&\u2028\u2029]/g, unicodeEscape)}\n`;
}

/** How a quotation names its voice: a reference to a node of the graph, or the words by which it is known. */
function voiceProperty({ voice, voiceId, speaker }: SharedQuote): Partial<Quotation> {
  switch (voice) {
    case 'person':
    case 'organisation':
      return { creator: { '@id': `#${voiceId}` } };
    case 'document':
      return { isBasedOn: { '@id': `#${voiceId}` } };
    case 'unnamed':
    case 'unclear':
      return { creditText: speaker };
  }
}

/** The node of a voice that is no person of the brief; null where there is none to refer to. */
function voiceNode({ voice, voiceId, speaker }: SharedQuote): Organization | CreativeWork | null {
  if (voice === 'organisation') return { '@type': 'Organization', '@id': `#${voiceId}`, name: speaker };
  if (voice === 'document') return { '@type': 'CreativeWork', '@id': `#${voiceId}`, name: speaker };
  return null;
}

/** JSON's own notation for a character, which no HTML parser takes for markup. */
function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
