import type { Span } from '../article.ts';
import type { Models } from '../models.ts';
import type { TextDocument } from '../text/document.ts';
import type { Tokens } from '../text/tokens.ts';
import { Label } from './crf.ts';
import { nameContext, type Tagging, tagNames } from './tagger.ts';

/**
 * A name of a person in the text: offsets in UTF-16 code units, and the tokens it is made of (`lastToken`
 * inclusive). Titles before the name and a possessive after it are not part of it.
 */
export interface Mention extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Every name of a person, in text order, without overlaps; none where there is no model. */
export function findMentions(document: TextDocument, models: Models): Mention[] {
  const model = models.names();
  if (!model) return [];
  const { tokens } = document;
  return mentionsOf(tokens, tagNames(nameContext(tokens, model.common), model));
}

/** Reads the mentions off the labels. */
export function mentionsOf(tokens: Tokens, { labels }: Tagging): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] !== Label.begin) continue;
    let last = i;
    while (last + 1 < tokens.count && labels[last + 1] === Label.inside) last++;
    mentions.push({ start: tokens.start[i]!, end: tokens.end[last]!, firstToken: i, lastToken: last });
    i = last;
  }
  return mentions;
}
