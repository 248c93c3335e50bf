import { Fragment } from 'preact';
import type { Brief, DateMention, TimelineRow } from '../../brief/model.ts';
import { dateLabel } from '../../sharing/date-label.ts';
import { eventsToCome } from '../../sharing/events.ts';
import { localDay } from '../../sharing/local-day.ts';
import { type DateStyle, dayNumber, dayOf, edtfWords, todayNumber } from '../calendar.ts';
import { useWords } from '../messages.ts';
import { DateAxis } from './DateAxis.tsx';
import { daysOf } from './date-axis.ts';
import { Found } from './Found.tsx';
import { ItemTools } from './ItemTools.tsx';
import { useItems } from './item-context.ts';
import { sameItem } from './items.ts';
import { Receipt } from './Receipt.tsx';
import { useGrowingCount } from './use-growing-count.ts';

export interface DatesProps {
  readonly brief: Brief;
  readonly dateStyle: DateStyle;
  readonly now: number;
  /** The only rows to show, by index; all, with their axis, unless given. */
  readonly only?: ReadonlySet<number> | undefined;
  /** Saves what is still to come as a calendar. */
  readonly onCalendar: () => void;
}

/** A day, or a year where that is all that matters, is drawn as a disc; anything vaguer dotted. */
function isExact(value: string): boolean {
  return /^\d{4}(?:-\d{2}-\d{2}.*)?$/.test(value);
}

/** Dates on an axis and in rows, in calendar order, at the precision the article has, with its words and what each dates. */
export function Dates({ brief, dateStyle, now, only, onCalendar }: DatesProps) {
  const words = useWords();
  const { current } = useItems();
  const reached = current?.section === 'dates' ? current.index : -1;
  const { count, end } = useGrowingCount(brief.timeline.length, reached);
  if (brief.timeline.length === 0) {
    return <p class="none">{words.t(brief.coverage === 'full' ? 'noDates' : 'cannotDates')}</p>;
  }
  const day = dayOf(brief.article.published);
  const year = day?.slice(0, 4) ?? null;
  const published = day === null ? null : dayNumber(day);
  const after = brief.timeline.findIndex(({ value }) => {
    const days = daysOf(value);
    return published !== null && days !== null && days.last > published && days.first >= published;
  });
  const coming = eventsToCome(brief, localDay(new Date(now))).length;
  const today = todayNumber(now);
  return (
    <>
      {!only && <DateAxis brief={brief} now={now} />}
      <ol class={brief.timeline.length > 40 ? 'dates long' : 'dates'}>
        {brief.timeline.slice(0, count).map((row, index) => (
          <Fragment key={row.value}>
            {day && index === after && !only && (
              <li class="cut">
                <time dateTime={day}>{edtfWords(day, words, dateStyle, year)}</time>
                <span>
                  {words.t('published')}
                  {coming > 0 && (
                    <button type="button" class="text" onClick={onCalendar}>
                      {words.count('addToCalendar', coming)}
                    </button>
                  )}
                </span>
              </li>
            )}
            {(!only || only.has(index)) && (
              <DateRow
                brief={brief}
                row={row}
                index={index}
                year={year}
                dateStyle={dateStyle}
                ahead={(daysOf(row.value)?.last ?? -1) >= today}
              />
            )}
          </Fragment>
        ))}
      </ol>
      <div ref={end} />
    </>
  );
}

interface DateRowProps {
  readonly brief: Brief;
  readonly row: TimelineRow;
  readonly index: number;
  readonly year: string | null;
  readonly dateStyle: DateStyle;
  /** Still to come, seen from the reader's own day. */
  readonly ahead: boolean;
}

function DateRow({ brief, row, index, year, dateStyle, ahead }: DateRowProps) {
  const words = useWords();
  const { current, lang } = useItems();
  const dates = row.dates.flatMap((at): DateMention[] => {
    const date = brief.dates[at];
    return date ? [date] : [];
  });
  const written = [...new Set(dates.map((date) => date.text))].slice(0, 3);
  const alternatives = [...new Set(dates.flatMap((date) => date.alternatives))];
  const inWords = (value: string) => edtfWords(value, words, dateStyle, year);
  const item = { section: 'dates', index } as const;
  const classes = [
    isExact(row.value) ? '' : 'vague',
    ahead ? 'ahead' : '',
    sameItem(item, current) ? 'current' : '',
  ];
  return (
    <li class={classes.filter(Boolean).join(' ') || undefined}>
      <Receipt item={item} class="date">
        <span class="when">
          <time dateTime={/[X~?%/]/.test(row.value) ? undefined : row.value}>{inWords(row.value)}</time>
          {written.map((text) => (
            <small key={text} lang={lang}>
              <bdi>{words.t('quoted', text)}</bdi>
            </small>
          ))}
        </span>
        <span class="what" dir="auto" lang={lang}>
          <Found text={dates[0] ? dateLabel(brief.article.text, dates[0].label) : ''} />
          {alternatives.length > 0 && (
            <small class="ambiguous" title={words.t('ambiguousLabel')}>
              {words.rich('ambiguous', <bdi>{alternatives.map(inWords).join(', ')}</bdi>)}
            </small>
          )}
        </span>
      </Receipt>
      <ItemTools item={item} />
    </li>
  );
}
