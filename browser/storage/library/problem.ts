import type { ProblemKind } from '../../../library/model.ts';

/** Rejected with by everything that touches the library's database. */
export class LibraryProblem extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, options?: ErrorOptions) {
    super(`the library is ${kind}`, options);
    this.name = 'LibraryProblem';
    this.kind = kind;
  }
}

/** What went wrong in the browser's database, as a problem a reader can be told. */
export function problemOf(error: unknown): LibraryProblem {
  if (error instanceof LibraryProblem) return error;
  const name = error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'InvalidStateError':
    case 'SecurityError':
    case 'NotAllowedError':
      return new LibraryProblem('unavailable', { cause: error });
    case 'VersionError':
      return new LibraryProblem('newer', { cause: error });
    case 'QuotaExceededError':
      return new LibraryProblem('full', { cause: error });
    default:
      return new LibraryProblem('broken', { cause: error });
  }
}
