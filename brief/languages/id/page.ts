import type { PageGrammar } from '../../grammar/page.ts';

/** What Indonesian news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  otherPage: ['baca juga'],
  filedUnder: ['sumber'],
  by: ['oleh'],
  and: ['dan'],
  published: ['diterbitkan'],
  updated: ['diperbarui'],
};
