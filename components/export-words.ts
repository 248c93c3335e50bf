import type { ExportWords } from '../sharing/options.ts';
import type { MessageKey } from './messages.ts';

/** The words of an export that are not the article's own, in the language of the interface. */
export function exportWords(word: (key: MessageKey) => string): ExportWords {
  return {
    keyPoints: word('keyPoints'),
    quotes: word('quotes'),
    people: word('people'),
    dates: word('dates'),
    speakerUnclear: word('speakerUnclear'),
    reported: word('indirectShort'),
    showInPage: word('exportInPage'),
    untitled: word('untitled'),
  };
}
