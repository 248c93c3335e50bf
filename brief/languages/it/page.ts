import type { PageGrammar } from '../../grammar/page.ts';

/** What Italian news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  buttons: ['condividi', 'leggi tutto', String.raw`pagina \d+ di \d+.{0,40}`, 'pubblicità'],
  advertisements: ['pub'],
  otherPage: ['leggi anche', 'vedi anche'],
  otherPages: ['leggi anche', 'potrebbe interessarti'],
  notices: ['iscriviti', 'segui(?:ci|teci)', 'tutti i diritti'],
  ourselves: ['nostr[aeio]'],
  readers: ['tu[ao]', 'vi', 'vostr[aeio]'],
  appeals: ['abbon(?:amento|ati)', String.raw`dona(?:zione)?\b`, 'sostienici'],
  walls: [
    '(?:abbonati|accedi) per (?:continuare|leggere)',
    'contenuto riservato agli abbonati',
    'per continuare a leggere',
    'riservato agli abbonati',
  ],
  rights: ['diritti riservati', 'riproduzione riservata'],
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
