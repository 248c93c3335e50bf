import type { PageGrammar } from '../../grammar/page.ts';

/** What Polish news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  otherPage: ['czytaj (?:też|także)', 'zobacz (?:też|także)'],
  ourselves: ['nasz(?:a|e|ego|ej|ym)?'],
  readers: ['ci', 'państw[ao]', 'twój'],
  appeals: ['prenumer', 'subskry'],
  rights: ['praw(?:a|em) autorsk(?:ie|im)', 'wszelkie prawa'],
  authorLabels: ['autor:', 'autorka:'],
  pictures: ['fot', 'fot.', 'zdjęcie'],
  published: ['opublikowano'],
  updated: ['zaktualizowano'],
  until: ['do'],
};
