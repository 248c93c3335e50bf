import type { TokenRange } from './match.ts';
import { CODE } from './token-class.ts';
import type { DateTokens } from './token-row.ts';

/** What the words say of a date; 'prospective' where it was to come when they were said ("it would open in May"). */
export type Tense = 'past' | 'future' | 'prospective' | null;

/** What makes of a past form a future or a passive: "will shut", "to put", "be held". */
const AUXILIARIES: ReadonlySet<number> = new Set([CODE.Be, CODE.Will, CODE.To, CODE.Would]);

/** After these a past form is a participle or looks like its present ("would shut"). */
const NO_PAST_AFTER: ReadonlySet<number> = new Set([CODE.Be, CODE.To, CODE.Would]);

/** What stands for a verb that does not tell of the past. */
const OTHER_VERBS: ReadonlySet<number> = new Set([
  ...AUXILIARIES,
  CODE.Bound,
  CODE.Announcing,
  CODE.Semicolon,
]);

/** How far a cue can stand from its date, in tokens. */
const REACH_LEFT = 16;
const REACH_RIGHT = 12;

/**
 * Looks for the nearest cue before the date, inside its sentence: "will", "scheduled", "until" and plans
 * followed by "to" look forward; past tenses look back. A date that opens its sentence is told by what
 * follows it.
 */
export function findTense(tokens: DateTokens, from: number, to: number, sentence: TokenRange): Tense {
  const code = (i: number) => tokens.codes[i]!;
  // "questions about the president's July 25 call": the clause's tense is not the call's; nor in "a Sunday show"
  if (code(from - 1) === CODE.Possessive || code(from - 1) === CODE.A) return null;
  const stop = Math.max(sentence.from, from - REACH_LEFT);
  if (isSoonest(tokens, from)) return 'future';
  // "City, winless since Boxing Day, host Stowe"
  if (wordAt(tokens, from - 1) === 'since') return 'past';
  for (let i = from - 1; i >= stop; i--) {
    switch (code(i)) {
      case CODE.Semicolon:
      case CODE.Break:
        return null;
      case CODE.Will:
        if (isNoun(tokens, i)) break;
        return i > stop && (code(i - 1) === CODE.Been || isCalledOff(tokens, i, to, sentence))
          ? 'past'
          : 'future';
      case CODE.Would:
        return 'prospective';
      case CODE.Until:
        // "will finish by Friday", but "had raised a million by June"
        if (from - i <= 2 && i > sentence.from) return isPastUntil(tokens, stop, i) ? 'past' : 'future';
        break;
      case CODE.To:
        if (i > stop && code(i - 1) === CODE.Bound && (code(i + 1) === CODE.Other || code(i + 1) === CODE.Be))
          return 'future';
        break;
      case CODE.Announcing:
        if (from - i <= 2) return 'past';
        break;
      case CODE.Other:
        // the present tense of fixtures: "they travel to Ashford on Tuesday"
        if (isFixture(tokens, i)) return 'future';
        if (i > stop && code(i - 1) === CODE.Function && isPlural(tokens, i - 1)) return 'future';
        break;
      case CODE.In:
        // "is set for March"
        if (i === from - 1 && code(i - 1) === CODE.Bound && tokens.text.startsWith('for', tokens.start[i]))
          return 'future';
        break;
      case CODE.PastVerb:
        // "will shut", "would shut", "will be held", "when it is heard"
        if (i > stop && code(i - 1) === CODE.Will && /(?:will|shall|ll)$/i.test(wordAt(tokens, i - 1)))
          return 'future';
        if (i > stop && (NO_PAST_AFTER.has(code(i - 1)) || isPresent(tokens, i - 1))) break;
        return 'past';
    }
  }
  if (from - sentence.from > 4) return null;
  const end = Math.min(sentence.to, to + REACH_RIGHT);
  for (let i = to; i < end; i++) {
    if (code(i) === CODE.Will && !isNoun(tokens, i)) return code(i - 1) === CODE.Been ? 'past' : 'future';
    if (code(i) === CODE.PastVerb || code(i) === CODE.Announcing) return 'past';
    if (code(i) === CODE.Semicolon || code(i) === CODE.Break) break;
  }
  return null;
}

/** "had been shut until June", "weakened by noon Monday": the verb that it goes with is a past one. */
function isPastUntil(tokens: DateTokens, from: number, until: number): boolean {
  const by = wordAt(tokens, until) === 'by';
  for (let i = until - 1; i >= from; i--) {
    const code = tokens.codes[i]!;
    if (code === CODE.Been && (by || (until - i <= 4 && wordAt(tokens, i) === 'had'))) return true;
    if (!by) continue;
    if (code === CODE.PastVerb) return !AUXILIARIES.has(tokens.codes[i - 1]!) && !isPresent(tokens, i - 1);
    if (OTHER_VERBS.has(code)) return false;
  }
  return false;
}

/** "as soon as Tuesday", "as early as next week" */
function isSoonest(tokens: DateTokens, from: number): boolean {
  return (
    wordAt(tokens, from - 1) === 'as' &&
    /^(?:soon|early)$/.test(wordAt(tokens, from - 2)) &&
    wordAt(tokens, from - 3) === 'as'
  );
}

/** "Members meet on Tuesday", "Rovers, third in the table, host Stowe on Saturday": not "a state visit on Tuesday". */
function isFixture(tokens: DateTokens, i: number): boolean {
  const before = wordAt(tokens, i - 1);
  if (wordAt(tokens, i) === 'meet') return /s$|^[A-Z]|^(?:again|people|teams)$/.test(before);
  if (!/^(?:face|host|visit)$/.test(wordAt(tokens, i)) || tokens.codes[i - 1] === CODE.Possessive)
    return false;
  return before === ',' || /^[A-Z]\p{Ll}{3,}s$/u.test(before);
}

/** "the vacation plans", "high hopes": neither "plans to" nor "plans for", so they say nothing of the date. */
function isNoun(tokens: DateTokens, i: number): boolean {
  return /^(?:plans?|hopes?)$/.test(wordAt(tokens, i)) && !/^(?:to|for|on)$/.test(wordAt(tokens, i + 1));
}

/** "a service planned for Saturday was cancelled" */
function isCalledOff(tokens: DateTokens, i: number, to: number, sentence: TokenRange): boolean {
  return (
    to + 1 < sentence.to &&
    /ed$/.test(wordAt(tokens, i)) &&
    /^(?:was|were)$/.test(wordAt(tokens, to)) &&
    /^(?:abandoned|cancell?ed|called|scrapped|shelved)$/.test(wordAt(tokens, to + 1))
  );
}

function isPresent(tokens: DateTokens, i: number): boolean {
  return /^(?:is|are)$/.test(wordAt(tokens, i));
}

function wordAt(tokens: DateTokens, i: number): string {
  return i < 0 || i >= tokens.count ? '' : tokens.text.slice(tokens.start[i], tokens.end[i]);
}

function isPlural(tokens: DateTokens, i: number): boolean {
  return /^(?:they|we)$/i.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}
