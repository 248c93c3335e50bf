import type { DateInText, Tense } from '../../grammar/dates.ts';
import { words } from '../words.ts';

/** How far a cue can stand from its date, in tokens. */
const REACH_LEFT = 16;
const REACH_RIGHT = 12;
/** "anunció el ministro el lunes": so near a verb of announcing tells its own day. */
const OWN_DAY = 3;
/** "duró hasta el viernes": so near, a past verb tells of the end; "votó cerrar la línea hasta el viernes" is still to come. */
const LASTED = 3;

const GOING = words`va vamos van vaya vayan voy`;
const AHEAD = words`para`;
/** Participles and nouns after which "para el lunes" is when something is due. */
const PRESENT_PLANS = words`
  abre abren acude acuden celebra celebran comparece debuta disputa disputan empieza empiezan enfrenta enfrentan
  estrena inaugura inauguran inicia inician juega juegan parte parten recibe reciben reúne reúnen viaja viajan
  visita visitan vota votan vuelve vuelven
`;

/**
 * Looks for the nearest cue before the date, inside its sentence: futures, "va a", what is planned, "hasta" look forward;
 * past tenses look back. A date that opens its sentence is told by what follows it.
 */
export function findTense(date: DateInText): Tense {
  const { from, to, sentence } = date;
  const stop = Math.max(sentence.from, from - REACH_LEFT);
  const before = date.word(from - 1).toLowerCase();
  if (AHEAD.has(before)) return pastPlan(date, stop) ? 'prospective' : 'future';
  if (date.is(from - 1, 'Until') || (before === 'del' && date.word(from - 2) === 'antes')) {
    for (let i = from - 2; i >= Math.max(stop, from - 1 - LASTED); i--)
      if (date.is(i, 'PastVerb', 'Been', 'Announcing')) return 'past';
    return 'future';
  }
  for (let i = from - 1; i >= stop; i--) {
    switch (date.classAt(i)) {
      case 'Semicolon':
      case 'Break':
        return null;
      case 'Will':
        return date.is(i - 1, 'Been') ? 'prospective' : 'future';
      case 'Would':
        return 'prospective';
      case 'Announcing':
        if (from - i <= OWN_DAY) return 'past';
        break;
      case 'Been':
      case 'PastVerb':
        return 'past';
      default:
        if (GOING.has(date.word(i)) && date.word(i + 1) === 'a') return 'future';
        if (PRESENT_PLANS.has(date.word(i))) return 'future';
    }
  }
  if (from - sentence.from > 4) return null;
  const end = Math.min(sentence.to, to + REACH_RIGHT);
  for (let i = to; i < end; i++) {
    if (date.is(i, 'Will')) return 'future';
    if (date.is(i, 'PastVerb', 'Announcing', 'Been')) return 'past';
    if (date.is(i, 'Semicolon', 'Break')) break;
    if (GOING.has(date.word(i)) && date.word(i + 1) === 'a') return 'future';
    if (PRESENT_PLANS.has(date.word(i))) return 'future';
  }
  return null;
}

/** "la había fijado para el lunes" */
function pastPlan(date: DateInText, stop: number): boolean {
  for (let i = date.from - 2; i >= stop; i--) if (date.is(i, 'Been')) return true;
  return false;
}
