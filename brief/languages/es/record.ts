import type { RecordGrammar } from '../../grammar/record.ts';

/** For keeping Spanish articles. Don and doña are left out: Don is a given name elsewhere. */
export const record: RecordGrammar = {
  honorifics: ['dra', 'senor', 'senora', 'senorita', 'sr', 'sra', 'srta'],
  articles: [],
  updateNotes: ['actualización:', 'corrección:', 'fe de errores', 'nota de la redacción:'],
  datedUpdate: /^(?:última actualización|actualizado)\b[^.!?]{0,40}\d/i,
};
