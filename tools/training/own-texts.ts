import { readFileSync } from 'node:fs';
import type { Span } from '../../brief/article.ts';
import type { Attribution } from './attribution.ts';

/** A text written for this project, and what was marked in it by hand. */
export interface OwnText {
  readonly id: string;
  /** Day of publication, "YYYY-MM-DD". */
  readonly published: string;
  readonly text: string;
  /** Every mention of a person by name, without titles. */
  readonly people: readonly Span[];
  /** What was said by whom, the people's roles and the dates; null where only names are marked. */
  readonly marks: OwnMarks | null;
}

export interface OwnMarks {
  readonly quotes: readonly OwnQuote[];
  readonly roles: ReadonlyMap<string, string | null>;
  readonly dates: readonly { readonly text: string; readonly value: string }[];
}

/** Somebody's words, with who said them: a person's full name, or a kind of voice. */
export interface OwnQuote extends Attribution {
  readonly isDirect: boolean;
  readonly speaker: string;
}

/** Speakers who are no named person, by the kind of voice they are. */
export const KINDS_OF_VOICE: ReadonlySet<string> = new Set([
  'document',
  'organisation',
  'unclear',
  'unnamed',
]);

/** Closing marks that end a quotation, by the mark that opens it. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '«': '»',
  '»': '«',
  '“': '”',
  '„': '“”',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '›': '‹',
};

/**
 * Reads a file of texts in the notation that README.md explains. Throws on a line it can't read and on marks that
 * aren't in the text, naming the file, the text and the line.
 */
export function readOwnTexts(file: string): OwnText[] {
  return ownTextsOf(readFileSync(file, 'utf8'), file);
}

/** The texts of a file by what stands in it; `file` is only named in errors. */
export function ownTextsOf(source: string, file: string): OwnText[] {
  return source
    .split(/^## /m)
    .slice(1)
    .map((section) => readText(section, file));
}

function readText(section: string, file: string): OwnText {
  const [heading = '', ...lines] = section.split('\n');
  const [id = '', published = ''] = heading.trim().split(/\s+/);
  const fail = (what: string): never => {
    throw new Error(`${file}: ${id}: ${what}`);
  };
  if (!/^\d{4}-\d\d-\d\d$/.test(published)) fail(`no day of publication in "${heading}"`);
  const end = lines.indexOf('--');
  const marked = lines
    .slice(0, end < 0 ? lines.length : end)
    .join('\n')
    .trim();
  const { text, people } = withoutBrackets(marked, fail);
  return { id, published, text, people, marks: end < 0 ? null : readMarks(lines.slice(end + 1), text, fail) };
}

/** Takes the brackets around names out, and tells where the names stand then. */
function withoutBrackets(marked: string, fail: (what: string) => never): { text: string; people: Span[] } {
  const people: Span[] = [];
  let text = '';
  let start = -1;
  for (const character of marked) {
    if (character === '[') {
      if (start >= 0) fail(`a bracket within a bracket at "${text.slice(start, start + 30)}"`);
      start = text.length;
    } else if (character === ']') {
      if (start < 0) fail(`a bracket closes nothing at "${text.slice(-30)}"`);
      people.push({ start, end: text.length });
      start = -1;
    } else text += character;
  }
  if (start >= 0) fail(`a bracket is left open at "${text.slice(start, start + 30)}"`);
  return { text, people };
}

function readMarks(lines: readonly string[], text: string, fail: (what: string) => never): OwnMarks {
  const quotes: OwnQuote[] = [];
  const roles = new Map<string, string | null>();
  const dates: { text: string; value: string }[] = [];
  let from = 0;
  for (const line of lines) {
    if (!line.trim()) continue;
    const [first = '', second = '', third = '', fourth = ''] = line
      .slice(2)
      .split('|')
      .map((part) => part.trim());
    if (line.startsWith('p ')) roles.set(first, second || null);
    else if (line.startsWith('d ')) {
      if (!text.includes(first)) fail(`the text has no "${first}"`);
      dates.push({ text: first, value: second });
    } else if (line.startsWith('q ') || line.startsWith('i ')) {
      const isDirect = line.startsWith('q ');
      const content = isDirect ? quotedSpan(text, first, from) : reportedSpan(text, first);
      if (!content) return fail(`the text has no “${first}”`);
      if (!second) fail(`nobody says “${first}”`);
      if (isDirect) from = content.start + 1;
      const source = nearest(text, third, content);
      const cue = nearest(text, fourth, content);
      if ((third && !source) || (fourth && !cue)) fail(`the text has no "${source ? fourth : third}"`);
      quotes.push({
        isDirect,
        speaker: second,
        content: [content],
        source: source ? [source] : [],
        cue: cue ? [cue] : [],
      });
    } else fail(`can't read the line "${line}"`);
  }
  return { quotes, roles, dates };
}

/** The stretch between marks that begins with these words, after `from` or else anywhere. */
function quotedSpan(text: string, words: string, from: number): Span | null {
  // cut by an attribution inside its marks: told by its first and last words
  if (words.includes(' … ')) return spanBetween(text, words, from);
  const later = text.indexOf(words, from);
  const start = later >= 0 ? later : text.indexOf(words);
  if (start < 0) return null;
  const mark = text.slice(0, start).trimEnd().at(-1) ?? '';
  const closing = CLOSING[mark];
  if (!closing) return { start, end: endOfTurn(text, start) };
  for (let i = start + words.length; i < text.length; i++)
    if (closing.includes(text[i]!)) return { start, end: text.slice(0, i).trimEnd().length };
  return null;
}

/** A turn that a dash opens ends at the next dash with a blank before it, or with its paragraph. */
function endOfTurn(text: string, start: number): number {
  const rest = text.slice(start);
  const end = rest.search(/\s[—–]|\n/);
  return end < 0 ? text.length : start + end;
}

/** Reported speech is told by its first and last words: "that the dam … by Monday". */
function reportedSpan(text: string, words: string): Span | null {
  return spanBetween(text, words, 0);
}

function spanBetween(text: string, words: string, from: number): Span | null {
  const [first = '', last = first] = words.split('…').map((part) => part.trim());
  const later = text.indexOf(first, from);
  const start = later < 0 ? text.indexOf(first) : later;
  const end = text.indexOf(last, start);
  return start < 0 || end < 0 ? null : { start, end: end + last.length };
}

/** The place of some words that is nearest to a span, outside it. */
function nearest(text: string, words: string, { start, end }: Span): Span | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  if (!words) return null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const distance = at >= end ? at - end : start - (at + words.length);
    if (distance < 0 || distance >= least) continue;
    best = { start: at, end: at + words.length };
    least = distance;
  }
  return best;
}
