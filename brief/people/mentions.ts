import type { Span } from '../article.ts';
import type { Models } from '../models.ts';
import type { TextDocument } from '../text/document.ts';

/**
 * A name of a person in the text: offsets in UTF-16 code units, and the tokens it is made of (`lastToken`
 * inclusive). Titles before the name and a possessive after it are not part of it.
 */
export interface Mention extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Every name of a person, in text order, without overlaps; none where there is no model. */
export function findMentions(_document: TextDocument, _models: Models): Mention[] {
  return [];
}
