import type { PageGrammar } from '../../grammar/page.ts';

/** What Korean news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  notices: ['무단'],
  published: ['등록', '입력'],
  updated: ['수정'],
};
