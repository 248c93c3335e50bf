import type { PageGrammar } from '../../grammar/page.ts';

/** What Swedish news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  otherPage: ['läs (?:också|mer)'],
  otherPages: ['läs (?:också|mer)'],
  by: ['av'],
  and: ['och'],
  published: ['publicerad'],
  updated: ['uppdaterad'],
};
