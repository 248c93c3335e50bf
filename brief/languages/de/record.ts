import type { RecordGrammar } from '../../grammar/record.ts';
import { words } from '../words.ts';

/** For keeping German articles. */
export const record: RecordGrammar = {
  honorifics: ['frau', 'herr'],
  articles: [],
  commonBodies: words`
    amt armee bank behorde behorden bundeswehr das der die feuerwehr firma gemeinde gericht gewerkschaft
    hochschule ihr ihre kanton klinik konzern landesregierung medien ministerium opposition parlament partei
    polizei regierung sein seine staatsanwaltschaft stadt stadtverwaltung universitat unternehmen verband verein
    verwaltung zeitung zoll
  `,
  updateNotes: ['aktualisierung:', 'anmerkung der redaktion:', 'hinweis: in einer früheren', 'korrektur:'],
  datedUpdate: /^(?:zuletzt )?aktualisiert\b[^.!?]{0,40}\d/i,
};
