import type { DateRule } from '../../grammar/dates.ts';

const month = '(Month | MonthShort Stop?)';
const number = '(Number | Tens (And Number)?)';
const day = '(Number | Ordinal)';
/** "de 2022", "del 2022", ", 2022" */
const year = '((Of The? | Comma)? Year)';
const edge = '(The? Edge Of The?)';
/** Before a name of time: "el pasado", "el próximo", "este mismo". */
const pointerBefore = '(The? (Past | Next | Last Past?) | This (Same | Past | Next)? | The (Same | Current))';
/** After it: "pasado", "que viene". */
const pointerAfter = '(Past | Next | Function Coming)';
/** "de este año", "del año pasado", "del próximo año" */
const relativeYear = `(Of The? (This | Past | Next) Unit | Of The? Unit ${pointerAfter} | Of The? Unit Current | Of The? Current Unit | Of The? Unit In Current)`;
const ofDay = '((In | To | Of) The? (DayPart | Deictic))';
const weekday = '(Weekday | WeekdayShort)';
const notInFigure = 'Percent Slash Currency';

/** The constructions of Spanish dates. */
export const DATE_RULES: readonly DateRule[] = [
  // days with their month
  { pattern: 'Year Hyphen Number Hyphen Number', means: 'isoDate' },
  {
    pattern: 'Number (Slash | Hyphen | Stop) Number (Slash | Hyphen | Stop) (Year | Number)',
    means: 'numericDate',
  },
  {
    pattern: `The? Unit? ${day} Of ${month} ${year}? (To | Until | Dash | Hyphen | And) The? Unit? ${day} Of ${month} ${year}?`,
    means: 'between',
  },
  {
    pattern: `The? (Past | Next | This Same?)? (${weekday} Comma?)? The? Unit? ${day} (Of The? (Past | Next | Same)? | Hyphen | Slash)? ${month} (${year} | ${relativeYear} | Past | Next)?`,
    unlessBefore: notInFigure,
    means: 'monthDay',
  },
  { pattern: `${month} ${day} (Comma | Of)? Year`, means: 'monthDay' },
  {
    pattern: `The? Units? ${day} (To | Hyphen | Dash | Until) The? ${day} Of ${month} ${year}?`,
    means: 'dayRange',
  },
  {
    pattern: `The? Units? ${day} ((Comma ${day})? Comma ${day})? And The? ${day} Of ${month} ${year}?`,
    means: 'firstOfDays',
  },
  {
    pattern: `The? (Past | Next | Same)? Unit Number`,
    unlessBefore: 'Of And Comma Percent',
    means: 'dayAlone',
  },
  { pattern: `The? (Ordinal | Last) ${weekday} Of ${month} ${year}?`, means: 'weekdayOfMonth' },
  { pattern: `The? (Ordinal | Last) Unit Of ${month} ${year}?`, means: 'partOfMonth' },
  // months
  { pattern: `${edge}? ${month} ${year}`, unlessBefore: 'Percent Counted', means: 'monthOfYear' },
  { pattern: `The? Unit Of ${month} ${year}`, means: 'monthOfYear' },
  { pattern: `${month} ${year}? (To | Until | Hyphen | Dash | And) ${month} ${year}?`, means: 'monthRange' },
  { pattern: `${edge}? (The? Unit Of)? ${month} ${relativeYear}`, means: 'monthOfRelativeYear' },
  {
    pattern: `(The? ${day} Of)? ${month} Of (The? (Same | Following | Previous) Unit | The? Unit (Following | Previous) | That Same? Unit)`,
    means: 'inThatYear',
  },
  { pattern: 'That (Month | Season)', means: 'thatPartOfYear' },
  { pattern: `${edge}? (The? (Past | Next | Last) | This) ${month}`, means: 'pointedMonth' },
  { pattern: `${edge}? ${month} (Past | Next)`, means: 'pointedMonth' },
  {
    pattern: `${edge}? (The? (Past | Next | This)? Unit Of)? ${month}`,
    unlessBefore: 'Number Percent',
    means: 'monthAlone',
  },
  // years and longer
  { pattern: `${edge}? (The? Unit)? Year`, means: 'yearAlone' },
  { pattern: 'Year (Hyphen | Slash) (Year | Number)', means: 'yearRange' },
  { pattern: 'Year (To | Until | And) Year', means: 'yearsBetween' },
  { pattern: '(Number | Year | Figure) Era', means: 'yearOfEra' },
  { pattern: `${edge}? The? Units (Number | Tens)`, means: 'decade' },
  { pattern: `${edge}? The? Unit Of (The? Units?)? (Number | Tens | Year)`, means: 'decade' },
  { pattern: `${edge}? The? Unit Ordinal`, means: 'century' },
  // weekdays and parts of days
  { pattern: `${pointerBefore}? ${weekday} ${ofDay}?`, means: 'weekday' },
  { pattern: `The ${weekday} ${ofDay}?`, means: 'weekday' },
  { pattern: `The? ${weekday} (${pointerAfter} | Previous | Following) ${ofDay}?`, means: 'weekday' },
  {
    pattern: `The? ${weekday} Of (The? (This | Past | Next) Unit | The? Unit ${pointerAfter})`,
    means: 'weekdayOfWeek',
  },
  { pattern: `Past? Deictic (${ofDay} | Comma? ${weekday})?`, means: 'deictic' },
  { pattern: 'This Same? (DayPart | Deictic)', means: 'dayPart' },
  { pattern: 'The? Past (DayPart | Deictic) | The (DayPart | Deictic) Past', means: 'dayPart' },
  {
    pattern:
      'That Same? (DayPart | Deictic) | The (DayPart | Deictic) (Following | Previous) | The (Following | Previous) (DayPart | Deictic)',
    means: 'dayPart',
  },
  {
    pattern: `The (Past | Next | Last)? Weekend Of Unit ${pointerAfter}? | This (Same | Past | Next)? Weekend Of Unit`,
    means: 'weekend',
  },
  { pattern: `(The? (Past | Next) | This)? Holiday (Past | Next)?`, means: 'holiday' },
  // units
  {
    pattern: `${edge}? (The? (Past | Next) | This Same? | The (Current)) Unit`,
    means: 'pointedUnit',
  },
  { pattern: `${edge}? The Unit (${pointerAfter} | Current | In Current)`, means: 'pointedUnit' },
  { pattern: `(Edge | Weekend) Of The? Unit (${pointerAfter} | Current | In Current)`, means: 'pointedUnit' },
  { pattern: `(Edge | Weekend) Of The? (Past | Next | This) Unit`, means: 'pointedUnit' },
  {
    pattern: `${edge}? ((The | To) (Same | Following | Previous) Unit | (The | To) Unit (Following | Previous) | That Same? Unit)`,
    means: 'anchoredUnit',
  },
  {
    pattern: `(Edge | Weekend) Of The? Unit`,
    unlessBefore: 'Year Of Past Next Following Previous',
    means: 'partOfThisUnit',
  },
  { pattern: 'The? Edge Number Units Of (The? Unit | Year)', means: 'yearOfMonths' },
  { pattern: `Ago About? (A | ${number}) (Unit | Units)`, means: 'ago' },
  { pattern: `(A | ${number}) (Unit | Units) Ago`, means: 'ago' },
  {
    pattern: `About? (A | ${number}) (Unit | Units) (Later | Earlier)`,
    unlessBefore: 'Of Function',
    means: 'laterOrEarlier',
  },
  { pattern: `Other Of (A | ${number}) (Unit | Units)`, means: 'fromNow' },
  // quarters, halves, seasons
  {
    pattern: `The? (Ordinal | Last) (Quarter | Half) (Of The? Unit? Year | ${relativeYear} | Of The? Unit)?`,
    means: 'numberedPart',
  },
  { pattern: `ShortQuarter ((Of)? Year)?`, means: 'numberedPart' },
  {
    pattern: `(${edge} | The)? (Season (Past | Next | Function Coming) | (Past | Next | This | Last)? Season) (Of? The? Year | ${relativeYear})?`,
    means: 'season',
  },
  { pattern: `This Season`, means: 'season' },
];
