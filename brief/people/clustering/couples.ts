import type { Language } from '../../language.ts';
import { withoutAccents } from '../../text/characters.ts';
import type { TextDocument } from '../../text/document.ts';
import { tokenLower } from '../../text/tokens.ts';
import type { Mention } from '../mentions.ts';

/**
 * "Ann and Peter Obi": for each mention the surname it shares with the name after it, as written, or null. Both must be
 * given names, and nobody in the text may be called Ann something else.
 */
export function sharedSurnames(
  { text, tokens }: TextDocument,
  { names }: Language,
  mentions: readonly Mention[],
): (string | null)[] {
  const { femaleGivenNames, maleGivenNames } = names.gender;
  const lower = (token: number): string => withoutAccents(tokenLower(tokens, token));
  const isGiven = (token: number): boolean =>
    femaleGivenNames.has(lower(token)) || maleGivenNames.has(lower(token));
  const inFull = new Set<string>();
  for (const { firstToken, lastToken } of mentions) {
    if (firstToken === lastToken) continue;
    inFull.add(lower(firstToken));
    inFull.add(lower(lastToken));
  }
  return mentions.map(({ firstToken, lastToken }, k) => {
    const next = mentions[k + 1];
    if (!next || firstToken !== lastToken || next.firstToken !== lastToken + 2) return null;
    if (next.lastToken === next.firstToken || !names.conjunctions.has(lower(lastToken + 1))) return null;
    if (!isGiven(firstToken) || !isGiven(next.firstToken) || inFull.has(lower(firstToken))) return null;
    return text.slice(tokens.start[next.lastToken], tokens.end[next.lastToken]);
  });
}
