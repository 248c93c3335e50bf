import type { Decision } from '../../library/identity/decisions.ts';
import { foldName } from '../../library/identity/fold-name.ts';
import { identitiesOf } from '../../library/identity/identities.ts';
import { addRows, type PersonRow, rowsOfArticle } from '../../library/identity/person-row.ts';
import {
  type GroupBy,
  type LibraryReport,
  reportOver,
  type Tally,
  type VoiceReport,
} from '../../library/report/report.ts';
import { readQuery } from '../../library/search/query.ts';
import { EVERYTHING, search } from '../../library/search/search.ts';
import { indexArticle, type Statement } from '../../library/search/statement-index.ts';
import { InputError } from '../arguments.ts';
import { counted } from './counted.ts';
import { articlesOf, type Skipped } from './read-library.ts';
import { shown, writeLine } from './write.ts';

interface Asked {
  readonly files: readonly string[];
  readonly json: boolean;
}

/** What fits a query, as the files are read: no library is held. */
export async function find(query: string, { files, json }: Asked, skipped: Skipped): Promise<void> {
  const wanted = readQuery(query);
  const nobody = identitiesOf([], []);
  for await (const { kept, earlier } of articlesOf(files, skipped)) {
    if (earlier) continue;
    for (const { statement } of search([indexArticle(kept.record)], nobody, wanted, EVERYTHING)) {
      await writeStatement(statement, json);
    }
  }
}

/** Everything one person said. Reads the files twice: for who is who, then for what they said. */
export async function person(name: string, { files, json }: Asked, skipped: Skipped): Promise<void> {
  if (files.includes('-'))
    throw new InputError('person reads its files twice, so none can be standard input');
  const rows = new Map<string, PersonRow>();
  const log: Decision[] = [];
  for await (const { kept, earlier } of articlesOf(files, skipped, log)) {
    if (earlier) continue;
    for (const row of rowsOfArticle(kept.record)) {
      const before = rows.get(row.key);
      rows.set(row.key, before ? addRows(before, row, 1) : row);
    }
  }
  const identities = identitiesOf([...rows.values()], log);
  const identity = identities.byId(foldName(name).key);
  if (!identity) throw new InputError(`nobody is called ${shown(name)} in this library`);
  for await (const { kept, earlier } of articlesOf(files, { broken: 0, newer: 0 })) {
    if (earlier) continue;
    const everything = { ...EVERYTHING, person: identity.id };
    for (const { statement } of search([indexArticle(kept.record)], identities, readQuery(''), everything)) {
      await writeStatement(statement, json);
    }
  }
}

async function writeStatement({ article, text, kind, voice }: Statement, json: boolean): Promise<void> {
  const { outlet, day, title, url } = article;
  if (json) {
    const { name, role } = voice;
    return writeLine(JSON.stringify({ text, kind, voice: voice.kind, name, role, outlet, day, title, url }));
  }
  const who = [voice.name ?? 'speaker unclear', voice.role]
    .filter((part) => part !== null)
    .map(shown)
    .join(', ');
  const words = kind === 'direct' ? `“${shown(text)}”` : shown(text);
  await writeLine(`${day ?? '----------'}  ${words}\n            ${who} (${shown(outlet ?? url)})`);
}

/** Who is quoted, by outlet or desk, with what could not be told. */
export async function report(by: GroupBy, { files, json }: Asked, skipped: Skipped): Promise<void> {
  const counting = reportOver(by);
  for await (const { kept, earlier } of articlesOf(files, skipped)) if (!earlier) counting.add(kept.record);
  const counted = counting.finish();
  if (json) await writeLine(JSON.stringify(counted));
  else for (const line of reportLines(counted)) await writeLine(line);
}

const PEOPLE = 20;

function* reportLines({ total, groups, people }: LibraryReport): Generator<string> {
  yield counted(total.articles, 'article');
  yield '';
  yield 'Most quoted';
  for (const { names, quotes, articles } of people.slice(0, PEOPLE)) {
    const tally = `${counted(quotes, 'quote').padEnd(12)}${counted(articles, 'article').padEnd(14)}`;
    yield `  ${tally}${shown(names[0]?.[0] ?? '')}`;
  }
  yield '';
  yield 'Share of quoted words             women    men unknown |  named  organ.  docum. unnamed unclear';
  yield reportLine(total, 'All');
  for (const group of groups) yield reportLine(group, shown(group.name) || '(not told)');
}

function reportLine({ articles, gender, sources }: VoiceReport, name: string): string {
  const named = sources.person.words;
  const all = Object.values(sources).reduce((sum, { words }) => sum + words, 0);
  const share = ({ words }: Tally, of: number) =>
    (of === 0 ? '-' : `${Math.round((100 * words) / of)}%`).padStart(7);
  const label = `${name} (${articles})`.padEnd(32).slice(0, 32);
  const people = [gender.female, gender.male, gender.unknown].map((tally) => share(tally, named)).join('');
  const { person: persons, organisation, document, unnamed, unclear } = sources;
  return `${label}${people} |${[persons, organisation, document, unnamed, unclear].map((tally) => share(tally, all)).join(' ')}`;
}
