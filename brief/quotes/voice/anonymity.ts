import type { TextSpan } from '../../article.ts';
import type { TextDocument } from '../../text/document.ts';

/** The longest way back from a phrase to the word that opens it. */
const LONGEST_OPENER = 16;

/** Why somebody is unnamed, as the sentences of a text say it. */
export class Anonymity {
  private readonly told: readonly TextSpan[];

  constructor(private readonly document: TextDocument) {
    this.told = groundsIn(document);
  }

  /** The grounds told in the sentence that holds an offset, or else in the one before or after it; null for none. */
  groundsAt(offset: number): TextSpan | null {
    if (this.told.length === 0) return null;
    const { sentences } = this.document;
    let at = sentences.findIndex(({ end }) => end > offset);
    if (at < 0) at = sentences.length - 1;
    const inSentence = (i: number): TextSpan | null =>
      this.told.find(
        ({ start }) => start >= (sentences[i]?.start ?? 0) && start < (sentences[i]?.end ?? 0),
      ) ?? null;
    return inSentence(at) ?? inSentence(at - 1) ?? inSentence(at + 1);
  }
}

function groundsIn({ text, language }: TextDocument): TextSpan[] {
  const words = language?.quotations.anonymity;
  if (!words) return [];
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const found: TextSpan[] = [];
  for (const phrase of words.phrases) {
    for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length)) {
      const start = openedAt(lower, at, words.openers);
      const end = endOfReason(lower, at + phrase.length, words.reasons);
      if (found.some((f) => f.start < end && start < f.end)) continue;
      found.push({ start, end, text: text.slice(start, end) });
    }
  }
  return found;
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

const MARKS = new Set(['.', ',', ';', '!', '?', ':', '—', '–', ')', '\n', '“', '”', '"']);

function nextMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && !MARKS.has(text[at]!)) at++;
  return at;
}
