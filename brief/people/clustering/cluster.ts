import type { Mention } from '../mentions.ts';
import type { Name } from './name.ts';

/** A mention with its words, and what its surroundings say. */
export interface NamedMention extends Mention {
  readonly text: string;
  /** Index of its sentence in the document's. */
  readonly sentence: number;
  /** What "Mr", "Ms", a wife or a son before or after it tells. */
  readonly gender: 'female' | 'male' | null;
  /** Of whom it says something: "Obi said he". */
  readonly saysOf: 'female' | 'male' | null;
  /** The word for kin that introduces somebody ("his son Hunter"), or null. */
  readonly kin: string | null;
  /** Whether a preposition leads to the name: "with Ann Obi". */
  readonly isLedTo: boolean;
  /** "the younger Obi", "Obi senior". */
  readonly seniority: Seniority;
  /** Whether a noun follows that it may own: "Angela Merkels Sprecher". */
  readonly ownsNoun: boolean;
  /** The "Obi" of "Ann and Peter Obi", for Ann; null for others. */
  readonly sharedSurname: string | null;
  /** Whether it does so with the name right behind it. */
  readonly isCoupled: boolean;
  /** Whether the text gives it as another name of whoever is named right before. */
  readonly isAlias: boolean;
  /** What beside the name brings in somebody (`broughtInBy`). */
  readonly introducedBy: string | null;
}

export type Seniority = 'elder' | 'younger' | null;

/** A mention with its name taken apart. */
export interface ReadMention extends NamedMention {
  readonly name: Name;
  /** Whether it is the genitive of the name: "Merkels". */
  readonly isGenitive: boolean;
}

/** Mentions of one individual. */
export interface Cluster {
  readonly mentions: ReadMention[];
  /** Distinct names of more than one part, or the only name there is. */
  readonly names: Name[];
}
