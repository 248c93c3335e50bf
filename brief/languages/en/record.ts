import type { RecordGrammar } from '../../grammar/record.ts';
import { words } from '../words.ts';

/** For keeping English articles. Don, Lady, Tan and Pak are names too, so they are no honorifics here. */
export const record: RecordGrammar = {
  honorifics: [
    ...['atty', 'dame', 'dr', 'engr', 'hon', 'madam', 'messrs', 'miss', 'mr', 'mrs', 'ms', 'mx', 'prof'],
    ...['professor', 'rev', 'sen', 'shri', 'sir', 'smt'],
  ],
  articles: ['the'],
  commonBodies: words`
    agency airline army authorities authority bank both city club commission committee companies company council
    county court defence defense department embassy federal firm government group her his hospital investigators
    its judiciary local management media military ministry municipality officials opposition our outlet outlets
    parliament party police press prosecution prosecutors province regional school several state television the
    their this two union university your
  `,
  // Each stands at the beginning of a line, so that a story about somebody's correction is not taken for one.
  updateNotes: [
    ...[
      'an earlier version of',
      'clarification:',
      'correction and clarification',
      'correction:',
      'corrections:',
    ],
    ...[
      "editor's note:",
      'editor’s note:',
      'this article has been amended',
      'this article has been corrected',
    ],
    ...['this article has been updated', 'this article was amended', 'this article was corrected'],
    ...['this article was updated', 'this post has been updated', 'this report has been updated'],
    ...['this story has been corrected', 'this story has been updated', 'this story was corrected'],
    ...['this story was updated', 'update:', 'updated:'],
  ],
  // "Updated 28 November 2026", "Last updated at 19:05".
  datedUpdate: /^(?:last )?updated\b[^.!?]{0,40}\d/i,
};
