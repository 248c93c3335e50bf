/**
 * How a line of an article begins that says what was changed in it after it was published: lower-case. Sorted. Each
 * stands at the beginning of a line, so that a story about somebody's correction is not taken for one.
 */
export const UPDATE_NOTES: readonly string[] = [
  ...[
    'an earlier version of',
    'clarification:',
    'correction:',
    'corrections:',
    'correction and clarification',
  ],
  ...['editor’s note:', "editor's note:", 'this article has been amended'],
  ...['this article has been corrected', 'this article has been updated', 'this article was amended'],
  ...['this article was corrected', 'this article was updated', 'this post has been updated'],
  ...['this report has been updated', 'this story has been corrected', 'this story has been updated'],
  ...['this story was corrected', 'this story was updated', 'update:', 'updated:'],
];

/** "Updated 28 November 2026", "Last updated at 19:05": the word with a figure soon after it. */
export const DATED_UPDATE = /^(?:last )?updated\b[^.!?]{0,40}\d/i;
