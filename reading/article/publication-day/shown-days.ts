import { anyWordOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import { wordsOf } from '../../boilerplate-classes.ts';
import type { Box, DateTraces, ShownBlock } from '../../page-contents.ts';
import { boxesAround } from '../boxes.ts';
import { headlineIndex } from '../headline-index.ts';
import { type Candidate, dayTimestamp, RANK } from './candidate.ts';
import { DateLists, isSpan } from './dates-of-many.ts';
import { parseTimestamp, type Timestamp } from './timestamp.ts';
import { type WritingHabits, writtenDays } from './written-days.ts';

/** A line with more words beside the date than this is about something else. */
const LONGEST_REST = 80;
/** How far above and below the headline, in blocks, its date is looked for. */
const ABOVE = 8;
const BELOW = 25;

const UPDATED = new RegExp(anyWordOf(PAGE_WORDS.updated), 'i');
const PUBLISHED = new RegExp(anyWordOf(PAGE_WORDS.published), 'i');
const NOT_THIS = new RegExp(String.raw`©|\(c\)|${anyWordOf(PAGE_WORDS.otherDays)}`, 'i');

const DATE_WORDS = new Set(
  'date dates dateline datetime time timestamp published publish pubdate posted updated meta byline created day info'.split(
    ' ',
  ),
);
const BOILERPLATE = new Set(
  'sidebar popular teaser teasers comment comments related recommended trending latest widget footer nav menu aside promo recent archive archives carousel cards rail listing ticker event events calendar'.split(
    ' ',
  ),
);
const OTHER_THAN_STORY = new Set('clock comment comments footer related today'.split(' '));

/** Dates the reader sees, scored by their place: best beside the headline, never in a quotation or another story. */
export function shownDays(
  blocks: readonly ShownBlock[],
  boxes: readonly Box[],
  title: string | null,
  habits: WritingHabits,
): Candidate[] {
  const headline = headlineIndex(blocks, boxes, title);
  const ofHeadline = new Set(boxesAround(boxes, blocks[headline]?.box ?? -1));
  const found: Shown[] = [];
  const lines: Shown[] = [];
  const lists = new DateLists(boxes, ofHeadline);
  let dated = 0;
  let isBeforeStory = true;
  let paragraphs = 0;
  const dressed = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    if (block.text.length > PARAGRAPH) paragraphs++;
    if (block.text.length > PARAGRAPH) {
      const day = isBeforeStory && i > headline ? datelineOf(block.text, habits) : null;
      if (day) lines.push({ candidate: visible(RANK.dateLine, day, false), score: 0, list: -1, dress: null });
      if (i > headline) isBeforeStory = false;
      if (day || block.text.length > 200) continue;
    }
    if (!/[\d٠-٩۰-۹०-९০-৯๐-๙]/.test(block.text)) continue;
    const days = writtenDays(block.seamed ?? block.text, habits);
    if (days.length === 0) continue;
    dated++;
    const text = block.seamed ?? block.text;
    const dress = i > headline && paragraphs >= FEWEST_PARAGRAPHS ? dressOf(block.box, boxes) : null;
    if (dress !== null) dressed.set(dress, (dressed.get(dress) ?? 0) + 1);
    const marks = marksOf(boxes, block, ofHeadline);
    if (marks.isQuoted || NOT_THIS.test(text)) continue;
    for (const [k, written] of days.slice(0, 4).entries()) {
      // What stands between this date and the one before says what it is: "Published … Updated …".
      const before = text.slice(k === 0 ? 0 : days[k - 1]!.end, written.start);
      const rest = days.reduce((length, other) => length - (other.end - other.start), text.trim().length);
      if (rest > LONGEST_REST) continue;
      if (isSpan(text, days, k)) continue;
      const after = /^\W{0,3}([\p{L} ]{4,20})/u.exec(text.slice(written.end))?.[1] ?? '';
      const label = before.trim().length > 1 ? before : after;
      const isUpdate = UPDATED.test(label) && !PUBLISHED.test(label);
      const isLabelled = !isUpdate && PUBLISHED.test(label);
      const timestamp = dayTimestamp(written.day, written.otherDay);
      const list = isLabelled || isUpdate ? -1 : lists.add(block.box, written.day);
      const shown = (rank: number, score = 0): Shown => ({
        candidate: visible(rank, timestamp, isUpdate),
        score,
        list,
        dress: isLabelled || isUpdate ? null : dress,
      });
      const at = i - headline;
      const boilerplate = marks.isBoilerplate || block.links > 0.5;
      const near =
        headline >= 0 &&
        at >= (boilerplate ? -3 : -ABOVE) &&
        at <= (boilerplate ? 8 : BELOW) &&
        !marks.isElsewhere;
      if (near && (!boilerplate || rest <= 40)) {
        const score =
          (isLabelled ? 3 : 0) +
          (marks.isDateBox ? 1.5 : 0) +
          (rest < 30 ? 1.5 : rest < 60 ? 0.7 : 0) +
          (at >= 0 && at <= 6 ? 1 : 0) -
          Math.abs(at) / 6 -
          (boilerplate ? 2 : 0);
        found.push(shown(isUpdate ? RANK.shownUpdate : RANK.nearHeadline, score));
      }
      if (marks.isElsewhere || marks.isBoilerplate) continue;
      if (isLabelled) lines.push(shown(RANK.labelled));
      else if (isUpdate) lines.push(shown(RANK.shownUpdate));
      else if (marks.isDateBox && rest < 40) lines.push(shown(RANK.dateBox));
      else if (rest <= 12) lines.push(shown(RANK.dateLine));
      else lines.push(shown(RANK.onlyLine));
    }
  }
  const isOwn = ({ list, dress }: Shown) =>
    !lists.isOfMany(list) && (dress === null || dressed.get(dress) === 1);
  const ordered = found.filter(isOwn).sort((a, b) => b.score - a.score);
  const best = ordered.filter(({ candidate, score }) => !candidate.isUpdate && score > -1);
  const updates = ordered.filter(({ candidate }) => candidate.isUpdate);
  const only = lines.filter((line) => isOwn(line) && (dated === 1 || line.candidate.rank !== RANK.onlyLine));
  return [...best, ...updates, ...only].map(({ candidate }) => candidate);
}

/** A date the page shows, how well its place suits a publication day, and the list it stands in. */
interface Shown {
  readonly candidate: Candidate;
  readonly score: number;
  readonly list: number;
  /** How the boxes around a day below the story are called: many called so hold the days of many things. */
  readonly dress: string | null;
}

/** A paragraph of the story, in characters. */
const PARAGRAPH = 100;
/** Below as many of them nothing is right below the headline any more. */
const FEWEST_PARAGRAPHS = 4;

/** Tags and classes of a box and of the one around it. */
function dressOf(number: number, boxes: readonly Box[]): string {
  const box = boxes[number];
  const around = boxes[box?.parent ?? -1];
  return `${box?.tag} ${box?.className} ${around?.tag} ${around?.className}`;
}

function visible(rank: number, timestamp: Timestamp, isUpdate: boolean): Candidate {
  return { source: 'visible', rank, timestamp, isUpdate, isLocal: true };
}

/** "5 March 2024 – The council …", "Press release of 5 March 2024 | Bridgeport – …": what may stand before and behind. */
const LABEL = /^(?:[\p{L}\s]{0,40}\s)?$/u;
const BAR = /^\s?(?:[|:]\s|[—–]\s|--?\s)/;

/** Characters in which a story's dateline ends. */
const DATELINE = 110;
const PLACE = /^\p{Lu}{3}[\p{L}\s.,'’()/-]*$/u;
const DASH = /^\)?,? ?(?:\([^)]{2,40}\) ?|\/[^/]{2,40}\/ ?)?(?:[—–]|--?\s)/;

/** The day in "BRIDGEPORT, March 5, 2024 — The council …". */
function datelineOf(text: string, habits: WritingHabits): Timestamp | null {
  const opening = text.slice(0, DATELINE);
  const [written] = /[—–|:-]/.test(opening) ? writtenDays(opening, habits) : [];
  if (!written) return null;
  const [before, behind] = [opening.slice(0, written.start), opening.slice(written.end)];
  const isLed = BAR.test(behind) && (before === '' || (LABEL.test(before) && /^\s?\|/.test(behind)));
  const isDateline = isLed || (PLACE.test(before) && DASH.test(behind));
  return isDateline ? dayTimestamp(written.day, written.otherDay) : null;
}

interface Marks {
  readonly isDateBox: boolean;
  readonly isBoilerplate: boolean;
  readonly isElsewhere: boolean;
  readonly isQuoted: boolean;
}

/** What the boxes around a date are called; those that also hold the headline say nothing against it. */
function marksOf(
  boxes: readonly Box[],
  { box: number, holdsDate }: Pick<ShownBlock, 'box' | 'holdsDate'>,
  ofHeadline: ReadonlySet<Box>,
): Marks {
  const marks = { isDateBox: false, isBoilerplate: false, isElsewhere: false, isQuoted: false };
  let isInHeader = false;
  // Right in the box that also holds the headline: the story's own.
  let ownFooter = false;
  let depth = 0;
  for (const box of boxesAround(boxes, number)) {
    const { tag, className, id } = box;
    if (tag === 'article' || tag === 'main') isInHeader = false;
    if (tag === 'body') break;
    if (depth === 0 && tag === 'time') marks.isDateBox = true;
    if (ofHeadline.has(box)) {
      if (ownFooter && (tag === 'article' || tag === 'header' || tag === 'section')) {
        marks.isBoilerplate = marks.isElsewhere = false;
      }
      break;
    }
    if (tag === 'blockquote' || tag === 'figcaption' || tag === 'figure') marks.isQuoted = true;
    if (depth === 0 && holdsDate) marks.isDateBox = true;
    const names = wordsOf(`${className} ${id}`.slice(0, 300));
    if (depth < 3 && names.some((name) => DATE_WORDS.has(name) || /(?:date|time)$/.test(name)))
      marks.isDateBox = true;
    if (tag === 'aside' || tag === 'footer' || tag === 'nav' || names.some((name) => BOILERPLATE.has(name)))
      marks.isBoilerplate = true;
    if (tag === 'footer' || names.some((name) => OTHER_THAN_STORY.has(name))) marks.isElsewhere = true;
    ownFooter = tag === 'footer';
    if (tag === 'header') isInHeader = true;
    depth++;
  }
  // The page's own header, and not the story's, says what day it is today.
  return isInHeader ? { ...marks, isBoilerplate: true, isElsewhere: true } : marks;
}

/** `<time>` and microdata: the attribute where it has one, else its words. */
export function markedDays(
  { marked, headline }: DateTraces,
  boxes: readonly Box[],
  habits: WritingHabits,
): Candidate[] {
  const found: Candidate[] = [];
  const ofHeadline = new Set(boxesAround(boxes, headline));
  for (const { value, text, itemprop, names, around, isPubdate, box } of marked) {
    const timestamp = (value ? parseTimestamp(value, habits) : null) ?? parseTimestamp(text, habits);
    if (!timestamp) continue;
    const isUpdate =
      itemprop.includes('modified') ||
      /\b(?:updated|modified)\b/.test(names) ||
      (UPDATED.test(around) && !PUBLISHED.test(around));
    const marks = marksOf(boxes, { box, holdsDate: false }, ofHeadline);
    const stray = marks.isBoilerplate || marks.isQuoted;
    const add = (source: Candidate['source'], rank: number) =>
      found.push({ source, rank, timestamp, isUpdate, isLocal: timestamp.zone === 'offset' });
    if (isUpdate) add('time-element', RANK.modified);
    else if (itemprop.includes('datepublished')) add('microdata', stray ? RANK.anyItemprop : RANK.itemprop);
    else if (stray) continue;
    else if (itemprop.includes('datecreated')) add('microdata', RANK.created);
    else if (/\bdc(?:terms)?:(?:date|created|issued|available)\b/.test(itemprop))
      add('microdata', RANK.publishedTime);
    else if (/publish|pubdate|entry-date|post-date|posted/.test(names) || isPubdate)
      add('time-element', RANK.publishedTime);
    else add('time-element', RANK.time);
  }
  return found;
}
