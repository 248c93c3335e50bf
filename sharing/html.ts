import type { Brief } from '../brief/model.ts';
import { type ContentOptions, contentsOf, type SharedQuote } from './contents.ts';

/**
 * The whole brief as an HTML fragment: what pasting into a mail or a document shows. Text is escaped, links
 * lead to web addresses only, and nothing else carries an attribute but language and direction.
 */
export function briefAsHtml(brief: Brief, options: ContentOptions): string {
  const { words } = options;
  const { title, url, site, byline, lang, dayInWords, keyPoints, quotes, people, dates } = contentsOf(
    brief,
    options,
  );
  const origin = [site, byline, dayInWords].filter((part) => part !== null).map(escapeHtml);
  const section = (heading: string, body: string) => (body ? `<h2>${escapeHtml(heading)}</h2>\n${body}` : '');
  const list = (items: readonly string[]) =>
    items.length > 0 ? `<ul>\n${items.map((item) => `<li dir="auto">${item}</li>\n`).join('')}</ul>` : '';
  return [
    `<article${lang ? ` lang="${escapeHtml(lang)}"` : ''} dir="auto">`,
    `<h1>${htmlLink(escapeHtml(title), url)}</h1>`,
    origin.length > 0 ? `<p>${origin.join(' · ')}</p>` : '',
    section(words.keyPoints, list(keyPoints.map(({ text }) => escapeHtml(text)))),
    section(words.quotes, quotes.map((quote) => htmlQuote(quote, words.reported)).join('\n')),
    section(words.people, list(people.map(({ name, role }) => htmlPerson(name, role)))),
    section(
      words.dates,
      list(
        dates.map(
          (date) =>
            `${htmlLink(escapeHtml(date.text), date.link)} (${escapeHtml(date.value)}): ${escapeHtml(date.label)}`,
        ),
      ),
    ),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

function htmlQuote({ text, kind, speaker, role, link }: SharedQuote, reported: string): string {
  const words = kind === 'direct' ? `“${escapeHtml(text)}”` : `${escapeHtml(text)} (${escapeHtml(reported)})`;
  const who = `<bdi>${escapeHtml(speaker)}</bdi>${role ? `, <bdi>${escapeHtml(role)}</bdi>` : ''}`;
  return `<blockquote dir="auto"><p>${words}</p><p>— ${htmlLink(who, link)}</p></blockquote>`;
}

function htmlPerson(name: string, role: string | null): string {
  return `<strong><bdi>${escapeHtml(name)}</bdi></strong>${role ? `, <bdi>${escapeHtml(role)}</bdi>` : ''}`;
}

/** A link around markup that is already escaped; just the markup where there is no web address. */
export function htmlLink(escaped: string, url: string | null): string {
  return url === null ? escaped : `<a href="${escapeHtml(url)}">${escaped}</a>`;
}

/** Text for an element's content or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
