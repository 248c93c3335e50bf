import type { Identities } from '../../library/identity/identities.ts';
import { type ListedArticle, speakerOf } from '../../library/search/statement-index.ts';
import { csvCell } from '../../sharing/formats/csv.ts';
import { escapeMarkdown, markdownLink } from '../../sharing/markdown-text.ts';

const COLUMNS = ['person', 'source', 'role', 'quote', 'kind', 'outlet', 'day', 'title', 'url'] as const;

/** Every statement kept as a table, by person (RFC 4180, with the mark spreadsheets know UTF-8 by). */
export function statementsAsCsv(articles: readonly ListedArticle[], identities: Identities): Blob {
  const rows = articles.flatMap((article) =>
    article.statements.map((statement) => {
      const { identity, name, kind, role } = speakerOf(statement, identities);
      const who = identity?.name ?? name ?? '';
      const cells = [
        who,
        kind,
        role,
        statement.text,
        statement.kind,
        article.outlet,
        article.day,
        article.title,
        article.url,
      ];
      return { who, line: cells.map((cell) => csvCell(cell ?? '')).join(',') };
    }),
  );
  rows.sort((a, b) => a.who.localeCompare(b.who));
  return new Blob([`\ufeff${COLUMNS.join(',')}\r\n`, ...rows.map(({ line }) => `${line}\r\n`)], {
    type: 'text/csv;charset=utf-8',
  });
}

/** Every statement of every named person as Markdown, a heading a person, most quoted first. */
export function statementsAsMarkdown(articles: readonly ListedArticle[], identities: Identities): Blob {
  const byPerson = new Map<string, string[]>();
  for (const article of articles) {
    for (const statement of article.statements) {
      const { identity, role } = speakerOf(statement, identities);
      if (!identity || identity.hidden) continue;
      const list = byPerson.get(identity.name) ?? [];
      byPerson.set(identity.name, list);
      const words = statement.kind === 'direct' ? `“${statement.text}”` : statement.text;
      const where = [role, article.outlet, article.day].filter((part) => part !== null).map(escapeMarkdown);
      list.push(`> ${escapeMarkdown(words)}\n>\n> — ${markdownLink(where.join(', '), article.url)}\n`);
    }
  }
  const people = [...byPerson].sort((a, b) => b[1].length - a[1].length);
  return new Blob(
    people.flatMap(([name, quotes]) => [
      `## ${escapeMarkdown(name)}\n\n`,
      ...quotes.map((quote) => `${quote}\n`),
    ]),
    { type: 'text/markdown;charset=utf-8' },
  );
}

/** Puts a file among the reader's downloads. */
export function download(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
