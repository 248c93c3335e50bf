import { findQuotedStretches } from '../../../brief/text/find-quoted-stretches.ts';
import type { QuotedStretch } from '../../../brief/text/quoted-stretch.ts';
import { englishDocument } from '../../fixtures/english.ts';

/** The stretches of a text. */
export function stretchesOf(text: string): QuotedStretch[] {
  const document = englishDocument(text);
  return findQuotedStretches(document.text, document.paragraphs, document.grammar);
}

/** The words of the stretches of a text. */
export function quotedIn(text: string): string[] {
  return stretchesOf(text).map(({ start, end }) => text.slice(start, end));
}
