import type { PageGrammar } from '../../grammar/page.ts';

/** What German news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  buttons: ['anzeige', 'mehr anzeigen', 'teilen', 'weiterlesen', 'werbung'],
  advertisements: ['anz', 'werb'],
  otherPage: ['lesen sie (?:auch|hier|mehr)', 'mehr zum thema'],
  otherPages: ['das könnte (?:sie|dich)', 'mehr zum thema'],
  notices: ['abonnieren', 'alle rechte', 'folgen sie'],
  credits: [String.raw`(?:bild|foto)s?(?:\s+(?:von|via))?\s*(?:[:：=|/])`],
  creditsInBrackets: [String.raw`(?:bild|foto)\b[^()]{0,80}`],
  creditLabels: ['foto'],
  filedUnder: ['quelle', 'schlagworte', 'themen'],
  by: ['von'],
  bylineWorks: [
    'alle (?:artikel|beiträge)',
    'erstellt',
    'geschrieben',
    'mehr (?:artikel|beiträge)?',
    'verfasst',
  ],
  authorLabels: ['autor:', 'text:'],
  and: ['und'],
  with: ['mit'],
  officeLinks: ['aus', 'für'],
  pictures: ['bild', 'bilder', 'foto', 'fotos', 'grafik'],
  offices: ['redaktion'],
  published: ['erstellt', 'veröffentlicht'],
  updated: ['aktualisiert', 'geändert'],
  until: ['bis'],
};
