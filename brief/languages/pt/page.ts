import type { PageGrammar } from '../../grammar/page.ts';

/** What Portuguese news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  buttons: ['leia mais'],
  otherPage: ['leia (?:também|mais)', 'veja também'],
  otherPages: ['leia (?:também|mais)'],
  notices: ['assine', 'siga'],
  by: ['por'],
  authorLabels: ['texto:'],
  and: ['e'],
  offices: ['redacao', 'redacão', 'redaçao', 'redação'],
  published: ['publicado'],
  updated: ['atualizado'],
  until: ['até'],
};
