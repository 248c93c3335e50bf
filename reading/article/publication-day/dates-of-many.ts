import { PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import type { Box } from '../../page-contents.ts';
import type { Day, WrittenDay } from './written-days.ts';

/** Elements that hold one thing after another. */
const LISTS = new Set(['dl', 'ol', 'table', 'ul']);
/** Different days in one list: more than a story has, with the days it was changed. */
const MANY = 3;
/** How far around a date, in boxes, its list is looked for. */
const AROUND = 8;

/** The lists of a page with the days in them: where there are many, each is the day of something else. */
export class DateLists {
  private readonly days = new Map<number, Set<Day>>();

  constructor(
    private readonly boxes: readonly Box[],
    private readonly ofHeadline: ReadonlySet<Box>,
  ) {}

  /** Notes a day in a box. Returns the number of the list around it, -1 where there is none but what holds the headline. */
  add(box: number, day: Day): number {
    const list = this.listAround(box);
    if (list < 0) return list;
    const days = this.days.get(list) ?? new Set();
    this.days.set(list, days.add(day));
    return list;
  }

  /** Whether the list holds the days of many things. */
  isOfMany(list: number): boolean {
    return (this.days.get(list)?.size ?? 0) >= MANY;
  }

  private listAround(number: number): number {
    let depth = 0;
    for (let at = number; at >= 0 && depth < AROUND; depth++) {
      const box = this.boxes[at];
      if (!box || this.ofHeadline.has(box)) return -1;
      if (LISTS.has(box.tag)) return at;
      at = box.parent;
    }
    return -1;
  }
}

const TO = new RegExp(String.raw`^\s*(?:[–—-]|${PAGE_WORDS.until.join('|')})\s*$`, 'i');

/** Whether the day is one end of a span, "5 March 2024 – 9 March 2024": when something took place. */
export function isSpan(text: string, days: readonly WrittenDay[], at: number): boolean {
  const [before, day, after] = [days[at - 1], days[at], days[at + 1]];
  if (!day) return false;
  return (
    (after !== undefined && TO.test(text.slice(day.end, after.start))) ||
    (before !== undefined && TO.test(text.slice(before.end, day.start)))
  );
}
