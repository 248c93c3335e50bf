import type { RecordGrammar } from '../../grammar/record.ts';

/** For keeping German articles. */
export const record: RecordGrammar = {
  honorifics: ['frau', 'herr'],
  articles: [],
  updateNotes: ['aktualisierung:', 'anmerkung der redaktion:', 'hinweis: in einer früheren', 'korrektur:'],
  datedUpdate: /^(?:zuletzt )?aktualisiert\b[^.!?]{0,40}\d/i,
};
