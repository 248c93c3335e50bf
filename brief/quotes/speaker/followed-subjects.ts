import { type Candidate, Kind, type Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import type { ReadNarration } from '../parse/read-narration.ts';
import { PREPOSITION_TAGS, Tag } from '../parse/tags.ts';

/**
 * He, she, “the judge” and “a nurse” that open a sentence, in the narration, in order: whoever the text goes on about.
 */
export function subjectsOf({ narration: n, candidates, spell }: ReadNarration): Candidate[] {
  const followed: Candidate[] = [];
  for (const here of candidates) {
    for (const c of here) {
      const word =
        c.kind === Kind.pronoun || (c.kind === Kind.phrase && (c.rank === 0 || opensClause(n, c)))
          ? spell(c.from)
          : '';
      // "through an interpreter he added": who is only led to is not whom the text goes on about
      const isLedTo = PREPOSITION_TAGS.has(n.tag[c.from - 1] ?? 0);
      if (c.kind === Kind.phrase && n.lexicon.introducing.has(word) && !isLedTo && isOf(n, c, spell))
        followed.push(c);
      else if (c.kind === Kind.pronoun && (n.lexicon.he.has(word) || n.lexicon.she.has(word)))
        followed.push(c);
      else if (c.kind === Kind.phrase && n.lexicon.definiteArticles.has(word)) {
        const head = roleIn(n, c);
        if (head >= 0) followed.push(head === c.head ? c : { ...c, to: head + 1, head });
      }
    }
  }
  return followed;
}

/** Whether a phrase is of a person, by its noun or by a clause behind it: "a former engineer-in-chief of the board, who …". */
function isOf(n: Narration, { head, to }: Candidate, spell: Spell): boolean {
  if (n.tag[head] === Tag.personNoun) return true;
  return (
    n.tag[to] === Tag.comma && n.tag[to + 1] === Tag.who && n.lexicon.language.roles.nouns.isRole(spell(head))
  );
}

/** "On Monday, the mayor said": a phrase behind the comma that closes a sentence's opening. */
function opensClause({ tag }: Narration, { from, rank }: Candidate): boolean {
  return rank === 1 && tag[from - 1] === Tag.comma;
}

/** The unit of the role in "the judge"; "the judge shook" is read as one phrase where the verb is no known one. */
function roleIn(n: Narration, { from, head }: Candidate): number {
  if (n.tag[head] === Tag.personNoun) return head;
  return n.tag[head] === Tag.word && n.tag[from + 1] === Tag.personNoun && n.tag[from + 2] !== Tag.possessive
    ? from + 1
    : -1;
}
