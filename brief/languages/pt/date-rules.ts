import type { DateRule } from '../../grammar/dates.ts';

const month = '(Month | MonthShort Stop?)';
const number = '(Number | Tens (And Number)?)';
/** "15", "1º", "1.º", "primeiro" */
const day = '(Number (Stop Period)? | Ordinal)';
/** "de 2022", "do ano de 2022", ", 2022" */
const year = '((Of (Unit Of)? | Comma)? Year)';
const edge = '(The? (Edge | Weekend) Of)';
/** Before a name of time: "última", "na próxima", "neste mesmo". */
const pointerBefore = '(The? (Past | Next | Last Past?) | This (Same | Past | Next)? | The Same)';
/** After it: "passado", "que vem". */
const pointerAfter = '(Past | Next | So Coming)';
/** "deste ano", "do ano passado", "do próximo ano" */
const relativeYear = `(This (Same)? Unit | Of (Past | Next | Last) Unit | Of Unit ${pointerAfter} | Of Current Unit | Of Unit Current | Of Unit In Current)`;
const weekday = '(Weekday (Hyphen Far)?)';
/** "à noite", "de manhã", "de ontem" */
const dayPart = '((To | Of | In | Until) (DayPart | Deictic))';
/** "a tarde desta", "madrugada de" */
const partOf = '(DayPart (Of The? | The)?)';
const notInFigure = 'Percent Slash Currency';
const to = '(The | To | Until | Hyphen | Dash)';

/** The constructions of Portuguese dates. Prepositions and articles stand in one word more often than not. */
export const DATE_RULES: readonly DateRule[] = [
  // days with their month
  { pattern: 'Year Hyphen Number Hyphen Number', means: 'isoDate' },
  {
    pattern: 'Number (Slash | Hyphen | Stop) Number (Slash | Hyphen | Stop) (Year | Number)',
    means: 'numericDate',
  },
  {
    pattern: `The? Unit? ${day} Of ${month} ${year}? (The | To | Until | Dash | Hyphen | And) The? Unit? ${day} Of ${month} ${year}?`,
    means: 'between',
  },
  {
    pattern: `${partOf}? ${pointerBefore}? (${weekday} Comma?)? The? Unit? ${day} (Of (Past | Next | Last)? | This | Hyphen | Slash)? ${month} (${year} | ${relativeYear} | Past | Next)?`,
    unlessBefore: notInFigure,
    means: 'monthDay',
  },
  {
    pattern: `The? Units? ${day} ${to} The? ${day} Of ${month} (${year} | ${relativeYear})?`,
    means: 'dayRange',
  },
  {
    pattern: `The? Units? ${day} ((Comma ${day})? Comma ${day})? And The? ${day} Of ${month} ${year}?`,
    means: 'firstOfDays',
  },
  { pattern: `${day} Of ${month} ${year}?`, unlessBefore: notInFigure, means: 'monthDay' },
  // "segunda-feira (15)", "terça-feira (16/3)", "quarta, dia 17"
  {
    pattern: `${partOf}? ${pointerBefore}? ${weekday} Past? Comma? Mark Number (Slash Number (Slash (Number | Year))?)? Mark`,
    means: 'dayOfWeekday',
  },
  {
    pattern: `${partOf}? ${pointerBefore}? ${weekday} Comma? Unit? Number (Slash Number)?`,
    unlessBefore: 'Of Percent Units Counted Other Hyphen',
    means: 'dayOfWeekday',
  },
  { pattern: 'Unit Number Slash Number', unlessBefore: 'Slash', means: 'dayOfWeekday' },
  {
    pattern: `The? (Past | Next | Last | Same)? Unit Number Past?`,
    unlessBefore: 'Of Percent Slash',
    means: 'dayAlone',
  },
  { pattern: `The? (Ordinal | Last | Weekday) ${weekday} Of ${month} ${year}?`, means: 'weekdayOfMonth' },
  { pattern: `The? (Ordinal | Last | Weekday) Unit Of ${month} ${year}?`, means: 'partOfMonth' },
  // months
  { pattern: `${edge}? ${month} ${year}`, unlessBefore: 'Percent Counted', means: 'monthOfYear' },
  { pattern: `The? Unit Of ${month} ${year}`, means: 'monthOfYear' },
  {
    pattern: `${month} ${year}? (The | To | Until | Hyphen | Dash | And) ${month} ${year}?`,
    means: 'monthRange',
  },
  { pattern: `${edge}? (The? Unit Of)? ${month} ${relativeYear}`, means: 'monthOfRelativeYear' },
  {
    pattern: `(The? ${day} Of)? ${month} (Of (Same | Following | Previous) Unit | Of Unit (Following | Previous) | That Same? Unit)`,
    means: 'inThatYear',
  },
  { pattern: 'That (Month | Season)', means: 'thatPartOfYear' },
  { pattern: `${edge}? (The? (Past | Next | Last) | This) ${month}`, means: 'pointedMonth' },
  { pattern: `${edge}? ${month} ${pointerAfter}`, means: 'pointedMonth' },
  {
    pattern: `${edge}? (The? (Past | Next | This)? Unit Of)? ${month}`,
    unlessBefore: 'Number Percent',
    means: 'monthAlone',
  },
  // years and longer
  { pattern: 'Year (Hyphen | Slash) (Year | Number)', means: 'yearRange' },
  { pattern: 'Year (The | To | Until | And) Year', means: 'yearsBetween' },
  { pattern: '(Number | Year | Figure) Era', means: 'yearOfEra' },
  {
    pattern: `${edge}? The? Units (Of)? (Number | Tens | Year)`,
    unlessBefore: 'Of Units Unit',
    means: 'decade',
  },
  { pattern: `${edge}? The? Unit Of (Number | Tens | Year)`, means: 'decade' },
  { pattern: `${edge}? (The? Unit Of?)? Year`, means: 'yearAlone' },
  { pattern: `${edge}? The? Unit (Ordinal | Number)`, means: 'century' },
  // weekdays and parts of days
  { pattern: `${partOf}? ${pointerBefore}? ${weekday} ${dayPart}?`, means: 'weekday' },
  {
    pattern: `${partOf}? The? ${weekday} (${pointerAfter} | Previous | Following) ${dayPart}?`,
    means: 'weekday',
  },
  {
    pattern: `${partOf}? The? ${weekday} (This Unit | Of (Past | Next) Unit | Of Unit ${pointerAfter})`,
    means: 'weekdayOfWeek',
  },
  { pattern: `(Later Of)? ${partOf}? Deictic (${dayPart} | Comma? ${weekday})?`, means: 'deictic' },
  { pattern: 'This Same? DayPart', means: 'dayPart' },
  { pattern: 'The? Past DayPart | The DayPart Past', means: 'dayPart' },
  {
    pattern:
      'That Same? DayPart | (The | In) DayPart (Following | Previous) | The (Following | Previous) DayPart',
    means: 'dayPart',
  },
  {
    pattern: `(The | This | In)? (Past | Next | Last)? Weekend Of Unit ${pointerAfter}?`,
    unlessBefore: 'Year',
    means: 'weekend',
  },
  { pattern: '(The? (Past | Next | Last) | This)? Holiday (Past | Next)?', means: 'holiday' },
  // "Dia do Trabalho", "noite de Natal"
  { pattern: '(Unit | DayPart) Of Name', means: 'holiday' },
  // units
  { pattern: `${edge}? (The? (Past | Next) | This Same? | The? Current) Unit`, means: 'pointedUnit' },
  { pattern: `${edge}? Unit (${pointerAfter} | Current | In Current)`, means: 'pointedUnit' },
  { pattern: `(Edge | Weekend) (Of (Past | Next) | This) Unit`, means: 'pointedUnit' },
  {
    pattern: `${edge}? ((The | To | In) (Same | Following | Previous) Unit | (The | To | In) Unit (Following | Previous) | That Same? Unit)`,
    means: 'anchoredUnit',
  },
  {
    pattern: '(Edge | Weekend) Of Unit',
    unlessBefore: 'Year Of Past Next Following Previous So',
    means: 'partOfThisUnit',
  },
  { pattern: `Ago (About Of?)? (A | ${number}) (Unit | Units)`, means: 'ago' },
  { pattern: `(A | ${number}) (Unit | Units) Ago`, means: 'ago' },
  {
    pattern: `(About Of?)? (A | ${number}) (Unit | Units) (Later | Earlier)`,
    unlessBefore: 'Of Function So',
    means: 'laterOrEarlier',
  },
  { pattern: `Function (Of | The) (A | ${number}) (Unit | Units)`, means: 'fromNow' },
  // quarters, halves, seasons
  {
    pattern: `The? (Ordinal | Last) (Quarter | Half) (Of (Unit Of)? Year | ${relativeYear} | Of Unit)?`,
    means: 'numberedPart',
  },
  { pattern: 'ShortQuarter (Of? Year)?', means: 'numberedPart' },
  {
    pattern: `(${edge} | The)? ((Past | Next | This | Last)? Season | Season ${pointerAfter}) (Of? Year | ${relativeYear})?`,
    means: 'season',
  },
];
