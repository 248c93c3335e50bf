import { readFileSync } from 'node:fs';
import { type Article, articleFromText } from '../../brief/article.ts';
import { summarize } from '../../brief/brief.ts';
import { findDates } from '../../brief/dates/dates.ts';
import { pickKeyPoints } from '../../brief/keypoints/keypoints.ts';
import { loadModels } from '../../brief/models.ts';
import { findPeople } from '../../brief/people/people.ts';
import { findQuotes } from '../../brief/quotes/quotes.ts';
import { readDocument } from '../../brief/text/document.ts';

const weights = (name: string) => readFileSync(new URL(`../../public/models/${name}`, import.meta.url));
const models = loadModels({ people: weights('people.bin'), quotes: weights('quotes.bin') });

/** The engine and its parts, each from bare text, as a page's text would come. */
export const engine = {
  all: (text: string) => summarize(article(text), models),
  text: (text: string) => readDocument(article(text)),
  people: (text: string) => findPeople(readDocument(article(text)), models),
  quotes(text: string) {
    const document = readDocument(article(text));
    return findQuotes(document, findPeople(document, models), models);
  },
  dates: (text: string) => findDates(readDocument(article(text))),
  keyPoints: (text: string) => pickKeyPoints(readDocument(article(text)), 3),
} as const;

export type Part = keyof typeof engine;

function article(text: string): Article {
  return articleFromText({ text, published: '2024-05-16', title: null });
}
