import { type Candidate, Kind } from '../../parse/candidates.ts';
import { beginningAt, firstFrom } from '../../parse/candidates-at.ts';
import type { Narration } from '../../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../../parse/tags.ts';

/** How far behind a letter its writer is told, in units. */
const WRITER_REACH = 9;

/** Whose words a source reads out, ends with or remembers: another's than its own; null where they are its own. */
export function whoseWords(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  return (
    ownerOf(n, source, quotation, candidates) ??
    writerOf(n, source, quotation, candidates) ??
    speakerOf(n, source, quotation, candidates) ??
    paperReadOut(n, source, quotation, candidates)
  );
}

/**
 * "Ada Lund ended with Ivo Brandt’s words, “…”": the name behind which its owner's words stand, right before a quotation; or
 * "Ada Lund remembers the minister’s speech: “…”".
 */
function ownerOf(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, word, lexicon } = n;
  let u = quotation - 1;
  if (tag[u] === Tag.comma || tag[u] === Tag.colon) u--;
  const last = u - 2;
  if (tag[u - 1] !== Tag.possessive) return null;
  const owner = candidates[firstFrom(candidates, u) - 1];
  if (!owner || owner.from > last) return null;
  const cut = { ...owner, to: u - 1, head: last };
  if (lexicon.ownWords.has(word[u]!) && tag[last] === Tag.capital)
    return owner.kind === Kind.name ? cut : null;
  if (tag[u + 1] !== Tag.colon || !lexicon.repeating.has(word[source.to]!)) return null;
  if (tag[last] === Tag.personNoun) return cut;
  // "the late Ivo Brandt’s speech"
  let from = last;
  while (from > owner.from && tag[from - 1] === Tag.capital) from--;
  return tag[last] === Tag.capital ? { ...cut, kind: Kind.name, from } : null;
}

/**
 * The writer of what a source reads out: "read a letter Ivo Brandt had written to her: “…”", "read out a note the sailor,
 * Ivo Brandt, had left: “…”", "quotes an email from the engineer, Ivo Brandt: “…”".
 */
function writerOf(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, word, lexicon } = n;
  if (!isReported(n, source.to, quotation)) return null;
  for (let u = quotation - 1; u > source.to; u--) {
    const isVerb = tag[u] === Tag.saying && tag[u - 1] !== Tag.determiner;
    // "the Norland Research Laboratory"
    if (!lexicon.documents.has(word[u]!) || isVerb || tag[u] === Tag.capital) continue;
    const isFrom = tag[u + 1] === MARKER_TAGS.from || tag[u + 1] === MARKER_TAGS.by;
    const begins = isFrom ? u + 2 : u + 1;
    let writer = isFrom ? null : nameBehind(n, u, candidates);
    for (let i = firstFrom(candidates, begins); i < candidates.length; i++) {
      const one = candidates[i]!;
      if (one.from >= quotation || one.from > u + WRITER_REACH) break;
      const isNext = writer
        ? one.from === writer.to + 1 && tag[writer.to] === Tag.comma
        : one.from === begins;
      if (!isNext || one.kind === Kind.pronoun || one.kind === Kind.who) break;
      writer = one;
    }
    if (!writer || writer.kind !== Kind.name) return null;
    const end = tag[writer.to] === Tag.comma ? writer.to + 1 : writer.to;
    const wrote = tag[end] === Tag.auxiliary || tag[end] === Tag.saying || lexicon.sending.has(word[end]!);
    return isFrom || wrote ? writer : null;
  }
  return null;
}

/** "The bird repeats a sentence Ivo Brandt spoke in May: “…”", "she still hears the words Brandt used: “…”": who spoke them. */
function speakerOf(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, word, lexicon } = n;
  if (tag[quotation - 1] !== Tag.colon) return null;
  for (let u = quotation - 2; u > source.to; u--) {
    if (!lexicon.ownWords.has(word[u]!)) continue;
    const speaker = nameBehind(n, u, candidates);
    if (!speaker || speaker.to >= quotation || isReported(n, speaker.to + 1, quotation)) return null;
    const verb = tag[speaker.to]!;
    // "used" is read as any word
    const isVerb =
      verb === Tag.word && tag[speaker.to + 1] !== Tag.word && tag[speaker.to + 1] !== Tag.capital;
    return FINITE_TAGS.has(verb) || isVerb ? speaker : null;
  }
  return null;
}

/**
 * "La juge a lu la lettre d’Anne Roux : « … »", "… sa déposition : « … »", where nouns come first: the paper that a source reads
 * out right before a quotation.
 */
function paperReadOut(
  n: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag, word, lexicon } = n;
  if (!lexicon.grammar.functionWords.nounsComeFirst || tag[quotation - 1] !== Tag.colon) return null;
  let verb = quotation - 2;
  while (verb >= source.to && tag[verb] !== Tag.saying) verb--;
  if (verb < source.to || !lexicon.repeating.has(word[verb]!)) return null;
  const paper = beginningAt(candidates, verb + 1);
  const isPaper = paper && lexicon.documents.has(word[paper.head]!);
  return isPaper && paper.to < quotation ? paper : null;
}

/** "A letter Brandt had written", "a note Brandt left": the name that a noun phrase runs on into behind one of its words. */
function nameBehind({ tag }: Narration, unit: number, candidates: readonly Candidate[]): Candidate | null {
  const phrase = candidates[firstFrom(candidates, unit + 1) - 1];
  if (!phrase) return null;
  let to = unit + 1;
  while (to < phrase.to && tag[to] === Tag.capital) to++;
  return to > unit + 1 ? { ...phrase, kind: Kind.name, from: unit + 1, to, head: to - 1 } : null;
}

/** Whether a reporting verb stands in [from, to), so that what follows is what somebody reports. */
export function isReported({ tag }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++) if (tag[u] === Tag.saying || tag[u] === Tag.judging) return true;
  return false;
}
