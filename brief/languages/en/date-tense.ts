import type { TokenClass } from '../../dates/token-class.ts';
import type { DateInText, Tense } from '../../grammar/dates.ts';
import { words } from '../words.ts';

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

/** Verbs in the present that tell of something arranged, of one and of many. */
const STARTS = words`
  airs arrives comes concludes departs faces finishes goes kicks lands launches premieres reconvenes reopens returns sits takes
`;
const START = words`
  air arrive begin close come conclude convene depart end finish go kick launch leave meet open premiere reconvene reopen resume
  return sit start take vote
`;

/** After "is" and "are": what a work or a service will be. */
const STATES = words`back due here live next open out over up`;

/** What a reader or listener is called on to do. */
const CALLS = words`Ask Call Check Come Join Look Meet Tune Visit Vote Wait Watch`;
const CALL_REACH = 7;

/** Behind "would": what somebody wants now. */
const LIKING = words`like love prefer`;

/** How far behind "told" the day of the telling stands, in tokens. */
const TOLD_REACH = 5;

/** How far before "from Friday" the verb stands, in tokens. */
const STATE_REACH = 6;

/** Before "for" and a time that somebody would like. */
const REQUESTS = words`applied asked called hoped pressed pushed requested`;

/** Before "for" and a time, with what happens then between. */
const FIXING = words`booked fixed listed pencilled rescheduled reserved scheduled set sets`;

/** Before "to" and a new time. */
const MOVING = words`brought changed deferred delayed moved postponed pushed put shifted`;

/** How far before "for" the verb may stand, in tokens. */
const FIXING_REACH = 7;

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
  if (isPresently(date) || isFromThen(date) || isImperative(date)) return 'future';
  // "Bookings for June open on the 1st"
  if (date.word(from - 1) === 'for' && START.has(date.word(to))) return 'future';
  // "City, winless since Boxing Day, host Stowe"
  if (date.word(from - 1) === 'since') return 'past';
  for (let i = from - 1; i >= stop; i--) {
    switch (code(i)) {
      case 'Semicolon':
      case 'Break':
        return null;
      case 'Will':
        if (isNoun(date, i)) break;
        return i > stop && ((code(i - 1) === 'Been' && !isFixedNow(date, i)) || isCalledOff(date, i))
          ? 'past'
          : 'future';
      case 'Would':
        // "would like her to come in August"
        return LIKING.has(date.word(i + 1)) ? 'future' : 'prospective';
      case 'Until':
        // "will finish by Friday", but "had raised a million by June"
        if (from - i <= 2 && i > sentence.from) return isPastUntil(date, stop, i) ? 'past' : 'future';
        break;
      case 'To':
        if (i > stop && code(i - 1) === 'Bound' && date.is(i + 1, 'Other', 'Be', 'Edge')) return 'future';
        if (i === from - 1 && isMoved(date, i)) return 'future';
        break;
      case 'Announcing':
        // "told members of the union on Monday"
        if (from - i <= (date.word(i) === 'told' ? TOLD_REACH : 2)) return 'past';
        break;
      case 'Other':
      case 'Edge':
      case 'Function':
        // the present tense of fixtures: "they travel to Ashford on Tuesday"
        if (isFixture(date, i) || isScheduled(date, i) || isPossibility(date, i)) return 'future';
        if (code(i) === 'Other' && i > stop && code(i - 1) === 'Function' && isPlural(date, i - 1))
          return 'future';
        break;
      case 'In':
        // "asked for the second week of May"
        if (i === from - 1 && date.word(i) === 'for' && REQUESTS.has(date.word(i - 1))) return 'future';
        // "set closing arguments for March 3"
        if (i === from - 1 && date.word(i) === 'for' && isFixing(date, i)) return 'future';
        // "is set for March"
        if (i === from - 1 && code(i - 1) === 'Bound' && date.word(i) === 'for') return 'future';
        break;
      case 'PastVerb':
        // "will shut", "would shut", "will be held", "when it is heard"
        if (i > stop && code(i - 1) === 'Will' && /(?:will|shall|ll)$/i.test(date.word(i - 1)))
          return 'future';
        if (i > stop && (NO_PAST_AFTER.has(code(i - 1)) || isPresent(date, i - 1))) break;
        // "his long-awaited return"
        if (code(i - 1) === 'Hyphen') break;
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

/** "The judge set a hearing for", "booked the hall for": what is fixed lies ahead of whoever fixes it. */
function isFixing(date: DateInText, end: number): boolean {
  for (let i = end - 2; i >= Math.max(date.sentence.from, end - FIXING_REACH); i--) {
    if (date.is(i, 'Comma', 'Stop', 'Announcing', 'Been')) return false;
    if (FIXING.has(date.word(i))) return true;
  }
  return false;
}

/** "Members meet on Tuesday", "Rovers, third in the table, host Stowe on Saturday": not "a state visit on Tuesday". */
function isFixture(date: DateInText, i: number): boolean {
  const before = date.word(i - 1);
  if (date.word(i) === 'meet') return /s$|^[A-Z]|^(?:again|people|teams)$/.test(before);
  if (!/^(?:face|host|visit)$/.test(date.word(i)) || date.classAt(i - 1) === 'Possessive') return false;
  if (before === ',' || /^[A-Z]\p{Ll}{3,}s$/u.test(before)) return true;
  return /^[A-Z]\p{Ll}+$/u.test(before) && date.is(i + 1, 'Name') && !isToldBehind(date);
}

/** "Radio host Ann Lee on Sunday called it a joke": a past verb behind the date. */
function isToldBehind(date: DateInText): boolean {
  for (let i = date.to; i < date.sentence.to; i++)
    if (date.is(i, 'PastVerb', 'Announcing', 'Been')) return true;
  return false;
}

/** "The deadline is Tuesday", "The album is out on May 8": but not "It is Tuesday". */
function isPresently(date: DateInText): boolean {
  let i = date.from - 1;
  if (date.is(i, 'In')) i--;
  if (STATES.has(date.word(i))) i--;
  return isPresent(date, i) && !/^(?:it|this|that|today)$/i.test(date.word(i - 1));
}

/** "The film is in cinemas from Friday" */
function isFromThen(date: DateInText): boolean {
  if (date.word(date.from - 1) !== 'from') return false;
  for (let i = date.from - 2; i > date.from - STATE_REACH && i >= date.sentence.from; i--) {
    if (date.is(i, 'Comma', 'PastVerb', 'Been', 'Will', 'Would')) return false;
    if (isPresent(date, i)) return true;
  }
  return false;
}

/** "Ask me in June": a call that opens a sentence or a quotation. */
function isImperative(date: DateInText): boolean {
  for (let i = date.from - 1; i > date.from - CALL_REACH; i--) {
    if (date.is(i, 'Stop', 'Break', 'Will', 'Would', 'PastVerb', 'Announcing')) return false;
    if (!CALLS.has(date.word(i))) continue;
    return i === date.sentence.from || date.is(i - 1, 'Quote', 'Mark', 'Stop');
  }
  return false;
}

/** "Schools close on Tuesday", "The court sits again on Tuesday": not "the votes on Tuesday were counted". */
function isScheduled(date: DateInText, i: number): boolean {
  if (date.is(date.to, 'PastVerb', 'Been', 'Be')) return false;
  const word = date.word(i);
  if (STARTS.has(word)) {
    return !date.is(i - 1, 'The', 'A', 'Possessive', 'Number', 'Of', 'In', 'This', 'To', 'And');
  }
  return START.has(word) && date.is(i - 1, 'Other', 'Name', 'Counted') && /[^s]s$/.test(date.word(i - 1));
}

/** "may arrive", "could be" right before the day; not "may have been", "could not be reached". */
function isPossibility(date: DateInText, i: number): boolean {
  if (/^(?:may|might)$/.test(date.word(i))) return date.is(i + 1, 'Other', 'Be');
  return date.word(i) === 'could' && date.is(i + 1, 'Be') && i + 2 === date.from;
}

/** "has been moved to", "have been put back to". */
function isMoved(date: DateInText, to: number): boolean {
  const verb = /^(?:back|forward)$/.test(date.word(to - 1)) ? to - 2 : to - 1;
  return MOVING.has(date.word(verb)) && isFixedNow(date, verb);
}

/** "has been scheduled", "have been set", "had been due to end this Thursday": what is or was to be still lies ahead. */
function isFixedNow(date: DateInText, i: number): boolean {
  if (date.is(date.from, 'This')) return true;
  return date.word(i - 1) === 'been' && /^(?:has|have)$/.test(date.word(i - 2));
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
