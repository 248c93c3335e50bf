import { isUpper } from '../../../text/characters.ts';
import type { QuotedStretch } from '../../../text/quoted-stretch.ts';
import type { Features } from '../../linear-model.ts';
import type { Candidate } from '../../parse/candidates.ts';
import { Kind } from '../../parse/candidates.ts';
import type { Narration } from '../../parse/narration.ts';
import { EDGE, isInMarks, isNoun, MARKER_TAGS, Tag } from '../../parse/tags.ts';

/** Where a candidate stands to the quotation it is weighed for. */
export const Origin = { same: 0, before: 1, after: 2, inherited: 3 } as const;

/** One possible source of a quotation. */
export interface Option {
  readonly candidate: Candidate;
  readonly origin: number;
  /** For `inherited`: unit of the quotation it is taken over from. */
  readonly from: number;
}

/** What is looked at for every option of one quotation, read once. */
export interface QuoteContext {
  readonly unit: number;
  readonly paragraph: number;
  readonly first: number;
  readonly stop: number;
  readonly opensParagraph: boolean;
  readonly closesParagraph: boolean;
  readonly goesOn: boolean;
  /** Last character inside: one of `Ending`. */
  readonly ending: number;
  readonly capital: boolean;
  readonly words: number;
  /** Distance to the first reporting verb after it and the last before it in its sentence; 0 for none. */
  readonly verbAfter: number;
  readonly verbBefore: number;
  /** The woman or man outside it whom its first words go on about: "She trains harder"; null for neither. */
  readonly about: 'female' | 'male' | null;
}

const at = (n: Narration, i: number, from: number, to: number): number =>
  i >= from && i < to ? n.tag[i]! : EDGE;

/** A verb that reports, or "according". */
export const isCue = (s: number): boolean => s === Tag.saying || s === Tag.according || s === Tag.judging;
const isSaying = (s: number): boolean => s === Tag.saying || s === Tag.according;

/** Distances in few steps: 0 to 3 as they are, then 4-5, 6-8, 9-13, 14-20, more. */
export function bin(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 6) return 4;
  if (distance < 9) return 5;
  if (distance < 14) return 6;
  return distance < 21 ? 7 : 8;
}

/** How the words of a quotation end. */
export const Ending = { other: 0, comma: 1, stop: 2, question: 3, dash: 4 } as const;

function endingOf(text: string, end: number): number {
  const last = text[end - 1]!;
  if (last === ',') return Ending.comma;
  if (last === '.' || last === '…') return Ending.stop;
  if (last === '?' || last === '!') return Ending.question;
  return last === '—' || last === '–' || last === '-' ? Ending.dash : Ending.other;
}

/** Whether words begin with a capital, the editor's "[W]e" too. */
function opensWithCapital(text: string, start: number): boolean {
  return isUpper(text.charCodeAt(text[start] === '[' ? start + 1 : start));
}

/** The first letters of a quotation, in which its pronouns are looked for. */
const OPENING = 120;

/** The first "she" or "he" of a quotation, where it names nobody before whom that may mean: not "My mother said she". */
function aboutWhom(
  { lexicon }: Narration,
  text: string,
  { start, end }: QuotedStretch,
): QuoteContext['about'] {
  const { she, her, he, him, tags, language } = lexicon;
  for (const form of text.slice(start, Math.min(end, start + OPENING)).split(/[^\p{L}]+/u)) {
    const word = form.toLowerCase();
    if (she.has(word) || her.has(word)) return 'female';
    if (he.has(word) || him.has(word)) return 'male';
    const tag = tags.get(word);
    const mayBeName = tag === undefined && word !== form;
    if (mayBeName || isNoun(tag) || language.roles.nouns.kin.has(word)) return null;
  }
  return null;
}

/** Reads what surrounds a quotation. */
export function contextOf(n: Narration, text: string, stretch: QuotedStretch, unit: number): QuoteContext {
  const first = n.paragraphs[stretch.paragraph]!;
  const stop = n.paragraphs[stretch.paragraph + 1]!;
  const sentence = n.sentence[unit]!;
  let verbAfter = 0;
  for (let i = unit + 1; i < stop && n.sentence[i] === sentence && i < unit + 30; i++) {
    if (isSaying(n.tag[i]!)) {
      verbAfter = i - unit;
      break;
    }
  }
  let verbBefore = 0;
  for (let i = unit - 1; i >= first && n.sentence[i] === sentence && i > unit - 30; i--) {
    if (isSaying(n.tag[i]!)) {
      verbBefore = unit - i;
      break;
    }
  }
  return {
    unit,
    paragraph: stretch.paragraph,
    first,
    stop,
    opensParagraph: unit === first,
    closesParagraph: unit + 1 >= stop || (unit + 2 >= stop && n.tag[unit + 1] === Tag.stop),
    goesOn: stretch.goesOn,
    ending: endingOf(text, stretch.end),
    capital: opensWithCapital(text, stretch.start),
    words: stretch.words,
    verbAfter,
    verbBefore,
    about: aboutWhom(n, text, stretch),
  };
}

/** Hash of the tags in [from, to), a run of plain words as one; -1 where there are more than `longest`. */
function path(n: Narration, from: number, to: number, longest: number): number {
  let hash = 7;
  let length = 0;
  let last = -1;
  for (let i = from; i < to; i++) {
    let s = n.tag[i]!;
    if (s === Tag.number || s === Tag.past || s === Tag.preposition) s = Tag.word;
    if (s === last && (s === Tag.word || s === Tag.capital)) continue;
    if (++length > longest) return -1;
    hash = Math.imul(hash, 67) + s;
    last = s;
  }
  return hash;
}

/** The features of one option for a quotation. The same function serves training and reading. */
export function sourceFeatures(n: Narration, quote: QuoteContext, option: Option, out: Features): void {
  out.clear();
  if (option.origin === Origin.inherited) inheritedFeatures(n, quote, option, out);
  else placedFeatures(n, quote, option, out);
}

function shape(quote: QuoteContext): number {
  return (quote.opensParagraph ? 1 : 0) + (quote.closesParagraph ? 2 : 0) + quote.ending * 4;
}

function inheritedFeatures(n: Narration, quote: QuoteContext, option: Option, out: Features): void {
  const { unit, first, stop } = quote;
  const previous = option.from;
  const gap = Math.min(4, quote.paragraph - paragraphOf(n, previous, quote.paragraph));
  const g = gap * 8;
  const between = gap === 0 ? path(n, previous + 1, unit, 7) : -2;
  const before = at(n, unit - 1, first, stop);
  const after = at(n, unit + 1, first, stop);
  const verbs = (quote.verbAfter ? 1 : 0) + (quote.verbBefore ? 2 : 0);
  out.add(60, g);
  out.add(61, g + shape(quote) * 64);
  out.add(62, g + (quote.goesOn ? 1 : 0));
  out.add(63, g + verbs, shape(quote));
  out.add(64, g, between);
  out.add(65, g + verbs, before * 64 + after);
  out.add(66, g, after * 64 + at(n, unit + 2, first, stop));
  out.add(67, g, before * 64 + at(n, unit - 2, first, stop));
  out.add(68, g + bin(unit - previous));
  out.add(69, g + (quote.capital ? 1 : 0), shape(quote) + verbs * 64);
  out.add(70, g + bin(quote.verbAfter), bin(quote.verbBefore));
  out.add(71, g + option.candidate.kind, verbs);
  out.add(72, g + bin(quote.words), shape(quote));
  const settled = option.candidate.from > previous ? 1 : 0;
  out.add(73, g + settled, shape(quote) + verbs * 64);
  out.add(74, g + (n.sentence[unit] === n.sentence[previous] ? 1 : 0), verbs + shape(quote) * 4);
  out.add(75, g, n.sentence[option.candidate.from]! === n.sentence[unit] ? 1 : 0);
}

function paragraphOf(n: Narration, unit: number, from: number): number {
  let p = from;
  while (p > 0 && n.paragraphs[p]! > unit) p--;
  return p;
}

function placedFeatures(n: Narration, quote: QuoteContext, option: Option, out: Features): void {
  const { unit } = quote;
  const { from, to, kind, rank, paragraph } = option.candidate;
  const first = n.paragraphs[paragraph]!;
  const stop = n.paragraphs[paragraph + 1]!;
  const isBefore = to <= unit;
  const distance = isBefore ? unit - to : from - unit - 1;
  const sentence = n.sentence[from]!;
  const sentences = Math.min(3, Math.abs(n.sentence[unit]! - sentence));
  const side = (isBefore ? 0 : 1) + 2 * sentences + 8 * option.origin;
  const near = option.origin === Origin.same;
  const s1 = at(n, to, first, stop);
  const s2 = at(n, to + 1, first, stop);
  const s3 = at(n, to + 2, first, stop);
  const s4 = at(n, to + 3, first, stop);
  const p1 = at(n, from - 1, first, stop);
  const p2 = at(n, from - 2, first, stop);
  out.add(0, side);
  out.add(1, side, kind === Kind.pronoun || kind === Kind.who ? n.word[from]! : kind);
  out.add(2, side, bin(distance));
  out.add(5, side, s1);
  out.add(6, side, s1 * 64 + s2);
  out.add(7, side, (s1 * 64 + s2) * 64 + s3);
  out.add(8, side, ((s1 * 64 + s2) * 64 + s3) * 64 + s4);
  out.add(9, side, p1);
  out.add(10, side, p1 * 64 + p2);
  let quotes = 0;
  let verbsBetween = 0;
  let clausesBetween = 0;
  for (let i = isBefore ? to : unit + 1; near && i < (isBefore ? unit : from); i++) {
    const tag = n.tag[i]!;
    if (isInMarks(tag)) quotes++;
    else if (isCue(tag)) verbsBetween++;
    else if (tag === Tag.who || tag === MARKER_TAGS.that || tag === MARKER_TAGS.which) clausesBetween++;
  }
  out.add(3, side, Math.min(3, quotes));
  const way = near ? path(n, isBefore ? to : unit + 1, isBefore ? unit : from, 7) : -3;
  out.add(4, side, way);
  out.add(23, side + quote.ending * 64, way);
  // the first reporting verb after the candidate, in its sentence, and how many commas stand before it
  let verb = 0;
  let commas = 0;
  let verbWord = 0;
  for (let i = to; i < stop && i < to + 25 && n.sentence[i] === sentence; i++) {
    const s = n.tag[i]!;
    if (s === Tag.comma) commas++;
    if (isCue(s)) {
      verb = i - to + 1;
      verbWord = s === Tag.saying ? 1 : 2;
      break;
    }
  }
  out.add(11, side + verbWord * 64, bin(verb) * 8 + Math.min(3, commas));
  const justBefore = isCue(p1) ? 1 : isCue(p2) ? 2 : 0;
  out.add(12, side + justBefore * 64, bin(verb));
  out.add(13, side, Math.min(5, rank));
  out.add(14, side, (from === first ? 1 : 0) + (rank === 0 ? 2 : 0) + kind * 4);
  out.add(15, side, from > first ? n.word[from - 1]! : 0);
  out.add(16, side, to < stop ? n.word[to]! : 0);
  out.add(17, side, (quote.verbAfter ? 1 : 0) + (quote.verbBefore ? 2 : 0) + shape(quote) * 4);
  out.add(18, side, kind === Kind.pronoun ? 0 : n.word[option.candidate.head]!);
  out.add(19, side, bin(quote.verbAfter) * 16 + bin(quote.verbBefore));
  // where the candidate stands to the verb nearest the quotation
  const verbUnit = quote.verbAfter ? unit + quote.verbAfter : quote.verbBefore ? unit - quote.verbBefore : -1;
  const toVerb =
    verbUnit < 0 || !near ? 99 : verbUnit >= to ? bin(verbUnit - to) : 16 + bin(from - verbUnit - 1);
  out.add(20, side, toVerb + (quote.verbAfter ? 64 : 0) + quote.ending * 128);
  out.add(21, side, toVerb * 64 + s1);
  out.add(22, side, toVerb * 64 + p1);
  const last = stop - 1;
  out.add(24, side, (near ? 0 : n.tag[last]!) * 8 + kind);
  out.add(25, side, shape(quote) + (quote.capital ? 64 : 0));
  out.add(26, side, at(n, unit - 1, quote.first, quote.stop) * 64 + at(n, unit + 1, quote.first, quote.stop));
  out.add(27, side + kind * 64, toVerb);
  // "X told the court that Y had shouted": how many verbs and clauses the words pass through
  const relays = Math.min(3, verbsBetween) * 4 + Math.min(3, clausesBetween);
  out.add(28, side, relays);
  out.add(29, side + kind * 64, relays * 64 + s1);
  out.add(30, side + kind * 64, n.tag[option.candidate.head]! * 64 + s1);
}
