import type { PageGrammar } from '../../grammar/page.ts';

/** What Norwegian news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  by: ['av'],
  and: ['og'],
  published: ['publisert'],
  updated: ['oppdatert'],
};
