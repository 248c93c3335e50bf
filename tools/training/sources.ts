import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_TRAINING } from './people/learn-names.ts';

/** What a model of a language learns from, as paths below the folder of the corpora unless they are texts of our own. */
export interface Sources {
  /** Learned by every model. */
  readonly training: readonly string[];
  /** Measured with: learned only by the weights that ship. */
  readonly development: readonly string[];
  /** How the ids of those of the development documents begin that may be learned from. */
  readonly developmentIds: string;
  /** Read only for which words are common in lower case. */
  readonly unmarked: readonly string[];
  /** How often texts of our own are learned from, where others are many more. */
  readonly ownTimes: number;
  /** English texts that teach beside the language's own: quotations, read with the grammar of English, and names. */
  readonly english: readonly string[];
  /** Languages whose texts of our own teach as well, once each. */
  readonly related: readonly string[];
  /** Files of all those whose annotators had another convention of what somebody's words are than readers are shown. */
  readonly foreign: readonly string[];
  /** Files of all those in which quotations of fewer than four words are not marked. */
  readonly withoutPhrases: readonly string[];
  /** Occurrences that a feature of names needs to be kept, where the texts are many and the file would be large. */
  readonly leastSeen: number;
  /** Times each pass over names is trained, to take the mean. */
  readonly times: number;
}

const NONE: Sources = {
  training: [],
  development: [],
  developmentIds: '',
  unmarked: [],
  ownTimes: 1,
  english: [],
  related: [],
  foreign: [],
  withoutPhrases: [],
  leastSeen: 1,
  times: NAME_TRAINING.times,
};

const PEOPLE: Readonly<Record<string, Sources>> = {
  de: {
    ...NONE,
    training: ['languages/de/train-people-germeval.jsonl'],
    unmarked: ['languages/de/raw.jsonl'],
    leastSeen: 2,
    times: 2,
  },
  en: {
    ...NONE,
    training: ['train-people.jsonl', 'train-people-western.jsonl', 'men-people.ndjson'],
    development: ['people.ndjson', 'briefs.ndjson'],
    unmarked: ['train-quotes.jsonl'],
  },
  es: {
    ...NONE,
    unmarked: ['languages/es/raw.jsonl'],
    english: ['train-people-western.jsonl'],
    leastSeen: 2,
  },
  // Of the development documents only those of Wikinews, which are free to build on.
  fr: {
    ...NONE,
    development: ['languages/fr/people.ndjson'],
    developmentIds: 'fr/wikinews-',
    unmarked: ['languages/fr/raw.jsonl'],
  },
  // CC BY-SA 4.0: what is learned from them says so where it ships
  pt: {
    ...NONE,
    training: ['languages/pt/train-people.jsonl'],
    development: ['languages/pt/people.ndjson'],
  },
};

const QUOTES: Readonly<Record<string, Sources>> = {
  en: {
    ...NONE,
    training: ['train-quotes.jsonl', 'world-quotes.ndjson'],
    development: ['quotes.ndjson'],
    // PolNeAR marks beliefs, orders and wishes as reported speech, and a relative pronoun as a source
    foreign: ['train-quotes.jsonl', 'quotes.ndjson'],
    withoutPhrases: ['world-quotes.ndjson'],
  },
  // too little is ours for what PolNeAR differs in to be left out
  es: { ...NONE, ownTimes: 4, english: ['train-quotes.jsonl', 'world-quotes.ndjson'], related: ['fr', 'pt'] },
  fr: { ...NONE, ownTimes: 4, english: ['train-quotes.jsonl', 'world-quotes.ndjson'] },
  pt: { ...NONE, ownTimes: 4, english: ['train-quotes.jsonl', 'world-quotes.ndjson'], related: ['es', 'fr'] },
};

/** Where the names of persons in a language are learned from; texts of our own come first. */
export function sourcesOfNames(language: string, corpus: string): Sources {
  return located(PEOPLE[language] ?? NONE, language, corpus);
}

/** Where quotations in a language are learned from; texts of our own come first. */
export function sourcesOfQuotes(language: string, corpus: string): Sources {
  return located(QUOTES[language] ?? { ...NONE, english: ['world-quotes.ndjson'] }, language, corpus);
}

function located(sources: Sources, language: string, corpus: string): Sources {
  const below = (names: readonly string[]): string[] => names.map((name) => join(corpus, name));
  const { training, development, unmarked, ownTimes, english, foreign, withoutPhrases } = sources;
  return {
    ...sources,
    training: [...Array.from({ length: ownTimes }, () => ownTexts(language)).flat(), ...below(training)],
    development: below(development),
    unmarked: below(unmarked),
    english: below(english),
    foreign: below(foreign),
    withoutPhrases: below(withoutPhrases),
  };
}

/** Files of texts written for this project, sorted so that the same files give the same bytes. */
export function ownTexts(language: string): string[] {
  const folder = join(import.meta.dirname, 'texts', language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}
