import type { DateInText, Tense } from '../grammar/dates.ts';

/** Where Spanish and Portuguese say alike whether a date is past or to come, and with what. */
export interface TenseCues {
  /** How far a cue can stand before its date, in tokens. */
  readonly reach: number;
  /** So near, a verb of announcing tells its own day: "anunció el ministro el lunes". */
  readonly ownDay: number;
  /** Whether the present of what is arranged stands at a token: "viaja", "va a viajar". */
  isPlan(date: DateInText, at: number): boolean;
  /** What a word of the future tells at a token. */
  futureAt(date: DateInText, at: number): Tense;
}

/** How far a cue can stand behind a date that opens its sentence, and that date from the sentence's start, in tokens. */
const REACH_BEHIND = 16;
const OPENING = 4;

/**
 * The tense of the nearest cue before a date, inside its sentence: futures and plans look forward, past tenses look back.
 * A date that opens its sentence is told by what follows it. `otherwise` is what it is where nothing before it tells.
 */
export function nearestTense(date: DateInText, cues: TenseCues, otherwise: Tense = null): Tense {
  const stop = Math.max(date.sentence.from, date.from - cues.reach);
  for (let i = date.from - 1; i >= stop; i--) {
    if (cues.isPlan(date, i)) return 'future';
    switch (date.classAt(i)) {
      case 'Semicolon':
      case 'Break':
        return null;
      case 'Will':
        return cues.futureAt(date, i);
      case 'Would':
        return 'prospective';
      case 'Announcing':
        if (date.from - i > cues.ownDay) break;
        // "avisó que el miércoles vuelve"
        return (opensClause(date) ? tenseBehind(date, cues) : null) ?? 'past';
      case 'Been':
      case 'PastVerb':
        return 'past';
    }
  }
  return otherwise ?? (date.from - date.sentence.from > OPENING ? null : tenseBehind(date, cues));
}

/** Whether a date is the first of a clause, as "el miércoles" of "que el miércoles vuelve". */
const opensClause = (date: DateInText): boolean => date.word(date.from - 1).toLowerCase() === 'que';

function tenseBehind(date: DateInText, cues: TenseCues): Tense {
  const end = Math.min(date.sentence.to, date.to + REACH_BEHIND);
  for (let i = date.to; i < end; i++) {
    if (date.is(i, 'Will') || cues.isPlan(date, i)) return 'future';
    if (date.is(i, 'PastVerb', 'Announcing', 'Been')) return 'past';
    if (date.is(i, 'Semicolon', 'Break')) break;
  }
  return null;
}

/** What "para" before a date tells: it is to come, or was when it was set ("la había fijado para el lunes"). */
export function tenseOfPlan(date: DateInText, reach: number): Tense {
  const stop = Math.max(date.sentence.from, date.from - reach);
  for (let i = date.from - 2; i >= stop; i--) if (date.is(i, 'Been')) return 'prospective';
  return 'future';
}
