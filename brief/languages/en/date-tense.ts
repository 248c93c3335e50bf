import type { TokenClass } from '../../dates/token-class.ts';
import type { DateInText, Tense } from '../../grammar/dates.ts';

/** What makes of a past form a future or a passive: "will shut", "to put", "be held". */
const AUXILIARIES: ReadonlySet<TokenClass | null> = new Set(['Be', 'Will', 'To', 'Would']);

/** After these a past form is a participle or looks like its present ("would shut"). */
const NO_PAST_AFTER: ReadonlySet<TokenClass | null> = new Set(['Be', 'To', 'Would']);

/** What stands for a verb that does not tell of the past. */
const OTHER_VERBS: ReadonlySet<TokenClass | null> = new Set([
  ...AUXILIARIES,
  'Bound',
  'Announcing',
  'Semicolon',
]);

/** How far a cue can stand from its date, in tokens. */
const REACH_LEFT = 16;
const REACH_RIGHT = 12;

/**
 * Looks for the nearest cue before the date, inside its sentence: "will", "scheduled", "until" and plans
 * followed by "to" look forward; past tenses look back. A date that opens its sentence is told by what
 * follows it.
 */
export function findTense(date: DateInText): Tense {
  const { from, to, sentence } = date;
  const code = (i: number) => date.classAt(i);
  // "questions about the president's July 25 call": the clause's tense is not the call's; nor in "a Sunday show"
  if (code(from - 1) === 'Possessive' || code(from - 1) === 'A') return null;
  const stop = Math.max(sentence.from, from - REACH_LEFT);
  if (isSoonest(date, from)) return 'future';
  // "City, winless since Boxing Day, host Stowe"
  if (date.word(from - 1) === 'since') return 'past';
  for (let i = from - 1; i >= stop; i--) {
    switch (code(i)) {
      case 'Semicolon':
      case 'Break':
        return null;
      case 'Will':
        if (isNoun(date, i)) break;
        return i > stop && (code(i - 1) === 'Been' || isCalledOff(date, i)) ? 'past' : 'future';
      case 'Would':
        return 'prospective';
      case 'Until':
        // "will finish by Friday", but "had raised a million by June"
        if (from - i <= 2 && i > sentence.from) return isPastUntil(date, stop, i) ? 'past' : 'future';
        break;
      case 'To':
        if (i > stop && code(i - 1) === 'Bound' && (code(i + 1) === 'Other' || code(i + 1) === 'Be'))
          return 'future';
        break;
      case 'Announcing':
        if (from - i <= 2) return 'past';
        break;
      case 'Other':
        // the present tense of fixtures: "they travel to Ashford on Tuesday"
        if (isFixture(date, i)) return 'future';
        if (i > stop && code(i - 1) === 'Function' && isPlural(date, i - 1)) return 'future';
        break;
      case 'In':
        // "is set for March"
        if (i === from - 1 && code(i - 1) === 'Bound' && date.word(i) === 'for') return 'future';
        break;
      case 'PastVerb':
        // "will shut", "would shut", "will be held", "when it is heard"
        if (i > stop && code(i - 1) === 'Will' && /(?:will|shall|ll)$/i.test(date.word(i - 1)))
          return 'future';
        if (i > stop && (NO_PAST_AFTER.has(code(i - 1)) || isPresent(date, i - 1))) break;
        return 'past';
    }
  }
  if (from - sentence.from > 4) return null;
  const end = Math.min(sentence.to, to + REACH_RIGHT);
  for (let i = to; i < end; i++) {
    if (code(i) === 'Will' && !isNoun(date, i)) return code(i - 1) === 'Been' ? 'past' : 'future';
    if (code(i) === 'PastVerb' || code(i) === 'Announcing') return 'past';
    if (code(i) === 'Semicolon' || code(i) === 'Break') break;
  }
  return null;
}

/** "had been shut until June", "weakened by noon Monday": the verb that it goes with is a past one. */
function isPastUntil(date: DateInText, from: number, until: number): boolean {
  const by = date.word(until) === 'by';
  for (let i = until - 1; i >= from; i--) {
    const code = date.classAt(i);
    if (code === 'Been' && (by || (until - i <= 4 && date.word(i) === 'had'))) return true;
    if (!by) continue;
    if (code === 'PastVerb') return !AUXILIARIES.has(date.classAt(i - 1)) && !isPresent(date, i - 1);
    if (OTHER_VERBS.has(code)) return false;
  }
  return false;
}

/** "as soon as Tuesday", "as early as next week" */
function isSoonest(date: DateInText, from: number): boolean {
  return (
    date.word(from - 1) === 'as' &&
    /^(?:soon|early)$/.test(date.word(from - 2)) &&
    date.word(from - 3) === 'as'
  );
}

/** "Members meet on Tuesday", "Rovers, third in the table, host Stowe on Saturday": not "a state visit on Tuesday". */
function isFixture(date: DateInText, i: number): boolean {
  const before = date.word(i - 1);
  if (date.word(i) === 'meet') return /s$|^[A-Z]|^(?:again|people|teams)$/.test(before);
  if (!/^(?:face|host|visit)$/.test(date.word(i)) || date.classAt(i - 1) === 'Possessive') return false;
  return before === ',' || /^[A-Z]\p{Ll}{3,}s$/u.test(before);
}

/** "the vacation plans", "high hopes": neither "plans to" nor "plans for", so they say nothing of the date. */
function isNoun(date: DateInText, i: number): boolean {
  return /^(?:plans?|hopes?)$/.test(date.word(i)) && !/^(?:to|for|on)$/.test(date.word(i + 1));
}

/** "a service planned for Saturday was cancelled" */
function isCalledOff(date: DateInText, i: number): boolean {
  const { to, sentence } = date;
  return (
    to + 1 < sentence.to &&
    /ed$/.test(date.word(i)) &&
    /^(?:was|were)$/.test(date.word(to)) &&
    /^(?:abandoned|cancell?ed|called|scrapped|shelved)$/.test(date.word(to + 1))
  );
}

function isPresent(date: DateInText, i: number): boolean {
  return /^(?:is|are)$/.test(date.word(i));
}

function isPlural(date: DateInText, i: number): boolean {
  return /^(?:they|we)$/i.test(date.word(i));
}
