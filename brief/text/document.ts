import type { Article } from '../article.ts';
import type { Language } from '../language.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** The text as all four extractors see it: split once, shared. */
export interface TextDocument {
  readonly article: Article;
  readonly text: string;
  /** The grammar it is read with, or null where there is none for its language. */
  readonly language: Language | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}

/** Splits an article's text into paragraphs and sentences, and into tokens when somebody first asks for them. */
export function readDocument(article: Article, language: Language | null): TextDocument {
  const { text } = article;
  const paragraphs = paragraphsOf(article);
  const sentences = sentencesOf(text, paragraphs);
  let tokens: Tokens | null = null;
  return {
    article,
    text,
    language,
    paragraphs,
    sentences,
    get tokens() {
      tokens ??= tokenize(text);
      return tokens;
    },
  };
}
