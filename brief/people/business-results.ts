import type { NameGrammar } from '../grammar/names.ts';
import { Gap, type Tokens, tokenLower, tokenText } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

/** The mark of a possessor without its letter, after an s. */
const isMark = (token: string): boolean => token === "'" || token === '’';

/** "Nordvik Marine's third-quarter profit": whether a name owns the results of a business. */
export function ownsResults(
  tokens: Tokens,
  { otherThings: { businessResults }, isPossessive }: NameGrammar,
  { lastToken }: Mention,
): boolean {
  const owner = lastToken + 1;
  if (
    owner + 2 >= tokens.count ||
    !(isPossessive(tokenText(tokens, owner)) || isMark(tokenText(tokens, owner)))
  )
    return false;
  let ofPeriod = false;
  for (let at = owner + 1; at < owner + 6 && at < tokens.count && tokens.gap[at]! < Gap.line; at++) {
    const word = tokenLower(tokens, at);
    if (businessResults.results.has(word)) return ofPeriod;
    if (businessResults.kinds.has(word)) ofPeriod = true;
    else if (word !== '-' && !businessResults.ordinals.has(word)) return false;
  }
  return false;
}
