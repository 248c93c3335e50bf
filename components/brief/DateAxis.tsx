import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../brief/model.ts';
import { axisWords, dayNumber, dayOf, todayNumber } from '../calendar.ts';
import { useWords } from '../messages.ts';
import { layOut } from './date-axis.ts';
import { itemId } from './Receipt.tsx';

export interface DateAxisProps {
  readonly brief: Brief;
  readonly now: number;
}

/** Pixels: a block's height with the gap over it, the room over the axis for the publication day, and under it for labels. */
const STEP = 6;
const HEAD = 14;
const FOOT = 22;
/** Blocks drawn on top of one another; a higher stack ends in a "+". */
const HIGHEST = 7;

/**
 * When: every dated mention as a block on an axis, stacked by day. Solid is past, hollow still to come, a bracket a span
 * of time; the axis is broken where nothing is dated. For the eye and the pointer: the list below says the same.
 */
export function DateAxis({ brief, now }: DateAxisProps) {
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(360);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(160, Math.round(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const day = dayOf(brief.article.published);
  const year = day?.slice(0, 4) ?? null;
  const texts = useMemo(
    () => brief.timeline.map(({ value }) => axisWords(value, words, year)),
    [brief, words, year],
  );
  const axis = useMemo(() => {
    const lengths = texts.map(({ length }) => length);
    return layOut(brief, day === null ? null : dayNumber(day), todayNumber(now), width, lengths);
  }, [brief, day, now, width, texts]);
  if (!axis) return <div ref={root} />;

  const high = Math.min(axis.height, HIGHEST);
  const base = HEAD + high * STEP + 6;
  // Months of another year are told by the year alone, and it is said once.
  const labels = axis.labels.filter(
    ({ row }, at, all) => all.findIndex((one) => texts[one.row] === texts[row]) === at,
  );
  const past = axis.marks.filter(({ ahead }) => !ahead).length;
  const toRow = (row: number) => {
    const receipt = document.getElementById(itemId({ section: 'dates', index: row }));
    receipt?.scrollIntoView({ block: 'center' });
    receipt?.focus({ preventScroll: true });
  };

  return (
    // Time runs from the left in every language here: the numbers do.
    <div class="axis" dir="ltr" ref={root}>
      <svg
        width={width}
        height={base + FOOT}
        viewBox={`0 0 ${width} ${base + FOOT}`}
        role="img"
        aria-label={words.t('axisLabel', words.number(past), words.number(axis.marks.length - past))}
      >
        {axis.stretches.map(({ from, to }, index) => (
          <g key={from}>
            {axis.ahead > from && <path class="line" d={`M${from} ${base}H${Math.min(to, axis.ahead)}`} />}
            {axis.ahead < to && (
              <path class="line ahead" d={`M${Math.max(from, axis.ahead)} ${base}H${to}`} />
            )}
            {index > 0 && <path class="line" d={`M${from - 9} ${base + 4}l4 -8m0 8l4 -8`} />}
          </g>
        ))}
        {axis.marks.map((mark) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the rows below are the keyboard's
          <g
            key={mark.row}
            class={`block${mark.ahead ? ' ahead' : ''}${mark.vague ? ' vague' : ''}`}
            data-row={mark.row}
            onClick={() => toRow(mark.row)}
          >
            <title>{texts[mark.row]}</title>
            <rect class="hit" x={mark.x - 2} y={HEAD} width={mark.width + 4} height={base - HEAD + FOOT} />
            {mark.vague ? (
              <path d={`M${mark.x} ${base - 4}v-5H${mark.x + mark.width}v5`} />
            ) : (
              Array.from({ length: mark.blocks }, (_, block) => mark.above + block)
                .filter((place) => place < HIGHEST)
                .map((place) => (
                  <rect
                    key={place}
                    x={mark.x + 0.5}
                    y={base - 8 - place * STEP}
                    width={mark.width - 1}
                    height={STEP - 1.75}
                  />
                ))
            )}
          </g>
        ))}
        {axis.published !== null && day !== null && (
          <g class="published">
            <path d={`M${axis.published} 8V${base + 5}`} />
            <text
              // On the side with more room: a long month on a narrow axis needs it.
              x={axis.published + (axis.published > width / 2 ? -6 : 6)}
              y={16}
              text-anchor={axis.published > width / 2 ? 'end' : 'start'}
            >
              {words.t('publishedOn', axisWords(day, words, year))}
            </text>
          </g>
        )}
        {labels.map(({ row, x, anchor }) => (
          <text key={row} x={x} y={base + 17} text-anchor={anchor}>
            {texts[row]}
          </text>
        ))}
      </svg>
    </div>
  );
}
