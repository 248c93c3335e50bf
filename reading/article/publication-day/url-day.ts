import { monthNames } from './month-names.ts';
import { type Day, dayOf, type WritingHabits } from './written-days.ts';

/** /2019/11/20/, /2019-11-20-, /2019/nov/20/, /2019/november/20/. */
const YEAR_FIRST = /(?:^|[/_-])((?:19|20)\d{2})[/_.-](\d{1,2}|[a-z]{3,9})[/_.-](\d{1,2})(?=$|[/_.-])/i;
/** /2019/politics/11/20/: the year's folder, a section's, the day's. */
const SECTION_BETWEEN = /\/((?:19|20)\d{2})\/[a-z][a-z_-]{2,30}\/(\d{1,2})\/(\d{1,2})(?=\/)/i;
/** /20191120, /2019/1120/, /201911/20/, /20191120183000: with the time of day behind it. */
const JOINED =
  /[/_-]((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:[01]\d[0-5]\d[0-5]\d(?:\d{3})?|2[0-3][0-5]\d[0-5]\d(?:\d{3})?)?(?=$|[/_.-])/;
/** /20/11/2019/, -20-11-2019, -20112019, /nov/20/2019/. */
const YEAR_LAST = /[/_-](?:nid)?(\d{2}|[a-z]{3,9})([/_-]?)(\d{2})\2((?:19|20)\d{2})(?=$|[/_.-])/i;

/** Where an archive keeps pages under the time at which it took them: what follows is the page's own address. */
const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\//i;

/** The day in a page's address: the newsroom's own. */
export function dayOfUrl(url: string | null, { monthFirst }: WritingHabits): Day | null {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(url?.replace(ARCHIVE, '') ?? '')?.[1] ?? '';
  for (const expression of [YEAR_FIRST, SECTION_BETWEEN]) {
    const first = expression.exec(path);
    const day = first && dayOf(+first[1]!, monthOf(first[2]!), +first[3]!);
    if (day) return day;
  }
  const joined = JOINED.exec(path);
  const joinedDay = joined && dayOf(+joined[1]!, +joined[2]!, +joined[3]!);
  if (joinedDay) return joinedDay;
  const last = YEAR_LAST.exec(path);
  if (!last) return null;
  const [, a = '', , b = '', year = ''] = last;
  if (!/^\d/.test(a)) return last[2] === '/' ? dayOf(+year, monthOf(a), +b) : null;
  const [month, date] = monthFirst ? [a, b] : [b, a];
  return dayOf(+year, +month, +date) ?? dayOf(+year, +date, +month);
}

/** 1 to 12; 0 where it is no month. */
function monthOf(written: string): number {
  if (/^\d/.test(written)) return +written;
  return monthNames('en').get(written.toLowerCase()) ?? 0;
}
