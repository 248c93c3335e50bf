import { words } from '../words.ts';

/** Word lists of the name finder. Changing one changes its features: the model must then be trained anew. */

/** Lower-case words that may stand inside a name, directly before a capitalised part of it. */
export const NAME_PARTICLES = words`
  abd abu ad-din al ap arap av ben bin bint binti bte d da das de del dela della delos den der des di do dos du e el i
  ibn la las le los ould san st te ten ter und van von wa y zu
`;

/** Words that follow the name of a person more often than any other name. */
export const PERSON_VERBS = words`
  accused added adds admitted agreed also announced argued asked believes called claimed confirmed declared declined
  denied described died emphasised emphasized explained explains expressed had has hopes insisted is joined knows
  lamented married noted opined pointed praised recalled recalls reiterated replied resigned responded revealed said
  says scored spoke stated stressed suggested tells testified thanked thinks told tweeted urged wants warned was who
  whose will wore wrote
`;

/** Words before the name of a place. Lower-case. */
export const PLACE_WORDS = words`across around at from in near outside the to visit`;

/** What the phrase for what somebody is may open with after a name. */
export const APPOSITION_OPENERS = words`a an another her his its one the`;

/** Words and marks that such a phrase does not run over before its noun. */
export const APPOSITION_ENDS = words`( ) , . : ; and for in is of said that to was which who`;

/** Arabic articles, and words like them, that are joined to the rest of a name by a hyphen. */
export const JOINED_ARTICLES = words`abd abdul ad al an ar as ash at az el`;
