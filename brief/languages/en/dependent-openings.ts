import { lineOpenings } from '../../text/line-openings.ts';

/**
 * How English sentences show that they lean on the one before: they open with a pronoun, a conjunction or a
 * connective, or point back ("the latter"). Lower-case, sorted within each line.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** An opening word that stands for something said before. */
export const OPENING_PRONOUNS = words(`
  another both either he her hers him his it its neither others she such that their theirs them these they
  this those
`);

/** An opening word that joins the sentence to the one before. */
export const OPENING_CONJUNCTIONS = words(`
  accordingly also and besides but consequently conversely else furthermore hence however indeed instead
  likewise moreover nevertheless nonetheless nor or otherwise plus similarly so still then therefore thus yet
`);

/** Words that join the sentence to the one before from inside its opening: "The ministry, however, denied it". */
export const INNER_CONJUNCTIONS = words('however nevertheless nonetheless therefore');

/** What points back after a preposition, unless a time follows: "After this", not "After this summer". */
const BACKWARDS =
  /^ (?:it|such|these|this|those)\b(?! (?:afternoon|autumn|century|decade|evening|fall|month|morning|season|spring|summer|time of|week|weekend|winter|year))/;
const PERSON = /^ (?:he|she|they)\b/;

/** Opening phrases that do the same, by their first words. */
export const OPENING_PHRASES = lineOpenings([
  ['after as at by despite during following for if in like of on since to under when while with', BACKWARDS],
  ['after', /^ (?:that|which)\b/],
  ['as', /^ (?:a result|such|a consequence)\b/],
  ['at', /^ (?:that|the same|the) (?:time|point|moment)\b(?! of)/],
  ['before', /^ (?:that|this)\b/],
  ['by', /^ (?:then|contrast|the time (?:he|it|she|they))\b/],
  ['due', /^ to this\b/],
  ['earlier here later maybe now once perhaps recently soon there today tomorrow yesterday', PERSON],
  ['even', /^ so\b/],
  ['for', /^ (?:example|instance|that|this)\b/],
  ['in', /^ (?:addition|contrast|fact|other words|return|short|so doing|that|the process|this|turn)\b/],
  ['last next', /^ [a-z]+ (?:he|she|they)\b/],
  ['on', /^ the (?:contrary|other hand)\b/],
  ['since', /^ then\b/],
  ['the', /^ (?:former|latter|pair|two|trio|duo)\b/],
  ['to', /^ (?:that|this) end\b/],
  ['until', /^ then\b/],
  ['with', /^ that\b/],
]);

/** Personal pronouns that need a name or a noun before them in the same sentence. */
export const PERSONAL_PRONOUNS = words('he her him his she their them they');

/** Pronouns of those who write or speak: a sentence with them is a voice, not the news. */
export const VOICE_PRONOUNS = words('i me my our ours us we you your');
