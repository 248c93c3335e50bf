import { hostOf } from '../brief/web-address.ts';
import type { Citation } from './citation.ts';
import { dayInWords } from './day-in-words.ts';
import { escapeHtml, htmlLink } from './html-text.ts';
import { plainAddress, plainLine } from './plain-text.ts';
import { linkToPassage } from './text-fragment.ts';

/** Words selected in a page, and what the page states of itself. Nothing here has been checked. */
export interface SelectedWords {
  /** As selected; paragraphs are separated by line ends. */
  readonly text: string;
  /** The text of the page they stand in. */
  readonly around: string;
  readonly url: string | null;
  readonly siteName: string | null;
  /** The day of publication the page declares, YYYY-MM-DD. */
  readonly day: string | null;
}

/**
 * Selected words with their source: the words, the outlet, the day, and a link that opens the page at the words. Null
 * where nothing is selected. `locale`: BCP 47 for the day; the ISO day without it.
 */
export function citeSelection(
  { text, around, url, siteName, day }: SelectedWords,
  locale?: string,
): Citation | null {
  const paragraphs = text
    .split(/\n+/)
    .map(plainLine)
    .filter((paragraph) => paragraph !== '');
  if (paragraphs.length === 0) return null;
  const address = plainAddress(url);
  const site = plainLine(siteName ?? '') || hostOf(address);
  const where = [site, day && dayInWords(day, locale)].filter(Boolean).join(', ');
  const words = text.trim();
  const start = around.indexOf(words);
  const link =
    start === -1
      ? linkToPassage(address, words, { start: 0, end: words.length })
      : linkToPassage(address, around, { start, end: start + words.length });
  const source = where && `(${htmlLink(escapeHtml(where), link)})`;
  return {
    text: [paragraphs.join('\n\n'), where && `(${where})`, link].filter(Boolean).join('\n'),
    html: `<blockquote dir="auto">${paragraphs.map((each) => `<p>${escapeHtml(each)}</p>`).join('')}${source && `<p>${source}</p>`}</blockquote>`,
  };
}
