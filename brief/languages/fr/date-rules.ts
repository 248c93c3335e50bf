import type { DateRule } from '../../grammar/dates.ts';

const month = '(Month | MonthShort Stop?)';
const number = '(Number | Tens (Hyphen Number)?)';
const day = '(Number | Ordinal)';
const year = '(Comma? Year)';
/** "début", "à la fin de", "mi-", "au début du mois de" */
const edge = '(The? Edge (Hyphen | Of The?)?)';
/** "de l’an dernier", "de cette année" */
const relativeYear = '(Of (The Unit (Last | Next) | This Unit))';
/** "soir", "après-midi", "dans la nuit" */
const part = '(DayPart | After Hyphen DayPart)';
const clock = '((To | In) The? (Number | Clock | Figure) Meridiem? Number?)';
const weekend = 'Weekend (Hyphen Far)?';
const notInFigure = 'Percent Slash Currency';

/** The constructions of French dates. */
export const DATE_RULES: readonly DateRule[] = [
  // days with their month
  { pattern: 'Year Hyphen Number Hyphen Number', means: 'isoDate' },
  {
    pattern: 'Number (Slash | Hyphen | Stop) Number (Slash | Hyphen | Stop) (Year | Number)',
    means: 'numericDate',
  },
  {
    pattern: `The? (Weekday Comma?)? ${day} ${month} ${year}? (To | Hyphen | Dash | And) The? (Weekday Comma?)? ${day} ${month} ${year}?`,
    means: 'between',
  },
  {
    pattern: `(The | This)? (Weekday ${part}? Comma?)? The? ${day} Hyphen? ${month} (${year} | Last | Next | ${relativeYear})?`,
    unlessBefore: notInFigure,
    means: 'monthDay',
  },
  {
    pattern: `(The | Of)? (Weekday Comma?)? ${day} (To | Hyphen | Dash) The? (Weekday Comma?)? ${day} ${month} ${year}?`,
    means: 'dayRange',
  },
  {
    pattern: `The? (Weekday Comma?)? ${day} ((Comma ${day})? Comma ${day})? And The? (Weekday Comma?)? ${day} ${month} ${year}?`,
    means: 'firstOfDays',
  },
  { pattern: `The? (Ordinal | Last) Weekday Of ${month} ${year}?`, means: 'weekdayOfMonth' },
  { pattern: `The? (Ordinal | Last) Unit Of ${month} ${year}?`, means: 'partOfMonth' },
  // months
  {
    pattern: `${edge}? (The? Unit Of)? ${month} ${year}`,
    unlessBefore: 'Percent Counted',
    means: 'monthOfYear',
  },
  { pattern: `${month} ${year}? (To | Hyphen | Dash | And) ${month} ${year}`, means: 'between' },
  { pattern: `${month} (To | Hyphen | Dash | And) ${month} ${year}?`, means: 'monthRange' },
  { pattern: `${edge}? (The? Unit Of)? ${month} ${relativeYear}`, means: 'monthOfRelativeYear' },
  {
    pattern: `(The? ${day})? ${month} (Of The Same Unit | Of The Unit (Following | Previous) | Following | Previous)`,
    means: 'inThatYear',
  },
  { pattern: `${edge}? (The? Unit Of)? ${month} (Last | Next)`, means: 'pointedMonth' },
  { pattern: `${edge}? (The? Unit Of)? ${month}`, unlessBefore: 'Number Percent', means: 'monthAlone' },
  // years and longer
  { pattern: `${edge}? (The? Unit)? Year`, unlessBefore: 'Percent Counted', means: 'yearAlone' },
  { pattern: 'Year (Hyphen | Slash) (Year | Number)', means: 'yearRange' },
  { pattern: `${edge}? The? Units (Number | Tens | Year)`, means: 'decade' },
  { pattern: `${edge}? The? Ordinal Unit`, means: 'century' },
  // weekdays and parts of days
  { pattern: `This? Weekday (Last | Next)? ${part}? ${clock}?`, means: 'weekday' },
  { pattern: `The? Weekday (Last | Next | Following | Previous) ${part}?`, means: 'weekday' },
  {
    pattern: `Weekday Of (The Unit (Last | Next) | This Unit)`,
    means: 'weekdayOfWeek',
  },
  { pattern: `((Before | After) Hyphen)? Deictic (${part} | In The? ${part})? ${clock}?`, means: 'deictic' },
  { pattern: '(Number | Clock) Meridiem Number? | Clock', means: 'timeOfDay' },
  { pattern: `This ${part}`, means: 'dayPart' },
  { pattern: `(The DayPart | This After Hyphen DayPart) Last`, means: 'dayPart' },
  { pattern: `This ${part} Hyphen That`, means: 'dayPart' },
  { pattern: `The (Before Hyphen)? DayBeside`, unlessBefore: 'Of', means: 'dayBeside' },
  { pattern: `(The ${weekend} (Last | Next) | This ${weekend} | The Last ${weekend})`, means: 'weekend' },
  { pattern: `(This | The)? Holiday (Last | Next)?`, means: 'holiday' },
  // units
  { pattern: `${edge}? (The Unit (Last | Next) | This Unit (Hyphen Current)?)`, means: 'pointedUnit' },
  { pattern: `${edge}? The Unit (Current | In Current)`, means: 'pointedUnit' },
  {
    pattern: `${edge}? (The Unit (Following | Previous) | The Same Unit | This Same Unit | This Unit Hyphen That)`,
    means: 'anchoredUnit',
  },
  {
    pattern: `(The | Of)? Edge Of The? Unit`,
    unlessBefore: 'Year Last Next Following Previous',
    means: 'partOfThisUnit',
  },
  {
    pattern: `(Other Other Announcing | Ago | Function Function Announcing) (About Of?)? (A | ${number}) (Unit | Units)`,
    means: 'ago',
  },
  {
    pattern: `(A | ${number}) (Unit | Units) Function? (Later | Earlier | Before | After)`,
    unlessBefore: 'The This Name Number A Weekday Of',
    means: 'laterOrEarlier',
  },
  { pattern: `(In | Of Function) (A | ${number}) (Unit | Units)`, means: 'fromNow' },
  // quarters, halves, seasons
  {
    pattern: `The? (Ordinal | Last) (Quarter | Half) (Of? The? Unit? Year | ${relativeYear} | Of The? Unit)?`,
    means: 'numberedPart',
  },
  { pattern: `ShortQuarter (Of? Year)?`, means: 'numberedPart' },
  {
    pattern: `(${edge}? The | ${edge}? This | ${edge} | To)? Season (Last | Next | (Of The?)? Year | ${relativeYear})?`,
    means: 'season',
  },
];
