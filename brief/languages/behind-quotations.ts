import type { WordInContext } from '../grammar/quotations.ts';

/** What may stand between a quotation and its verb: «…», se jacta la autora. */
const BEFORE_VERB: readonly string[] = ['me', 'nos', 'se', "s'", 's’'];

/**
 * Whether a word stands where the verb of an attribution does, behind a quotation and its comma, and no list knows it:
 * «…», ilustra el músico. It reports where who says it follows.
 */
export function standsBehindQuotation(at: WordInContext): boolean {
  if (at.is(0, 'saying', 'determiner', 'auxiliary') || at.hasCapital(0)) return false;
  const before = BEFORE_VERB.includes(at.word(-1)) ? -2 : -1;
  if (at.is(before, 'quotation', 'phrase')) return true;
  return at.is(before, 'comma') && at.is(before - 1, 'quotation', 'phrase');
}
