import type { Brief } from '../../brief/model.ts';
import { contentsOf, type SharedQuote } from '../contents.ts';
import type { ExportFormat } from '../format.ts';
import { escapeHtml, htmlLink } from '../html-text.ts';
import type { ContentOptions } from '../options.ts';

/**
 * The whole brief as an HTML fragment: what pasting into a mail or a document shows. Text is escaped, links
 * lead to web addresses only, and nothing else carries an attribute but language and direction.
 */
export const html = {
  id: 'html',
  extension: 'html',
  mimeType: 'text/html;charset=utf-8',
  write: briefAsHtml,
} as const satisfies ExportFormat;

function briefAsHtml(brief: Brief, options: ContentOptions): string {
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

function htmlQuote({ text, kind, speaker, role, grounds, link }: SharedQuote, reported: string): string {
  const words = kind === 'direct' ? `“${escapeHtml(text)}”` : `${escapeHtml(text)} (${escapeHtml(reported)})`;
  const who = [speaker, role, grounds]
    .filter((part) => part !== null)
    .map((part) => `<bdi>${escapeHtml(part)}</bdi>`)
    .join(', ');
  return `<blockquote dir="auto"><p>${words}</p><p>— ${htmlLink(who, link)}</p></blockquote>`;
}

function htmlPerson(name: string, role: string | null): string {
  return `<strong><bdi>${escapeHtml(name)}</bdi></strong>${role ? `, <bdi>${escapeHtml(role)}</bdi>` : ''}`;
}
