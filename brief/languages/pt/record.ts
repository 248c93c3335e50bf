import type { RecordGrammar } from '../../grammar/record.ts';
import { words } from '../words.ts';

/** For keeping Portuguese articles. */
export const record: RecordGrammar = {
  honorifics: ['dra', 'senhor', 'senhora', 'sr', 'sra'],
  articles: [],
  commonBodies: words`
    a as autoridades banco camara comissao companhia defesa direcao empresa exercito federal governo hospital
    imprensa justica local ministerio municipio o oposicao os parlamento partido policia prefeitura seu sindicato
    sua tribunal universidade
  `,
  updateNotes: ['atualização:', 'correção:', 'errata'],
  datedUpdate: /^atualizad[oa]\b[^.!?]{0,40}\d/i,
};
