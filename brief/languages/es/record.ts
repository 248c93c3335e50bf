import type { RecordGrammar } from '../../grammar/record.ts';
import { words } from '../words.ts';

/** For keeping Spanish articles. Don and doña are left out: Don is a given name elsewhere. */
export const record: RecordGrammar = {
  honorifics: ['dra', 'senor', 'senora', 'senorita', 'sr', 'sra', 'srta'],
  articles: [],
  commonBodies: words`
    alcaldia autoridades ayuntamiento banco comision compania congreso defensa direccion ejecutivo ejercito el
    empresa empresas federal fiscalia gobernacion gobierno justicia juzgado la las local locales los medios
    ministerio municipalidad oposicion parlamento partido policia prensa sindicato su tribunal universidad
  `,
  updateNotes: ['actualización:', 'corrección:', 'fe de errores', 'nota de la redacción:'],
  datedUpdate: /^(?:última actualización|actualizado)\b[^.!?]{0,40}\d/i,
};
