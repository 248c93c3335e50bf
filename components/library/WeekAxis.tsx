import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Counted } from '../../library/search/facets.ts';
import { endOfWeek } from '../../library/search/weeks.ts';
import { useWords, type Words } from '../messages.ts';

const HEIGHT = 66;
const BASE = 46;
const TALLEST = 40;
/** Pixels a label of a month needs, with its year and without. */
const LABEL = { withYear: 62, bare: 42 };

export interface WeekAxisProps {
  readonly weeks: readonly Counted<string>[];
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (from: string | null, to: string | null) => void;
}

/**
 * Quotes found by week. Dragging over it, or the arrow keys (with Shift to widen), chooses a span of weeks; Escape and
 * a click on it take that back. It is drawn anew at the width it has, never scaled.
 */
export function WeekAxis({ weeks, from, to, onChange }: WeekAxisProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [dragged, setDragged] = useState<readonly [number, number] | null>(null);
  const step = width / weeks.length;
  const labels = useMemo(
    () => (width > 0 ? monthLabels(weeks, step, words) : []),
    [weeks, step, width, words],
  );
  const tallest = Math.max(1, ...weeks.map(({ count }) => count));
  const chosen = dragged ?? span(weeks, from, to);
  const weekAt = (x: number) => Math.max(0, Math.min(weeks.length - 1, Math.floor(x / step)));
  const choose = ([a, b]: readonly [number, number]) => {
    const [first, last] = a <= b ? [a, b] : [b, a];
    onChange(weeks[first]!.value, endOfWeek(weeks[last]!.value));
  };
  const place = (event: PointerEvent) =>
    weekAt(event.clientX - (frame.current?.getBoundingClientRect().left ?? 0));
  const isOn = (index: number) => !chosen || (index >= Math.min(...chosen) && index <= Math.max(...chosen));

  /** The bars of some of the weeks, as one shape: hundreds of elements would be drawn anew with every search. */
  const bars = (isShown: (index: number) => boolean) =>
    weeks
      .map(({ count }, index) => {
        if (count === 0 || !isShown(index)) return '';
        const height = Math.max(2, (count / tallest) * TALLEST);
        const left = (index + 0.15) * step;
        return `M${left.toFixed(2)} ${BASE}v${(-height).toFixed(2)}h${Math.max(1, step * 0.7).toFixed(2)}V${BASE}z`;
      })
      .join('');

  return (
    <div
      class="axis"
      ref={frame}
      role="slider"
      tabIndex={0}
      aria-label={words.t('libWeekAxis')}
      aria-valuemin={0}
      aria-valuemax={weeks.length - 1}
      aria-valuenow={chosen ? Math.max(...chosen) : weeks.length - 1}
      aria-valuetext={from !== null && to !== null ? `${from} – ${to}` : words.t('libAllTime')}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const at = place(event);
        setDragged([at, at]);
      }}
      onPointerMove={(event) => {
        if (dragged) setDragged([dragged[0], place(event)]);
      }}
      onPointerUp={() => {
        if (!dragged) return;
        const before = span(weeks, from, to);
        const isAgain = before && dragged[0] === dragged[1] && isOn(dragged[0]);
        if (isAgain) onChange(null, null);
        else choose(dragged);
        setDragged(null);
      }}
      onPointerCancel={() => setDragged(null)}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
        if (event.key === 'Escape' && chosen) onChange(null, null);
        if (by === 0) return;
        event.preventDefault();
        const last = weeks.length - 1;
        const [a, b] = chosen ?? [last, last];
        const within = (index: number) => Math.max(0, Math.min(last, index));
        if (event.shiftKey) choose([a, within(b + by)]);
        else choose(chosen ? [within(a + by), within(b + by)] : [last, last]);
      }}
    >
      {width > 0 && (
        <svg class="hist" width={width} height={HEIGHT} aria-hidden="true">
          <path d={bars((index) => isOn(index))} />
          <path d={bars((index) => !isOn(index))} class="off" />
          <line x1={0} x2={width} y1={BASE + 0.5} y2={BASE + 0.5} />
          {labels.map(({ x, label }) => (
            <g key={x}>
              <line x1={x} x2={x} y1={BASE} y2={BASE + 5} />
              <text x={x} y={63}>
                {label}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

interface MonthFormats {
  readonly bare: Intl.DateTimeFormat;
  readonly withItsYear: Intl.DateTimeFormat;
}

/** Making one takes many times as long as using it, and every search draws the axis anew. */
const formats = new Map<string, MonthFormats>();

function monthFormats(locale: string): MonthFormats {
  let made = formats.get(locale);
  if (!made) {
    const form = { month: 'short', timeZone: 'UTC' } as const;
    made = {
      bare: new Intl.DateTimeFormat(locale, form),
      withItsYear: new Intl.DateTimeFormat(locale, { ...form, year: 'numeric' }),
    };
    formats.set(locale, made);
  }
  return made;
}

/** Names of months under the weeks they begin in, as many as there is room for; the first, and each January, with the year. */
function monthLabels(
  weeks: readonly Counted<string>[],
  step: number,
  words: Words,
): { x: number; label: string }[] {
  const labels: { x: number; label: string }[] = [];
  const { bare, withItsYear } = monthFormats(words.dateLocale);
  let month = '';
  let free = 0;
  let year = '';
  weeks.forEach(({ value }, index) => {
    if (value.slice(0, 7) === month) return;
    month = value.slice(0, 7);
    const x = index * step + 0.5;
    if (x < free) return;
    const withYear = value.slice(0, 4) !== year;
    year = value.slice(0, 4);
    free = x + (withYear ? LABEL.withYear : LABEL.bare);
    const at = Date.parse(`${month}-01T00:00:00Z`);
    labels.push({ x, label: (withYear ? withItsYear : bare).format(at) });
  });
  return labels;
}

/** The weeks that hold the chosen days, or null. */
function span(
  weeks: readonly Counted<string>[],
  from: string | null,
  to: string | null,
): readonly [number, number] | null {
  if (from === null || to === null) return null;
  const inside = weeks.flatMap(({ value }, index) =>
    endOfWeek(value) >= from && value <= to ? [index] : [],
  );
  return inside.length > 0 ? [inside[0]!, inside.at(-1)!] : null;
}

/** Width of an element in CSS pixels, now and whenever it changes. */
export function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // In the next frame: what is drawn anew changes sizes itself, and the browser calls that a loop.
    const observer = new ResizeObserver(([entry]) =>
      requestAnimationFrame(() => setWidth(Math.floor(entry?.contentRect.width ?? 0))),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
