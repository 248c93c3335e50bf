import type { TextSpan } from '../brief/article.ts';

/**
 * A date's label as it is shown: its words, and an ellipsis where their clause goes on, so that nobody takes half of
 * a statement for the whole. `text`: the article's, which the label's offsets (UTF-16) count in.
 */
export function dateLabel(text: string, label: TextSpan): string {
  return GOES_ON.test(text.slice(label.end, label.end + 2)) ? `${label.text}…` : label.text;
}

/** Labels end at marks and at the ends of lines, so a word that follows at once belongs to them. */
const GOES_ON = /^[^\S\n][\p{L}\p{N}\p{Sc}]/u;
