import { words } from '../words.ts';

/** Words around reported speech in German, each list sorted. */

/** Participles that open a sentence tell to whom something was put: "Gefragt nach dem Grund, sagte Rao". */
export const SPOKEN_TO = ['angesprochen', 'befragt', 'gefragt'];

/** Before such a participle. */
export const BEFORE_SPOKEN_TO = ['darauf', 'darüber', 'danach'].sort();

/** With an object these are no reporting verbs. */
export const WITH_OBJECT = ['berichtigt', 'berichtigte', 'beantragt', 'beantragte'].sort();

/** Verbs by which somebody is made to do something. */
export const ORDERING = ['aufgefordert', 'beauftragt', 'gebeten', 'gezwungen'];

/** Words that point to what was said elsewhere. */
export const POINTING = ['das', 'dies', 'es'];

/** Before a reporting verb or behind it these say that nothing was said. */
export const NEGATIONS = words`nicht nie niemals ohne weder`;

/** Before an infinitive, the same: "lehnte es ab zu sagen". */
export const RELUCTANT = ['ab', 'weigerte', 'weigerten', 'weigert'].sort();

/** A source that begins with one of these is nobody. */
export const NOBODIES = words`kein keine keiner niemand wenige`;

/** Words that join a sentence to the one before. */
export const CONNECTIVES = words`aber allerdings auch außerdem denn doch und zudem`;

/** After an object and a comma these have the words that are said. */
export const SAYING_SO = ['sagend'];

/** Verbs in the subjunctive that reports what others say, by forms that are no other mood of a third person. */
export const REPORTED_MOOD = words`
  arbeite bedeute bedürfe befinde bekomme bestehe betreffe bleibe brauche bringe denke drohe dürfe dürften entspreche
  ergebe erhalte fahre falle fehle finde folge fordere funktioniere führe gebe gehe gehöre gelinge gelte geschehe
  glaube gäbe habe halte handele handle heiße helfe hoffe hänge hätte hätten informiere komme koste könne könnte
  könnten kümmere laufe lebe leide leiste liege lohne mache meine möge müsse müsste müssten müßte müßten nehme nütze
  reiche sehe sei seien setze solle spiele spreche stehe steige stelle stimme stoße trage treffe unternehme
  unterstütze verdiene verfüge vergehe verhalte verliere verstehe versuche warte werde wirke wisse wohne wolle wäre
  wären würde würden zahle zeige ziehe zähle
`;
