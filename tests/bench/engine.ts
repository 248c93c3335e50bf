import { type Article, articleFromText } from '../../brief/article.ts';
import { findDates } from '../../brief/dates/dates.ts';
import { pickKeyPoints } from '../../brief/keypoints/keypoints.ts';
import type { DateMention } from '../../brief/model.ts';
import { findPeople } from '../../brief/people/people.ts';
import { findQuotes } from '../../brief/quotes/quotes.ts';
import { summarize } from '../../brief/summarize.ts';
import { readDocument, type TextDocument } from '../../brief/text/document.ts';
import { languagesFrom } from '../../cli/languages.ts';

/** The engine and its parts, each from bare text, as a page's text would come. */
export interface Engine {
  readonly all: (text: string) => unknown;
  readonly text: (text: string) => unknown;
  readonly people: (text: string) => unknown;
  readonly quotes: (text: string) => unknown;
  /** The dates of a text that was published on a day, "YYYY-MM-DD". */
  readonly dates: (text: string, published?: string) => readonly DateMention[];
  readonly keyPoints: (text: string) => unknown;
}

export type Part = keyof Engine;

/** The engine in a language, by its two-letter code, with the weights in a folder. Throws where it has no grammar. */
export async function engineIn(lang: string, weights: string): Promise<Engine> {
  const loaded = await languagesFrom(weights)(lang);
  if (!loaded) throw new Error(`no grammar of "${lang}"`);
  const { language, models } = loaded;
  const article = (text: string, published = '2024-05-16'): Article => ({
    ...articleFromText({ text, published, title: null }),
    lang,
  });
  const documentOf = (text: string, published?: string): TextDocument =>
    readDocument(article(text, published), language);
  return {
    all: (text) => summarize(article(text), loaded),
    text: (text) => documentOf(text).tokens,
    people: (text) => findPeople(documentOf(text), loaded),
    quotes(text) {
      const document = documentOf(text);
      return findQuotes(document, findPeople(document, loaded), models);
    },
    dates: (text, published) => findDates(documentOf(text, published)).dates,
    keyPoints: (text) => pickKeyPoints(documentOf(text), language.keyPoints, 3),
  };
}
