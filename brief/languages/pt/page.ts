import type { PageGrammar } from '../../grammar/page.ts';

/** What Portuguese news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  buttons: ['leia mais'],
  otherPage: ['leia (?:também|mais)', 'veja também'],
  otherPages: ['leia (?:também|mais)'],
  notices: ['assine', 'siga'],
  by: ['por'],
  bylineWorks: ['escrito', 'publicado', 'todos os artigos'],
  authorLabels: ['texto:'],
  and: ['e'],
  pictures: ['foto', 'fotos', 'imagem'],
  offices: ['redacao', 'redacão', 'redaçao', 'redação'],
  published: ['publicado'],
  updated: ['atualizado'],
  until: ['até'],
};
