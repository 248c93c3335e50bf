import { type Candidate, Kind, mayBeSubject } from '../../parse/candidates.ts';
import { beginningAt, endingAt, firstFrom } from '../../parse/candidates-at.ts';
import { beginOfVerb, isReportingVerb } from '../../parse/cues.ts';
import { type Narration, sentenceEnd, sentenceStart } from '../../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../../parse/tags.ts';
import type { QuoteContext } from '../ranking/features.ts';

/** Whom a quotation is given to in passing: "Lagos, as Lund says, is “…”", "“…”, as Lund now points out", "in Lund’s words". */
export function saidInPassing(
  n: Narration,
  quote: QuoteContext,
  here: readonly Candidate[],
): Candidate | null {
  return asTheySay(n, quote.unit, here) ?? asTheySaid(n, quote.unit, here) ?? inTheirWords(n, quote, here);
}

/** Words between a subject and its verb: "Lund once said", "Lund now rightly points out". */
const isBeforeVerb = (tag: number | undefined): boolean => tag === Tag.time || tag === Tag.adverb;

/** "A town that, as Lund once said, “…”". */
function asTheySay(n: Narration, unit: number, here: readonly Candidate[]): Candidate | null {
  const { tag } = n;
  const verb = tag[unit - 1] === Tag.comma ? unit - 2 : unit - 1;
  if (tag[verb] !== Tag.saying || n.sentence[verb] !== n.sentence[unit]) return null;
  let end = beginOfVerb(n, verb);
  while (isBeforeVerb(tag[end - 1])) end--;
  const one = endingAt(here, end);
  return one && tag[one.from - 1] === MARKER_TAGS.as ? one : null;
}

/** "“…,” as Lund now points out", with nothing behind that the verb could take instead. */
function asTheySaid(n: Narration, unit: number, here: readonly Candidate[]): Candidate | null {
  const { tag, sentence } = n;
  const as = tag[unit + 1] === Tag.comma ? unit + 2 : unit + 1;
  if (tag[as] !== MARKER_TAGS.as || sentence[as] !== sentence[unit]) return null;
  const one = beginningAt(here, as + 1);
  if (!one || !mayBeSubject(n, one)) return null;
  let verb = one.to;
  while (isBeforeVerb(tag[verb]) || tag[verb] === Tag.auxiliary) verb++;
  if (!isReportingVerb(tag[verb]!)) return null;
  // "as Lund put it", "as Lund points out"
  const isObject = tag[verb + 1] === Tag.pronoun || tag[verb + 1] === Tag.preposition;
  const end = isObject ? verb + 2 : verb + 1;
  return tag[end] === Tag.comma || tag[end] === Tag.stop || end >= sentenceEnd(n, unit) ? one : null;
}

/** What closes a phrase with "in": a comma, a colon, the words themselves, the sentence. */
const CLOSES: ReadonlySet<number> = new Set([Tag.colon, Tag.comma, Tag.phrase, Tag.quotation, Tag.stop]);

/** The words of a name before its possessive, at most. */
const MOST_NAMES = 4;

/** From an owner to the noun for their words, in units at most: "Lund’s now famous phrase". */
const LONGEST_PRAISE = 3;

/**
 * "Lagos is, in Lund’s words, “…”", "in the words of Ann Lund, Lagos is “…”", "Mankind, in Lund’s words, is one. “…”", "“…”, in
 * the words of Ann Lund": whose words they are, where no verb of saying stands between.
 */
function inTheirWords(
  n: Narration,
  { unit, first, capital, verbAfter }: QuoteContext,
  here: readonly Candidate[],
): Candidate | null {
  if (verbAfter > 0) return null;
  const { tag, word, lexicon } = n;
  const behind = tag[unit + 1] === Tag.comma ? unit + 2 : unit + 1;
  if (tag[behind] === MARKER_TAGS.in && n.sentence[behind] === n.sentence[unit])
    for (let u = behind + 1; u <= behind + LONGEST_PRAISE + MOST_NAMES; u++)
      if (lexicon.ownWords.has(word[u]!)) return ownerOf(n, u, here);
  const isAlone = capital && unit > first && tag[unit - 1] === Tag.stop;
  const begins = sentenceStart(n, isAlone ? unit - 1 : unit);
  for (let u = unit - 1; u > begins; u--) {
    if (tag[u] === Tag.quotation || isReportingVerb(tag[u]!)) return null;
    if (lexicon.ownWords.has(word[u]!)) return ownerOf(n, u, here);
  }
  return null;
}

/** Whoever owns the words a noun names in a phrase with "in"; null for a pronoun, or where a paper or a film is what they stand in. */
function ownerOf(n: Narration, noun: number, here: readonly Candidate[]): Candidate | null {
  const { tag } = n;
  if (tag[noun + 1] === MARKER_TAGS.of) {
    const phrase = here[firstFrom(here, noun + 1) - 1];
    if (
      !phrase ||
      phrase.to < noun + 3 ||
      tag[phrase.from - 1] !== MARKER_TAGS.in ||
      !CLOSES.has(tag[phrase.to]!)
    )
      return null;
    const head = phrase.to - 1;
    const owner = {
      ...phrase,
      kind: tag[head] === Tag.capital ? Kind.name : Kind.phrase,
      from: noun + 2,
      head,
    };
    return mayBeSubject(n, owner) ? owner : null;
  }
  let end = noun - 1;
  while (end > noun - 1 - LONGEST_PRAISE && tag[end] !== Tag.possessive) end--;
  const owner = here[firstFrom(here, end) - 1];
  if (!owner || tag[end] !== Tag.possessive || owner.to < end) return null;
  if (tag[owner.from - 1] !== MARKER_TAGS.in || !CLOSES.has(tag[noun + 1]!)) return null;
  const cut = { ...owner, to: end, head: end - 1 };
  return mayBeSubject(n, cut) ? cut : null;
}
