import type { Span } from '../article.ts';
import type { Language } from '../language.ts';
import type { LoadedLanguage } from '../loaded-language.ts';
import type { TextDocument } from '../text/document.ts';
import { type Tokens, tokenLower } from '../text/tokens.ts';
import { NameEdgeReader } from './name-edges.ts';
import { Label } from './tagger/crf.ts';
import { nameContext, type Tagging, tagNames } from './tagger/tagger.ts';

/**
 * A name of a person in the text: offsets in UTF-16 code units, and the tokens it is made of (`lastToken`
 * inclusive). Titles before the name and a possessive after it are not part of it.
 */
export interface Mention extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Every name of a person, in text order, without overlaps; none where there is no model. */
export function findMentions(document: TextDocument, { language, models }: LoadedLanguage): Mention[] {
  const model = models.names();
  if (!model) return [];
  const { tokens } = document;
  return mentionsOf(tokens, language, tagNames(nameContext(tokens, language, model.common), model));
}

/** Reads the mentions off the labels, without titles, letters and days that got into a name. */
export function mentionsOf(tokens: Tokens, language: Language, { labels }: Tagging): Mention[] {
  const edges = new NameEdgeReader(tokens, language, labels);
  const pronouns = new Set(language.quotations.functionWords.subjectPronouns);
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] !== Label.begin) continue;
    const labelled = edges.lastLinked(i);
    const before = mentions.at(-1);
    // a particle may lead back to the last word of the name before
    const first = Math.max(edges.firstToken(i, labelled), (before?.lastToken ?? -1) + 1);
    const last = edges.lastToken(first, labelled);
    i = labelled;
    if (last > first && edges.endsLikeOtherThing(last)) continue;
    if (edges.isTitleOnly(first, last)) continue;
    // "I told my mum I’d score"
    const isLetter = tokens.end[last]! - tokens.start[first]! === 1;
    if (isLetter && pronouns.has(tokenLower(tokens, first))) continue;
    const joined = before && edges.isOneName(before.lastToken, first);
    if (joined) mentions.pop();
    const from = joined ? before.firstToken : first;
    mentions.push({ start: tokens.start[from]!, end: tokens.end[last]!, firstToken: from, lastToken: last });
  }
  return mentions;
}
