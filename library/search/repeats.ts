import type { Hit } from './search.ts';
import type { Statement } from './statement-index.ts';

/** A hit with the same words elsewhere. */
export interface HitGroup extends Hit {
  readonly same: readonly Statement[];
}

/** Words fewer than this are said by many independently. */
const FEWEST_UNITS = 20;

/** Hits with the same words under the first of them, in the order of the hits. Linear. */
export function foldRepeats(hits: readonly Hit[]): HitGroup[] {
  const groups: (HitGroup & { readonly same: Statement[] })[] = [];
  const byWords = new Map<string, (typeof groups)[number]>();
  for (const hit of hits) {
    const { folded, text, article } = hit.statement;
    const words = folded.slice(0, text.length);
    const group = text.length >= FEWEST_UNITS ? byWords.get(words) : undefined;
    if (group && group.statement.article !== article) {
      if (!group.same.some((other) => other.article === article)) group.same.push(hit.statement);
      continue;
    }
    const begun = { ...hit, same: [] };
    groups.push(begun);
    byWords.set(words, begun);
  }
  return groups;
}
