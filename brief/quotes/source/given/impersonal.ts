import type { Candidate, Spell } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import { type Narration, sentenceEnd, sentenceStart } from '../../parse/narration.ts';
import { PREPOSITION_TAGS } from '../../parse/tags.ts';

/** How sure the paper is that a verb without a subject leads to. */
export const SURE_OF_PAPER = 0.9;
/** How far behind such a verb its paper stands, in units. */
const BEHIND = 3;

/**
 * Whose words a quotation is that a verb without a subject reports ("heißt es in einem Gutachten"), where the choice made so
 * far is its own pronoun or stands in another sentence: the document or group that the sentence leads to by a preposition
 * before the verb or right behind it, or null. Undefined where the choice holds.
 */
export function paperBehindVerb(
  n: Narration,
  spell: Spell,
  unit: number,
  choice: Candidate | null,
  here: readonly Candidate[],
): Candidate | null | undefined {
  const { reporting, sources } = n.lexicon.grammar;
  if (!reporting.isImpersonal) return undefined;
  const from = sentenceStart(n, unit);
  const to = sentenceEnd(n, unit);
  const inSentence = (u: number) => (u < to ? spell(u) : '');
  const isPaper = ({ from: first, to: end, head }: Candidate): boolean => {
    if (end > to || !PREPOSITION_TAGS.has(n.tag[first - 1] ?? 0)) return false;
    return sources.documents.has(spell(head)) || sources.groups.has(spell(head));
  };
  let before = '';
  for (let u = from; u < to; u++) {
    const verb = spell(u);
    const wordAt = (offset: number) => (u + offset < from ? '' : inSentence(u + offset));
    if (verb && reporting.isImpersonal(verb, before, inSentence(u + 1), wordAt)) {
      // "es" itself is nobody
      const isElsewhere = !choice || n.sentence[choice.from] !== n.sentence[unit];
      const led = here.slice(firstFrom(here, from), firstFrom(here, u)).find(isPaper);
      if (!isElsewhere && choice.from !== u + 1 && choice.to !== u) {
        // "in einem Brief, der dieser Zeitung vorliegt, heißt es"
        const isCut = led && sources.documents.has(spell(led.head)) && choice.from > led.to && choice.to <= u;
        return isCut && !sources.documents.has(spell(choice.head)) ? led : undefined;
      }
      const next = here[firstFrom(here, u + 2)];
      return led ?? (next && next.from <= u + BEHIND && isPaper(next) ? next : null);
    }
    before = verb;
  }
  return undefined;
}
