import { foldWord, monthNames } from './month-names.ts';

/** A calendar day as written: "YYYY-MM-DD". */
export type Day = string;

/** How the page writes days. */
export interface WritingHabits {
  /** As declared, and as the text is written where that is another. */
  readonly lang: string | null;
  readonly otherLang?: string | null;
  /** 3/4/2019 is 4 March, as in the United States. */
  readonly monthFirst: boolean;
}

/** A date found in a text. */
export interface WrittenDay {
  readonly day: Day;
  /** The other reading of 3/4/2019, where both are days. */
  readonly otherDay: Day | null;
  readonly start: number;
  readonly end: number;
}

const FIRST_YEAR = 1994;
const LAST_YEAR = 2100;

/** Thailand counts years by the Buddhist era. */
const BUDDHIST = 543;

/** "YYYY-MM-DD", or null if the calendar has no such day or the web had not begun. */
export function dayOf(written: number, month: number, day: number): Day | null {
  const year = written > LAST_YEAR ? written - BUDDHIST : written;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/**
 * What a month's name is made of: no blank, digit or mark. Not by Unicode's properties, with which the expression takes
 * a browser longer to build than the rest of the reading takes.
 */
const LETTER = String.raw`[^\s\d\0-@[-\x60{-\xbf\u2000-\u206f\u3000-\u303f]`;
const SEP = String.raw`\s*[./-]\s*`;
/** After the year no digit follows, but for a clock time which only a style sets apart. */
const YEAR_END = String.raw`(?!\d(?!\d?:\d\d))`;
/**
 * One alternative per way of writing a date: year first, with Asian unit words, in numbers (also with blanks between),
 * in Vietnamese, day and month name, month name and day, year and month name. Every part is bounded: the search is linear in the text.
 */
const DATE = new RegExp(
  [
    String.raw`(?<y1>\d{4})${SEP}(?<m1>\d{1,2})${SEP}(?<d1>\d{1,2})(?!\d)`,
    String.raw`(?<y2>\d{4})\s?[年년]\s?(?<m2>\d{1,2})\s?[月월]\s?(?<d2>\d{1,2})\s?[日일]`,
    String.raw`(?<a3>\d{1,2})(?<s3>[./-])(?<b3>\d{1,2})\k<s3>(?<y3>\d{4}|\d{2})${YEAR_END}`,
    String.raw`(?<d7>\d{1,2})\.\s(?<m7>\d{1,2})\.\s(?<y7>\d{4})(?!\d)`,
    String.raw`(?<d8>\d{1,2})\stháng\s(?<m8>\d{1,2})(?:,|\snăm)\s?(?<y8>\d{4})(?!\d)`,
    String.raw`(?<d4>\d{1,2})(?:\.|st|nd|rd|th|er|º|ª|°)?[\s/-]*(?:de |of |d['’])?(?<w4>${LETTER}{3,14}(?: ال[\u0621-\u064A]{3,5})?)\.?(?:\s+de[l]?)?(?:[\s,./-]|พ\.ศ\.)*(?<y4>\d{4}|['’]\d{2}|\d{2}(?![\d:]))${YEAR_END}`,
    String.raw`(?<w5>${LETTER}{3,14})\.?\s*(?<d5>\d{1,2})(?:st|nd|rd|th|\.)?[\s,]+(?<y5>\d{4}|['’]\d{2})${YEAR_END}`,
    String.raw`(?<y6>\d{4})(?:\sm)?[\s,.-]+(?<w6>${LETTER}{3,14})\.?[\s-]*(?<d6>\d{1,2})(?!\d)`,
  ].join('|'),
  'g',
);
const NUMBER_OR_WORD = new RegExp(String.raw`^(?:\d+|${LETTER}+)`);
const IS_LETTER = new RegExp(LETTER);

/** "in", which Hebrew writes against the month. */
const HEBREW_IN = /^ב(?=[א-ת]{3})/;

/** All dates with day, month and year in `text`, in order. */
export function writtenDays(text: string, habits: WritingHabits): WrittenDay[] {
  const latin = withLatinDigits(text);
  if (!/\d/.test(latin)) return [];
  const found: WrittenDay[] = [];
  DATE.lastIndex = 0;
  for (let m = DATE.exec(latin); m; m = DATE.exec(latin)) {
    const g = m.groups ?? {};
    // Numbers that go on from a code or a word are no date; a day with its month's name may stand against the
    // line's end before it: "Reporter5 March 2024".
    const before = latin[m.index - 1] ?? '';
    const isPart = /^\d/.test(m[0]) && (/\d/.test(before) || (IS_LETTER.test(before) && !g.w4));
    const days = isPart ? null : daysOf(g, habits);
    if (days?.[0])
      found.push({ day: days[0], otherDay: days[1], start: m.index, end: m.index + m[0].length });
    // A word that is no month may hide the number of the real date behind it.
    else DATE.lastIndex = m.index + (NUMBER_OR_WORD.exec(m[0])?.[0].length ?? 1);
  }
  return found;
}

/** '19 and 19 are 2019, 98 is 1998. */
function yearOf(digits: string): number {
  const year = +digits.replace(/['’]/, '');
  return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function daysOf(
  g: Record<string, string | undefined>,
  { monthFirst, lang, otherLang = null }: WritingHabits,
): [Day | null, Day | null] {
  if (g.y1) return [dayOf(+g.y1, +g.m1!, +g.d1!), null];
  if (g.y2) return [dayOf(+g.y2, +g.m2!, +g.d2!), null];
  if (g.y3) {
    const asMonthFirst = dayOf(yearOf(g.y3), +g.a3!, +g.b3!);
    const asDayFirst = dayOf(yearOf(g.y3), +g.b3!, +g.a3!);
    // Full stops between numbers are written where the day comes first.
    const [first, second] =
      monthFirst && g.s3 !== '.' ? [asMonthFirst, asDayFirst] : [asDayFirst, asMonthFirst];
    return [first ?? second, first && second !== first ? second : null];
  }
  if (g.y7) return [dayOf(+g.y7, +g.m7!, +g.d7!), null];
  if (g.y8) return [dayOf(+g.y8, +g.m8!, +g.d8!), null];
  const word = g.w4 ?? g.w5 ?? g.w6;
  const name = foldWord(word ?? '').replace(HEBREW_IN, '');
  const month = monthNames(lang).get(name) ?? (otherLang ? monthNames(otherLang).get(name) : undefined);
  if (!month) return [null, null];
  const year = yearOf(g.y4 ?? g.y5 ?? g.y6 ?? '');
  return [dayOf(year, month, +(g.d4 ?? g.d5 ?? g.d6 ?? '')), null];
}

/** Digits of other scripts (Arabic, Persian, Devanagari, Bengali, Thai …) as 0-9, at the same offsets. */
function withLatinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50].find((z) => code >= z && code < z + 10) ?? code;
    return String(code - zero);
  });
}
