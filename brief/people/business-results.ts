import { KINDS_OF_RESULT, ORDINALS_OF_PERIOD, RESULTS } from '../languages/en/business-results.ts';
import { Gap, type Tokens, tokenLower, tokenText } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

/** "Nordvik Marine's third-quarter profit": whether a name owns the results of a business. */
export function ownsResults(tokens: Tokens, { lastToken }: Mention): boolean {
  const owner = lastToken + 1;
  if (owner + 2 >= tokens.count || !/^['’]s?$/.test(tokenText(tokens, owner))) return false;
  let ofPeriod = false;
  for (let at = owner + 1; at < owner + 6 && at < tokens.count && tokens.gap[at]! < Gap.line; at++) {
    const word = tokenLower(tokens, at);
    if (RESULTS.has(word)) return ofPeriod;
    if (KINDS_OF_RESULT.has(word)) ofPeriod = true;
    else if (word !== '-' && !ORDINALS_OF_PERIOD.has(word)) return false;
  }
  return false;
}
