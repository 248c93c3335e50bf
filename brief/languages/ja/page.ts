import type { PageGrammar } from '../../grammar/page.ts';

/** What Japanese news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  buttons: ['この記事は有料.{0,40}'],
  notices: ['無断'],
  authorMarks: ['取材・文[:：]?', '執筆[:：]', '文[/:：／]', '記者[:：]'],
  pictures: ['写真', '撮影'],
  published: ['公開', '発表'],
  updated: ['更新'],
};
