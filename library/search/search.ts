import type { VoiceKind } from '../../brief/model.ts';
import type { Identities, Identity } from '../identity/identities.ts';
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
  for (const article of articles) {
    if (!fitsArticle(article, query, narrowing)) continue;
    for (const statement of article.statements) {
      if (!fitsWords(statement.folded, query)) continue;
      const speaker = speakerOf(statement, identities);
      if (fitsSpeaker(statement, speaker, query, narrowing)) hits.push({ statement, speaker });
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

function fitsWords(folded: string, { words, without }: Query): boolean {
  return (
    words.every((word) => findWord(folded, word) !== -1) &&
    without.every((word) => findWord(folded, word) === -1)
  );
}

function fitsSpeaker(
  { foldedName }: Statement,
  { identity, kind, name, corrected }: Speaker,
  query: Query,
  { person, source }: Narrowing,
): boolean {
  if (identity?.hidden) return false;
  if (person !== null && identity?.id !== person) return false;
  if (source !== null && kind !== source) return false;
  if (query.person.length === 0) return true;
  const printed = corrected ? foldText(name ?? '') : foldedName;
  const known = identity && identity.name !== name ? foldedNameOf(identity) : '';
  return query.person.every((word) => findWord(printed, word) !== -1 || findWord(known, word) !== -1);
}

const foldedNames = new WeakMap<Identity, string>();

function foldedNameOf(identity: Identity): string {
  let name = foldedNames.get(identity);
  if (name === undefined) {
    name = foldText(identity.name);
    foldedNames.set(identity, name);
  }
  return name;
}
