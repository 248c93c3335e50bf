import { Gap, type Tokens, tokenLower, tokenText } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

/** What only a business has for a period, and the words for the period or the kind of it. */
const RESULTS = new Set([
  'earnings',
  'ebitda',
  'loss',
  'profit',
  'results',
  'revenue',
  'revenues',
  'sales',
  'turnover',
]);
const KINDS = new Set([
  'annual',
  'first-half',
  'first-quarter',
  'fourth-quarter',
  'full-year',
  'half-year',
  'interim',
  'net',
  'operating',
  'pre-tax',
  'pretax',
  'quarterly',
  'second-quarter',
  'third-quarter',
]);

/** "Nordvik Marine's third-quarter profit": whether a name owns the results of a business. */
export function ownsResults(tokens: Tokens, { lastToken }: Mention): boolean {
  const owner = lastToken + 1;
  if (owner + 2 >= tokens.count || !/^['’]s?$/.test(tokenText(tokens, owner))) return false;
  let at = owner + 1;
  let ofPeriod = false;
  for (; at < owner + 6 && at < tokens.count && tokens.gap[at]! < Gap.line; at++) {
    const word = tokenLower(tokens, at);
    if (RESULTS.has(word)) return ofPeriod;
    if (KINDS.has(word) || word === 'quarter' || word === 'half') ofPeriod = true;
    else if (!/^(?:-|first|second|third|fourth)$/.test(word)) return false;
  }
  return false;
}
