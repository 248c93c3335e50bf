import recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const wink = winkNLP(model, ['sbd', 'ner', 'pos']);
const day = new Date(2024, 4, 16);

/** What others offer for the same work. */
export const peers = {
  compromisePeople: (text: string) => nlp(text).people().out('array'),
  compromiseQuotations: (text: string) => nlp(text).quotations().out('array'),
  chrono: (text: string) => chrono.parse(text, day),
  recognizers: (text: string) =>
    recognizers.recognizeDateTime(text, recognizers.Culture.English, undefined, day),
  /** Reads the text and tags it; nothing is asked of it. */
  wink: (text: string) => wink.readDoc(text).tokens().length(),
} as const;
