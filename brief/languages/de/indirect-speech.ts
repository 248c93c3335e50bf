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
export const NEGATIONS = ['nie', 'niemals', 'nicht', 'ohne', 'weder'];

/** Before an infinitive, the same: "lehnte es ab zu sagen". */
export const RELUCTANT = ['ab', 'weigerte', 'weigerten', 'weigert'].sort();

/** A source that begins with one of these is nobody. */
export const NOBODIES = ['kein', 'keine', 'keiner', 'niemand', 'wenige'];

/** Words that join a sentence to the one before. */
export const CONNECTIVES = ['aber', 'allerdings', 'auch', 'außerdem', 'denn', 'doch', 'und', 'zudem'];

/** After an object and a comma these have the words that are said. */
export const SAYING_SO = ['sagend'];
