import { anyOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import { wordsOf } from '../words.ts';
import { withoutLead } from './byline-lead.ts';

/** Words after a name that say what the person does there. */
const OFFICE_TAIL = /[,|–—-]\s.*$|\s+(?:for|in|at|of)\s+.*$/;
/** The date that stands against a name in a line whose parts only a style keeps apart. */
const DATE_TAIL =
  /(?<=\S \S+) (?:(?:Jan|Feb|March|Mar|April|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ust|tember|ober|ember)?\.?(?: \d{1,2})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** The month of a date that stands against a name without a blank. */
const GLUED_MONTH =
  /(?<=[a-z\u00df-\u024f])(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Colleagues in brackets: "Ana Silva (with Kofi Mensah and Lena Vogel)". */
const TOGETHER = new RegExp(String.raw`\s*\(${anyOf(PAGE_WORDS.with)}\s([^()]{2,150})\)`, 'gi');
/** Offices that scripts without capitals write behind the name. */
const CJK_OFFICE = /\s?(?:기자|특파원|記者|记者|編集委員)$/;
/** What somebody else did for the story. */
const OTHER_WORK = new RegExp(String.raw`\s${anyOf(PAGE_WORDS.otherWork)}\b.*$`);

const OFFICES: ReadonlySet<string> = new Set(PAGE_WORDS.offices);
const BUTTONS: ReadonlySet<string> = new Set(PAGE_WORDS.nameButtons);
/** How the names of sites end that are no people. */
const SITE_ENDINGS = ['.com', '.net', '.org', 'n.v'];

/** The people of bylines, as one text ("Ana Silva, Kofi Mensah"); null where there are none. */
export function peopleOf(bylines: readonly string[], siteName: string | null): string | null {
  const site = siteName?.toLowerCase() ?? '';
  const initials = initialsOf(siteName ?? '');
  const people: string[] = [];
  for (const byline of bylines) {
    if (byline.length > 300) continue;
    const line = withoutLead(
      byline
        .replace(/\s+/g, ' ')
        .replace(siteName && byline.trimStart().startsWith(`${siteName} `) ? siteName : '', ''),
    );
    for (const part of line
      .replace(TOGETHER, ', $1')
      .split(/\s*(?:,|;|\||•|·|\/|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\n)\s*/)) {
      const name = clean(part);
      const isSite =
        (initials.length > 1 && name.split(' ').includes(initials)) ||
        (site.length > 0 && (site.includes(name.toLowerCase()) || name.toLowerCase().includes(site)));
      if (!isSite && isPersonal(name) && !people.some((known) => known.toLowerCase() === name.toLowerCase()))
        people.push(name);
    }
  }
  return people.length > 0 && people.length <= 12 ? people.join(', ') : null;
}

/** "NRK" of "Nordland Radio Kringkasting": the capitals its words begin with. */
function initialsOf(siteName: string): string {
  return siteName
    .split(/[\s\d!-/:-@[-`{-~’]+/)
    .filter(isCapital)
    .map(([first]) => first)
    .join('');
}

function clean(part: string): string {
  const name = withoutLead(part)
    .replace(/\([^)]*\)|@\S+|\S+@\S+/g, ' ')
    .replace(OTHER_WORK, '')
    .replace(OFFICE_TAIL, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CJK_OFFICE, '')
    .replace(/(?<=[^\s.]{4})\.$/, '')
    .replace(DATE_TAIL, '')
    .replace(GLUED_MONTH, '');
  return isShouted(name)
    ? name.toLowerCase().replace(/(?:^|[\s'’-])\p{Ll}/gu, (start) => start.toUpperCase())
    : name;
}

function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** Two to five words in the shape of a name; scripts without capitals need only be short. */
function isPersonal(name: string): boolean {
  if (name.length < 3 || name.length > 50 || /\d|https?:|www\.|[#_=<>{}]/.test(name)) return false;
  const lower = name.toLowerCase();
  if (wordsOf(lower).some((word) => OFFICES.has(word))) return false;
  if (SITE_ENDINGS.some((ending) => lower.includes(ending))) return false;
  if (lower.split(/\s+/).some((word) => BUTTONS.has(word))) return false;
  if (lower === name.toUpperCase()) return name.length <= 30;
  const words = name.split(/\s+/);
  return words.length >= 2 && words.length <= 5 && isCapital(words[0]!) && isCapital(words.at(-1)!);
}

/** Whether a word begins with a capital letter. */
function isCapital(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase();
}
