import type { Language } from '../../language.ts';
import { withoutAccents } from '../../text/characters.ts';
import type { TextDocument } from '../../text/document.ts';
import { type Tokens, tokenLower } from '../../text/tokens.ts';
import { sharesFamilyName } from '../couple-names.ts';
import type { Mention } from '../mentions.ts';

/**
 * "Ann and Peter Obi": for each mention the surname it shares with the name after it, as written, or null. Ann must be a
 * given name, and nobody in the text may be called Ann something else.
 */
export function sharedSurnames(
  { text, tokens }: TextDocument,
  language: Language,
  mentions: readonly Mention[],
): (string | null)[] {
  const lower = (token: number): string => withoutAccents(tokenLower(tokens, token));
  const familyNames = new Set<string>();
  /** By given name: the family name it has in full, or null for several. */
  const inFull = new Map<string, string | null>();
  for (const { firstToken, lastToken } of mentions) {
    if (firstToken === lastToken) continue;
    const [given, family] = [lower(firstToken), lower(lastToken)];
    inFull.set(given, (inFull.get(given) ?? family) === family ? family : null);
    familyNames.add(family);
  }
  const isFirst = firstMentions(tokens, mentions);
  return mentions.map(({ firstToken, lastToken }, k) => {
    const next = mentions[k + 1];
    if (!isFirst[k] || !next || firstToken !== lastToken || next.lastToken === next.firstToken) return null;
    const given = lower(firstToken);
    const isOther = inFull.has(given) && inFull.get(given) !== lower(next.lastToken);
    if (isOther || familyNames.has(given) || !sharesFamilyName(tokens, language, firstToken, next.firstToken))
      return null;
    return text.slice(tokens.start[next.lastToken], tokens.end[next.lastToken]);
  });
}

/**
 * "Luis Mora's widow, Rosa,", "Luis Mora and his wife Rosa": for each mention of one word the surname of whoever right
 * before it is said to be married to, as written, or null.
 */
export function surnamesOfSpouses(
  { text, tokens }: TextDocument,
  language: Language,
  mentions: readonly Mention[],
): (string | null)[] {
  const isFirst = firstMentions(tokens, mentions);
  return mentions.map(({ firstToken, lastToken }, k) => {
    const owner = mentions[k - 1];
    if (!isFirst[k] || !owner || firstToken !== lastToken || owner.firstToken === owner.lastToken)
      return null;
    const kin = tokenLower(tokens, firstToken - 1) === ',' ? firstToken - 2 : firstToken - 1;
    if (spouseAfter(tokens, language, owner.lastToken) !== kin) return null;
    return text.slice(tokens.start[owner.lastToken], tokens.end[owner.lastToken]);
  });
}

/** By mention: whether nobody was named by its first word before; whoever was needs no other family name. */
function firstMentions(tokens: Tokens, mentions: readonly Mention[]): boolean[] {
  const seen = new Set<string>();
  return mentions.map(({ firstToken }) => {
    const word = tokenLower(tokens, firstToken);
    const isFirst = !seen.has(word);
    seen.add(word);
    return isFirst;
  });
}

/** "'s widow", "and his wife": the token of the word for whom somebody is married to, right behind the name; -1 for none. */
export function spouseAfter(tokens: Tokens, { names }: Language, last: number): number {
  const lower = (token: number): string => (token < tokens.count ? tokenLower(tokens, token) : '');
  const { possessives, spouses } = names.gender;
  if (names.isPossessive(lower(last + 1))) return spouses.has(lower(last + 2)) ? last + 2 : -1;
  const isHis = names.conjunctions.has(lower(last + 1)) && possessives.has(lower(last + 2));
  return isHis && spouses.has(lower(last + 3)) ? last + 3 : -1;
}
