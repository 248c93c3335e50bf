import { anyOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import { writtenDays } from '../publication-day/written-days.ts';
import { wordsOf } from '../words.ts';
import { withoutLead } from './byline-lead.ts';

/** What is known of the page whose byline is read. */
export interface BylineContext {
  readonly siteName: string | null;
  /** Language of the page, whose months are known by name. */
  readonly lang: string | null;
  /** The names are declared as a person's and shown as the author's: they may be an office's or the site's, too. */
  readonly isConfirmed?: boolean;
}

const OFFICES: ReadonlySet<string> = new Set(PAGE_WORDS.offices);
const BUTTONS: ReadonlySet<string> = new Set(PAGE_WORDS.nameButtons);
const PICTURES: ReadonlySet<string> = new Set(PAGE_WORDS.pictures);
const CALENDAR: ReadonlySet<string> = new Set([...PAGE_WORDS.months, ...PAGE_WORDS.weekdays]);
/** Words that a line about the day begins with, of one word each; no list of theirs is an expression. */
const LABELS: ReadonlySet<string> = new Set(
  [...PAGE_WORDS.published, ...PAGE_WORDS.updated, ...PAGE_WORDS.bylineWorks]
    .flatMap((label) => label.split(' ').slice(0, 1))
    .concat('update'),
);
/** How the names of sites end, and no person's. */
const SITE_ENDINGS = ['.com', '.net', '.org', 'n.v'];
/** Surnames that are also words for an office. */
const SURNAMES = new Set(['guest', 'post', 'press', 'staff', 'times']);

/** Words after a name that say what the person does there. */
const OFFICE_TAIL = new RegExp(String.raw`[,–—-]\s.*$|\s+${anyOf(PAGE_WORDS.officeLinks)}\s+.*$`, 'i');
/** A month or a weekday that is left of the date against a name. */
const DATE_TAIL = new RegExp(
  String.raw`(?<=\S \S+)[ ,]+(?:${anyOf([...PAGE_WORDS.months, ...PAGE_WORDS.weekdays])}|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\.?)(?: \d{1,2})?$`,
  'i',
);
/** The month of a date that stands against a name without a blank. */
const GLUED_MONTH = new RegExp(
  String.raw`(?<=[a-z\u00df-\u024f])${anyOf(PAGE_WORDS.months.map((month) => month[0]!.toUpperCase() + month.slice(1)))}$`,
);
/** Colleagues in brackets: "Ana Silva (with Kofi Mensah and Lena Vogel)". */
const TOGETHER = new RegExp(String.raw`\s*\(${anyOf(PAGE_WORDS.with)}\s([^()]{2,150})\)`, 'gi');
/** Offices that scripts without capitals write behind the name, and what stands for them. */
const CJK_OFFICE = /\s?(?:기자|특파원|記者|记者|編集委員)$/;
const CJK_NO_NAME = /報導|报道|編輯|编辑|編集|综合|綜合|新聞|新闻|日報|日报|通信|社$/;
/** What somebody else did for the story. */
const OTHER_WORK = new RegExp(String.raw`\s${anyOf(PAGE_WORDS.otherWork)}\b.*$`);
/** What separates the people of a byline. */
const SEPARATORS = new RegExp(
  String.raw`\s*(?:[,;•·/／&、\n]|(?<=\s)${anyOf(PAGE_WORDS.and)}(?=\s))\s*`,
  'i',
);
/** What is left behind a name when a date has been taken away: "am", "on". */
const LOOSE_END = /(?:\s+\p{Ll}{1,3})+$/u;
/** "Updated", "Last updated", behind a name. */
const LABEL_END = new RegExp(
  String.raw`(?<=\S \S+)(?: last)?(?: ${anyOf([...PAGE_WORDS.updated, ...PAGE_WORDS.published, 'last'])}:?)+$`,
  'i',
);
const MOST_PEOPLE = 12;
const LONGEST = 300;

/** The people of bylines, as one text ("Ana Silva, Kofi Mensah"); null where there are none. */
export function peopleOf(bylines: readonly string[], context: BylineContext): string | null {
  const people: string[] = [];
  for (const byline of bylines) {
    if (byline.length > LONGEST) continue;
    for (const name of namesIn(byline, context))
      if (!people.some((known) => known.toLowerCase() === name.toLowerCase())) people.push(name);
  }
  return people.length > 0 && people.length <= MOST_PEOPLE ? people.join(', ') : null;
}

/** Of a line's parts between bars the first that names people: behind it stand places, papers, days. */
function namesIn(byline: string, { siteName, lang, isConfirmed = false }: BylineContext): string[] {
  const isOfSite = siteTest(siteName);
  for (const part of byline.split('|')) {
    const line = withoutLead(
      withoutDays(part, lang)
        .replace(/[^\S\n]+/g, ' ')
        .replace(siteName && part.trimStart().startsWith(`${siteName} `) ? siteName : '', '')
        .replace(TOGETHER, ', $1')
        .replace(/\([^()]*\)/g, ' '),
    );
    const names = line.split(SEPARATORS).map(clean);
    // The publisher with its address: "Harbour Match, Frankfurt a. M., Germany".
    if (names.length > 2 && isOfSite(names[0]!)) continue;
    const people = names.filter((name) => !isOfSite(name) && isPersonal(name, isConfirmed));
    if (people.length > 0) return people;
  }
  return [];
}

/** Whether a name is the site's own, or has its initials in it. */
function siteTest(siteName: string | null): (name: string) => boolean {
  const site = siteName?.toLowerCase() ?? '';
  const initials = initialsOf(siteName ?? '');
  return (name) => {
    const lower = name.toLowerCase();
    return (
      (initials.length > 1 && name.split(' ').includes(initials)) ||
      (site.length > 0 && lower.length > 0 && (site.includes(lower) || lower.includes(site)))
    );
  };
}

/** "NRK" of "Nordland Radio Kringkasting": the capitals its words begin with. */
function initialsOf(siteName: string): string {
  return siteName
    .split(/[\s\d!-/:-@[-`{-~’]+/)
    .filter(isCapital)
    .map(([first]) => first)
    .join('');
}

const CLOCK = /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\b\.?|uhr))?(?:\s[A-Z]{2,4}\b)?/gi;

/** A line without the days in it, a line break in the place of each, nor the hours. */
export function withoutDays(text: string, lang: string | null): string {
  const days = writtenDays(text, { lang, monthFirst: true });
  let left = '';
  let from = 0;
  for (const { start, end } of days) {
    left += `${text.slice(from, start)}\n`;
    from = end;
  }
  return (left + text.slice(from)).replace(CLOCK, '\n');
}

function clean(part: string): string {
  const name = withoutLead(part)
    .replace(/@\S+|\S+@\S+/g, ' ')
    .replace(OTHER_WORK, '')
    .replace(OFFICE_TAIL, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CJK_OFFICE, '')
    .replace(/(?<=[^\s.]{4})\.$/, '')
    .replace(DATE_TAIL, '')
    .replace(GLUED_MONTH, '')
    .replace(LOOSE_END, '')
    .replace(LABEL_END, '');
  return isShouted(name)
    ? name.toLowerCase().replace(/(?:^|[\s'’-])\p{Ll}/gu, (start) => start.toUpperCase())
    : name;
}

function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** Two to five words in the shape of a name; scripts without capitals need only be short. */
function isPersonal(name: string, isConfirmed: boolean): boolean {
  if (name.length < 3 || name.length > 50 || /\d|https?:|www\.|[:#_=<>{}]/.test(name))
    return isShortCjk(name);
  const lower = name.toLowerCase();
  const words = wordsOf(lower);
  if (words.some((word) => OFFICES.has(word))) return isConfirmed && isSurname(words);
  if (words.every((word) => CALENDAR.has(word)) || words.some((word) => PICTURES.has(word))) return false;
  if (words.length > 0 && LABELS.has(words[0]!)) return false;
  if (SITE_ENDINGS.some((ending) => lower.includes(ending))) return false;
  if (lower.split(/\s+/).some((word) => BUTTONS.has(word))) return false;
  if (lower === name.toUpperCase()) return name.length <= 30 && !CJK_NO_NAME.test(name);
  const parts = name.split(/\s+/);
  return parts.length >= 2 && parts.length <= 5 && isCapital(parts[0]!) && isCapital(parts.at(-1)!);
}

/** Names of two letters are just as common. */
function isShortCjk(name: string): boolean {
  return /^[\u3400-\u9fff\uac00-\ud7af]{2}$/.test(name) && !PICTURES.has(name);
}

/** "Miriam Press": a first name, and a surname that offices have, too. */
function isSurname([first = '', last = '', ...more]: string[]): boolean {
  return (
    more.length === 0 && SURNAMES.has(last) && !OFFICES.has(first) && first.length > 2 && first !== 'the'
  );
}

/** Whether a word begins with a capital letter. */
function isCapital(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase();
}
