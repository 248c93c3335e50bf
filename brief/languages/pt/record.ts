import type { RecordGrammar } from '../../grammar/record.ts';

/** For keeping Portuguese articles. */
export const record: RecordGrammar = {
  honorifics: ['dra', 'senhor', 'senhora', 'sr', 'sra'],
  articles: [],
  updateNotes: ['atualização:', 'correção:', 'errata'],
  datedUpdate: /^atualizad[oa]\b[^.!?]{0,40}\d/i,
};
