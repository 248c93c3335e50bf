import recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { MarkedDate } from './dates-right.ts';

const wink = winkNLP(model, ['sbd', 'ner', 'pos']);
const day = new Date(2024, 4, 16);

/** What others offer for the same work. */
export const peers = {
  compromisePeople: (text: string) => nlp(text).people().out('array'),
  compromiseQuotations: (text: string) => nlp(text).quotations().out('array'),
  chrono: (text: string) => chrono.parse(text, day),
  chronoIn: {
    de: (text: string, now = day) => chrono.de.parse(text, now),
    es: (text: string, now = day) => chrono.es.parse(text, now),
    fr: (text: string, now = day) => chrono.fr.parse(text, now),
    pt: (text: string, now = day) => chrono.pt.parse(text, now),
  },
  recognizers: (text: string) =>
    recognizers.recognizeDateTime(text, recognizers.Culture.English, undefined, day),
  /** Reads the text and tags it; nothing is asked of it. */
  wink: (text: string) => wink.readDoc(text).tokens().length(),
} as const;

export type ChronoLanguage = keyof typeof peers.chronoIn;

/** The dates that chrono-node finds in a text of a day, "YYYY-MM-DD", as EDTF: what it is certain of, no more. */
export function chronoDates(lang: ChronoLanguage, text: string, published: string): MarkedDate[] {
  const now = new Date(`${published}T12:00:00`);
  return peers.chronoIn[lang](text, now).map(({ text: words, start, end }) => ({
    text: words,
    value: end ? `${edtf(start)}/${edtf(end)}` : edtf(start),
  }));
}

function edtf(parts: chrono.ParsedComponents): string {
  const [year, month, date] = [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0];
  const two = (n: number) => String(n).padStart(2, '0');
  if (parts.isCertain('day') || parts.isCertain('weekday')) return `${year}-${two(month)}-${two(date)}`;
  return parts.isCertain('month') ? `${year}-${two(month)}` : String(year);
}
