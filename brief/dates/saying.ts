import type { ClauseGrammar } from '../grammar/dates.ts';
import { CODE } from './token-class.ts';
import type { DateTokens } from './token-row.ts';

/** "said on Tuesday": whether the date at a token is the day somebody spoke. */
export function followsSaying(tokens: DateTokens, from: number, { sayingVerbs }: ClauseGrammar): boolean {
  const verb = tokens.codes[from - 1]! === CODE.In ? from - 2 : from - 1;
  return verb >= 0 && sayingVerbs.has(tokens.text.slice(tokens.start[verb]!, tokens.end[verb]!));
}
