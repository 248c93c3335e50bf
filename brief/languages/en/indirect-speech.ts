/** Words around indirect speech, each list sorted. */

/** Participles that open a sentence tell to whom something was put: "Asked about the charge, Rao said". */
export const SPOKEN_TO = ['asked', 'pressed', 'questioned', 'reminded', 'told'];

/** Before such a participle: "when asked", "on being told". */
export const BEFORE_SPOKEN_TO = ['after', 'being', 'if', 'on', 'once', 'when'];

/** With an object these are no reporting verbs: "will submit a report". */
export const HANDING_IN = ['submit', 'submits', 'submitted', 'submitting'];

/** Pronouns that can only be whom something is told. */
export const TOLD_TO = ['him', 'me', 'them', 'us'];
