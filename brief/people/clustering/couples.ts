import type { Language } from '../../language.ts';
import { withoutAccents } from '../../text/characters.ts';
import type { TextDocument } from '../../text/document.ts';
import { tokenLower } from '../../text/tokens.ts';
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
  const inFull = new Set<string>();
  for (const { firstToken, lastToken } of mentions) {
    if (firstToken === lastToken) continue;
    inFull.add(lower(firstToken));
    inFull.add(lower(lastToken));
  }
  return mentions.map(({ firstToken, lastToken }, k) => {
    const next = mentions[k + 1];
    if (!next || firstToken !== lastToken || next.lastToken === next.firstToken) return null;
    if (inFull.has(lower(firstToken)) || !sharesFamilyName(tokens, language, firstToken, next.firstToken))
      return null;
    return text.slice(tokens.start[next.lastToken], tokens.end[next.lastToken]);
  });
}
