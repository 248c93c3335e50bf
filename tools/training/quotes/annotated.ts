import { readFileSync } from 'node:fs';
import { articleFromText, type Span } from '../../../brief/article.ts';
import { ENGLISH } from '../../../brief/languages/en/index.ts';
import { readDocument, type TextDocument } from '../../../brief/text/document.ts';

/** Somebody's words in an annotated text: what was said, who said it and the words that report it. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

/** A text with its attributions. */
export interface AnnotatedText {
  readonly id: string;
  readonly document: TextDocument;
  readonly attributions: readonly Attribution[];
}

/** Reads a corpus of one JSON document a line: `{id, text, gold: {attributions}}`. */
export function readAnnotated(file: string | URL): AnnotatedText[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { id, text, gold } = JSON.parse(line);
    if (!gold?.attributions) return [];
    return [
      { id, document: readDocument(articleFromText({ text }), ENGLISH), attributions: gold.attributions },
    ];
  });
}

/** Length of what two spans share. */
export const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Share of a span that lies in the parts. */
export function covered(span: Span, parts: readonly Span[]): number {
  return parts.reduce((n, p) => n + shared(span, p), 0) / Math.max(1, span.end - span.start);
}
