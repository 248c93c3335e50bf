import type { Hit } from './search.ts';
import { type Statement, wordsOf } from './statement-index.ts';

/** A hit with the same words elsewhere. */
export interface HitGroup extends Hit {
  readonly same: readonly Statement[];
}

/** Words fewer than this are said by many independently. */
const FEWEST_UNITS = 20;

/** Hits with the same words under the first of them, in the order of the hits. Linear. */
export function foldRepeats(hits: readonly Hit[]): HitGroup[] {
  const groups: HitGroup[] = [];
  const byWords = new Map<number, HitGroup & { same: Statement[] }>();
  for (const { statement, speaker } of hits) {
    const { article, text, wordsHash } = statement;
    const group = text.length >= FEWEST_UNITS ? byWords.get(wordsHash) : undefined;
    if (group && group.statement.article !== article && wordsOf(group.statement) === wordsOf(statement)) {
      // Hits of one article stand together.
      if (group.same.at(-1)?.article !== article) group.same.push(statement);
      continue;
    }
    const begun = { statement, speaker, same: [] };
    groups.push(begun);
    byWords.set(wordsHash, begun);
  }
  return groups;
}
