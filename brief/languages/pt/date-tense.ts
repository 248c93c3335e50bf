import type { DateInText, Tense } from '../../grammar/dates.ts';
import { words } from '../words.ts';

/** How far a cue can stand from its date, in tokens. */
const REACH_LEFT = 22;
const REACH_RIGHT = 12;
/** "anunciou o ministro na segunda": so near, a verb of announcing tells its own day. */
const OWN_DAY = 4;
/** "durou até sexta": so near, a past verb tells of the end; "votou a suspensão da carreira até sexta" is still to come. */
const LASTED = 3;

/** The present of what is arranged: "chega a Bissau na segunda-feira". */
const PRESENT_PLANS = words`
  abre abrem apresenta apresentam chega chegam decide disputa disputam embarca encerra entra estreia estreiam fecha
  inaugura inicia joga jogam lança parte participa pega realiza recebe recebem regressa retoma reúne reúne-se
  reúnem-se sai segue viaja visita visitam volta voltam vota votam
`;

/**
 * Looks for the nearest cue before the date, inside its sentence: futures, "vai", what is planned and "até" look forward;
 * past tenses look back. A date that opens its sentence is told by what follows it.
 */
export function findTense(date: DateInText): Tense {
  const { from, to, sentence } = date;
  const stop = Math.max(sentence.from, from - REACH_LEFT);
  if (date.word(from - 1).toLowerCase() === 'para') return pastPlan(date, stop) ? 'prospective' : 'future';
  if (date.is(from - 1, 'Until') || (date.is(from - 1, 'Of') && date.is(from - 2, 'Earlier'))) {
    for (let i = from - 2; i >= Math.max(stop, from - 1 - LASTED); i--) {
      if (date.is(i, 'Will', 'Would')) return 'future';
      if (date.is(i, 'PastVerb', 'Been')) return 'past';
    }
    return 'future';
  }
  if (date.word(from - 1).toLowerCase() === 'desde') return 'past';
  const isStart = date.is(from - 1, 'Of') && date.word(from - 2) === 'partir';
  for (let i = from - 1; i >= stop; i--) {
    if (PRESENT_PLANS.has(date.word(i))) return 'future';
    switch (date.classAt(i)) {
      case 'Semicolon':
      case 'Break':
        return null;
      case 'Will':
        return date.is(i - 1, 'Been', 'PastVerb') && !isScheduled(date.word(i)) ? 'past' : 'future';
      case 'Would':
        return 'prospective';
      case 'Announcing':
        if (from - i <= OWN_DAY) return 'past';
        break;
      case 'Been':
      case 'PastVerb':
        return 'past';
    }
  }
  if (isStart) return 'future';
  if (from - sentence.from > 4) return null;
  const end = Math.min(sentence.to, to + REACH_RIGHT);
  for (let i = to; i < end; i++) {
    if (date.is(i, 'Will') || PRESENT_PLANS.has(date.word(i))) return 'future';
    if (date.is(i, 'PastVerb', 'Announcing', 'Been')) return 'past';
    if (date.is(i, 'Semicolon', 'Break')) break;
  }
  return null;
}

/** "foi marcada para", "está previsto": participles of what is to come. */
const isScheduled = (word: string): boolean => /(?:ad|ist)[ao]s?$/i.test(word);

/** "tinha marcado para segunda" */
function pastPlan(date: DateInText, stop: number): boolean {
  for (let i = date.from - 2; i >= stop; i--) if (date.is(i, 'Been')) return true;
  return false;
}
