import { type Candidate, Kind, type Spell } from '../parse/candidates.ts';
import { endingAt } from '../parse/candidates-at.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import { isOnePerson } from './followed-subjects.ts';
import type { MentionIndex } from './mention-index.ts';

/** What a further role without an article may begin with: "singer", "former". */
const BEGINS: ReadonlySet<number> = new Set([Tag.adverb, Tag.personNoun, Tag.word]);

/**
 * "The singer" of "the singer and actress said", where the second role is read as the source: both are one person's. Null for no
 * such words, for kin ("the mother and daughter") and where the text tells somebody else of that second role.
 */
export function firstOfTwoRoles(
  n: Narration,
  index: MentionIndex,
  spell: Spell,
  second: Candidate,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, lexicon } = n;
  const { from, head, kind } = second;
  if (kind === Kind.name || !BEGINS.has(tag[from]!) || tag[from - 1] !== MARKER_TAGS.and) return null;
  const first = endingAt(candidates, from - 1);
  if (!first || !lexicon.definiteArticles.has(spell(first.from))) return null;
  const { broughtAlong, headOfRole } = lexicon.grammar.speakers;
  const { kin } = lexicon.language.roles.nouns;
  const isRole = (unit: number): boolean =>
    isOnePerson(n, unit, spell) && !kin.has(spell(unit)) && !broughtAlong?.has(spell(unit));
  if (!isRole(first.head) || !isRole(head)) return null;
  const tellsOf = (noun: string): boolean[] =>
    index.people.map(({ roles }) => roles.some(({ text }) => headOfRole(text) === noun));
  // "The captain and coach" where a captain and another coach are named
  const [ones, others] = [tellsOf(spell(first.head)), tellsOf(spell(head))];
  return others.some((is, person) => is && !ones[person]) ? null : first;
}
