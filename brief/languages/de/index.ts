import type { Language } from '../../language.ts';
import { DATES } from './dates.ts';
import { KEY_POINTS } from './key-points.ts';
import { NAMES } from './names.ts';
import { QUOTATIONS } from './quotations.ts';
import { ROLES } from './roles.ts';
import { TEXT } from './text.ts';

/** German, as the papers of Germany, Austria and Switzerland write it. */
export const GERMAN: Language = {
  id: 'de',
  models: { people: 'de/people.bin', quotes: 'en/quotes.bin', speech: null },
  text: TEXT,
  dates: DATES,
  keyPoints: KEY_POINTS,
  names: NAMES,
  roles: ROLES,
  quotations: QUOTATIONS,
};
