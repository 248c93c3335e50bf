import type { Candidate } from '../parse/candidates.ts';

/** The person a source stands for, and how sure that is. */
export interface Resolution {
  /** Index in the people, or -1: a group, a document, or nobody named. */
  readonly person: number;
  readonly sure: number;
  /** The words by which the text told of whoever is meant, where that is somebody without a name. */
  readonly stranger?: Candidate;
  /** Whether the name the words end with is that of somebody else, who is not meant. */
  readonly isMisread?: boolean;
}

/** Nobody who is named. */
export const NOBODY: Resolution = { person: -1, sure: 0 };
