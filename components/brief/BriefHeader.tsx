import type { Brief } from '../../brief/model.ts';
import { agoWords, type DateStyle, dayOf, dayWords } from '../calendar.ts';
import { useWords } from '../messages.ts';
import type { PageRef } from '../surface.ts';
import { readingMinutes } from './items.ts';

export interface BriefHeaderProps {
  readonly brief: Brief;
  readonly page: PageRef;
  readonly now: number;
  readonly dateStyle: DateStyle;
}

/** Site, day, how long ago, reading time; headline; byline. */
export function BriefHeader({ brief, page, now, dateStyle }: BriefHeaderProps) {
  const words = useWords();
  const { article } = brief;
  const day = dayOf(article.published);
  const ago = agoWords(article.published, now, words);
  const minutes = readingMinutes(article.text);
  return (
    <header class="brief-header">
      <p class="kicker">
        <b>
          <bdi>{article.siteName ?? page.host ?? words.t('untitled')}</bdi>
        </b>{' '}
        {day && article.published ? (
          <span>
            <time dateTime={article.published}>{dayWords(day, words, dateStyle)}</time>
          </span>
        ) : (
          <span>{words.t('noPublished')}</span>
        )}{' '}
        {ago && <span>{ago}</span>}{' '}
        <span title={words.count('readingTimeFull', minutes)}>{words.count('readingTime', minutes)}</span>
      </p>
      <h1 dir="auto" lang={article.lang ?? undefined}>
        {article.title ?? words.t('untitled')}
      </h1>
      {article.byline && <p class="byline">{words.rich('by', <bdi>{article.byline}</bdi>)}</p>}
    </header>
  );
}
