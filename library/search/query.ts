import { foldText } from './fold-text.ts';

/** A search: every part of it has to hold. */
export interface Query {
  /** Folded words and phrases; each begins where a word begins. */
  readonly words: readonly string[];
  /** Folded words that must not occur. */
  readonly without: readonly string[];
  readonly person: readonly string[];
  readonly outlet: readonly string[];
  readonly title: readonly string[];
  /** "YYYY", "YYYY-MM" or "YYYY-MM-DD": strictly before its beginning. */
  readonly before: string | null;
  /** The same: from its beginning on. */
  readonly after: string | null;
}

/** The longest query that is read. */
const LONGEST = 500;
/** operator:"a phrase", operator:word, "a phrase", -word, word. Linear: every alternative begins differently. */
const TERM = /(-?)(?:(person|outlet|title|before|after):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|(\S+))/giu;

/** What the reader typed -> query. Never fails: what is no operator is a word. */
export function readQuery(typed: string): Query {
  const query = {
    words: [] as string[],
    without: [] as string[],
    person: [] as string[],
    outlet: [] as string[],
    title: [] as string[],
    before: null as string | null,
    after: null as string | null,
  };
  for (const [whole, minus = '', operator = '', phrase, word] of typed.slice(0, LONGEST).matchAll(TERM)) {
    const value = foldText(phrase ?? word ?? '').trim();
    if (value === '') continue;
    switch (operator.toLowerCase()) {
      case 'person':
      case 'outlet':
      case 'title':
        query[operator.toLowerCase() as 'person' | 'outlet' | 'title'].push(value);
        break;
      case 'before':
      case 'after':
        if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value))
          query[operator.toLowerCase() as 'before' | 'after'] = value;
        else query.words.push(foldText(whole).trim());
        break;
      default:
        (minus === '' ? query.words : query.without).push(value);
    }
  }
  return query;
}

/** Whether nothing is asked for. */
export function isEmptyQuery({ before, after, ...lists }: Query): boolean {
  return before === null && after === null && Object.values(lists).every((list) => list.length === 0);
}
