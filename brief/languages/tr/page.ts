import type { PageGrammar } from '../../grammar/page.ts';

/** What Turkish news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  filedUnder: ['kaynak', 'tag'],
  authorLabels: ['yazan:?'],
  published: ['yayın'],
  updated: ['güncelleme'],
};
