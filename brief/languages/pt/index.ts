import type { Language } from '../../language.ts';
import { DATES } from './dates.ts';
import { KEY_POINTS } from './key-points.ts';
import { NAMES } from './names.ts';
import { QUOTATIONS } from './quotations.ts';
import { ROLES } from './roles.ts';
import { TEXT } from './text.ts';

/** Portuguese, as papers of Brazil, of Portugal and of Africa write it. */
export const PORTUGUESE: Language = {
  id: 'pt',
  models: { people: 'pt/people.bin', quotes: 'en/quotes.bin', speech: 'pt/speech.bin' },
  text: TEXT,
  dates: DATES,
  keyPoints: KEY_POINTS,
  names: NAMES,
  roles: ROLES,
  quotations: QUOTATIONS,
};
