import type { VoiceKind } from '../../brief/model.ts';
import { addRows, type PersonRow, rowsOfArticle } from '../identity/person-row.ts';
import type { ArticleRecord } from '../model.ts';

/** Share of voice, counted: quotes and the words in them. */
export interface Tally {
  quotes: number;
  words: number;
}

/** The voices of one outlet, desk, or everything. */
export interface VoiceReport {
  readonly name: string;
  articles: number;
  /** By kind of source; `unclear` is what could not be told. */
  readonly sources: Record<VoiceKind, Tally>;
  /** Of named people; `unknown` is what could not be told. */
  readonly gender: Record<'female' | 'male' | 'unknown', Tally>;
}

export interface LibraryReport {
  readonly total: VoiceReport;
  /** Most articles first. */
  readonly groups: readonly VoiceReport[];
  /** Most quoted first. */
  readonly people: readonly PersonRow[];
}

/** What a report is told by: the outlet, or the part of the site an address names first ("/politics/…"). */
export type GroupBy = 'outlet' | 'desk';

/** Counts voices over articles given one by one; holds counts, not articles. */
export function reportOver(groupBy: GroupBy): {
  add: (record: ArticleRecord) => void;
  finish: () => LibraryReport;
} {
  const total = emptyReport('');
  const groups = new Map<string, VoiceReport>();
  const people = new Map<string, PersonRow>();
  return {
    add: (record) => {
      const name = groupBy === 'outlet' ? (record.outlet ?? '') : deskOf(record);
      const group = groups.get(name) ?? emptyReport(name);
      groups.set(name, group);
      for (const report of [total, group]) count(report, record);
      for (const row of rowsOfArticle(record)) {
        const before = people.get(row.key);
        people.set(row.key, before ? addRows(before, row, 1) : row);
      }
    },
    finish: () => ({
      total,
      groups: [...groups.values()].sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)),
      people: [...people.values()].sort((a, b) => b.quotes - a.quotes || (a.key < b.key ? -1 : 1)),
    }),
  };
}

function count(report: VoiceReport, record: ArticleRecord): void {
  report.articles++;
  for (const { text, voice: at } of record.quotes) {
    const voice = record.voices[at];
    if (!voice) continue;
    const words = text.split(/\s+/).filter(Boolean).length;
    add(report.sources[voice.kind], words);
    if (voice.kind === 'person') add(report.gender[voice.gender ?? 'unknown'], words);
  }
}

function add(tally: Tally, words: number): void {
  tally.quotes++;
  tally.words += words;
}

/** The first part of an address's path that is a word; "" where there is none. */
function deskOf({ url, canonicalUrl }: ArticleRecord): string {
  const address = url ?? canonicalUrl;
  if (address === null || !URL.canParse(address)) return '';
  const parts = new URL(address).pathname.split('/').filter(Boolean);
  return parts.length > 1
    ? (parts.find((part) => /^[a-z][a-z-]{1,30}$/i.test(part)) ?? '').toLowerCase()
    : '';
}

function emptyReport(name: string): VoiceReport {
  const tally = (): Tally => ({ quotes: 0, words: 0 });
  return {
    name,
    articles: 0,
    sources: {
      person: tally(),
      organisation: tally(),
      document: tally(),
      unnamed: tally(),
      unclear: tally(),
    },
    gender: { female: tally(), male: tally(), unknown: tally() },
  };
}
