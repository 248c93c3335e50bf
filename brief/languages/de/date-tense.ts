import type { TokenClass } from '../../dates/token-class.ts';
import type { DateInText, Tense } from '../../grammar/dates.ts';

/** How far a cue can stand from its date, in tokens. */
const REACH_LEFT = 14;
const REACH_RIGHT = 16;

const PAST: ReadonlySet<TokenClass | null> = new Set(['Been', 'PastVerb']);

/** How far before the date a verb of saying tells of it, in tokens: "teilte die Polizei am Montag mit". */
const SAID_WITHIN = 7;
/** How far before "bis" a past verb tells of that end, in tokens. */
const LASTED = 2;

/**
 * The nearest verb in the sentence, before the date and then after it: German puts the verb second, so that a date that
 * opens its sentence is told by what follows. The present tense of timetables looks forward.
 */
export function findTense(date: DateInText): Tense {
  const { from, to, sentence } = date;
  // "bis Freitag": an end to come, unless the verb is past
  const isEnd = date.word(from - 1).toLowerCase() === 'bis' || date.word(from - 2).toLowerCase() === 'bis';
  if (isEnd) return hasLasted(date) ? 'past' : 'future';
  // "die seit Februar vermietet würden"
  if (/^seit$/i.test(date.word(from - 1))) return 'past';
  // "kündigte für Donnerstag ein Treffen an"
  if (/^für$/i.test(date.word(from - 1))) return 'future';
  // "Baubeginn ist im September."; "sie ist im September gestorben" goes on
  if (/^(?:ist|sind)$/.test(date.word(from - 2)) && date.is(to, 'Stop', 'Comma', 'Break')) return 'future';
  let commas = 0;
  for (let i = from - 1; i >= Math.max(sentence.from, from - REACH_LEFT); i--) {
    if (date.is(i, 'Semicolon', 'Break')) break;
    if (date.is(i, 'Comma')) commas++;
    // what is announced may lie ahead
    if (date.is(i, 'Announcing') && commas === 0 && from - i <= SAID_WITHIN) return 'past';
    const found = tenseAt(date, i);
    if (found) return found;
  }
  for (let i = to; i < Math.min(sentence.to, to + REACH_RIGHT); i++) {
    if (date.is(i, 'Semicolon', 'Break')) break;
    if (date.is(i, 'Announcing')) return 'past';
    const found = tenseAt(date, i);
    if (found) return found;
  }
  return null;
}

/** "war bis Freitag gesperrt", "bis Freitag gesperrt war"; "beschloss, die Strecke bis Freitag zu sperren" is to come. */
function hasLasted(date: DateInText): boolean {
  const { from, to, sentence } = date;
  for (let i = from - 2; i >= Math.max(sentence.from, from - 2 - LASTED); i--)
    if (PAST.has(date.classAt(i)) && !isToCome(date, i)) return true;
  for (let i = to; i < sentence.to && !date.is(i, 'Comma', 'Stop', 'Semicolon', 'Break'); i++)
    if (PAST.has(date.classAt(i)) && !isToCome(date, i)) return true;
  return false;
}

/** What the verb at a token says; null where it is none that tells. */
function tenseAt(date: DateInText, i: number): Tense {
  const is = date.classAt(i);
  if (is === 'Will') return isPassive(date, i) ? 'past' : 'future';
  if (is === 'Would') return 'prospective';
  if (PAST.has(is)) return isToCome(date, i) ? 'future' : 'past';
  return null;
}

/** "ist getötet worden", "wie geplant war": a participle of the past, though its verb looks forward elsewhere. */
function isPassive(date: DateInText, i: number): boolean {
  return (
    date.is(i + 1, 'Been') ||
    (/^(?:geplant|erwartet|vorgesehen|angesetzt)$/.test(date.word(i)) && date.is(i + 1, 'PastVerb'))
  );
}

/** "wird erwartet", "soll festgenommen werden": a participle before "werden". */
function isToCome(date: DateInText, i: number): boolean {
  return date.is(i + 1, 'Will') && /^werden?$/.test(date.word(i + 1));
}
