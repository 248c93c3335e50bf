import { Fragment } from 'preact';
import type { Brief, DateMention, TimelineRow } from '../../brief/model.ts';
import { type DateStyle, dayOf, dayWords, edtfWords } from '../calendar.ts';
import { useWords } from '../messages.ts';
import { useItems } from './item-context.ts';
import { Receipt } from './Receipt.tsx';
import { useGrowingCount } from './use-growing-count.ts';

export interface TimelineProps {
  readonly brief: Brief;
  readonly dateStyle: DateStyle;
}

/** A value that names one day is drawn as a ring; anything vaguer as a dotted one. */
function isExact(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(value);
}

/** Dates in calendar order, at the precision the article has, with its words and what each dates. */
export function Timeline({ brief, dateStyle }: TimelineProps) {
  const words = useWords();
  const { current } = useItems();
  const { count, end } = useGrowingCount(
    brief.timeline.length,
    current?.section === 'dates' ? current.index : -1,
  );
  if (brief.timeline.length === 0) return <p class="none">{words.t('noDates')}</p>;
  const day = dayOf(brief.article.published);
  const year = day?.slice(0, 4) ?? null;
  const coming = brief.timeline.findIndex((row) => brief.dates[row.dates[0] ?? -1]?.direction === 'future');
  return (
    <>
      <ol class={brief.timeline.length > 40 ? 'timeline long' : 'timeline'}>
        {brief.timeline.slice(0, count).map((row, index) => (
          <Fragment key={row.value}>
            {day && index === coming && index > 0 && (
              <li class="published">
                <time dateTime={day}>{dayWords(day, words, dateStyle)}</time>
                <span>{words.t('published')}</span>
              </li>
            )}
            <TimelineItem brief={brief} row={row} index={index} year={year} dateStyle={dateStyle} />
          </Fragment>
        ))}
      </ol>
      <div ref={end} />
    </>
  );
}

interface TimelineItemProps {
  readonly brief: Brief;
  readonly row: TimelineRow;
  readonly index: number;
  readonly year: string | null;
  readonly dateStyle: DateStyle;
}

function TimelineItem({ brief, row, index, year, dateStyle }: TimelineItemProps) {
  const words = useWords();
  const dates = row.dates.flatMap((at): DateMention[] => {
    const date = brief.dates[at];
    return date ? [date] : [];
  });
  const written = [...new Set(dates.map((date) => date.text))].slice(0, 3);
  const alternatives = [...new Set(dates.flatMap((date) => date.alternatives))];
  const inWords = (value: string) => edtfWords(value, words, dateStyle, year);
  return (
    <li class={isExact(row.value) ? undefined : 'vague'}>
      <Receipt item={{ section: 'dates', index }} class="date">
        <span class="when">
          <time dateTime={/[X~?%/]/.test(row.value) ? undefined : row.value}>{inWords(row.value)}</time>
          {written.map((text) => (
            <small key={text}>
              <bdi>{words.t('quoted', text)}</bdi>
            </small>
          ))}
        </span>
        <span class="what" dir="auto">
          {dates[0]?.label.text}
          {alternatives.length > 0 && (
            <small class="ambiguous" title={words.t('ambiguousLabel')}>
              {words.rich('ambiguous', <bdi>{alternatives.map(inWords).join(', ')}</bdi>)}
            </small>
          )}
        </span>
      </Receipt>
    </li>
  );
}
