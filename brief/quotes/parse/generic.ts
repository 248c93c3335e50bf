import type { Candidate } from './candidates.ts';
import type { Narration } from './narration.ts';
import { Tag } from './tags.ts';

/** "One could argue", "one cannot but wonder": whether a source stands for anybody at all; not "one said", "one of them can say". */
export function isGeneric({ tag, word, lexicon }: Narration, { from }: Candidate): boolean {
  return (
    tag[from] === Tag.determiner && lexicon.introduces.has(word[from]!) && lexicon.modals.has(word[from + 1]!)
  );
}
