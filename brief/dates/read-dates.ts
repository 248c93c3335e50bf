import type { Span } from '../article.ts';
import type { Discourse } from './discourse.ts';
import { lex, type Tokens } from './lexer.ts';
import { Match, type Reading } from './match.ts';
import { rulesByFirst } from './rules.ts';

/**
 * Reads the dates of a text, left to right: at each token the longest construction that makes sense as a
 * date wins, and what it says is what later words ("the next day") point at.
 *
 * `sentences` are in order and do not overlap; tense is looked for inside them. Linear in the text: a rule
 * is tried only at a token it can begin with, and no rule repeats.
 */
export function readDates(
  text: string,
  sentences: readonly Span[],
  discourse: Discourse,
): { tokens: Tokens; readings: Reading[] } {
  const tokens = lex(text);
  const readings: Reading[] = [];
  const bounds = new SentenceTokens(tokens, sentences);
  for (let i = 0; i < tokens.count; ) {
    const reading = readAt(tokens, i, bounds, discourse);
    if (!reading) {
      i++;
      continue;
    }
    readings.push(reading);
    discourse.read++;
    if (reading.anchors) discourse.last = reading.value;
    i = reading.to;
  }
  return { tokens, readings };
}

function readAt(tokens: Tokens, from: number, bounds: SentenceTokens, discourse: Discourse): Reading | null {
  const candidates = rulesByFirst[tokens.codes.charCodeAt(from)];
  if (!candidates) return null;
  const found: { to: number; resolve: (match: Match) => Reading | null }[] = [];
  for (const { expression, unlessBefore, resolve } of candidates) {
    expression.lastIndex = from;
    if (!expression.test(tokens.codes)) continue;
    const to = expression.lastIndex;
    if (to < tokens.count && unlessBefore.has(tokens.codes.charCodeAt(to))) continue;
    found.push({ to, resolve });
  }
  if (found.length > 1) found.sort((a, b) => b.to - a.to);
  for (const { to, resolve } of found) {
    const reading = resolve(new Match(tokens, from, to, discourse, bounds.around(from)));
    if (reading) return reading;
  }
  return null;
}

/** The sentence around a token, as tokens; asked for from left to right. */
class SentenceTokens {
  private index = 0;
  private from = 0;
  private to = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly sentences: readonly Span[],
  ) {}

  around(token: number): { from: number; to: number } {
    const { tokens, sentences } = this;
    if (token >= this.to) {
      const offset = tokens.start[token]!;
      while (this.index < sentences.length && sentences[this.index]!.end <= offset) this.index++;
      const sentence = sentences[this.index];
      if (!sentence || sentence.start > offset) return { from: token, to: token + 1 };
      this.from = Math.max(this.from, this.to);
      while (this.from < tokens.count && tokens.start[this.from]! < sentence.start) this.from++;
      this.to = this.from;
      while (this.to < tokens.count && tokens.start[this.to]! < sentence.end) this.to++;
    }
    return { from: this.from, to: this.to };
  }
}
