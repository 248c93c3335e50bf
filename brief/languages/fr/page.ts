import type { PageGrammar } from '../../grammar/page.ts';

/** What French news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  buttons: ['lire la suite', 'partager', 'publicit[ée]'],
  advertisements: ['pub'],
  otherPage: ['lire aussi', 'voir aussi', 'à lire(?: aussi)?'],
  otherPages: ['lire aussi', 'sur le même sujet', 'à lire aussi'],
  notices: ['abonnez', 'suivez', 'tous droits'],
  credits: [String.raw`crédits?(?:\s+photo)?\s*(?:[:：=|/])`],
  by: ['par'],
  bylineWorks: ['propos recueillis', 'publié', 'rédigé', 'tous les articles', 'écrit'],
  authorLabels: [String.raw`auteur\s?:`, String.raw`texte\s?:`],
  and: ['et'],
  with: ['avec'],
  officeLinks: ['pour'],
  pictures: ['image', 'photo', 'photos'],
  offices: ['redaction', 'rédaction'],
  published: ['publié'],
  updated: ['mis à jour', 'modifié'],
  until: ['au'],
};
