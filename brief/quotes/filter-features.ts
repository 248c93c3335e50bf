import { isLetter, isUpper } from '../text/characters.ts';
import type { TextDocument } from '../text/document.ts';
import type { QuotedStretch } from '../text/quotation-marks.ts';
import { tokenAt } from '../text/tokens.ts';
import { Kind } from './candidates.ts';
import type { Shown } from './displays.ts';
import type { Narration } from './narration.ts';
import { bin } from './source-features.ts';
import type { RankedQuotation } from './source-ranker.ts';
import { EDGE, type FormTags, Tag } from './tags.ts';
import type { Features } from './weights.ts';

/** How many words of a stretch are looked at. */
const MOST_WORDS = 12;

/** What the words inside say: a sentence has verbs and pronouns, a title has capitals. */
interface Inside {
  readonly capitals: number;
  readonly smallWords: number;
  readonly auxiliaries: number;
  readonly pronouns: number;
  readonly pasts: number;
  readonly first: number;
  readonly second: number;
  readonly last: number;
  readonly firstTag: number;
  readonly lastTag: number;
  readonly seen: number;
}

function inside({ tokens }: TextDocument, tags: FormTags, stretch: QuotedStretch): Inside {
  let capitals = 0;
  let smallWords = 0;
  let auxiliaries = 0;
  let pronouns = 0;
  let pasts = 0;
  let seen = 0;
  let first = 0;
  let second = 0;
  let last = 0;
  let firstTag: number = EDGE;
  let lastTag: number = EDGE;
  for (let t = tokenAt(tokens, stretch.start); t < tokens.count && seen < MOST_WORDS; t++) {
    if (tokens.start[t]! >= stretch.end) break;
    const form = tokens.form[t]!;
    const lower = tokens.forms[tokens.lower[form]!]!;
    if (!isLetter(lower.charCodeAt(0))) continue;
    const s = tags.of(form);
    const upper = isUpper(tokens.forms[form]!.charCodeAt(0));
    if (upper) capitals++;
    else if (lower.length < 5 && s !== Tag.word) smallWords++;
    if (s === Tag.auxiliary) auxiliaries++;
    else if (s === Tag.pronoun || lower === 'my' || lower === 'our' || lower === 'your') pronouns++;
    else if (s === Tag.past || s === Tag.saying) pasts++;
    if (seen === 0) {
      first = tokens.hash[tokens.lower[form]!]!;
      firstTag = s;
    } else if (seen === 1) second = s;
    last = tokens.hash[tokens.lower[form]!]!;
    lastTag = s;
    seen++;
  }
  return {
    capitals,
    smallWords,
    auxiliaries,
    pronouns,
    pasts,
    first,
    second,
    last,
    firstTag,
    lastTag,
    seen,
  };
}

const at = (n: Narration, i: number, from: number, to: number): number =>
  i >= from && i < to ? n.tag[i]! : EDGE;
const wordAt = (n: Narration, i: number, from: number, to: number): number =>
  i >= from && i < to ? n.word[i]! : 0;

/** The features by which somebody's words are told from titles, slogans, nicknames and words held at arm's length. */
export function filterFeatures(
  document: TextDocument,
  n: Narration,
  stretch: QuotedStretch,
  ranked: RankedQuotation,
  shown: Shown,
  out: Features,
): void {
  out.clear();
  const { context, source } = ranked;
  const { unit, first, stop } = context;
  const i = inside(document, n.formTags, stretch);
  const size = Math.min(12, stretch.words);
  const titled = i.capitals === i.seen ? 2 : i.capitals + i.smallWords === i.seen && i.capitals > 1 ? 1 : 0;
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
