import type { Brief } from '../../brief/model.ts';
import { agoWords, type DateStyle, dayOf, weekdayWords } from '../calendar.ts';
import { useWords } from '../messages.ts';
import type { PageRef } from '../surface.ts';
import { readingMinutes } from './article-text.ts';

export interface BriefHeaderProps {
  readonly brief: Brief;
  readonly page: PageRef;
  readonly now: number;
  readonly dateStyle: DateStyle;
}

/** Outlet, day, reading time and author in a row; the headline under it, in two lines at most. */
export function BriefHeader({ brief, page, now, dateStyle }: BriefHeaderProps) {
  const words = useWords();
  const { article } = brief;
  const day = dayOf(article.published);
  const minutes = readingMinutes(article.text);
  return (
    <header class="brief-head">
      <p class="kicker">
        <b>
          <bdi>{article.siteName ?? page.host ?? words.t('untitled')}</bdi>
        </b>{' '}
        {day && article.published ? (
          <span class="day" title={agoWords(article.published, now, words) ?? undefined}>
            <time dateTime={article.published}>{weekdayWords(day, words, dateStyle)}</time>
          </span>
        ) : (
          <span class="day">{words.t('noPublished')}</span>
        )}{' '}
        <span title={words.count('readingTimeFull', minutes)}>{words.count('readingTime', minutes)}</span>{' '}
        {article.byline && (
          <span class="author" title={article.byline}>
            <bdi>{article.byline}</bdi>
          </span>
        )}
      </p>
      <h1 dir="auto" lang={article.lang ?? undefined} title={article.title ?? undefined}>
        {article.title ?? words.t('untitled')}
      </h1>
    </header>
  );
}
