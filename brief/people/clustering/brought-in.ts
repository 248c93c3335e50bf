import type { Language } from '../../language.ts';
import { withoutStop } from '../../text/characters.ts';
import { Gap, type Tokens, tokenLower } from '../../text/tokens.ts';
import type { Mention } from '../mentions.ts';

/** What tells whose name this is, in other words than a title's. */
export const ANOTHER = ',';

/**
 * The title, office or kin that brings in somebody right before the name ("Judge Hanson"), as a noun. For a name of one
 * word `ANOTHER` where anything else does, or where it is several people or a place: "Mertens, a passenger,", "the
 * Navas", "in Austin". Null where nothing does.
 */
export function broughtInBy(
  tokens: Tokens,
  { names, roles }: Language,
  { firstToken, lastToken }: Mention,
): string | null {
  const lower = (i: number): string => (i >= 0 && i < tokens.count ? tokenLower(tokens, i) : '');
  const { nouns, phrase } = roles;
  const { classes, edges, evident } = names;
  const isSomebody = (i: number): boolean => {
    const word = withoutStop(lower(i));
    return classes.titles.has(word) || nouns.isRole(lower(i)) || nouns.kin.has(word) || nouns.vague.has(word);
  };
  const before = firstToken > 0 && tokens.gap[firstToken] === Gap.blank ? lower(firstToken - 1) : '';
  const isAddress = edges.plainAddress.has(withoutStop(before));
  if (before && !isAddress && isSomebody(firstToken - 1))
    return nouns.titleNouns.get(before) ?? nouns.titleNouns.get(withoutStop(before)) ?? before;
  if (firstToken < lastToken) return null;
  // "der Junkers-Motor"
  if (phrase.definiteArticles.has(before) && !names.nominativesOf) return ANOTHER;
  if (evident.placing.has(before) || classes.placeWords.has(before)) return ANOTHER;
  if (lower(lastToken + 1) !== ',') return lower(lastToken + 1) === '(' ? ANOTHER : null;
  if (before === ',' && isSomebody(firstToken - 2)) return ANOTHER;
  const behind = lower(lastToken + 2);
  const isClause = classes.relativePronouns.has(behind) || phrase.determiners.has(behind);
  return isClause || /^\d/.test(behind) || isSomebody(lastToken + 2) ? ANOTHER : null;
}
