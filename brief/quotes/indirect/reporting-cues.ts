import type { Candidate } from '../parse/candidates.ts';
import { endingAt, firstFrom } from '../parse/candidates-at.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';

/** A cue of reported speech and its sentence, in units; `to` leaves out the final stop. */
export interface Cue {
  readonly unit: number;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  /** Candidates of the paragraph that lie in the sentence: [first, last). */
  readonly first: number;
  readonly last: number;
}

/** A longer sentence is a list or no sentence: its verbs are not read. */
const LONGEST_SENTENCE = 150;

/** What a noun follows and a finite verb does not: "of reports", "in answer". */
const OWNS_NOUN: ReadonlySet<number> = new Set([
  Tag.preposition,
  MARKER_TAGS.of,
  MARKER_TAGS.in,
  MARKER_TAGS.on,
  MARKER_TAGS.for,
  MARKER_TAGS.with,
  MARKER_TAGS.from,
  MARKER_TAGS.at,
]);

/** Whether a word that looks like a reporting verb is none here: "addressed the crowd", "reports of a fire". */
function isNoReport(n: Narration, unit: number): boolean {
  const { tag, word } = n;
  const next = tag[unit + 1];
  if (OWNS_NOUN.has(tag[unit - 1]!) && n.lexicon.alsoNouns.has(word[unit]!)) return true;
  if (next === MARKER_TAGS.of) return n.lexicon.alsoNouns.has(word[unit]!);
  return n.lexicon.withObject.has(word[unit]!) && next !== MARKER_TAGS.that;
}

/**
 * Whether the sentence does not tell who asks: "Asked whether he would go, Rao said", "when asked", "being told",
 * "Rao, asked if he would go, smiled".
 */
export function asksUnnamed(n: Narration, { unit, from }: Cue): boolean {
  const { tag, word } = n;
  if (!n.lexicon.spokenTo.has(word[unit]!)) return false;
  if (unit === from || n.lexicon.beforeSpokenTo.has(word[unit - 1]!)) return true;
  return tag[unit - 1] === Tag.comma && tag[unit - 2] === Tag.capital && asksAbout(tag[unit + 1]!);
}

/** Whether a verb only says what somebody is made to say: "was told to explain the delay", "urged the board to announce a date", "waits for somebody to explain it". */
function isOrdered(n: Narration, unit: number, candidates: readonly Candidate[]): boolean {
  const { tag, word } = n;
  if (unit < 2 || tag[unit - 1] !== MARKER_TAGS.to) return false;
  if (n.lexicon.ordering.has(word[unit - 2]!)) return true;
  const object = endingAt(candidates, unit - 1);
  if (!object) return false;
  // "waits for somebody to tell her"
  return tag[object.from - 1] === MARKER_TAGS.for || n.lexicon.ordering.has(word[object.from - 1] ?? 0);
}

/** The reporting verbs and "according to" of a paragraph. */
export function cuesOf(n: Narration, paragraph: number, candidates: readonly Candidate[]): Cue[] {
  const cues: Cue[] = [];
  const stop = n.paragraphs[paragraph + 1]!;
  let from = n.paragraphs[paragraph]!;
  while (from < stop) {
    let to = from + 1;
    while (to < stop && n.sentence[to] === n.sentence[from]) to++;
    let inner = to;
    while (inner > from && (n.tag[inner - 1] === Tag.stop || n.tag[inner - 1] === Tag.question)) inner--;
    if (inner - from <= LONGEST_SENTENCE) {
      const first = firstFrom(candidates, from);
      const last = firstFrom(candidates, to);
      for (let unit = from; unit < inner; unit++) {
        const tag = n.tag[unit]!;
        if (
          (tag === Tag.saying && !isNoReport(n, unit) && !isOrdered(n, unit, candidates)) ||
          (tag === Tag.according &&
            n.tag[unit + 1] === MARKER_TAGS.to &&
            // "pour Ann Lee, « … »" has nothing but the quotation
            !n.lexicon.viewpoints.has(n.word[unit]!))
        ) {
          cues.push({ unit, paragraph, from, to: inner, first, last });
        }
      }
    }
    from = to;
  }
  return cues;
}

/** Whether a question begins with a tag. */
export const asksAbout = (tag: number): boolean =>
  tag === MARKER_TAGS.whether || tag === MARKER_TAGS.if || tag === MARKER_TAGS.how || tag === MARKER_TAGS.why;
