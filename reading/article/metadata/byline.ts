/** Words that make a byline an office, not a person. */
const OFFICE =
  /\b(?:staff|editors?|editorial|newsroom|news|desk|team|bureau|agency|agencies|wires?|services?|press|reuters|afp|bloomberg|admin|administrator|webmaster|correspondents?|contributors?|reporters?|redaction|redaktion|redacci[oó]n|r[ée]daction|redazione|reda[cç][aã]o|magazine|times|post|guardian|online|media|network|board|company|inc|ltd|guest|user|n\.v|gmbh|corp|corporation|plc|llc|group|holdings?|author|unknown|writers?|the|department|ministry|university|institute|foundation|associated|daily|weekly|herald|tribune|gazette|journal|today|tv|radio|fm|\.com|\.org|\.net)\b/i;
/** Words after a name that say what the person does there. */
const OFFICE_TAIL = /[,|–—-]\s.*$|\s+(?:for|in|at|of)\s+.*$/;
/** The date that stands against a name in a line whose parts only a style keeps apart. */
const DATE_TAIL =
  /(?<=\S \S+) (?:Jan|Feb|March|Mar|April|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ust|tember|ober|ember)?\.?(?: \d{1,2})?$/;
const LEAD =
  /^\s*(?:(?:(?:written|reported|posted|published|story|words|text|analysis|opinion|interview|photographs?)\s+)?by:?|von|par|por|di|door|av|af|автор:?|author:|texto?:)\s+/i;

/** The month of a date that stands against a name without a blank. */
const GLUED_MONTH =
  /(?<=\p{Ll})(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;
/** Colleagues in brackets: "Ana Silva (with Kofi Mensah and Lena Vogel)". */
const TOGETHER = /\s*\((?:avec|con|com|met|mit|with)\s([^()]{2,150})\)/gi;
/** Words of the buttons beside a name. */
const BUTTON = /(?:^|\s)(?:comments?|e-?mail|follow|print|share|subscribe|tweet)(?:$|\s)/i;

/** Offices that scripts without capitals write behind the name. */
const CJK_OFFICE = /\s?(?:기자|특파원|記者|记者|編集委員)$/;
/** What somebody else did for the story. */
const OTHER_WORK = /\s(?:Photograph(?:y|s|ed)|Photos?|Pictures?|Illustrations?|Video)\b.*$/;

/** The people of bylines, as one text ("Ana Silva, Kofi Mensah"); null where there are none. */
export function peopleOf(bylines: readonly string[], siteName: string | null): string | null {
  const site = siteName?.toLowerCase() ?? '';
  const initials = siteName?.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
  const people: string[] = [];
  for (const byline of bylines) {
    if (byline.length > 300) continue;
    for (const part of byline
      .replace(/\s+/g, ' ')
      .replace(siteName && byline.trimStart().startsWith(`${siteName} `) ? siteName : '', '')
      .replace(LEAD, '')
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

function clean(part: string): string {
  const name = part
    .replace(LEAD, '')
    .replace(/\([^)]*\)|@\S+|\S+@\S+/g, ' ')
    .replace(OTHER_WORK, '')
    .replace(OFFICE_TAIL, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CJK_OFFICE, '')
    .replace(/(?<=\p{L}{4})\.$/u, '')
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
  if (OFFICE.test(name) || BUTTON.test(name)) return false;
  const words = name.split(/\s+/);
  const hasCase = /[\p{Lu}\p{Ll}]/u.test(name);
  if (!hasCase) return name.length <= 30;
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    /^\p{Lu}/u.test(words[0]!) &&
    /^\p{Lu}/u.test(words[words.length - 1]!)
  );
}
