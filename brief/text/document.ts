import type { Article } from '../article.ts';
import type { Coverage } from '../brief.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** The text as all four extractors see it: split once, shared. */
export interface TextDocument {
  readonly article: Article;
  readonly text: string;
  readonly coverage: Coverage;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}

/** Splits an article's text into paragraphs, sentences and tokens. */
export function readDocument(article: Article): TextDocument {
  const { text } = article;
  const paragraphs = paragraphsOf(article);
  const sentences = sentencesOf(text, paragraphs);
  return { article, text, coverage: 'full', paragraphs, sentences, tokens: tokenize(text) };
}
