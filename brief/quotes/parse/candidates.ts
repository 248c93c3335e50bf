import type { Narration } from './narration.ts';
import { isNoun, Tag } from './tags.ts';

/** What a candidate source is made of. */
export const Kind = { pronoun: 1, name: 2, phrase: 3, noun: 4, who: 5 } as const;

/** Words that may be who says something: a pronoun, a run of capitals, a noun phrase. Units of the narration. */
export interface Candidate {
  readonly kind: number;
  /** First unit and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The unit that says what it is: "spokesman" of "a spokesman for the bank". */
  readonly head: number;
  readonly paragraph: number;
  /** Its rank in its sentence, from 0. */
  readonly rank: number;
}

/** Spells a unit in lower case, for the few decisions that need the word. */
export type Spell = (unit: number) => string;

/** Somebody or an institution: a name, a pronoun, a noun for those who speak; no thing. */
export function mayBeSubject(n: Narration, { kind, head }: Candidate): boolean {
  if (kind === Kind.name) return true;
  if (kind === Kind.pronoun) return n.tag[head] === Tag.pronoun;
  return isNoun(n.tag[head]!) || n.tag[head] === Tag.capital;
}
