import type { DateInText, Tense } from '../../grammar/dates.ts';
import { words } from '../words.ts';

/** How far a cue can stand from its date, in tokens. */
const REACH_LEFT = 16;
const REACH_RIGHT = 12;
/** Tokens between an auxiliary and its participle, at most: "n’a pas encore été". */
const MOST_BETWEEN = 4;
/** "est resté fermé jusqu’à vendredi": so near, a past verb tells of the end; "a voté la fermeture jusqu’à vendredi" is to come. */
const LASTED = 3;

const PERFECT = words`a ai aurait avaient avait avez avons ayant eu ont`;
/** With a participle of motion these make a past, with another a passive of the present: both have been, in news. */
const BEING = words`est furent fut sont étaient était`;
const TO_COME = words`
devra devraient devrait devront doit doivent pourra pourraient pourrait sera seront va vont être`;

/** What the words around a date say of when it is: the nearest verb before it, or after it where it opens its sentence. */
export function findTense(date: DateInText): Tense {
  const { from, to, sentence } = date;
  if (isLimit(date)) return 'future';
  if (isDone(date)) return 'past';
  if (date.word(from - 1) === 'depuis' || date.word(from - 1) === 'Depuis') return 'past';
  const stop = Math.max(sentence.from, from - REACH_LEFT);
  for (let i = from - 1; i >= stop; i--) {
    if (date.is(i, 'Semicolon', 'Break')) return null;
    const tense = tenseAt(date, i, stop);
    if (tense) return tense;
  }
  if (isAppointment(date)) return 'future';
  if (from - sentence.from > 4) return null;
  const end = Math.min(sentence.to, to + REACH_RIGHT);
  for (let i = to; i < end; i++) {
    const tense = tenseAt(date, i, to);
    if (tense) return tense;
  }
  return null;
}

/** "L’accord signé lundi": a participle right before, with no verb to help it, and of nothing that is still arranged. */
function isDone(date: DateInText): boolean {
  const { from, sentence } = date;
  const word = date.word(from - 1).toLowerCase();
  if (!/ée?s?$/.test(word) || ARRANGED.test(word) || !date.is(from - 1, 'PastVerb')) return false;
  return tenseAt(date, from - 1, Math.max(sentence.from, from - REACH_LEFT)) === null;
}

/** What is told of a day to come as often: "le match reporté samedi". */
const ARRANGED =
  /^(?:annulé|attendu|célébré|convoqué|fixé|joué|organisé|planifié|programmé|prévu|reporté|repoussé)/;

/** "jusqu’à vendredi", "d’ici lundi", "dès mardi": a day that something runs up to, or begins on. */
function isLimit(date: DateInText): boolean {
  const before = date.word(date.from - 1).toLowerCase();
  if (before === 'ici' || before === 'dès') return true;
  const isUntil = date.is(date.from - 1, 'Until') || date.is(date.from - 2, 'Until');
  return isUntil && (before === 'à' || before === 'au' || date.is(date.from - 1, 'Until')) && !hasPast(date);
}

/** "Rendez-vous samedi", "Concert samedi à 20 h": an hour beside a day, and nothing that tells of the past. */
function isAppointment(date: DateInText): boolean {
  if (date.word(date.from - 1).toLowerCase() === 'vous' && date.is(date.from - 2, 'Hyphen')) return true;
  return date.has('Clock', 'Meridiem');
}

/** Whether the limit itself is past: a past verb tells of it right before. */
function hasPast(date: DateInText): boolean {
  const start = date.sentence.from;
  for (let i = Math.max(start, date.from - 2 - LASTED); i < date.from - 2; i++)
    if (tenseAt(date, i, start) === 'past') return true;
  return false;
}

function tenseAt(date: DateInText, i: number, stop: number): Tense {
  const word = date.word(i).toLowerCase();
  if (date.is(i, 'Will')) {
    // "était prévu", "avait prévu": what was to come when it was said
    for (let k = i - 1; k >= Math.max(stop, i - 3); k--) {
      if (date.is(k, 'Been')) return 'prospective';
      if (PERFECT.has(date.word(k).toLowerCase()) && /^(?:prévu|attendu|programmé)/.test(word)) return null;
    }
    return 'future';
  }
  if (date.is(i, 'Would')) return 'prospective';
  if (!date.is(i, 'PastVerb')) return null;
  if (isPastInOneWord(word)) return 'past';
  for (let k = i - 1; k >= Math.max(stop, i - MOST_BETWEEN); k--) {
    const before = date.word(k).toLowerCase();
    if (TO_COME.has(before)) return 'future';
    if (PERFECT.has(before) || BEING.has(before)) return 'past';
    if (date.is(k, 'Comma', 'Stop')) return null;
  }
  return null;
}

/** "disait", "gagnèrent", "fut": a past in one word. */
function isPastInOneWord(word: string): boolean {
  return /(?:ait|aient|èrent|irent|urent)$/.test(word) || FINITE.has(word);
}

const FINITE = words`devint eut fit fut mourut naquit obtint ouvrit prit vint vit`;
