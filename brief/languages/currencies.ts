import type { WordInContext } from '../grammar/quotations.ts';

/** Whether letters stand before the sign of a currency, as its country's: the "R" of "R$ 9 mil", the "US" of "US$ 600". */
export const isCurrency = (at: WordInContext): boolean => at.hasCapital(0) && at.word(1) === '$';
