import type { Brief } from '../../brief/model.ts';
import { contentsOf, type SharedQuote } from '../contents.ts';
import type { ExportFormat } from '../format.ts';
import { escapeMarkdown, markdownLink } from '../markdown-text.ts';
import type { ContentOptions } from '../options.ts';

/** The whole brief as CommonMark, without front matter: for the clipboard. */
export const markdown = {
  id: 'markdown',
  extension: 'md',
  mimeType: 'text/markdown;charset=utf-8',
  write: briefAsMarkdown,
} as const satisfies ExportFormat;

function briefAsMarkdown(brief: Brief, options: ContentOptions): string {
  const { words } = options;
  const { title, url, site, byline, dayInWords, keyPoints, quotes, people, dates } = contentsOf(
    brief,
    options,
  );
  const origin = [site, byline, dayInWords].filter((part) => part !== null).map(escapeMarkdown);
  const parts = [`# ${markdownLink(escapeMarkdown(title), url)}`, origin.join(' · ')];
  const section = (heading: string, rows: readonly string[], between: string) => {
    if (rows.length > 0) parts.push(`## ${escapeMarkdown(heading)}`, rows.join(between));
  };
  section(
    words.keyPoints,
    keyPoints.map(({ text }) => `- ${escapeMarkdown(text)}`),
    '\n',
  );
  section(
    words.quotes,
    quotes.map((quote) => markdownQuote(quote, words.reported)),
    '\n\n',
  );
  section(
    words.people,
    people.map(({ name, role }) => `- **${escapeMarkdown(name)}**${role ? `, ${escapeMarkdown(role)}` : ''}`),
    '\n',
  );
  section(
    words.dates,
    dates.map(({ value, label, text, link }) => {
      return `- \`${codeText(value)}\` ${markdownLink(escapeMarkdown(text), link)}: ${escapeMarkdown(label)}`;
    }),
    '\n',
  );
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function markdownQuote({ text, kind, speaker, role, grounds, link }: SharedQuote, reported: string): string {
  const words =
    kind === 'direct' ? `“${escapeMarkdown(text)}”` : `${escapeMarkdown(text)} (${escapeMarkdown(reported)})`;
  const who = [speaker, role, grounds]
    .filter((part) => part !== null)
    .map(escapeMarkdown)
    .join(', ');
  return `> ${words}\n>\n> — ${markdownLink(who, link)}`;
}

/** Text inside a code span: without the marks that would end it. */
function codeText(text: string): string {
  return text.replaceAll('`', '');
}
