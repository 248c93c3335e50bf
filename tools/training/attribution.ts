import type { Span } from '../../brief/article.ts';

/** Somebody's words in an annotated text: what was said, who said it and the words that report it. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}
