import type { DateInText, Tense } from '../../grammar/dates.ts';
import { nearestTense, type TenseCues, tenseOfPlan } from '../iberian-tense.ts';
import { words } from '../words.ts';

/** "duró hasta el viernes": so near, a past verb tells of the end; "votó cerrar la línea hasta el viernes" is still to come. */
const LASTED = 3;

const GOING = words`va vamos van vaya vayan voy`;
/** The present of what is arranged: "viaja el lunes". */
const PRESENT_PLANS = words`
  abre abren acude acuden celebra celebran comparece debuta disputa disputan empieza empiezan enfrenta enfrentan
  estrena inaugura inauguran inicia inician juega juegan parte parten recibe reciben reúne reúnen viaja viajan
  visita visitan vota votan vuelve vuelven
`;

const CUES: TenseCues = {
  reach: 16,
  ownDay: 3,
  isPlan: (date, at) =>
    PRESENT_PLANS.has(date.word(at).toLowerCase()) || (GOING.has(date.word(at)) && date.word(at + 1) === 'a'),
  futureAt: (date, at) => (date.is(at - 1, 'Been') ? 'prospective' : 'future'),
};

/** Tells by the words around a date whether it is past or to come: futures, "va a", what is planned, "para", "hasta". */
export function findTense(date: DateInText): Tense {
  const { from, sentence } = date;
  const before = date.word(from - 1).toLowerCase();
  if (before === 'para') return tenseOfPlan(date, CUES.reach);
  // "la función es el sábado"
  if (before === 'es' || before === 'son') return 'future';
  const until = untilBefore(date);
  if (date.word(until - 1).toLowerCase() === 'plazo') return 'future';
  if (until >= 0 || (before === 'del' && date.word(from - 2) === 'antes')) {
    const end = until >= 0 ? until : from - 1;
    for (let i = end - 1; i >= Math.max(sentence.from, end - LASTED); i--)
      if (date.is(i, 'PastVerb', 'Been', 'Announcing')) return 'past';
    return 'future';
  }
  return nearestTense(date, CUES);
}

/** Where "hasta" stands right before a date, or before its hour: "hasta las 20:00 del jueves"; -1 for nowhere. */
function untilBefore(date: DateInText): number {
  const { from, sentence } = date;
  for (let i = from - 1; i >= Math.max(sentence.from, from - HOUR); i--) {
    if (date.is(i, 'Until')) return i;
    if (!/^(?:de|del|horas|la|las|h|:|\d.*)$/i.test(date.word(i))) return -1;
  }
  return -1;
}

/** The longest hour between "hasta" and its day, in tokens: "hasta las 20:00 horas del jueves". */
const HOUR = 7;
