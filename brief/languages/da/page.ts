import type { PageGrammar } from '../../grammar/page.ts';

/** What Danish news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  by: ['af'],
  and: ['og'],
  published: ['udgivet'],
  updated: ['opdateret'],
};
