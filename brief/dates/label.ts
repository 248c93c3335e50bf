import type { TextSpan } from '../article.ts';
import type { ClauseGrammar } from '../grammar/dates.ts';
import { Char, factsOf } from '../text/characters.ts';
import type { Reading } from './match.ts';
import { codeSet } from './pattern.ts';
import { CODE } from './token-class.ts';
import type { DateTokens, TokenRange } from './token-row.ts';

/** The most characters a label takes, and the words it needs beside its date. */
const LONGEST = 120;
const FEWEST_WORDS = 4;

/** How many tokens from its date a label is looked for: keeps the cost of a sentence without an end in bounds. */
const REACH = 60;

/**
 * The clause a date stands in, in the article's own words: the stretch between the nearest marks, widened
 * until it says something, cut to what fits a row. Always a part of the sentence, and always around the date.
 *
 * `sentence` is the tokens of the sentence.
 */
export function labelOf(
  tokens: DateTokens,
  sentence: TokenRange,
  date: Reading,
  clauses: ClauseGrammar,
): TextSpan {
  const edges = edgesOf(tokens, sentence, date);
  let left = edges.findLastIndex((edge) => edge <= date.from);
  let right = edges.findIndex((edge) => edge >= date.to);
  const length = (l: number, r: number) => tokens.end[edges[r]! - 1]! - tokens.start[edges[l]!]!;
  for (;;) {
    const range = { from: edges[left]!, to: edges[right]! };
    if (saysSomething(tokens, range, date, clauses)) break;
    const loose = afterLooseWords(tokens, range.from, date.from, clauses);
    const opens = date.from - loose <= 2 && (left === 0 || loose > range.from);
    const canLeft = left > 0 && length(left - 1, right) <= LONGEST && !isDash(tokens, range.from - 1);
    const canRight =
      right < edges.length - 1 &&
      (opens || length(left, right + 1) <= LONGEST) &&
      !isAttribution(tokens, edges[right]!, edges[right + 1]!);
    // "On Tuesday, | the court …": what it dates follows; elsewhere it goes before
    if (canRight && (opens || !canLeft)) right++;
    else if (canLeft) left--;
    else break;
  }
  const clause = trim(tokens, { from: edges[left]!, to: edges[right]! }, date, clauses);
  return spanOf(tokens, cut(tokens, clause, date, clauses));
}

/** Token positions at which a clause may begin or end: after commas, dashes and semicolons, at quotation marks. */
function edgesOf(tokens: DateTokens, sentence: TokenRange, date: Reading): number[] {
  const from = Math.max(Math.min(sentence.from, date.from), date.from - REACH);
  const to = Math.min(Math.max(sentence.to, date.to), date.to + REACH);
  const edges = [from];
  for (let i = from + 1; i < to; i++) {
    if (i > date.from && i < date.to) continue;
    if (isMark(tokens, i - 1) || tokens.codes[i]! === CODE.Quote) edges.push(i);
  }
  edges.push(to);
  return edges;
}

function isMark(tokens: DateTokens, i: number): boolean {
  const code = tokens.codes[i]!;
  return code === CODE.Comma || code === CODE.Dash || code === CODE.Semicolon || code === CODE.Quote;
}

/** Whether the stretch holds a verb, somebody before it and enough words to stand alone. */
function saysSomething(
  tokens: DateTokens,
  range: TokenRange,
  date: Reading,
  clauses: ClauseGrammar,
): boolean {
  const from = afterLooseWords(tokens, range.from, date.from, clauses);
  let words = 0;
  let verb = -1;
  for (let i = from; i < range.to; i++) {
    if (i >= date.from && i < date.to) continue;
    if (isWord(tokens, i)) words++;
    if (verb < 0 && VERBS.has(tokens.codes[i]!)) verb = i;
  }
  const headless = HEADLESS.has(tokens.codes[from]!) || clauses.dependentOpeners.has(wordAt(tokens, from));
  return words >= FEWEST_WORDS && verb > from && !headless;
}

const VERBS = codeSet('PastVerb Announcing Will Bound');

/** What no clause of its own begins with: "of the town, …", "57, of Harrogate, …". */
const HEADLESS = codeSet('To Of Number');

/** ", prosecutors said": who tells it, and nothing of what is told. */
function isAttribution(tokens: DateTokens, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let i = from; i < to; i++) if (tokens.codes[i]! === CODE.Announcing) return true;
  return false;
}

function afterLooseWords(tokens: DateTokens, from: number, limit: number, clauses: ClauseGrammar): number {
  let i = from;
  while (i < limit && (!isWord(tokens, i) || isLoose(wordAt(tokens, i), clauses))) i++;
  return i;
}

function isDash(tokens: DateTokens, i: number): boolean {
  return tokens.codes[i]! === CODE.Dash;
}

/** Without conjunctions and marks at its ends; the date stays. */
function trim(
  tokens: DateTokens,
  { from, to }: TokenRange,
  date: Reading,
  clauses: ClauseGrammar,
): TokenRange {
  let end = to;
  while (end > date.to && !isWord(tokens, end - 1)) end--;
  return { from: afterLooseWords(tokens, from, date.from, clauses), to: end };
}

/** As many of the words around the date as fit, from the start if the date is within reach of it. */
function cut(
  tokens: DateTokens,
  { from, to }: TokenRange,
  date: Reading,
  clauses: ClauseGrammar,
): TokenRange {
  let start = from;
  while (start < date.from && tokens.end[date.to - 1]! - tokens.start[start]! > LONGEST) start++;
  let end = to;
  while (end > date.to && tokens.end[end - 1]! - tokens.start[start]! > LONGEST) end--;
  if (end === to) return { from: start, to: end };
  while (end > date.to && CUT_BEFORE.has(tokens.codes[end - 1]!)) end--;
  return trim(tokens, { from: start, to: end }, date, clauses);
}

/** What a cut must not leave dangling: "…, which the", "… in order to". */
const CUT_BEFORE = codeSet('The A Of In To And Function This That Bound Be Until About Possessive');

function isLoose(word: string, { looseOpeners, sayingVerbs, tellingVerbs }: ClauseGrammar): boolean {
  return looseOpeners.has(word) || (sayingVerbs.has(word) && !tellingVerbs.has(word));
}

function isWord(tokens: DateTokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return (factsOf(unit) & (Char.letter | Char.number)) !== 0 || '$£€%'.includes(String.fromCharCode(unit));
}

function wordAt(tokens: DateTokens, i: number): string {
  return tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase();
}

function spanOf(tokens: DateTokens, { from, to }: TokenRange): TextSpan {
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  return { start, end, text: tokens.text.slice(start, end) };
}
