import type { Language } from '../../language.ts';
import { DATES } from './dates.ts';
import { KEY_POINTS } from './key-points.ts';
import { NAMES } from './names.ts';
import { QUOTATIONS } from './quotations.ts';
import { ROLES } from './roles.ts';
import { TEXT } from './text.ts';

/** Spanish, as the papers of two continents write it. */
export const SPANISH: Language = {
  id: 'es',
  models: { people: 'es/people.bin', quotes: 'en/quotes.bin', speech: 'es/speech.bin' },
  text: TEXT,
  dates: DATES,
  keyPoints: KEY_POINTS,
  names: NAMES,
  roles: ROLES,
  quotations: QUOTATIONS,
};
