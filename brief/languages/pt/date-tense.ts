import type { DateInText, Tense } from '../../grammar/dates.ts';
import { nearestTense, type TenseCues, tenseOfPlan } from '../iberian-tense.ts';
import { words } from '../words.ts';

/** "durou até sexta": so near, a past verb tells of the end; "votou a suspensão da carreira até sexta" is still to come. */
const LASTED = 3;

/** The present of what is arranged: "chega a Bissau na segunda-feira". */
const PRESENT_PLANS = words`
  abre abrem actua actuam apresenta apresentam atua atuam canta cantam chega chegam decide decorre disputa disputam embarca encerra entra estreia estreiam fecha
  inaugura inicia joga jogam lança parte participa pega realiza recebe recebem regressa retoma reúne reúne-se
  reúnem-se sai segue toca tocam viaja visita visitam volta voltam vota votam
`;

const CUES: TenseCues = {
  reach: 22,
  ownDay: 4,
  isPlan: (date, at) => PRESENT_PLANS.has(date.word(at).toLowerCase()),
  futureAt: (date, at) =>
    date.is(at - 1, 'Been', 'PastVerb') && !isScheduled(date.word(at)) ? 'past' : 'future',
};

/** Tells by the words around a date whether it is past or to come: futures, what is planned, "para", "até", "desde". */
export function findTense(date: DateInText): Tense {
  const { from, sentence } = date;
  const before = date.word(from - 1).toLowerCase();
  if (before === 'para') return tenseOfPlan(date, CUES.reach);
  const isUntil = date.is(from - 1, 'Until') || (before === 'o' && date.is(from - 2, 'Until'));
  if (isUntil || (date.is(from - 1, 'Of') && date.is(from - 2, 'Earlier'))) {
    for (let i = from - 2; i >= Math.max(sentence.from, from - 1 - LASTED); i--) {
      if (date.is(i, 'Will', 'Would')) return 'future';
      if (date.is(i, 'PastVerb', 'Been')) return 'past';
    }
    return 'future';
  }
  if (before === 'desde') return 'past';
  // "no sábado há concerto", "o concerto é no sábado"; "no sábado, há dois dias"
  const isThere = date.word(date.to) === 'há' && !date.is(date.to + 1, 'Number');
  if (isThere || date.word(from - 2) === 'é') return 'future';
  const isStart = date.is(from - 1, 'Of') && date.word(from - 2) === 'partir';
  return nearestTense(date, CUES, isStart ? 'future' : null);
}

/** "foi marcada para", "está previsto": participles of what is to come. */
const isScheduled = (word: string): boolean => /(?:ad|ist)[ao]s?$/i.test(word);
