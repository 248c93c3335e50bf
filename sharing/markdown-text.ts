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

/**
 * A name as a wiki link, `[[name]]`, as note-taking apps have it. Such a link shows its words as they stand, so marks
 * that would end it, split it or style it are left out; a name of nothing but marks is escaped text instead.
 */
export function wikiLink(name: string): string {
  const inside = name
    .replace(/[[\]|#^\\/:<>`*_%~=$@!{}]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return inside ? `[[${inside}]]` : escapeMarkdown(name);
}
