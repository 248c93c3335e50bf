import type { Identities, Identity } from '../identity/identities.ts';
import { foldText } from './fold-text.ts';
import { type ListedArticle, speakerOf } from './statement-index.ts';

/** Another article of the same story, and who is quoted in both. */
export interface StoryArticle {
  readonly article: ListedArticle;
  readonly people: readonly Identity[];
}

/** People quoted in more articles than this say little about a story. */
const EVERYWHERE = 40;
const MOST = 12;
/** Days around the article in which a story is still the same. */
const NEAR_DAYS = 60;
/** Shorter words are in every headline. */
const FEWEST_LETTERS = 5;

/**
 * Of these articles those that are about what one is about: they quote two people it quotes, or one and share a rare
 * word of its headline. In order of time.
 */
export function storyOf(
  article: ListedArticle,
  others: readonly ListedArticle[],
  identities: Identities,
): StoryArticle[] {
  const own = quoted(article, identities);
  const words = wordsOf(article.title ?? '');
  const scored = others.flatMap((other) => {
    if (other.id === article.id || !areNear(article, other)) return [];
    const people = [...quoted(other, identities)].filter((identity) => own.has(identity));
    const rare = people.filter(({ row }) => row.articles <= EVERYWHERE);
    const shared = [...wordsOf(other.title ?? '')].filter((word) => words.has(word)).length;
    const fits = rare.length >= 2 || (people.length >= 1 && shared >= 1) || people.length >= 3;
    return fits ? [{ article: other, people, score: rare.length + people.length / 2 + shared }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .sort((a, b) => ((a.article.day ?? '') < (b.article.day ?? '') ? -1 : 1));
}

function quoted(article: ListedArticle, identities: Identities): Set<Identity> {
  const people = article.statements.map((statement) => speakerOf(statement, identities).identity);
  return new Set(people.filter((identity) => identity !== null && !identity.hidden) as Identity[]);
}

function wordsOf(title: string): Set<string> {
  return new Set(
    (foldText(title).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word.length >= FEWEST_LETTERS),
  );
}

function areNear(a: ListedArticle, b: ListedArticle): boolean {
  if (a.day === null || b.day === null) return false;
  return Math.abs(Date.parse(a.day) - Date.parse(b.day)) <= NEAR_DAYS * 86_400_000;
}
