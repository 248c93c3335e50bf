import type { TextSpan } from '../../article.ts';
import type { QuotationGrammar } from '../../grammar/quotations.ts';
import type { TextDocument } from '../../text/document.ts';
import { findPhrases } from '../../text/phrases.ts';

/** The longest way back from a phrase to the word that opens it. */
const LONGEST_OPENER = 16;

/** Why somebody is unnamed, as the sentences of a text say it. */
export class Anonymity {
  /** Looked for when first asked for: most texts name everybody. */
  private grounds: readonly Told[] | null = null;

  constructor(private readonly document: TextDocument) {}

  private get told(): readonly Told[] {
    this.grounds ??= groundsIn(this.document);
    return this.grounds;
  }

  /**
   * The grounds told in the sentence that holds an offset, or else in the one before or after it where no clause there makes them
   * another's; null for none.
   */
  groundsAt(offset: number): TextSpan | null {
    if (this.told.length === 0) return null;
    const { sentences } = this.document;
    let at = sentences.findIndex(({ end }) => end > offset);
    if (at < 0) at = sentences.length - 1;
    const inSentence = (i: number): TextSpan | null => {
      const { start, end } = sentences[i] ?? { start: 0, end: 0 };
      const told = this.told.find(({ span }) => span.start >= start && span.start < end);
      return told && (i === at || !told.isClause) ? told.span : null;
    };
    return inSentence(at) ?? inSentence(at - 1) ?? inSentence(at + 1);
  }
}

/** Grounds, and whether they are a clause about a noun: "who asked not to be named". */
interface Told {
  readonly span: TextSpan;
  readonly isClause: boolean;
}

function groundsIn({ text, language }: TextDocument): Told[] {
  if (!language) return [];
  const { anonymity: words } = language.quotations;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const found: Told[] = [];
  for (const { phrase, at } of placesOf(words.phrases, lower)) {
    const start = openedAt(lower, at, words.openers);
    const isClause = start < at;
    const closes = endOfReason(lower, at + phrase.length, words.reasons);
    const end = isClause ? verbBehind(lower, at + phrase.length, closes, language.quotations) : closes;
    if (found.some(({ span }) => span.start < end && start < span.end)) continue;
    found.push({ isClause, span: { start, end, text: text.slice(start, end) } });
  }
  return found;
}

/** Where phrases stand in a text: those first that are listed first. */
function placesOf(phrases: readonly string[], lower: string): { phrase: string; at: number }[] {
  const places: { phrase: string; at: number; rank: number }[] = [];
  findPhrases(lower, phrases, (phrase, at) => {
    places.push({ phrase, at, rank: phrases.indexOf(phrase) });
    return false;
  });
  return places.sort((a, b) => a.rank - b.rank || a.at - b.at);
}

/** Where the words begin that open a phrase right before it: "who" of "who asked not to be named". */
function openedAt(lower: string, at: number, openers: Iterable<string>): number {
  const before = lower.slice(Math.max(0, at - LONGEST_OPENER), at);
  let length = 0;
  for (const opener of openers)
    if (before.endsWith(` ${opener} `)) length = Math.max(length, opener.length + 1);
  return at - length;
}

/** Where a phrase ends: at the next mark, or where the reason ends that follows it. */
function endOfReason(lower: string, from: number, reasons: Iterable<string>): number {
  const end = nextMark(lower, from);
  if (lower[end] !== ',') return end;
  const rest = lower.slice(end + 1, end + 14);
  return [...reasons].some((reason) => rest.startsWith(` ${reason} `)) ? nextMark(lower, end + 1) : end;
}

/** Where a clause in [from, to) ends before the verb of its noun: "who asked not to be named for fear of losing his job said". */
function verbBehind(
  lower: string,
  from: number,
  to: number,
  { reporting, functionWords }: QuotationGrammar,
): number {
  const { subjectPronouns, auxiliaries, markers } = functionWords;
  const ownSubjects = new Set([...subjectPronouns, ...auxiliaries, ...markers.to]);
  let at = from;
  let before = '';
  for (const word of lower.slice(from, to).split(' ')) {
    // "because she told": a verb of the reason's own
    if (before && reporting.saying.has(word) && !ownSubjects.has(before)) return at - 1;
    at += word.length + 1;
    before = word;
  }
  return to;
}

const MARKS = new Set(['.', ',', ';', '!', '?', ':', '—', '–', ')', '\n', '“', '”', '"']);

function nextMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && !MARKS.has(text[at]!)) at++;
  return at;
}
