import type { Article, BlockKind, Span } from '../article.ts';
import type { Coverage } from '../brief.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** A paragraph, heading or list item of the text. */
export interface Paragraph extends Span {
  readonly kind: BlockKind;
}

/** A sentence, trimmed of blanks, inside one paragraph. */
export interface Sentence extends Span {
  /** Index in `paragraphs`. */
  readonly paragraph: number;
}

/** The text as all four extractors see it: split once, shared. */
export interface TextDocument {
  readonly article: Article;
  readonly text: string;
  readonly coverage: Coverage;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}

/** Splits an article's text into paragraphs and sentences. */
export function readDocument(article: Article): TextDocument {
  const { text } = article;
  const paragraphs: Paragraph[] = [];
  const line = /[^\n]*\S[^\n]*/g;
  for (let m = line.exec(text); m; m = line.exec(text)) {
    paragraphs.push({ start: m.index, end: m.index + m[0].length, kind: 'paragraph' });
  }
  const sentences = paragraphs.map((p, paragraph) => ({ start: p.start, end: p.end, paragraph }));
  return { article, text, coverage: 'full', paragraphs, sentences, tokens: tokenize(text) };
}
