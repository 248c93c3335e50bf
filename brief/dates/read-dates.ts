import type { Span } from '../article.ts';
import { dayOf, daysOf } from './calendar.ts';
import { compiledDates } from './compiled-grammar.ts';
import type { Discourse } from './discourse.ts';
import { lex } from './lexer.ts';
import { Match, type Reading } from './match.ts';
import { NO_MATCH } from './pattern.ts';
import { dayBeside } from './resolve/anchored.ts';
import { fiscalStart } from './resolve/fiscal.ts';
import type { RuleIndex } from './rule-index.ts';
import { followsSaying } from './saying.ts';
import { CODE } from './token-class.ts';
import { type DateTokens, type TokenRange, wordAt } from './token-row.ts';

/** A date of the text and the sentence it stands in. */
export interface FoundDate {
  readonly reading: Reading;
  readonly sentence: TokenRange;
  /** Index of the sentence; the last one before the date where it stands in none. */
  readonly index: number;
}

/**
 * Reads the dates of a text, left to right: at each token the longest construction that makes sense as a
 * date wins, and what it says is what later words ("the next day") point at.
 *
 * `sentences` are in order and do not overlap; tense is looked for inside them. Linear in the text: a rule is tried only at a token it can begin with, and no
 * rule repeats.
 */
export function readDates(
  text: string,
  sentences: readonly Span[],
  discourse: Discourse,
): { tokens: DateTokens; found: FoundDate[] } {
  const compiled = compiledDates(discourse.grammar);
  const tokens = lex(text, compiled);
  discourse.fiscalStart = fiscalStart(tokens, discourse.grammar, discourse.fiscalStart);
  const found: FoundDate[] = [];
  const around = new Sentences(tokens, sentences);
  for (let i = 0; i < tokens.count; ) {
    const read = readAt(tokens, i, compiled.rules, around, discourse);
    const reading = read && dayBeside(tokens, read);
    if (!reading) {
      i++;
      continue;
    }
    const { sentence, index } = around.at(i);
    found.push({ reading, sentence, index });
    discourse.read++;
    note(discourse, tokens, reading);
    i = reading.to;
  }
  return { tokens, found };
}

/** What later words can point back at. The day somebody spoke of a story is no part of it. */
function note(discourse: Discourse, tokens: DateTokens, reading: Reading): void {
  const { today, grammar } = discourse;
  discourse.spoken = followsSaying(tokens, reading.from, grammar.clauses);
  if (reading.anchors) discourse.last = reading.value;
  discourse.end = reading.to;
  const days = daysOf(reading.value);
  if (!today || !days || discourse.spoken) return;
  const past = dayOf(days.first).year < today.year && days.last - days.first <= LONGEST_STORY;
  if (!past) discourse.told = null;
  else if (reading.value.kind !== 'year' || isTold(tokens, reading.from, discourse))
    discourse.told = { value: reading.value, end: reading.to };
}

/** A year: what is longer is no time a story is in. */
const LONGEST_STORY = 366;

/** "in 1967", and not "since 1967" or "the 1967 war". */
function isTold(tokens: DateTokens, from: number, { grammar }: Discourse): boolean {
  return from > 0 && grammar.cues.inYear.has(wordAt(tokens, from - 1).toLowerCase());
}

function readAt(
  tokens: DateTokens,
  from: number,
  rules: RuleIndex,
  sentences: Sentences,
  discourse: Discourse,
): Reading | null {
  const { codes } = tokens;
  const candidates = rules.at(codes[from]!, from + 1 < tokens.count ? codes[from + 1]! : 0);
  if (candidates.length === 0) return null;
  let matching: { to: number; resolve: (match: Match) => Reading | null }[] | null = null;
  for (const { match, unlessBefore, resolve } of candidates) {
    const to = match(codes, from);
    if (to === NO_MATCH) continue;
    if (to < tokens.count && unlessBefore.has(codes[to]!) && !isSlashApart(tokens, to)) continue;
    matching ??= [];
    matching.push({ to, resolve });
  }
  if (!matching) return null;
  if (matching.length > 1) matching.sort((a, b) => b.to - a.to);
  const { sentence } = sentences.at(from);
  for (const { to, resolve } of matching) {
    const reading = resolve(new Match(tokens, from, to, discourse, sentence));
    if (reading) return reading;
  }
  return null;
}

/** "March 12 / PRNewswire": a slash that stands alone parts, and makes no fraction. */
function isSlashApart({ codes, start, end }: DateTokens, i: number): boolean {
  return codes[i] === CODE.Slash && start[i]! > end[i - 1]!;
}

/** The sentence around a token, as tokens; asked for from left to right. */
class Sentences {
  private index = -1;
  private sentence: TokenRange = { from: 0, to: 0 };

  constructor(
    private readonly tokens: DateTokens,
    private readonly spans: readonly Span[],
  ) {}

  at(token: number): { sentence: TokenRange; index: number } {
    const { tokens, spans } = this;
    const offset = tokens.start[token]!;
    while (
      token >= this.sentence.to &&
      this.index + 1 < spans.length &&
      spans[this.index + 1]!.start <= offset
    ) {
      this.index++;
      let from = this.sentence.to;
      while (from < tokens.count && tokens.start[from]! < spans[this.index]!.start) from++;
      let to = from;
      while (to < tokens.count && tokens.start[to]! < spans[this.index]!.end) to++;
      this.sentence = { from, to };
    }
    const inside = token < this.sentence.to;
    return {
      sentence: inside ? this.sentence : { from: token, to: token + 1 },
      index: Math.max(0, this.index),
    };
  }
}
