import type { PageGrammar } from '../../grammar/page.ts';

/** What Italian news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  buttons: ['condividi', 'leggi tutto', 'pubblicità'],
  advertisements: ['pub'],
  otherPage: ['leggi anche', 'vedi anche'],
  otherPages: ['leggi anche', 'potrebbe interessarti'],
  notices: ['iscriviti', 'segui(?:ci|teci)', 'tutti i diritti'],
  credits: [String.raw`immagine\s*(?:[:：=|/])`],
  filedUnder: ['font[ei]'],
  by: ['di'],
  bylineWorks: ['articoli', 'scritto'],
  authorLabels: ['autore:'],
  and: ['e'],
  with: ['con'],
  pictures: ['foto', 'immagine'],
  offices: ['redazione'],
  published: ['pubblicato'],
  updated: ['aggiornato', 'modificato'],
};
