import type { PageGrammar } from '../../grammar/page.ts';

/** What Chinese news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  notices: ['无断'],
  published: ['发布', '發布'],
  updated: ['更新'],
};
