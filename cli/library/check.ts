import { languageOf } from '../../brief/languages/language-of.ts';
import { summarize } from '../../brief/summarize.ts';
import type { Decision } from '../../library/identity/decisions.ts';
import { identitiesOf } from '../../library/identity/identities.ts';
import { addRows, type PersonRow, rowsOfArticle } from '../../library/identity/person-row.ts';
import { type CheckedQuotation, checkQuotations } from '../../library/quotation-check/check.ts';
import { indexArticle } from '../../library/search/statement-index.ts';
import { readInput } from '../input.ts';
import { languagesFrom } from '../languages.ts';
import type { LibraryCommand } from './arguments.ts';
import { counted } from './counted.ts';
import { articlesOf, type Skipped } from './read-library.ts';
import { shown, writeLine } from './write.ts';

/** Every quotation of a draft beside the articles of library files. Gives whether all of them are exact. */
export async function check(
  { draft, files, json, models }: Extract<LibraryCommand, { kind: 'check' }>,
  skipped: Skipped,
): Promise<boolean> {
  const article = await readInput(draft, { url: null, published: null });
  const language = await languagesFrom(models)(languageOf(article));
  const checking = checkQuotations(summarize(article, language));
  const rows = new Map<string, PersonRow>();
  const log: Decision[] = [];
  for await (const { kept } of articlesOf(files, skipped, log)) {
    checking.add(indexArticle(kept.record));
    for (const row of rowsOfArticle(kept.record)) {
      const before = rows.get(row.key);
      rows.set(row.key, before ? addRows(before, row, 1) : row);
    }
  }
  const checked = checking.finish(identitiesOf([...rows.values()], log));
  for (const one of checked) await writeLine(json ? asJson(one) : asText(one));
  if (!json)
    await writeLine(
      `${counted(checked.length, 'quotation')}, ${counted(checking.seen(), 'quote')} in the library`,
    );
  return checked.every(({ verdict }) => verdict.kind === 'exact');
}

function asJson({ quotation, verdict }: CheckedQuotation): string {
  const source = verdict.kind === 'not-found' ? verdict.nearest : verdict.source;
  const found = source && {
    text: source.text,
    speaker: source.speaker.name,
    outlet: source.statement.article.outlet,
    day: source.statement.article.day,
    url: source.statement.article.url,
  };
  const { span, text, voice } = quotation;
  return JSON.stringify({
    ...span,
    text,
    speaker: voice?.name ?? null,
    ...verdict,
    nearest: undefined,
    source: found,
  });
}

const SAYS = {
  exact: 'exact        ',
  differs: 'DIFFERS      ',
  cut: 'CUT INSIDE   ',
  'other-speaker': 'OTHER SPEAKER',
  'not-found': 'NOT FOUND    ',
} as const;

function asText({ quotation, verdict }: CheckedQuotation): string {
  const lines = [`${SAYS[verdict.kind]}  “${shown(quotation.text)}”`];
  const source = verdict.kind === 'not-found' ? verdict.nearest : verdict.source;
  const indent = ' '.repeat(15);
  if ('diff' in verdict) {
    const parts = verdict.diff.map(({ kind, text }) => {
      const words = shown(text);
      return kind === 'same' ? words : kind === 'gone' ? `[-${words}-]` : `{+${words}+}`;
    });
    lines.push(`${indent}${parts.join(' ')}`);
  }
  if (!source) return lines.join('\n');
  const { statement, speaker } = source;
  const where = [speaker.name ?? 'speaker unclear', statement.article.outlet, statement.article.day];
  if (verdict.kind === 'not-found') lines.push(`${indent}nearest: “${shown(source.text)}”`);
  if (verdict.kind === 'other-speaker') lines.push(`${indent}draft: ${shown(quotation.voice?.name ?? '')}`);
  lines.push(
    `${indent}${where
      .filter((part) => part !== null)
      .map(shown)
      .join(', ')}`,
  );
  return lines.join('\n');
}
