import type { ArticleBody, ArticleHead, ArticleRecord } from '../model.ts';

/** What thousands of articles are listed and searched by. */
export function headOf(record: ArticleRecord): ArticleHead {
  const { blocks, keyPoints, people, dates, timeline, ...head } = record;
  return head;
}

/** What only one article's own page needs. */
export function bodyOf({ blocks, keyPoints, people, dates, timeline }: ArticleRecord): ArticleBody {
  return { blocks, keyPoints, people, dates, timeline };
}
