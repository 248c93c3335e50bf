import type { Candidate } from '../parse/candidates.ts';
import type { ReadNarration } from '../parse/read-narration.ts';

/**
 * "Sydney said it would bid again", where the text has a Sydney Carter: a given name alone whose words are about "it" is a
 * town's or a firm's. `content` is the first unit of what is reported.
 */
export function speaksAsThing(
  { narration, spell }: ReadNarration,
  { from, to }: Candidate,
  content: number,
  name: string,
): boolean {
  const { it, language } = narration.lexicon;
  const [given, ...rest] = name.toLowerCase().split(' ');
  // of "Kim Dae-ki" the first word is the family's
  if (to !== from + 1 || rest.length !== 1 || name.includes('-') || spell(from) !== given) return false;
  return it.has(spell(content)) && !language.names.familyNamesFirst.has(given);
}
