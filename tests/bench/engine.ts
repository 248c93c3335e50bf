import { type Article, articleFromText } from '../../brief/article.ts';
import { findDates } from '../../brief/dates/dates.ts';
import { pickKeyPoints } from '../../brief/keypoints/keypoints.ts';
import { loadModels, type ModelFiles } from '../../brief/learned-models.ts';
import { findPeople } from '../../brief/people/people.ts';
import { findQuotes } from '../../brief/quotes/quotes.ts';
import { summarize } from '../../brief/summarize.ts';
import { readDocument } from '../../brief/text/document.ts';

/** The engine and its parts, each from bare text, as a page's text would come. */
export interface Engine {
  readonly all: (text: string) => unknown;
  readonly text: (text: string) => unknown;
  readonly people: (text: string) => unknown;
  readonly quotes: (text: string) => unknown;
  readonly dates: (text: string) => unknown;
  readonly keyPoints: (text: string) => unknown;
}

export type Part = keyof Engine;

export function engineWith(files: ModelFiles): Engine {
  const models = loadModels(files);
  return {
    all: (text) => summarize(article(text), models),
    text: (text) => readDocument(article(text)).tokens,
    people: (text) => findPeople(readDocument(article(text)), models),
    quotes(text) {
      const document = readDocument(article(text));
      return findQuotes(document, findPeople(document, models), models);
    },
    dates: (text) => findDates(readDocument(article(text))),
    keyPoints: (text) => pickKeyPoints(readDocument(article(text)), 3),
  };
}

function article(text: string): Article {
  return articleFromText({ text, published: '2024-05-16', title: null });
}
