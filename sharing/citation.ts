import type { Brief, Quote } from '../brief/model.ts';
import { type Contents, contentsOf } from './contents.ts';
import { escapeHtml, htmlLink } from './html-text.ts';
import type { ContentOptions } from './options.ts';

/** One item for the clipboard, as plain and as rich text. */
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
  const { text, kind, speaker, role, grounds, link } = quotes[0]!;
  const words = kind === 'direct' ? `“${text}”` : text;
  const who = [speaker, role, grounds].filter((part) => part !== null).join(', ');
  const where = [site ?? title, dayInWords].filter((part) => part !== null).join(', ');
  return {
    text: `${words}\n— ${who} (${where})${link ? `\n${link}` : ''}`,
    html: `<blockquote dir="auto"><p>${escapeHtml(words)}</p><p>— ${escapeHtml(who)} (${htmlLink(escapeHtml(where), link)})</p></blockquote>`,
  };
}

/** An item of a brief: `index` counts in `keyPoints`, `quotes`, `people` or `timeline`. */
export interface CitedItem {
  readonly section: 'keyPoints' | 'quotes' | 'people' | 'dates';
  readonly index: number;
}

/** Any item of the brief with where it comes from; null where there is no such item. */
export function citeItem(
  brief: Brief,
  { section, index }: CitedItem,
  options: ContentOptions,
): Citation | null {
  if (section === 'quotes') {
    const quote = brief.quotes[index];
    return quote ? citeQuote(brief, quote, options) : null;
  }
  const contents = contentsOf(brief, { ...options, quotes: [] });
  const passage = passageOf(contents, section, index);
  if (!passage) return null;
  const { title, site, dayInWords, url } = contents;
  const where = [site ?? title, dayInWords].filter((part) => part !== null).join(', ');
  const link = passage.link ?? url;
  return {
    text: `${passage.text}\n(${where})${link ? `\n${link}` : ''}`,
    html: `<p dir="auto">${escapeHtml(passage.text)} (${htmlLink(escapeHtml(where), link)})</p>`,
  };
}

function passageOf(
  { keyPoints, people, dates }: Contents,
  section: 'keyPoints' | 'people' | 'dates',
  index: number,
): { text: string; link: string | null } | null {
  if (section === 'keyPoints') return keyPoints[index] ?? null;
  if (section === 'people') {
    const person = people[index];
    return person ? { text: [person.name, person.role].filter(Boolean).join(', '), link: null } : null;
  }
  const date = dates[index];
  return date ? { text: `${date.value}: ${date.label}`, link: date.link } : null;
}
