import type { Article } from '../article.ts';
import type { TextGrammar } from '../grammar/text.ts';
import type { Language } from '../language.ts';
import { NEUTRAL_TEXT } from './neutral-grammar.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** The text as all four extractors see it: split once, shared. */
export interface TextDocument {
  readonly article: Article;
  readonly text: string;
  /** The grammar it is read with, or null where there is none for its language. */
  readonly language: Language | null;
  /** How it is cut: as its language has it, or by marks and capitals alone. */
  readonly grammar: TextGrammar;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}

/** Splits an article's text into paragraphs and sentences, and into tokens when somebody first asks for them. */
export function readDocument(article: Article, language: Language | null): TextDocument {
  const { text } = article;
  const paragraphs = paragraphsOf(article);
  const grammar = language?.text ?? NEUTRAL_TEXT;
  const sentences = sentencesOf(text, paragraphs, grammar.sentences);
  let tokens: Tokens | null = null;
  return {
    article,
    text,
    language,
    grammar,
    paragraphs,
    sentences,
    get tokens() {
      tokens ??= tokenize(text, grammar.words);
      return tokens;
    },
  };
}
