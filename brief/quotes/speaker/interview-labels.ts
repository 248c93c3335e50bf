import type { Candidate, Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { Tag } from '../parse/tags.ts';
import type { MentionIndex } from './mention-index.ts';
import { NOBODY, type Resolution } from './resolution.ts';

/** The most appearances looked at for the one person of an interview. */
const MOST_LOOKED_AT = 60;

/** The fewest and the most letters of a label that stands for a name: "JN:", "MvdB:". */
const FEWEST_INITIALS = 2;
const MOST_INITIALS = 4;

/**
 * Whom the label of a turn stands for, where it is no name: the "A" of questions and answers is the one person named ahead of
 * the first question, "JN" whoever alone has these initials. Null for a source that is no such label.
 */
export function labelled(
  n: Narration,
  index: MentionIndex,
  spell: Spell,
  { from, to, paragraph }: Candidate,
): Resolution | null {
  if (to !== from + 1) return null;
  const { answer, question } = n.lexicon.language.text.transcripts;
  if (isLabel(spell(from), answer)) return interviewee(n, index, spell, from, question);
  const isTurn = from === n.paragraphs[paragraph] && n.tag[to] === Tag.colon;
  return isTurn ? initialled(index, spell(from)) : null;
}

/** Whether a word is a label: "A", and "A." where it takes the full stop along. */
function isLabel(word: string, label: string): boolean {
  const lower = label.toLowerCase();
  return lower !== '' && (word === lower || word === `${lower}.`);
}

function interviewee(
  n: Narration,
  { appearances }: MentionIndex,
  spell: Spell,
  from: number,
  question: string,
): Resolution {
  const first = appearances[0];
  const asks = n.paragraphs.find((unit) => unit < n.count && isLabel(spell(unit), question)) ?? from;
  const end = Math.min(asks, from);
  if (!first?.told || first.unit > end) return NOBODY;
  for (let i = 1; i < appearances.length && appearances[i]!.unit < end && i < MOST_LOOKED_AT; i++) {
    if (appearances[i]!.told && appearances[i]!.person !== first.person) return NOBODY;
  }
  return { person: first.person, sure: 0.85 };
}

function initialled({ people }: MentionIndex, letters: string): Resolution | null {
  if (letters.length < FEWEST_INITIALS || letters.length > MOST_INITIALS) return null;
  const alike = people.flatMap(({ name }, person) => (initialsOf(name) === letters ? [person] : []));
  return alike.length === 1 ? { person: alike[0]!, sure: 0.9 } : null;
}

/** The first letters of the words of a name, in lower case. */
const initialsOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('');
