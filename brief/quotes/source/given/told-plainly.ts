import { type Candidate, Kind, mayBeSubject } from '../../parse/candidates.ts';
import { endingAt, firstFrom } from '../../parse/candidates-at.ts';
import { takesObject } from '../../parse/cues.ts';
import type { Narration } from '../../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';
import { saidInPassing } from './in-their-words.ts';
import { subjectUpToVerb } from './long-subject.ts';
import { secondTeller } from './second-teller.ts';
import { whichSays } from './which-says.ts';

/** How sure it is that whoever these few words tell of speaks. */
export const SURE_OF_PLAIN = 0.95;

/**
 * Whom the few words around a quotation tell of so plainly that nothing else in the sentence matters: "Owing to the flood, said
 * Lund, “…”", "a town that, as Lund says, “…”", "“…,” the head of the office Lund said", "the dam is old, says Lund. “…”", "the words of the late Ann Lee: “…”" and "“…,”
 * read part of a letter". Null where they do not; and for languages whose order does not tell.
 */
export function toldPlainly(
  n: Narration,
  quote: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): Candidate | null {
  const here = candidates[quote.paragraph]!;
  if (!n.lexicon.orderTells) return null;
  return (
    wordsOf(n, quote, candidates) ??
    saidBefore(n, quote, here) ??
    subjectUpToVerb(n, quote, here) ??
    whichSays(n, quote, here) ??
    saidInPassing(n, quote, here) ??
    endsWith(n, quote, here) ??
    readFrom(n, quote, here) ??
    secondTeller(n, quote, here)
  );
}

/** Whether a candidate stands behind its verb and a comma: ", said Lund". */
function isBehindVerb(n: Narration, { from }: Candidate): boolean {
  return n.tag[from - 1] === Tag.saying && n.tag[from - 2] === Tag.comma && !takesObject(n, from - 1);
}

/** "Owing to the flood, said Lund, “…”". */
function saidBefore(
  n: Narration,
  { unit, verbAfter }: QuoteContext,
  here: readonly Candidate[],
): Candidate | null {
  const one = n.tag[unit - 1] === Tag.comma && verbAfter === 0 ? endingAt(here, unit - 1) : null;
  return one && n.sentence[one.from] === n.sentence[unit] && isBehindVerb(n, one) ? one : null;
}

/** "He should remember the words of the late Ann Lee: “…”", also where the words are a paragraph of their own. */
function wordsOf(
  n: Narration,
  { unit, first, paragraph }: QuoteContext,
  candidates: readonly (readonly Candidate[])[],
): Candidate | null {
  const { tag, word, lexicon } = n;
  if (tag[unit - 1] !== Tag.colon) return null;
  const one = endingAt(candidates[unit === first ? paragraph - 1 : paragraph] ?? [], unit - 1);
  if (!one) return null;
  // "the words of Ann Lee" may be read as one phrase
  let of = one.to - 1;
  while (of >= one.from - 1 && tag[of] !== MARKER_TAGS.of) of--;
  if (of < one.from - 1 || !lexicon.ownWords.has(word[of - 1]!)) return null;
  const owner = { ...one, from: of + 1, head: one.to - 1 };
  return mayBeSubject(n, owner) ? owner : null;
}

/** "The dam is old, says Lund. “…”", of a quotation that is a sentence by itself. */
function endsWith(n: Narration, quote: QuoteContext, here: readonly Candidate[]): Candidate | null {
  const { unit, verbAfter, verbBefore, capital, first } = quote;
  const { tag } = n;
  if (!capital || verbAfter > 0 || verbBefore > 0 || unit === first || tag[unit - 1] !== Tag.stop)
    return null;
  const one = endingAt(here, unit - 1);
  return one && isBehindVerb(n, one) && mayBeSubject(n, one) ? one : null;
}

/** How far behind a verb what is read stands, in units: "read part of the letter". */
const LONGEST_PART = 4;

/** "“…,” read part of a letter sent to Lund": the document. */
function readFrom(n: Narration, { unit }: QuoteContext, here: readonly Candidate[]): Candidate | null {
  const { tag, word, sentence, lexicon } = n;
  if (tag[unit + 1] !== Tag.saying) return null;
  const one = here[firstFrom(here, unit + 2)];
  if (one?.kind !== Kind.phrase || one.from > unit + 1 + LONGEST_PART) return null;
  for (let u = unit + 2; u < one.from; u++)
    if (tag[u] !== Tag.word && tag[u] !== Tag.determiner && tag[u] !== MARKER_TAGS.of) return null;
  // "the letter sent" was read as one phrase
  const head =
    tag[one.head] === Tag.word && !lexicon.documents.has(word[one.head]!) ? one.head - 1 : one.head;
  if (!lexicon.documents.has(word[head]!) || sentence[head] !== sentence[unit]) return null;
  return { ...one, to: head < one.head ? head + 1 : one.to, head };
}
