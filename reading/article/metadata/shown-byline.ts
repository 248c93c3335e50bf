import { anyOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import { wordsOf } from '../../boilerplate-classes.ts';
import type { Box, ShownBlock } from '../../page-contents.ts';
import { boxesAround } from '../boxes.ts';
import { headlineIndex } from '../headline-index.ts';
import { withoutDays } from './byline.ts';
import { leadIns } from './byline-lead.ts';

/** How far above and below the headline, in blocks, its byline stands. */
const ABOVE = 4;
const BELOW = 12;
/** A longer line is no byline, and one this long in sentences begins the story. */
const LONGEST = 160;

/** Latin, Greek and Cyrillic letters as ranges: by their Unicode properties the expression takes long to be built. */
const UPPER = 'A-Z\\u00C0-\\u00DE\\u0100-\\u024F\\u0386-\\u03AB\\u0400-\\u042F';
const LETTER = 'A-Za-z\\u00C0-\\u024F\\u0300-\\u036F\\u0386-\\u052F\\u1E00-\\u1EFF';
const NAME = new RegExp(
  String.raw`[${UPPER}][${LETTER}'’.-]*(?:[^\S\n]+(?:(?:al|bin|da|de|del|der|di|dos|du|el|la|le|ter|van|von)\s+){0,2}[${UPPER}][${LETTER}'’.-]*){1,3}`,
  'y',
);
/** Names in scripts without capitals, where a lead-in says that they are some. */
const CJK_NAME = /[\u3400-\u9fff]{2,4}(?=$|[\s／/|｜（(,，、])/y;
const BY = leadIns();
const JOINT = new RegExp(String.raw`,\s|;\s|、|\s(?:&|${PAGE_WORDS.and.join('|')})\s`, 'iy');
const MOST_NAMES = 4;
/** A clause behind the words: they were no names. */
const GOES_ON = new RegExp(
  String.raw`^ (?!${anyOf([...PAGE_WORDS.officeLinks, ...PAGE_WORDS.and])}\b)\p{Ll}+,? \p{Ll}+ \p{Ll}+`,
  'u',
);

/** "Ana Silva and Kofi Mensah" of "By Ana Silva and Kofi Mensah | Today"; undefined where nobody is said to have written it. */
function namesBy(text: string): string | undefined {
  BY.lastIndex = 0;
  for (let by = BY.exec(text); by; by = BY.exec(text)) {
    const start = BY.lastIndex;
    let end = Math.max(endOf(NAME, text, start), endOf(CJK_NAME, text, start));
    for (let names = 1; end > 0 && names < MOST_NAMES; names++) {
      const next = endOf(NAME, text, endOf(JOINT, text, end));
      if (next < 0) break;
      end = next;
    }
    if (end > 0 && !GOES_ON.test(text.slice(end, end + 60))) return text.slice(start, end);
    BY.lastIndex = by.index + 1;
  }
  return undefined;
}

/** Where an expression that is found at `at` ends; -1 where it is not, or `at` is no place. */
function endOf(expression: RegExp, text: string, at: number): number {
  if (at < 0) return -1;
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

const AUTHOR_BOX = new Set(
  'author authorname authors autor autore auteur auteurs byline columnist contributor firma journalist penulis reporter writer writers'.split(
    ' ',
  ),
);
const OTHER_BOX = new Set('aside comment comments footer nav related sidebar teaser teasers'.split(' '));
/** What stands beside the story may still be named for its author. */
const OTHER_THAN_AUTHOR = new Set([...OTHER_BOX].filter((name) => name !== 'aside'));
/** Right below the headline a line that says "by" is the story's own, but in these. */
const NEVER_AUTHOR = new Set('comment comments nav related'.split(' '));
const ASIDE: ReadonlySet<string> = new Set(['aside']);
const PICTURE_BOX = new Set('caption credit figcaption figure image photo picture'.split(' '));
/** How near, in blocks. */
const NEAR = 4;

/** Lines beside the headline that may name who wrote the story. */
export interface ShownBylines {
  /** Names behind "by" right below the headline. */
  readonly near: readonly string[];
  /** All names behind "by", those first. */
  readonly said: readonly string[];
  /** What stands in boxes named for an author; less sure. */
  readonly boxed: readonly string[];
}

/** Looks for the byline around the headline. */
export function shownBylines(
  blocks: readonly ShownBlock[],
  boxes: readonly Box[],
  title: string | null,
): ShownBylines {
  const headline = headlineIndex(blocks, boxes, title);
  // A page without a headline: what stands over its first paragraph.
  const middle = headline < 0 ? blocks.findIndex(({ text }) => text.length > LONGEST) : headline;
  const near: string[] = [];
  const said: string[] = [];
  const boxed: string[] = [];
  const end = Math.min(blocks.length, headline < 0 ? middle : middle + BELOW + 1);
  let paragraphs = 0;
  for (let i = Math.max(0, middle - ABOVE); i < end && paragraphs < 2; i++) {
    const { text, seamed, box } = blocks[i]!;
    if (i === headline) continue;
    if (text.length > LONGEST) {
      if (i > headline && text.length > 200) paragraphs++;
      continue;
    }
    const line = withoutDays(seamed ?? text, null);
    const names = namesBy(line);
    const isBoxed = (names || text.length <= 60) && paragraphs === 0 && isIn(boxes, box, AUTHOR_BOX, 2);
    if (!(names || isBoxed) || isIn(boxes, box, PICTURE_BOX, 3)) continue;
    const isNear = names !== undefined && headline >= 0 && i - headline > 0 && i - headline <= NEAR;
    if (!isBoxed && isIn(boxes, box, ASIDE, 5)) continue;
    if (isIn(boxes, box, isNear ? NEVER_AUTHOR : isBoxed ? OTHER_THAN_AUTHOR : OTHER_BOX, 5)) continue;
    if (names) (isNear ? near : said).push(names);
    else boxed.push(line.replace(/(?:\n|(?<=\p{L}) ?\d).*/su, ''));
  }
  said.push(...signedBelow(blocks, boxes, middle));
  const signed = signatureIn(blocks, middle);
  return { near, said: [...near, ...said], boxed: signed === null ? boxed : [...boxed, signed] };
}

/** "Written by Ana Silva" in a box named for the author, below the story. */
function signedBelow(blocks: readonly ShownBlock[], boxes: readonly Box[], from: number): string[] {
  const found: string[] = [];
  for (let i = Math.max(from, 0) + BELOW - 7; i < blocks.length && found.length < 2; i++) {
    const { text, seamed, box } = blocks[i]!;
    if (text.length > 60) continue;
    const names = namesBy(seamed ?? text);
    if (names && isIn(boxes, box, AUTHOR_BOX, 2) && !isIn(boxes, box, OTHER_THAN_AUTHOR, 5))
      found.push(names);
  }
  return found.length === 1 ? found : [];
}

/** Korean papers sign a story with the reporter's name and office, at its beginning or below it. */
const SIGNATURE =
  /^(?:[([【][^)\]】]{1,30}[)\]】]\s?)?([가-힣]{2,4}) (?:기자|특파원|논설위원)(?:$|\s?[=·|]|\s\S{1,40}@)/;

function signatureIn(blocks: readonly ShownBlock[], from: number): string | null {
  for (let i = Math.max(from, 0); i < blocks.length; i++) {
    const name = SIGNATURE.exec(blocks[i]!.text)?.[1];
    if (name) return name;
  }
  return null;
}

/** Whether one of the boxes next to it is called so. */
function isIn(boxes: readonly Box[], number: number, wanted: ReadonlySet<string>, most: number): boolean {
  let depth = 0;
  for (const { tag, className, id } of boxesAround(boxes, number)) {
    if (wanted.has(tag)) return true;
    if ((className || id) && wordsOf(`${className} ${id}`.slice(0, 300)).some((name) => wanted.has(name)))
      return true;
    if (++depth === most) return false;
  }
  return false;
}
