import type { PageGrammar } from '../../grammar/page.ts';

/** What Polish news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  otherPage: ['czytaj (?:też|także)', 'zobacz (?:też|także)'],
  authorLabels: ['autor:', 'autorka:'],
  pictures: ['fot', 'fot.', 'zdjęcie'],
  published: ['opublikowano'],
  updated: ['zaktualizowano'],
  until: ['do'],
};
