import type { WordInContext } from '../grammar/quotations.ts';

/**
 * Whether a word is the verb of a gesture by which somebody speaks, before a colon: "encolheu os ombros: “…”", "se encogió de
 * hombros: “…”". The parts of the body are the language's, in lower case.
 */
export const isGestureBeforeColon = (at: WordInContext, bodyParts: ReadonlySet<string>): boolean =>
  at.is(0, 'word', 'past') && at.is(1, 'determiner', 'of') && bodyParts.has(at.word(2)) && at.is(3, 'colon');
