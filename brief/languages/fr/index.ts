import type { Language } from '../../language.ts';
import { DATES } from './dates.ts';
import { KEY_POINTS } from './key-points.ts';
import { NAMES } from './names.ts';
import { QUOTATIONS } from './quotations.ts';
import { ROLES } from './roles.ts';
import { TEXT } from './text.ts';

/** French, as the news of four continents writes it. */
export const FRENCH: Language = {
  id: 'fr',
  models: { people: 'fr/people.bin', quotes: 'fr/quotes.bin', speech: null },
  text: TEXT,
  dates: DATES,
  keyPoints: KEY_POINTS,
  names: NAMES,
  roles: ROLES,
  quotations: QUOTATIONS,
};
