import type { Article } from '../article.ts';
import { identifyLanguage } from '../languages/identify.ts';
import type { Coverage } from '../model.ts';
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

/** Languages whose grammar is in `brief/languages`. */
const GRAMMARS: ReadonlySet<string> = new Set(['en']);

/** The text decides over what the page declares; where neither tells, the grammar there is gets its try. */
function coverageOf(text: string, declared: string | null): Coverage {
  const language = identifyLanguage(text) ?? declared?.toLowerCase().split('-')[0] ?? 'en';
  return GRAMMARS.has(language) ? 'full' : 'quotes-only';
}

/** Splits an article's text into paragraphs and sentences, and into tokens when somebody first asks for them. */
export function readDocument(article: Article): TextDocument {
  const { text } = article;
  const paragraphs = paragraphsOf(article);
  const sentences = sentencesOf(text, paragraphs);
  const coverage = coverageOf(text, article.lang);
  let tokens: Tokens | null = null;
  return {
    article,
    text,
    coverage,
    paragraphs,
    sentences,
    get tokens() {
      tokens ??= tokenize(text);
      return tokens;
    },
  };
}
