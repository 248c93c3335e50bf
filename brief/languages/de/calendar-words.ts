import type { DateWordList } from '../../grammar/dates.ts';
import { HOLIDAYS } from './holidays.ts';

const DAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'];
const PARTS_OF_DAYS = ['', 'abend', 'früh', 'mittag', 'morgen', 'nachmittag', 'nacht', 'vormittag'];

/** All endings of an adjective: "letzte letzten letzter letztes letztem". */
const adjective = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending))
    .join(' ');

/** The words German dates are made of. */
export const calendarWords: readonly DateWordList[] = [
  {
    class: 'Month',
    from: 1,
    capitalised: true,
    words: [
      'januar jänner',
      'februar feber',
      'märz',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'dezember',
    ],
  },
  {
    class: 'MonthShort',
    from: 1,
    capitalised: true,
    words: ['jan', 'feb', 'mrz', 'apr', '', 'jun', 'jul', 'aug', 'sept sep', 'okt', 'nov', 'dez'],
  },
  {
    class: 'Weekday',
    from: 1,
    capitalised: true,
    words: DAYS.map((names) =>
      names
        .split(' ')
        .flatMap((name) => PARTS_OF_DAYS.map((part) => name + part))
        .join(' '),
    ),
  },
  { class: 'Holiday', capitalised: true, words: [...new Set([...HOLIDAYS.keys()].map(firstWord))] },
  {
    class: 'Season',
    from: 1,
    capitalised: true,
    words: [
      'frühling frühjahr',
      'sommer frühsommer hochsommer spätsommer',
      'herbst frühherbst spätherbst',
      'winter',
    ],
  },
  // days from the publication day; "heute Morgen" is told by its place
  { class: 'Deictic', from: -2, words: ['vorgestern', 'gestern', 'heute', 'morgen', 'übermorgen'] },
  {
    class: 'DayPart',
    words: [
      'abend abends früh mittag mittags mitternacht nachmittag nachmittags nacht nachts vormittag vormittags morgens',
    ],
  },
  { class: 'Weekend', capitalised: true, words: ['wochenende wochenenden wochenendes'] },
  // days beside the one the text was at
  {
    class: 'DayBeside',
    from: -1,
    capitalised: true,
    words: ['vortag vortages vortags', '', 'folgetag folgetages folgetags'],
  },
  { class: 'Quarter', capitalised: true, words: ['quartal quartals'] },
  { class: 'Half', capitalised: true, words: ['halbjahr halbjahres jahreshälfte'] },
  { class: 'ShortQuarter', from: 1, capitalised: true, words: ['q1', 'q2', 'q3', 'q4'] },
  // the end or the beginning of a year in one word
  {
    class: 'Full',
    capitalised: true,
    words: ['jahresanfang jahresbeginn jahresende jahresmitte'],
  },
  {
    class: 'Unit',
    from: 0,
    words: [
      'tag tages tags',
      'woche',
      'monat monats',
      'jahr jahres',
      'jahrzehnt jahrzehnts',
      'jahrhundert jahrhunderts',
    ],
  },
  {
    class: 'Units',
    from: 0,
    words: [
      'tage tagen',
      'wochen',
      'monate monaten',
      'jahre jahren',
      'jahrzehnte jahrzehnten',
      'jahrhunderte jahrhunderten',
    ],
  },
  {
    class: 'Decade',
    from: 2,
    words: [
      'zwanziger zwanzigern zwanzigerjahre zwanzigerjahren',
      'dreißiger dreißigern dreißigerjahre dreißigerjahren',
      'vierziger vierzigern vierzigerjahre vierzigerjahren',
      'fünfziger fünfzigern fünfzigerjahre fünfzigerjahren',
      'sechziger sechzigern sechzigerjahre sechzigerjahren',
      'siebziger siebzigern siebzigerjahre siebzigerjahren',
      'achtziger achtzigern achtzigerjahre achtzigerjahren',
      'neunziger neunzigern neunzigerjahre neunzigerjahren',
    ],
  },
  // this year, as Austria says, and the one before
  { class: 'Fiscal', words: ['heuer'] },
  { class: 'Comparable', capitalised: true, words: ['vorjahr vorjahres'] },
  { class: 'The', words: ['der die das dem den des'] },
  { class: 'A', words: ['ein eine einem einen einer eines'] },
  { class: 'This', words: [`diese diesem diesen dieser dieses ${adjective('heutig laufend')}`] },
  { class: 'That', words: ['jene jenem jenen jener jenes'] },
  { class: 'Same', words: ['derselben desselben demselben gleichen selben'] },
  { class: 'Last', words: [adjective('letzt vergangen vorig verflossen abgelaufen gestrig')] },
  { class: 'Previous', words: [`davor vorher zuvor ${adjective('vorherig vorangegangen vorausgegangen')}`] },
  { class: 'Next', words: [adjective('nächst kommend morgig')] },
  { class: 'Following', words: [`danach darauf ${adjective('folgend darauffolgend')}`] },
  { class: 'Early', words: [adjective('früh spät')] },
  { class: 'Edge', words: ['anfang beginn ende mitte'] },
  { class: 'About', words: ['etwa circa ca fast genau gut knapp rund ungefähr'] },
  { class: 'Earlier', words: ['früher'] },
  { class: 'Later', words: ['später'] },
  { class: 'Ago', words: ['vor'] },
  {
    class: 'Number',
    from: 2,
    words: [
      ...[
        'zwei',
        'drei',
        'vier',
        'fünf',
        'sechs',
        'sieben',
        'acht',
        'neun',
        'zehn',
        'elf',
        'zwölf',
        'dreizehn',
        'vierzehn',
      ],
      ...['fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'],
    ],
  },
  {
    class: 'Tens',
    from: 2,
    words: ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
  },
  {
    class: 'Ordinal',
    from: 1,
    words: [
      ...[
        'erst',
        'zweit',
        'dritt',
        'viert',
        'fünft',
        'sechst',
        'siebt',
        'acht',
        'neunt',
        'zehnt',
        'elft',
        'zwölft',
      ].map((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending).join(' ')),
    ],
  },
  { class: 'Meridiem', words: ['uhr gmt utc'] },
  { class: 'Of', words: ['von vom'] },
  { class: 'In', words: ['ab am an auf beim binnen gegen im in seit um während zum zur'] },
  { class: 'To', words: ['bis'] },
  { class: 'And', words: ['oder sowie und'] },
  { class: 'Every', words: ['jede jedem jeden jeder jedes alle'] },
];

function firstWord(name: string): string {
  return name.split(' ', 1)[0]!;
}
