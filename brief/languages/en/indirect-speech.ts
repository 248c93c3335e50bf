/** Words around indirect speech, each list sorted. */

/** Participles that open a sentence tell to whom something was put: "Asked about the charge, Rao said". */
export const SPOKEN_TO = ['asked', 'pressed', 'questioned', 'reminded', 'told'];

/** Before such a participle: "when asked", "on being told". */
export const BEFORE_SPOKEN_TO = ['after', 'being', 'if', 'on', 'once', 'when'];

/** With an object these are no reporting verbs: "will submit a report", "addressed the crowd", "accepted the award". */
export const WITH_OBJECT = [
  ...['accept', 'accepted', 'accepting', 'accepts', 'address', 'addressed', 'addresses', 'addressing'],
  ...['submit', 'submits', 'submitted', 'submitting'],
];

/** The verb that always says whom something is told, if it is not passive. */
export const TELLING = ['tell', 'telling', 'tells', 'told'];

/** Verbs by which somebody is made to do something: "was told to explain", "urged the board to announce". */
export const ORDERING = [
  'advised',
  'asked',
  'begged',
  'directed',
  'instructed',
  'ordered',
  'pressed',
  'reminded',
  'told',
  'urged',
];

/** Words that point to what was said elsewhere: "said this at a meeting", "said so on Monday". */
export const POINTING = ['so', 'this'];

/** Pronouns that are whom something is told where a clause of its own follows: "told her she had won". */
export const TOLD_TO_BEFORE_CLAUSE = ['her', 'it', 'you'];

/** Pronouns that can only be whom something is told. */
export const TOLD_TO = ['him', 'me', 'them', 'us'];
