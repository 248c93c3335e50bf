import { withoutEntities } from './entities.ts';

/** Between a headline and the site's name. */
const SEPARATOR = /\s+[|•·»›«/\\–—-]+\s+|\s*[|｜»]\s*|\s+::\s+/;
const SEPARATORS = /\s+[|•·»›«/\\–—-]+\s+|\s*[|｜»]\s*|\s+::\s+/g;

const NAME_SEPARATOR = /\s+[|•·»›«–—-]+\s+|\s*[|｜»]\s*|\s+::\s+|:\s+/;

/** No headline is longer than this: whatever a page gives as one is cut here before anything looks at it. */
const LONGEST = 600;

/** What a page offers as its title. */
export interface TitleSources {
  readonly documentTitle: string | null;
  /** og:title, twitter:title, JSON-LD headline, in the order they are trusted. */
  readonly declared: readonly (string | null)[];
  readonly headings: readonly string[];
  readonly siteName: string | null;
  readonly host: string | null;
  /** Whether this heading stands right over the story. */
  readonly isOverStory: (heading: string) => boolean;
  /** Whether the page shows this, in lower case, as a line of its own. */
  readonly isLine: (text: string) => boolean;
}

/**
 * The headline without the site's name: a heading that the page's title holds word for word; else the declared
 * title, with a part cut at a separator if it names the site or if the rest is a declared title.
 */
export function headlineOf(sources: TitleSources): string | null {
  const declared = declaredTitles(sources);
  const first = withWholeQuotation(declared[0], sources);
  const headings = sources.headings
    .map((heading) => withoutSite(tidy(heading), sources))
    .filter((heading) => !isSiteOf(heading, sources, declared));
  if (!first) return headings[0] || null;
  const story = storyBehind(first, sources);
  if (story !== null) return story;
  const held = headings.filter((heading) => holds(fold(first), fold(heading)));
  if (held.length === 2) {
    // The site's name and, nearer to the story, its headline: alone, or among headings of menus and lists.
    const nearest = headings.length === 2 ? held[1] : held.filter(sources.isOverStory).at(-1);
    if (nearest) return nearest;
  }
  for (const heading of headings) {
    if (heading.length >= 12 && declared.some((title) => holds(fold(title), fold(heading)))) return heading;
  }
  const over = headlineOver(sources, headings, declared);
  if (over !== null) return over;
  const cut = withoutSite(first, sources);
  if (cut !== first) return lineIn(cut, sources) ?? cut;
  const line = lineIn(first, sources);
  if (line !== null) return line;
  const shorter = declared.find(
    (title) => title.length >= 15 && title !== first && fold(first).startsWith(fold(title)),
  );
  return shorter && SEPARATOR.test(first) ? shorter : first;
}

/** A title that its tag cuts short at a quotation mark, as the page's own title has it. */
function withWholeQuotation(title: string | undefined, { documentTitle }: TitleSources): string | undefined {
  const whole = tidy(withoutEntities(documentTitle ?? ''));
  if (!title || whole.length <= title.length || !whole.startsWith(title)) return title;
  return /^\s?["“”„«]\S/.test(whole.slice(title.length)) ? whole : title;
}

/** Words, or characters of scripts without blanks, that a headline has and a section's name has not. */
const HEADLINE_WORDS = 4;
const HEADLINE_LETTERS = 9;

/**
 * The page's only heading of the highest rank, right over the story: what a page gives to be shared by is often another
 * title. It is the headline unless it is short as sections' names are, or the page shows the other in a line of its own.
 */
function headlineOver(
  sources: TitleSources,
  headings: readonly string[],
  declared: readonly string[],
): string | null {
  const { documentTitle, headings: all, isLine, isOverStory } = sources;
  // "Press releases" of the tag, before the headline in one heading.
  const whole = tidy(withoutEntities(documentTitle ?? ''));
  if (
    whole.length >= 15 &&
    all.some((heading) => heading.length > whole.length && tidy(heading).endsWith(whole))
  )
    return whole;
  const [heading] = headings;
  if (all.length !== 1 || !heading || !isOverStory(heading) || !isHeadline(heading)) return null;
  const isOther = (title: string) => {
    const [one, other] = [fold(title), fold(heading)];
    if (isLine(one) || lineIn(title, sources) !== null) return false;
    return !(one.includes(other) || (one.length >= 12 && (other.startsWith(one) || other.endsWith(one))));
  };
  return declared.every(isOther) ? heading : null;
}

/** Whether a text is long enough for a headline. */
export function isHeadline(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean);
  return (
    words.length >= HEADLINE_WORDS ||
    (words.length === 1 && text.length >= HEADLINE_LETTERS && !/^[\x20-\x7e]+$/.test(text))
  );
}

/** Whether a title begins with this, or ends in it after a mark. */
function holds(title: string, heading: string): boolean {
  if (title.startsWith(heading)) return true;
  return (
    title.endsWith(heading) && /[:|｜»·•–—-]\s*$/.test(title.slice(-heading.length - 3, -heading.length))
  );
}

function declaredTitles({ declared, documentTitle }: TitleSources): string[] {
  return [...declared, documentTitle].map((title) => tidy(withoutEntities(title ?? ''))).filter(Boolean);
}

/** A heading with the site's name: of blogs, over every story. The page's title puts another before or behind it. */
function isSiteOf(heading: string, { siteName }: TitleSources, declared: readonly string[]): boolean {
  if (siteName && squeeze(heading) === squeeze(siteName)) return true;
  const bare = fold(heading);
  return declared.some(
    (title) =>
      fold(title).startsWith(bare) &&
      declared.some(
        (other) =>
          other.length >= 6 &&
          !fold(other).includes(bare) &&
          fold(title).slice(bare.length).endsWith(fold(other)),
      ),
  );
}

/** As many blogs had it that left their titles as they were. */
const ARCHIVED = /^[^»]{1,100} » [^»]{1,30} » (.{2,300})$/;
const BEHIND_BLOG = /: | » /;

/** "Blog: Story" under a heading with the blog's name, and the story's in a line of its own. */
function storyBehind(title: string, { headings, isLine }: TitleSources): string | null {
  const archived = ARCHIVED.exec(title)?.[1];
  if (archived && isLine(fold(archived))) return archived;
  const mark = BEHIND_BLOG.exec(title);
  const blog = title.slice(0, mark?.index ?? 0);
  const story = title.slice(blog.length + (mark?.[0].length ?? 0));
  if (!blog || wordCount(blog) > 4 || wordCount(story) < 4 || isLine(fold(title))) return null;
  return headings.some((heading) => fold(tidy(heading)) === fold(blog)) && isLine(fold(story)) ? story : null;
}

/**
 * A site's name in the page's title, before or behind the headline; null where nothing tells it.
 * @param isKnown whether something besides the title calls the site so: asked of what is not written as names are
 */
export function siteInTitle(
  documentTitle: string | null,
  title: string | null,
  isKnown: (name: string) => boolean,
): string | null {
  const whole = tidy(documentTitle ?? '');
  if (!title || title.length < 8 || whole.length <= title.length) return null;
  const at = fold(whole).indexOf(fold(title));
  if (at < 0) return null;
  const behind = whole.slice(at + title.length);
  const parts = (behind || whole.slice(0, at)).split(NAME_SEPARATOR).map((part) => part.trim());
  const name = behind ? parts[parts.length - 1]! : parts[0]!;
  const isSetOff = parts.length > 1 && (behind ? parts[0] : parts[parts.length - 1]) === '';
  const isName = name.length >= 2 && name.length <= 40 && wordCount(name) <= 5 && !NO_NAME.test(name);
  return isSetOff && isName && (isWrittenAsName(name) || isKnown(name)) ? name : null;
}

/** Whether all words but the small ones have a capital letter, or the script has none. */
function isWrittenAsName(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.every((word) => word !== word.toLowerCase() || word === word.toUpperCase());
}

/** A volume's or a page's number, a byline. */
const NO_NAME = /\d\D*\d\D*\d|^\P{L}*$|^by\s/iu;

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

const ADDRESS = /^(?:https?:|www\.)|^\S+\.[a-z]{2,4}$/i;

/** What stands before or behind a separator of the title, and as a line of its own on the page, but not the title. */
function lineIn(title: string, { isLine }: TitleSources): string | null {
  const ends: string[] = [];
  for (const { 0: separator, index } of title.matchAll(SEPARATORS)) {
    ends.push(title.slice(0, index), title.slice(index + separator.length));
  }
  if (ends.length === 0 || isLine(fold(title))) return null;
  const lines = ends.filter((end) => end.length >= 16 && isLine(fold(end)) && !ADDRESS.test(end));
  return lines.length > 0 ? lines.reduce((a, b) => (b.length > a.length ? b : a)) : null;
}

/** A part of a title that has the site's name in it, and this many times its letters, is more than the name. */
const MOSTLY = 2;

function withoutSite(title: string, sources: TitleSources): string {
  const { siteName, host } = sources;
  const names = [siteName, host?.replace(/^www\./, ''), host?.replace(/^www\./, '').split('.')[0]]
    .map((name) => squeeze(name ?? ''))
    .filter((name) => name.length > 1);
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string) =>
    names.some((name) => {
      const bare = squeeze(part);
      return bare === name || (name.length > 4 && bare.includes(name) && bare.length <= MOSTLY * name.length);
    });
  const last = parts[parts.length - 1]!;
  if (isSite(last)) {
    let end = title.lastIndexOf(last);
    let rest = title.slice(0, end).replace(/[\s|•·»›«/\\–—:-]+$/, '');
    // "Headline | Section | Site"
    const section = parts.length > 2 ? parts[parts.length - 2]! : '';
    if (section && section.length <= 20 && rest.length - section.length > 25) {
      end = rest.lastIndexOf(section);
      rest = rest.slice(0, end).replace(/[\s|•·»›«/\\–—:-]+$/, '');
    }
    return rest.length >= 6 || sources.isLine(fold(rest)) ? rest : title;
  }
  if (isSite(parts[0]!)) {
    const rest = title.slice(parts[0]!.length).replace(/^[\s|•·»›«/\\–—:-]+/, '');
    return rest.length >= 6 ? rest : title;
  }
  return title;
}

function tidy(text: string): string {
  return text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}

/** For comparison: without case and the curl of quotation marks. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
