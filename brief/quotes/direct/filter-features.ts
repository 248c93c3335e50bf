import type { QuotedStretch } from '../../text/quoted-stretch.ts';
import type { Features } from '../linear-model.ts';
import { Kind } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { EDGE } from '../parse/tags.ts';
import type { WordsInside } from '../parse/words-inside.ts';
import type { RankedQuotation } from '../source/ranker.ts';
import { bin } from '../source/ranking/features.ts';
import type { NonSpeechCues } from './non-speech.ts';

const at = (n: Narration, i: number, from: number, to: number): number =>
  i >= from && i < to ? n.tag[i]! : EDGE;
const wordAt = (n: Narration, i: number, from: number, to: number): number =>
  i >= from && i < to ? n.word[i]! : 0;

/** The features by which somebody's words are told from titles, slogans, nicknames and words held at arm's length. */
export function filterFeatures(
  n: Narration,
  stretch: QuotedStretch,
  i: WordsInside,
  ranked: RankedQuotation,
  shown: NonSpeechCues,
  out: Features,
): void {
  out.clear();
  const { context, source } = ranked;
  const { unit, first, stop } = context;
  const size = Math.min(12, stretch.words);
  const { titled } = i;
  const before = at(n, unit - 1, first, stop);
  const after = at(n, unit + 1, first, stop);
  const sentence = (i.auxiliaries ? 1 : 0) + (i.pronouns ? 2 : 0) + (i.pasts ? 4 : 0);
  const origin = source ? source.option.origin : 4;
  const kind = source ? source.option.candidate.kind : 0;
  const sure = source ? Math.min(4, Math.floor(source.probability * 5)) : 0;
  const verbs = bin(context.verbAfter) * 16 + bin(context.verbBefore);
  const head = source && kind !== Kind.pronoun ? n.word[source.option.candidate.head]! : kind;
  const distance = source ? unit - source.option.candidate.to : 0;
  out.add(100, 0);
  out.add(101, size);
  out.add(102, titled, size);
  out.add(103, context.ending);
  out.add(104, context.ending, before * 64 + after);
  out.add(105, before);
  out.add(106, after);
  out.add(107, wordAt(n, unit - 1, first, stop));
  out.add(108, wordAt(n, unit + 1, first, stop));
  out.add(109, i.first);
  out.add(110, i.last);
  out.add(111, sentence, size);
  out.add(112, sentence, titled);
  out.add(113, verbs);
  out.add(114, (context.verbAfter ? 1 : 0) + (context.verbBefore ? 2 : 0), size);
  out.add(115, origin, kind);
  out.add(116, sure, origin);
  out.add(117, head);
  out.add(118, context.capital ? 1 : 0, before);
  out.add(119, i.firstTag, i.second);
  out.add(120, i.lastTag, after);
  out.add(121, (context.opensParagraph ? 1 : 0) + (context.closesParagraph ? 2 : 0), size);
  out.add(122, wordAt(n, unit - 2, first, stop), wordAt(n, unit - 1, first, stop));
  out.add(123, at(n, unit - 2, first, stop) * 64 + before, context.capital ? 1 : 0);
  out.add(124, after * 64 + at(n, unit + 2, first, stop));
  out.add(125, titled, before * 64 + context.ending);
  out.add(126, bin(Math.abs(distance)) + (distance < 0 ? 16 : 0), origin);
  out.add(127, stretch.closed ? 1 : 0, stretch.goesOn ? 1 : 0);
  out.add(128, i.capitals === 0 ? 1 : 0, size);
  out.add(129, verbs, context.ending * 2 + (context.capital ? 1 : 0));
  out.add(130, sentence, before * 64 + context.ending);
  if (shown.before) {
    out.add(131, shown.before, bin(shown.distance));
    out.add(132, shown.before, titled);
    out.add(133, shown.before, sentence);
  }
  if (shown.after) out.add(134, shown.after, titled);
}
