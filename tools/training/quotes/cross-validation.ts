import type { LoadedLanguage } from '../../../brief/loaded-language.ts';
import type { Brief } from '../../../brief/model.ts';
import { summarize } from '../../../brief/summarize.ts';
import { foldsOf } from '../folds.ts';
import type { AnnotatedText } from './annotated.ts';
import { learnQuotations } from './learning.ts';

const PARTS = 4;

/**
 * The brief of each text with quotation weights learned from the other parts only, in the order of the texts, to be scored as
 * what the command prints is. Names are found with the weights of the language as they are.
 */
export function briefsByParts(
  texts: readonly AnnotatedText[],
  { language, models }: LoadedLanguage,
  times: number,
): { id: string; brief: Brief }[] {
  const part = foldsOf(texts.length, PARTS);
  const briefs = new Array<{ id: string; brief: Brief }>(texts.length);
  for (let p = 0; p < PARTS; p++) {
    const learned = learnQuotations(
      texts.filter((_, i) => part[i] !== p),
      times,
    );
    const loaded = { language, models: { ...models, quotations: () => learned } };
    texts.forEach(({ id, document }, i) => {
      if (part[i] === p) briefs[i] = { id, brief: summarize(document.article, loaded) };
    });
  }
  return briefs;
}
