import { articleFromText } from '../../../brief/article.ts';
import { readDocument } from '../../../brief/text/document.ts';
import { findQuotedStretches } from '../../../brief/text/find-quoted-stretches.ts';
import type { QuotedStretch } from '../../../brief/text/quoted-stretch.ts';

/** The stretches of a text. */
export function stretchesOf(text: string): QuotedStretch[] {
  const document = readDocument(articleFromText({ text }));
  return findQuotedStretches(document.text, document.paragraphs);
}

/** The words of the stretches of a text. */
export function quotedIn(text: string): string[] {
  return stretchesOf(text).map(({ start, end }) => text.slice(start, end));
}
