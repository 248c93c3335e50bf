import type { DateRule } from '../../grammar/dates.ts';

const month = '(Month | MonthShort Stop?)';
const number = '(Number | Tens)';
const day = '(Ordinal | Number)';
const edge = '(The? Edge (The | Of)?)';
const pointer = '(Last | This | Next)';
const notInFigure = 'Percent Slash Currency';

/** The constructions of German dates. */
export const DATE_RULES: readonly DateRule[] = [
  // days with their month
  { pattern: 'Year Hyphen Number Hyphen Number', means: 'isoDate' },
  { pattern: 'Number Stop Number Stop (Year | Number)', means: 'numericDate' },
  { pattern: 'Number Stop (Number Stop | Ordinal)', means: 'dayInFigures' },
  {
    pattern: `${day} ${month} Year? (To | Dash | Hyphen | And) ${day} ${month} Year?`,
    means: 'between',
  },
  { pattern: `${month} Year (To | Dash | Hyphen | And) ${month} Year`, means: 'between' },
  {
    pattern: `(Weekday DayPart? Comma? The?)? ${day} ${month} (Comma? Year | (Of | The)? ${pointer} Unit)?`,
    unlessBefore: notInFigure,
    means: 'monthDay',
  },
  { pattern: `${day} (Hyphen | Dash | To In?) The? ${day} ${month} Year?`, means: 'dayRange' },
  { pattern: `Number Stop (Hyphen | Dash) Ordinal ${month} Year?`, means: 'dayRange' },
  { pattern: `${day} (Comma ${day})? And The? ${day} ${month} Year?`, means: 'firstOfDays' },
  { pattern: `The? (Ordinal | Last) Weekday (In | Of | The)? ${month} Year?`, means: 'weekdayOfMonth' },
  { pattern: `The? (Ordinal | Last) Unit (In | Of | The)? ${month} Year?`, means: 'partOfMonth' },
  // months
  {
    pattern: `${edge}? ${month} (Of | The)? Unit? Year`,
    unlessBefore: 'Percent Counted Thousand',
    means: 'monthOfYear',
  },
  { pattern: `${month} (Hyphen | Dash | To | And) ${month} Year?`, means: 'monthRange' },
  { pattern: `${edge}? ${month} (Of | The)? ${pointer} Unit`, means: 'monthOfRelativeYear' },
  {
    pattern: `${edge}? (${day}? ${month}) (The? (Following | Previous | Same) | That | Same) Unit`,
    means: 'inThatYear',
  },
  { pattern: `${edge}? The? (Last | Next | This) ${month}`, means: 'pointedMonth' },
  { pattern: `${edge}? ${month}`, unlessBefore: 'Percent', means: 'monthAlone' },
  // years and longer
  { pattern: `${edge}? (Unit | Units)? Year`, means: 'yearAlone' },
  { pattern: 'Year (Hyphen | Slash) (Year | Number)', means: 'yearRange' },
  { pattern: `${edge}? The? Early? Decade (Unit | Units)?`, means: 'decade' },
  { pattern: `${edge}? The? Early? Ordinal Unit`, means: 'century' },
  // weekdays and parts of days
  {
    pattern:
      '(DayPart In)? (The? (Last | Previous | Following | Next | This) | That)? Weekday (DayPart | Deictic)?',
    means: 'weekday',
  },
  { pattern: 'Weekday DayPart? (The? (Last | Next | This)) Unit', means: 'weekdayOfWeek' },
  { pattern: '(DayPart In)? Deictic (DayPart | Deictic)?', means: 'deictic' },
  { pattern: '(Number | Figure | Clock) Meridiem', means: 'timeOfDay' },
  { pattern: '(This | That | The? (Next | Following | Same)) DayPart', means: 'dayPart' },
  { pattern: '(In? The? (Last | Next | This) | The | In)? Weekend', means: 'weekend' },
  { pattern: '(Last | Next | This)? Holiday', means: 'holiday' },
  // units
  { pattern: `${edge}? The? ${pointer} Unit`, means: 'pointedUnit' },
  {
    pattern: '(The? (Next | Following | Previous | Same) | That | Same) Unit | Unit (Previous | Following)',
    means: 'anchoredUnit',
  },
  { pattern: 'DayBeside', means: 'dayBeside' },
  { pattern: 'Edge The? Unit', means: 'partOfThisUnit' },
  { pattern: `Ago About? (A | ${number}) (Unit | Units)`, means: 'ago' },
  {
    pattern: `About? (A | ${number}) (Unit | Units) (Later | Earlier | Previous | Following) | Unit (Later | Earlier)`,
    means: 'laterOrEarlier',
  },
  { pattern: 'Full Year? | Fiscal', means: 'yearEnd' },
  { pattern: 'Comparable', means: 'yearAgoAdjective' },
  // quarters, halves, seasons
  {
    pattern: `The? (Ordinal | Last) (Quarter | Half) ((Of | The)? (Unit? Year | ${pointer} Unit))? | ShortQuarter Year?`,
    means: 'numberedPart',
  },
  {
    pattern: `(${edge} | The? (Last | Next | This))? Season ((Of | The)? Unit? Year | (Of | The)? ${pointer} Unit)?`,
    means: 'season',
  },
];
