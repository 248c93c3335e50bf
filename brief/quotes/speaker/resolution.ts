/** The person a source stands for, and how sure that is. */
export interface Resolution {
  /** Index in the people, or -1: a group, a document, or nobody named. */
  readonly person: number;
  readonly sure: number;
}

/** Nobody who is named. */
export const NOBODY: Resolution = { person: -1, sure: 0 };
