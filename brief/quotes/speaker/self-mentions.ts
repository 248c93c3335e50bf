import type { Span } from '../../article.ts';
import { isBlank } from '../../text/characters.ts';
import { withoutInnerQuotations } from '../../text/inner-quotations.ts';
import type { FoundQuotation } from '../found-quotations.ts';
import type { Narration } from '../parse/narration.ts';
import { appearanceAfter, type MentionIndex, unitAt } from './mention-index.ts';

/** "The Ann Lee Trust": behind a name that is part of another. */
const OF_A_THING = /^ \p{Lu}\p{Ll}/u;

/**
 * The people a quotation of a text names, by their index: hardly anybody speaks of themselves by name. Whom it quotes in
 * its turn may speak to the speaker.
 */
export function namedInside(index: MentionIndex, text: string, { start, end }: Span): ReadonlySet<number> {
  const named = new Set<number>();
  const own = withoutInnerQuotations(text.slice(start, end));
  for (let i = appearanceAfter(index, start); i < index.appearances.length; i++) {
    const one = index.appearances[i]!;
    if (one.start >= end) break;
    if (!isBlank(own.charCodeAt(one.start - start)) && !OF_A_THING.test(text.slice(one.end, one.end + 3)))
      named.add(one.person);
  }
  return named;
}

/** For the first unit of each source, the people whom the quotations of its own sentence name. */
export function namedBySentence(
  n: Narration,
  index: MentionIndex,
  text: string,
  found: readonly FoundQuotation[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const named = new Map<number, Set<number>>();
  for (const { kind, source, start, end } of found) {
    if (kind !== 'direct' || !source || n.sentence[unitAt(n, start)] !== n.sentence[source.from]) continue;
    const here = named.get(source.from) ?? new Set();
    for (const person of namedInside(index, text, { start, end })) here.add(person);
    named.set(source.from, here);
  }
  return named;
}
