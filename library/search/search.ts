import type { VoiceKind } from '../../brief/model.ts';
import type { Identities, Identity } from '../identity/identities.ts';
import type { StoredVoice } from '../model.ts';
import { findWord, foldText } from './fold-text.ts';
import type { Query } from './query.ts';
import { type IndexedArticle, type Speaker, type Statement, speakerOf } from './statement-index.ts';

/** What the reader narrowed the search to by clicking. */
export interface Narrowing {
  /** `Identity.id`. */
  readonly person: string | null;
  readonly outlet: string | null;
  readonly source: VoiceKind | null;
  /** Days, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
}

export const EVERYTHING: Narrowing = { person: null, outlet: null, source: null, from: null, to: null };

export interface Hit {
  readonly statement: Statement;
  readonly speaker: Speaker;
}

/**
 * Statements that fit the query and the narrowing, in the order of `articles`. Reads every statement once; nothing is
 * built beforehand. Statements of hidden people are left out.
 */
export function search(
  articles: readonly IndexedArticle[],
  identities: Identities,
  query: Query,
  narrowing: Narrowing = EVERYTHING,
): Hit[] {
  const hits: Hit[] = [];
  const isNamed = namedBy(query.person);
  for (const article of articles) {
    if (!fitsArticle(article, query, narrowing)) continue;
    let last: { readonly voice: StoredVoice; readonly speaker: Speaker; readonly fits: boolean } | null =
      null;
    for (const statement of statementsWith(article, query)) {
      // One voice often speaks several times in a row: whose that is, is looked up once, but where it was corrected.
      if (
        last === null ||
        last.voice !== statement.voice ||
        last.speaker.corrected ||
        identities.corrected(article.id, statement.start)
      ) {
        const speaker = speakerOf(statement, identities);
        const fits = fitsSpeaker(speaker, narrowing) && isNamed(statement, speaker);
        last = { voice: statement.voice, speaker, fits };
      }
      if (last.fits) hits.push({ statement, speaker: last.speaker });
    }
  }
  return hits;
}

function fitsArticle(article: IndexedArticle, query: Query, { outlet, from, to }: Narrowing): boolean {
  const { day, foldedTitle, foldedOutlet } = article;
  if (outlet !== null && article.outlet !== outlet) return false;
  if ((from ?? to ?? query.after ?? query.before) !== null && day === null) return false;
  const at = day ?? '';
  return (
    (from === null || at >= from) &&
    (to === null || at <= to) &&
    (query.after === null || at >= query.after) &&
    (query.before === null || at < query.before) &&
    query.title.every((word) => findWord(foldedTitle, word) !== -1) &&
    query.outlet.every((word) => findWord(foldedOutlet, word) !== -1)
  );
}

/** Statements of an article in which all words stand. */
function statementsWith({ folded, statements }: IndexedArticle, query: Query): readonly Statement[] {
  const [first, ...others] = query.words;
  if (first === undefined) {
    return query.without.length === 0
      ? statements
      : statements.filter((statement) => fitsWords(statement.folded, [], query.without));
  }
  const found: Statement[] = [];
  // From one place of the first word to the next; lines never run into each other, and no word has a line's end in it.
  let index = 0;
  let end = 0;
  for (let at = findWord(folded, first); at !== -1; at = findWord(folded, first, end)) {
    while (end <= at) end += statements[index++]!.folded.length;
    const statement = statements[index - 1]!;
    if (fitsWords(statement.folded, others, query.without)) found.push(statement);
  }
  return found;
}

function fitsWords(folded: string, words: readonly string[], without: readonly string[]): boolean {
  return (
    words.every((word) => findWord(folded, word) !== -1) &&
    without.every((word) => findWord(folded, word) === -1)
  );
}

function fitsSpeaker({ identity, kind }: Speaker, { person, source }: Narrowing): boolean {
  return (
    !identity?.hidden && (person === null || identity?.id === person) && (source === null || kind === source)
  );
}

/** Whether a speaker goes by these folded words, as printed or as the reader knows them; each name is read once. */
function namedBy(words: readonly string[]): (statement: Statement, speaker: Speaker) => boolean {
  if (words.length === 0) return () => true;
  const known = new Map<Identity, boolean>();
  const printed = new Map<string, boolean>();
  const once = <T>(answers: Map<T, boolean>, name: T, folded: () => string): boolean => {
    let answer = answers.get(name);
    if (answer === undefined) {
      const text = folded();
      answer = words.every((word) => findWord(text, word) !== -1);
      answers.set(name, answer);
    }
    return answer;
  };
  return ({ foldedName }, { identity, name, corrected }) => {
    const folded = corrected ? foldText(name ?? '') : foldedName;
    if (once(printed, folded, () => folded)) return true;
    return identity !== null && once(known, identity, () => foldedNameOf(identity));
  };
}

/** Folded names of people, each folded once: the same are looked for with every key that is typed. */
const foldedNames = new WeakMap<Identity, string>();

function foldedNameOf(identity: Identity): string {
  let folded = foldedNames.get(identity);
  if (folded === undefined) {
    folded = foldText(identity.name);
    foldedNames.set(identity, folded);
  }
  return folded;
}
