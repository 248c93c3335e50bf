import type { Brief, Quote } from '../brief/brief.ts';
import { type ContentOptions, contentsOf } from './contents.ts';
import { escapeHtml, htmlLink } from './html.ts';

/** One quote for the clipboard, as plain and as rich text. */
export interface Citation {
  readonly text: string;
  readonly html: string;
}

/**
 * A quote as one cites it: the words, who said them and who that is, the outlet, the day, and a link that
 * opens the page at the words.
 */
export function citeQuote(brief: Brief, quote: Quote, options: ContentOptions): Citation {
  const { title, site, dayInWords, quotes } = contentsOf(brief, { ...options, quotes: [quote] });
  const { text, kind, speaker, role, link } = quotes[0]!;
  const words = kind === 'direct' ? `“${text}”` : text;
  const who = [speaker, role].filter((part) => part !== null).join(', ');
  const where = [site ?? title, dayInWords].filter((part) => part !== null).join(', ');
  return {
    text: `${words}\n— ${who} (${where})${link ? `\n${link}` : ''}`,
    html: `<blockquote dir="auto"><p>${escapeHtml(words)}</p><p>— ${escapeHtml(who)} (${htmlLink(escapeHtml(where), link)})</p></blockquote>`,
  };
}
