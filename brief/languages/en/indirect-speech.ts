import { words } from '../words.ts';
import { inflect } from './reporting-verbs.ts';

/** Words around indirect speech, each list sorted. */

/** Participles that open a sentence tell to whom something was put: "Asked about the charge, Rao said". */
export const SPOKEN_TO = words`asked pressed questioned reminded told`;

/** Before such a participle: "when asked", "on being told". */
export const BEFORE_SPOKEN_TO = words`after being if on once when`;

/** With an object these are no reporting verbs: "will submit a report", "addressed the crowd", "accepted the award". */
export const WITH_OBJECT = words`
  accept accepted accepting accepts address addressed addresses addressing submit submits submitted submitting
`;

/** Verbs that say something of a noun behind them, and report only a clause: "recommends a vote", "voiced her thanks". */
export const WITH_NOUN = inflect(words`
  acknowledge announce demand disclose emphasise emphasize explain express mention outline propose recall recite recommend
  reiterate remember report stress submit:submitted suggest tell:told underline underscore voice write:written write:wrote
`);

/** Words that point to words said before: "much the same", "something similar". */
export const ALIKE = words`same similar`;

/** The verb that always says whom something is told, if it is not passive. */
export const TELLING = ['tell', 'telling', 'tells', 'told'];

/** Verbs by which somebody is made to do something: "was told to explain", "urged the board to announce". */
export const ORDERING = words`advised asked begged directed instructed ordered pressed reminded told urged`;

/** Words that point to what was said elsewhere: "said this at a meeting", "said so on Monday". */
export const POINTING = ['so', 'this'];

/** Pronouns that are whom something is told where a clause of its own follows: "told her she had won". */
export const TOLD_TO_BEFORE_CLAUSE = ['her', 'it', 'you'];

/** Pronouns that can only be whom something is told. */
export const TOLD_TO = ['him', 'me', 'them', 'us'];

/** Before a reporting verb these say that nothing was said: "did not say", "never explained", "must admit", "worth noting". */
export const NEGATIONS = [
  ...[...words`ca could did do does had has have is was were wo would`].flatMap((verb) => [
    `${verb}n't`,
    `${verb}n’t`,
  ]),
  ...words`cannot must n't never not n’t should without worth`,
];

/** Before "to" and a reporting verb, the same: "declined to say", "has yet to announce", "needs to admit". */
export const RELUCTANT = words`
  decline declined declines declining failed need needed needs ought refused refuses refusing unable unwilling yet
`;

/** A source that begins with one of these is nobody: "no group claimed", "few would argue". */
export const NOBODIES = words`few neither no nobody none nor nothing`;

/** Words that join a sentence to the one before and are no part of what was said: "But, he said, …". */
export const CONNECTIVES = words`addition also and but for however in moreover nor of or so still that then too yet`;

/** Verbs after which "to" and a name tell whom it is said to: "wrote to Ann Lee, …". */
export const ADDRESSING = words`
  explain explained explaining explains said say saying says write writes writing written wrote
`;

/** After an object and a comma these have the words that are said: "wrote the court, saying …". */
export const SAYING_SO = words`adding arguing claiming insisting noting saying telling warning`;
