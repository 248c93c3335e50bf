import type { RecordGrammar } from '../../grammar/record.ts';
import { words } from '../words.ts';

/** For keeping French articles. */
export const record: RecordGrammar = {
  honorifics: ['madame', 'mademoiselle', 'mlle', 'mme', 'monsieur'],
  articles: [],
  commonBodies: words`
    armee association autorites banque commission compagnie direction entreprise gendarmerie gouvernement groupe
    hopital justice la larmee lassociation le lentreprise les leur lhopital locale locaux lopposition luniversite
    mairie medias ministere municipalite opposition parlement parquet parti police prefecture presse sa son
    syndicat tribunal universite ville
  `,
  updateNotes: ['correction :', 'erratum', 'mise à jour :', 'précision :'],
  datedUpdate: /^mis à jour\b[^.!?]{0,40}\d/i,
};
