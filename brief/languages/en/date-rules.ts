import type { DateRule } from '../../grammar/dates.ts';

const month = '(Month | MonthShort Stop?)';
const week = '(Weekday | WeekdayShort Stop?)';
const number = '(Number | Tens (Hyphen Number)?)';
const day = '(Number | Ordinal)';
const edge = '(The? (Early | Edge) Hyphen? Of?)';
const clock = '(About? (Number | Clock | Figure) Meridiem Meridiem? Comma? | Clock | DayPart)';
const pointer = '(Last | This | Next)';
const notInFigure = 'Percent Slash Currency';

/** The constructions of English dates. */
export const DATE_RULES: readonly DateRule[] = [
  // days with their month
  { pattern: 'Year Hyphen Number Hyphen Number', means: 'isoDate' },
  {
    pattern: 'Number (Slash | Hyphen | Stop) Number (Slash | Hyphen | Stop) (Year | Number)',
    means: 'numericDate',
  },
  { pattern: '(Number | Ordinal) Hyphen (Month | MonthShort) Hyphen (Year | Number)', means: 'hyphenedDate' },
  {
    pattern: `(${month} ${day} Comma? Year | ${day} ${month} Comma? Year) (To | Until | Dash | Hyphen | And) (${month} ${day} Comma? Year | ${day} ${month} Comma? Year)`,
    means: 'between',
  },
  {
    pattern: `${month} (Of | Comma)? Year (To | Until | Dash | Hyphen | And) ${month} (Of | Comma)? Year`,
    means: 'between',
  },
  {
    pattern: `(${month} ${day} (To | Until | And) ${month} ${day} | ${day} ${month} (To | Until | And) ${day} ${month}) (Comma? Year)?`,
    means: 'between',
  },
  {
    pattern: 'The Ordinal',
    unlessBefore: 'Other Name Hyphen Unit Units Quarter Half Of Number Weekday Month Ordinal Weekend DayPart',
    means: 'dayAlone',
  },
  { pattern: `${week} Last`, unlessBefore: 'Unit DayPart', means: 'weekday' },
  { pattern: `A Unit In ${week}`, means: 'weekOn' },
  { pattern: `(A | ${number}) (Unit | Units) In Other`, means: 'fromNow' },
  { pattern: 'The DayPart Before Last', means: 'nightBeforeLast' },
  { pattern: 'The? Ordinal Number Quarters (Of | In) Year', means: 'quartersOfYear' },
  { pattern: 'The Unit Number Thousand', means: 'yearInWords' },
  { pattern: 'The? Month Hyphen? Quarter', means: 'quarterEnding' },
  {
    pattern: `(ShortQuarter | ShortHalf) ((Of | In)? (Fiscal? Year | ${pointer} Unit))?`,
    unlessBefore: 'FiscalYear',
    means: 'numberedPart',
  },
  { pattern: 'Year (ShortQuarter | ShortHalf)', means: 'numberedPart' },
  { pattern: '((ShortQuarter | ShortHalf) (Of | In)?)? FiscalYear (Hyphen Number)?', means: 'fiscalPart' },
  {
    pattern: 'The? Fiscal? (Ordinal | Last) (Quarter | Half) (Of | In) FiscalYear (Hyphen Number)?',
    means: 'fiscalPart',
  },
  {
    pattern: `The? (${number} Units | Half Hyphen? Unit) To ${month} (Comma? Year)?`,
    unlessBefore: 'Number Ordinal',
    means: 'monthsUntil',
  },
  {
    pattern: `(Early | About | Earlier | Later | ${clock})? (Last | This Coming?)? (${week} DayPart? Comma?)? ${month} The? ${day} (Comma? Year | Of? ${pointer} Unit)?`,
    unlessBefore: notInFigure,
    means: 'monthDay',
  },
  {
    pattern: `(Early | About | Earlier | Later | ${clock})? (${week} DayPart? Comma?)? The? ${day} (Unit? Of)? ${month} (Comma? Of? Year | Of? ${pointer} Unit)?`,
    unlessBefore: notInFigure,
    means: 'monthDay',
  },
  {
    pattern: `About? ${month} ${day} (Hyphen | Dash | To) ${day} (Comma? Year)?`,
    unlessBefore: notInFigure,
    means: 'dayRange',
  },
  {
    pattern: `About? The? ${day} (Hyphen | Dash | To) The? ${day} Of? ${month} (Comma? Year)?`,
    means: 'dayRange',
  },
  {
    pattern: `(${month} ${day} (Hyphen | Dash) ${month} ${day} | ${day} ${month} (Hyphen | Dash) ${day} ${month}) (Comma? Year)?`,
    means: 'dayToDay',
  },
  {
    pattern: `(${month} ${day} (Comma ${day})? Comma? And ${day} (Comma Year)? | The? ${day} (Comma ${day})? Comma? And The? ${day} Of? ${month} (Comma? Year)?)`,
    unlessBefore: notInFigure,
    means: 'firstOfDays',
  },
  { pattern: `${day} (Comma Year)?`, means: 'furtherDay' },
  { pattern: `The Unit Of ${month} ${day} (Comma? Year)?`, means: 'weekOfDay' },
  {
    pattern: `The? (Ordinal | Last) ${week} (In | Of) ${month} (Comma? Of? Year)?`,
    means: 'weekdayOfMonth',
  },
  {
    pattern: `The? (Ordinal | Last) Unit Of ${month} (Comma? Of? Year)?`,
    means: 'partOfMonth',
  },
  // months
  {
    pattern: `${edge}? ${month} (Comma | Of)? Year`,
    unlessBefore: 'Percent Counted Thousand',
    means: 'monthOfYear',
  },
  {
    pattern: `About? ${month} (Hyphen | Dash | To | And) ${month} (Comma? (Of | In)? Year)?`,
    means: 'monthRange',
  },
  {
    pattern: `${edge}? ${month} Of? ${pointer} Unit`,
    means: 'monthOfRelativeYear',
  },
  {
    pattern: `${edge}? (${month} (The? ${day})? | The? ${day} Of? ${month}) Comma? Of? (The (Next | Following | Previous | Same) | That Same?) Unit`,
    means: 'inThatYear',
  },
  { pattern: 'That (Month | Season)', means: 'thatPartOfYear' },
  {
    pattern: `${edge}? (The? (Last | Past | Coming | Previous) | Next | This (Past | Coming)?) ${month}`,
    means: 'pointedMonth',
  },
  { pattern: `${edge}? ${month}`, unlessBefore: 'Number Percent', means: 'monthAlone' },
  // years and longer
  { pattern: `${edge}? (Fiscal | The Unit)? Year`, means: 'yearAlone' },
  { pattern: 'Year (Hyphen | Slash) (Year | Number)', means: 'yearRange' },
  { pattern: 'Year (To | Until | And) Year', means: 'yearsBetween' },
  { pattern: '(Number | Year | Figure) Era', means: 'yearOfEra' },
  { pattern: 'Era (Number | Year | Figure)', means: 'yearOfEra' },
  { pattern: `${edge}? The? (Early Hyphen?)? Decade`, means: 'decade' },
  { pattern: `${edge}? The? (Early Hyphen?)? Ordinal Hyphen? Unit`, means: 'century' },
  // weekdays and parts of days
  {
    pattern: `(Early Hyphen? | ${clock})? (The? (Last | Past | Coming | Previous | Following) | Next | This (Past | Coming)? | That)? ${week} DayPart?`,
    means: 'weekday',
  },
  { pattern: `${week} DayPart? (Of? ${pointer})? Unit`, means: 'weekdayOfWeek' },
  {
    pattern: `(Early | Earlier | Later | ${clock} | Early Hyphen? DayPart)? Deictic DayPart?`,
    means: 'deictic',
  },
  {
    pattern:
      '(Earlier | Later | Early)? (This | Last | That Same? | The (Next | Following | Previous | Same)) DayPart',
    means: 'dayPart',
  },
  {
    pattern: '(The? (Last | Past | Coming) | This (Past | Coming)? | Next | The) Weekend',
    means: 'weekend',
  },
  { pattern: '(The? Last | Next | This (Past | Coming)?)? Holiday', means: 'holiday' },
  // units
  {
    pattern: `(Earlier | Later | Early | The? Edge Of | About)? (Last | Next | This (Past | Coming | Current)?) Fiscal? Unit`,
    means: 'pointedUnit',
  },
  {
    pattern: `(The? Edge Of | Early In)? The (Last | Next | Past | Coming | Current) Fiscal? Unit`,
    means: 'pointedUnitWithThe',
  },
  {
    pattern:
      '(Earlier | Later | Early | The? Edge Of)? (The (Next | Following | Previous | Same) | That (Same | Previous)?) Fiscal? Unit | The Unit (Before | After)',
    means: 'anchoredUnit',
  },
  {
    pattern: 'The Same Unit (Last Unit | A Unit (Ago | Earlier))',
    means: 'sameUnitLastYear',
  },
  { pattern: 'The Other Unit', means: 'newYear' },
  {
    pattern:
      '(The? Edge (Of | In)? | Early In | Earlier In | Later In) The Fiscal? Unit | The Full Fiscal? Unit | The Fiscal Unit | The Unit So Far | The? Unit To Far',
    means: 'partOfThisUnit',
  },
  { pattern: 'In The Unit | The Unit Possessive', means: 'forTheUnit' },
  { pattern: 'The? Ordinal Number Units Of (The Unit | Year)', means: 'yearOfMonths' },
  { pattern: `About? (A | ${number} Hyphen?) (Unit | Units) Ago`, means: 'ago' },
  { pattern: 'Unit Hyphen (Ago | Earlier)', means: 'yearAgoAdjective' },
  {
    pattern: `About? (A | ${number}) (Unit | Units) (Later | Earlier | Before | After)`,
    means: 'laterOrEarlier',
  },
  { pattern: '(The | About)? (Unit | Year) (Hyphen | Possessive)? Edge', means: 'yearEnd' },
  // quarters, halves, seasons
  {
    pattern: `((The? (Year | (Last | This | Next) Unit Possessive?) | The Unit Hyphen (Ago | Earlier)) | The | Last | This)? Fiscal? Hyphen? (Ordinal | Last) Hyphen? (Quarter | Half) ((Of | In)? (Fiscal? Year | ${pointer} Unit))?`,
    means: 'numberedPart',
  },
  {
    pattern: `((The? (Year | (Last | This | Next) Unit Possessive?) | (The Comparable?)? Unit Hyphen (Ago | Earlier)) | (The | This | Last | Next | That) (Latest | Current | Same | Comparable | Past)?) (Quarter | Period) (A Unit (Ago | Earlier) | Last Unit)?`,
    means: 'knownQuarter',
  },
  { pattern: 'The Following Season', means: 'followingSeason' },
  {
    pattern: `((Early | The? Edge Of The?)? | The Early? | (The? Last | Next | This (Past | Coming)? | The (Coming | Past)) ) Season ((Of? Year | Of? ${pointer} Unit))?`,
    means: 'season',
  },
];
