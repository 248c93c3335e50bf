import type { Brief } from '../brief/model.ts';
import { type ContentOptions, type Contents, contentsOf, type SharedQuote } from './contents.ts';

/** The whole brief as CommonMark, without front matter: for the clipboard. */
export function briefAsMarkdown(brief: Brief, options: ContentOptions): string {
  return contentsAsMarkdown(contentsOf(brief, options), options);
}

function contentsAsMarkdown(contents: Contents, { words }: ContentOptions): string {
  const { title, url, site, byline, dayInWords, keyPoints, quotes, people, dates } = contents;
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

function markdownQuote({ text, kind, speaker, role, link }: SharedQuote, reported: string): string {
  const words =
    kind === 'direct' ? `“${escapeMarkdown(text)}”` : `${escapeMarkdown(text)} (${escapeMarkdown(reported)})`;
  const who = `${escapeMarkdown(speaker)}${role ? `, ${escapeMarkdown(role)}` : ''}`;
  return `> ${words}\n>\n> — ${markdownLink(who, link)}`;
}

/** A link whose words are already escaped; just the words where there is no web address. */
export function markdownLink(escapedText: string, url: string | null): string {
  if (url === null) return escapedText;
  const destination = url.replace(
    /[()<>{}\\*_`[\]|\s]|%(?![\da-f]{2})/gi,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${escapedText}](${destination})`;
}

/**
 * One line of plain text as CommonMark that shows exactly these characters: no links, images, HTML, code,
 * emphasis, headings or lists, nor GitHub's bare links, nor the wiki links, tags, fields, comments and highlights of
 * note-taking apps. Nor do the marks of template languages stand in it as they are ("<%", "{%", "{{"): those read a
 * note before anything takes it for Markdown, so a backslash stands between the two characters of each.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~^{}]/g, '\\$&')
    .replace(/&(?=#|\p{L})/gu, '\\&')
    .replace(/(?<=[<{%])[%?]|%(?=%|\\[>}])/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/([=$:])\1+/g, (marks) => marks.replace(/./g, '\\$&'))
    .replace(/(?<=\bwww)\./gi, '\\.')
    .replace(/@/g, '\\@')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Text inside a code span: without the marks that would end it. */
function codeText(text: string): string {
  return text.replaceAll('`', '');
}
