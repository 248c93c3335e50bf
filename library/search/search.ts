import type { VoiceKind } from '../../brief/model.ts';
import type { Identities, Identity } from '../identity/identities.ts';
import { findWord, foldText } from './fold-text.ts';
import type { Query } from './query.ts';
import {
  type IndexedArticle,
  type IndexedStatement,
  type Speaker,
  speakerOf,
  speakersIn,
} from './statement-index.ts';

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
  readonly statement: IndexedStatement;
  readonly speaker: Speaker;
}

/**
 * Statements that fit the query and the narrowing, in the order of `articles`, a list that stays as it is. Reads the words
 * of every article once; nothing is built beforehand. Statements of hidden people are left out.
 */
export function search(
  articles: readonly IndexedArticle[],
  identities: Identities,
  query: Query,
  narrowing: Narrowing = EVERYTHING,
): Hit[] {
  const hits: Hit[] = [];
  const isNamed = namedBy(query.person);
  const asksWhere = isAskedWhere(query, narrowing);
  const asksWho = query.person.length > 0 || narrowing.person !== null || narrowing.source !== null;
  const fitsVoice = (speaker: Speaker, foldedName: string) =>
    fitsSpeaker(speaker, narrowing) && isNamed(foldedName, speaker);
  const [first] = query.words;
  const lines = first === undefined ? null : linesOf(articles);
  for (let place = 0; place < articles.length; place++) {
    const at = lines ? findWord(lines[place]!, first!) : 0;
    if (at === -1) continue;
    const article = articles[place]!;
    if (asksWhere && !fitsArticle(article, query, narrowing)) continue;
    const { voices } = article;
    const hasCorrected = identities.hasCorrected(article.id);
    // Somebody is in few of all articles: of the others no statement is looked at.
    if (
      asksWho &&
      !hasCorrected &&
      !speakersIn(article, identities).some((speaker, index) => fitsVoice(speaker, voices[index]!.foldedName))
    )
      continue;
    const found = statementsWith(article, query, at);
    if (found.length === 0) continue;
    const speakers = speakersIn(article, identities);
    /** Whether each voice fits: found out when it first speaks. */
    const fits: boolean[] = [];
    for (const statement of found) {
      const { voiceAt, start } = statement;
      if (hasCorrected && identities.corrected(article.id, start)) {
        const speaker = speakerOf(statement, identities);
        if (fitsVoice(speaker, foldText(speaker.name ?? ''))) hits.push({ statement, speaker });
        continue;
      }
      const speaker = speakers[voiceAt]!;
      fits[voiceAt] ??= fitsVoice(speaker, voices[voiceAt]!.foldedName);
      if (fits[voiceAt]) hits.push({ statement, speaker });
    }
  }
  return hits;
}

/**
 * The folded words of articles, in their order. Held apart: most articles have not the word that is looked for, and
 * going to each of them, wherever in memory it is, takes longer than looking through its words.
 */
const foldedWords = new WeakMap<readonly IndexedArticle[], readonly string[]>();

function linesOf(articles: readonly IndexedArticle[]): readonly string[] {
  let lines = foldedWords.get(articles);
  if (!lines) {
    lines = articles.map((article) => article.folded);
    foldedWords.set(articles, lines);
  }
  return lines;
}

/** Whether a search asks for anything that all statements of an article have in common. */
function isAskedWhere(query: Query, { outlet, from, to }: Narrowing): boolean {
  const spans = [outlet, from, to, query.after, query.before];
  return spans.some((one) => one !== null) || query.title.length + query.outlet.length > 0;
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

/** Statements of an article in which all words stand, the first of them at `begin` for the first time. */
function statementsWith(
  { folded, statements }: IndexedArticle,
  query: Query,
  begin: number,
): readonly IndexedStatement[] {
  const [first, ...others] = query.words;
  if (first === undefined) {
    return query.without.length === 0
      ? statements
      : statements.filter((statement) => fitsWords(statement.folded, [], query.without));
  }
  const found: IndexedStatement[] = [];
  // From one place of the first word to the next; lines never run into each other, and no word has a line's end in it.
  let index = 0;
  let end = 0;
  for (let at = begin; at !== -1; at = findWord(folded, first, end)) {
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

/** Whether a speaker goes by these folded words, as printed or as the reader knows them; each person is read once. */
function namedBy(words: readonly string[]): (foldedName: string, speaker: Speaker) => boolean {
  if (words.length === 0) return () => true;
  const isIn = (name: string) => words.every((word) => findWord(name, word) !== -1);
  const known = new Map<Identity, boolean>();
  return (foldedName, { identity }) => {
    if (isIn(foldedName)) return true;
    if (identity === null) return false;
    let answer = known.get(identity);
    if (answer === undefined) {
      answer = isIn(foldedNameOf(identity));
      known.set(identity, answer);
    }
    return answer;
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
