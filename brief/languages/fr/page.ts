import type { PageGrammar } from '../../grammar/page.ts';

/** What French news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  buttons: [
    'lire la suite',
    String.raw`page \d+ sur \d+.{0,40}`,
    'partager',
    'publicit[ée]',
    'signaler une erreur',
  ],
  advertisements: ['pub'],
  otherPage: ['lire aussi', 'voir aussi', 'à lire(?: aussi)?'],
  otherPages: ['lire aussi', 'sur le même sujet', 'à lire aussi'],
  notices: ['abonnez', 'suivez', 'tous droits'],
  ourselves: ['nos', 'notre', 'nous'],
  readers: ['vos', 'votre', 'vous'],
  appeals: ['abonn(?:é|és|ement|ez-vous)', String.raw`faire un don\b`, 'soutenez'],
  rights: ['reproduction interdite', 'tous droits réservés'],
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
