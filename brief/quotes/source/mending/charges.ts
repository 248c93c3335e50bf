import type { Candidate } from '../../parse/candidates.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../../parse/tags.ts';
import { isCue } from '../ranking/features.ts';

/** From "accused of" to the words quoted, in units at most: "accused of spreading". */
const LONGEST_CHARGE = 4;

/**
 * Whether words are the charge against whoever stands for their source: "Ann Lee was jailed, accused of “…”", "Ann Lee was found guilty
 * of “…”". Not where the source reports it: "Ann Lee said Jo Obi was accused of “…”".
 */
export function isCharged(n: Narration, source: Candidate, quotation: number): boolean {
  const { tag, word, lexicon } = n;
  if (lexicon.accused.size === 0 || n.sentence[source.from] !== n.sentence[quotation]) return false;
  const begins = Math.max(sentenceStart(n, quotation), source.to, quotation - LONGEST_CHARGE - 1);
  let link = quotation - 1;
  while (link > begins && tag[link] !== MARKER_TAGS.of && tag[link] !== MARKER_TAGS.with) link--;
  if (link <= begins || !lexicon.accused.has(word[link - 1]!)) return false;
  // "Ann Lee told the court he was accused of"
  for (let u = source.to; u < link - 1; u++) if (isCue(tag[u]!) && tag[u] !== Tag.judging) return false;
  return true;
}
