import type { RecordGrammar } from '../../grammar/record.ts';

/** For keeping French articles. */
export const record: RecordGrammar = {
  honorifics: ['madame', 'mademoiselle', 'mlle', 'mme', 'monsieur'],
  articles: [],
  updateNotes: ['correction :', 'erratum', 'mise à jour :', 'précision :'],
  datedUpdate: /^mis à jour\b[^.!?]{0,40}\d/i,
};
