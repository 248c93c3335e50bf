import type { Brief, TimelineRow } from '../../brief/model.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01, first and last of what a value names. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Something the article dates, as the axis draws it. */
export interface AxisMark {
  /** Index in `Brief.timeline`. */
  readonly row: number;
  /** Left edge and width, in pixels. */
  readonly x: number;
  readonly width: number;
  /** Mentions of this value, one block each. */
  readonly blocks: number;
  /** Blocks of other values that stand under these. */
  readonly above: number;
  /** A span of time rather than a day: drawn as a bracket as long as it is. */
  readonly vague: boolean;
  /** Still to come, seen from the reader's own day. */
  readonly ahead: boolean;
}

export interface AxisLabel {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Index in `Brief.timeline` whose value the label says. */
  readonly row: number;
}

/** A stretch of the axis drawn to one scale; between two of them the axis is broken. */
export interface AxisStretch {
  readonly from: number;
  readonly to: number;
}

/** Where everything stands on an axis of some width, in pixels. */
export interface DateAxis {
  readonly stretches: readonly AxisStretch[];
  readonly marks: readonly AxisMark[];
  readonly labels: readonly AxisLabel[];
  /** Where the publication day is; null where it is not known. */
  readonly published: number | null;
  /** Where what is still to come begins: the reader's own day, or the axis's end. */
  readonly ahead: number;
  /** The most blocks on top of one another. */
  readonly height: number;
}

/** The days an EDTF value names, as far as the engine makes them; null where it names none (no year, open ends). */
export function daysOf(value: string): Days | null {
  const [from, to] = value.replace(/[~?%]$/, '').split('/');
  if (to !== undefined) {
    const first = daysOf(from ?? '');
    const last = daysOf(to);
    return first && last && last.last >= first.first ? { first: first.first, last: last.last } : null;
  }
  const plain = from ?? '';
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(plain);
  if (day) return span(utc(day[1], day[2], day[3]), utc(day[1], day[2], day[3]));
  const week = /^(\d{4})-W(\d{2})$/.exec(plain);
  if (week) {
    const january4 = utc(week[1], '1', '4');
    const monday = january4 - ((january4 + 3) % 7) + (Number(week[2]) - 1) * 7;
    return span(monday, monday + 6);
  }
  const part = /^(\d{4})-(\d{2}|Q\d|SP|SU|FA|WI)$/.exec(plain);
  if (part) {
    const [first, months] = monthsOf(part[2] ?? '') ?? [];
    if (first === undefined || months === undefined) return null;
    const year = Number(part[1]);
    return span(utcMonth(year, first), utcMonth(year, first + months) - 1);
  }
  const years = /^(\d{2,4})(X{0,2})$/.exec(plain);
  if (!years || plain.length !== 4) return null;
  const size = 10 ** (years[2]?.length ?? 0);
  const year = Number(years[1]) * size;
  return span(utcMonth(year, 0), utcMonth(year + size, 0) - 1);
}

/** First month, from 0, and number of months of a month, quarter or season (EDTF 21 to 24 and 33 to 36). */
function monthsOf(part: string): readonly [number, number] | null {
  const seasons: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, WI: 11 };
  if (part in seasons) return [seasons[part] ?? 0, 3];
  if (part.startsWith('Q')) return [(Number(part[1]) - 1) * 3, 3];
  const number = Number(part);
  if (number >= 1 && number <= 12) return [number - 1, 1];
  if (number >= 21 && number <= 24) return [[2, 5, 8, 11][number - 21] ?? 0, 3];
  if (number >= 33 && number <= 36) return [(number - 33) * 3, 3];
  return null;
}

function span(first: number, last: number): Days | null {
  return Number.isFinite(first) && Number.isFinite(last) ? { first, last } : null;
}

function utc(year = '', month = '', day = ''): number {
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
}

function utcMonth(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1) / DAY_MS;
}

/** Pixels: a block, the room a lone day takes, the gap of a break, and what a label needs beside the next. */
const BLOCK = 8;
const LONE = 34;
const BREAK = 10;
const LETTER = 6.2;

interface Placed extends Days {
  readonly row: number;
  readonly blocks: number;
}

/** Values further than this from the rest of them stand apart, in days, if they also take most of the length. */
const LEAST_BREAK = 21;
const MOST_BREAKS = 4;

/**
 * Lays the dated rows of a brief out on an axis `width` pixels wide. Stretches without any date that would squeeze the
 * rest are cut out; each stretch that is left has a scale of its own, and room by how much is dated in it. `today` is
 * the reader's day, `published` the article's, in days since 1970; `lengths` are the letters of the rows' labels.
 * Null where fewer than two rows have a place.
 */
export function layOut(
  brief: Pick<Brief, 'timeline'>,
  published: number | null,
  today: number,
  width: number,
  lengths: readonly number[],
): DateAxis | null {
  const placed = brief.timeline.flatMap((row: TimelineRow, index): Placed[] => {
    const days = daysOf(row.value);
    return days ? [{ ...days, row: index, blocks: row.dates.length }] : [];
  });
  if (placed.length < 2) return null;
  // A year or more is a point among days: as long as it is, it would leave nothing for them.
  const points = placed.map((one) => (one.last - one.first > 120 ? { ...one, last: one.first } : one));
  const ends = points.map(({ first, last }) => ({ first, last }));
  if (published !== null) ends.push({ first: published, last: published });
  const groups = apart(ends);
  const rooms = roomsFor(groups, points, width - BREAK * (groups.length - 1));
  let left = 0;
  const stretches = groups.map((group, index) => {
    const room = rooms[index] ?? LONE;
    const stretch = { ...group, from: left, to: left + room };
    left += room + BREAK;
    return stretch;
  });
  const at = (day: number): number => {
    const stretch = stretches.find(({ first, last }) => day >= first && day <= last) ?? stretches.at(-1)!;
    const days = stretch.last - stretch.first + 1;
    return stretch.from + ((day - stretch.first + 0.5) / days) * (stretch.to - stretch.from);
  };
  const marks = marksOf(points, at, today, placed);
  const future = stretches.findIndex(({ last }) => last >= today);
  return {
    stretches: stretches.map(({ from, to }) => ({ from, to })),
    marks,
    labels: labelsOf(marks, lengths, width),
    published: published === null ? null : at(published),
    ahead:
      future === -1
        ? width
        : today < (stretches[future]?.first ?? 0)
          ? (stretches[future]?.from ?? width)
          : at(today),
    height: Math.max(1, ...marks.filter(({ vague }) => !vague).map(({ blocks, above }) => blocks + above)),
  };
}

/** Cuts the days into groups where the empty days between two of them are most of what is left. */
function apart(ends: readonly Days[]): readonly Days[] {
  const sorted = [...ends].sort((a, b) => a.first - b.first);
  let groups: Days[] = [];
  for (const { first, last } of sorted) {
    const open = groups.at(-1);
    if (open && first <= open.last + 1)
      groups[groups.length - 1] = { first: open.first, last: Math.max(open.last, last) };
    else groups.push({ first, last });
  }
  const gaps = groups
    .slice(1)
    .map((group, index) => ({ index, days: group.first - (groups[index]?.last ?? 0) }))
    .sort((a, b) => b.days - a.days);
  const cuts = new Set<number>();
  let left = (groups.at(-1)?.last ?? 0) - (groups[0]?.first ?? 0) + 1;
  for (const { index, days } of gaps) {
    if (cuts.size === MOST_BREAKS || days < LEAST_BREAK || days < left * 0.4) break;
    cuts.add(index);
    left -= days;
  }
  const joined: Days[] = [];
  groups.forEach((group, index) => {
    const open = joined.at(-1);
    if (open && !cuts.has(index - 1)) joined[joined.length - 1] = { first: open.first, last: group.last };
    else joined.push(group);
  });
  groups = joined;
  return groups;
}

/** Room for each group: a lone day has a little, the others share the rest by how many rows they hold. */
function roomsFor(groups: readonly Days[], rows: readonly Placed[], width: number): readonly number[] {
  const held = groups.map(
    (group) => rows.filter(({ first }) => first >= group.first && first <= group.last).length,
  );
  const lone = groups.map((group) => group.last - group.first < 1);
  const loneRoom = Math.min(LONE, width / groups.length);
  const shared = width - lone.filter(Boolean).length * loneRoom;
  const weights = groups.map((_, index) => (lone[index] ? 0 : (held[index] ?? 0) + 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return groups.map(() => width / groups.length);
  return weights.map((weight, index) => (lone[index] ? loneRoom : (shared * weight) / all));
}

function marksOf(
  points: readonly Placed[],
  at: (day: number) => number,
  today: number,
  placed: readonly Placed[],
): readonly AxisMark[] {
  const stacked: { readonly x: number; readonly top: number }[] = [];
  return points.map((point, index) => {
    const whole = placed[index] ?? point;
    const from = at(point.first);
    const to = at(point.last);
    const vague = point.last > point.first && to - from >= BLOCK * 1.5;
    const x = vague ? from : (from + to) / 2 - BLOCK / 2;
    const above = vague
      ? 0
      : Math.max(0, ...stacked.filter((one) => Math.abs(one.x - x) < BLOCK).map(({ top }) => top));
    if (!vague) stacked.push({ x, top: above + point.blocks });
    return {
      row: point.row,
      x,
      width: vague ? to - from : BLOCK,
      blocks: point.blocks,
      above,
      vague,
      ahead: whole.last >= today,
    };
  });
}

/** A label under every value that leaves room for it: the outermost first, then from the start on. */
function labelsOf(
  marks: readonly AxisMark[],
  lengths: readonly number[],
  width: number,
): readonly AxisLabel[] {
  const taken: { readonly from: number; readonly to: number }[] = [];
  const labels: AxisLabel[] = [];
  const order = [marks[0], marks.at(-1), ...marks.slice(1, -1)];
  for (const mark of order) {
    if (!mark || labels.some(({ row }) => row === mark.row)) continue;
    const size = (lengths[mark.row] ?? 0) * LETTER;
    const middle = mark.x + mark.width / 2;
    const anchor = middle < size / 2 ? 'start' : middle > width - size / 2 ? 'end' : 'middle';
    const from = anchor === 'start' ? 0 : anchor === 'end' ? width - size : middle - size / 2;
    if (taken.some((one) => from < one.to + LETTER && from + size > one.from - LETTER)) continue;
    taken.push({ from, to: from + size });
    labels.push({ row: mark.row, anchor, x: anchor === 'start' ? 0 : anchor === 'end' ? width : middle });
  }
  return labels;
}
