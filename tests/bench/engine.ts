import { type Article, articleFromText } from '../../brief/article.ts';
import { findDates } from '../../brief/dates/dates.ts';
import { pickKeyPoints } from '../../brief/keypoints/keypoints.ts';
import { ENGLISH } from '../../brief/languages/en/index.ts';
import { loadedLanguage, type ModelFiles } from '../../brief/loaded-language.ts';
import { findPeople } from '../../brief/people/people.ts';
import { findQuotes } from '../../brief/quotes/quotes.ts';
import { summarize } from '../../brief/summarize.ts';
import { readDocument, type TextDocument } from '../../brief/text/document.ts';

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
  const english = loadedLanguage(ENGLISH, files);
  const { models } = english;
  return {
    all: (text) => summarize(article(text), english),
    text: (text) => documentOf(text).tokens,
    people: (text) => findPeople(documentOf(text), english),
    quotes(text) {
      const document = documentOf(text);
      return findQuotes(document, findPeople(document, english), models);
    },
    dates: (text) => findDates(documentOf(text)),
    keyPoints: (text) => pickKeyPoints(documentOf(text), ENGLISH.keyPoints, 3),
  };
}

function documentOf(text: string): TextDocument {
  return readDocument(article(text), ENGLISH);
}

function article(text: string): Article {
  return articleFromText({ text, published: '2024-05-16', title: null });
}
