import { foldName } from '../identity/fold-name.ts';
import type { Identities, Identity } from '../identity/identities.ts';
import type { ArticleHead } from '../model.ts';
import {
  type IndexedArticle,
  indexArticle,
  newestFirst,
  type Statement,
  speakerOf,
} from '../search/statement-index.ts';
import { bareWords, type DiffPart, wordDiff } from '../versions/word-diff.ts';

/** A statement, with where else it was printed. */
export interface Said {
  readonly statement: Statement;
  readonly role: string | null;
  /** The same words elsewhere. */
  readonly same: readonly Statement[];
  /** Printed differently elsewhere. */
  readonly otherwise: readonly { readonly statement: Statement; readonly diff: readonly DiffPart[] }[];
}

/** A role as it was printed, and when. */
export interface RolePeriod {
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly quotes: number;
}

export interface PersonPage {
  readonly identity: Identity;
  /** Newest first; each statement once. */
  readonly said: readonly Said[];
  /** As printed, in order of time. */
  readonly roles: readonly RolePeriod[];
  /** Who else these articles quote, by number of articles. */
  readonly beside: readonly { readonly identity: Identity; readonly articles: number }[];
  /** Names articles print besides the one shown. */
  readonly alsoAs: readonly string[];
  readonly outlets: readonly string[];
  readonly articles: number;
  readonly quotes: number;
}

/** Two wordings of one statement share at least this much of the shorter one's words. */
const ALIKE = 0.75;
/** The most days between two printings of one statement. */
const NEAR_DAYS = 45;
const FEWEST_WORDS = 4;
const MOST_OTHERWISE = 3;
const MOST_BESIDE = 12;

/** Ids of the records that quote somebody, after the reader's decisions: not those of another of the same name. */
export function articlesWith(
  identity: Identity,
  records: readonly ArticleHead[],
  identities: Identities,
): string[] {
  return records
    .map(indexArticle)
    .filter(({ statements }) =>
      statements.some((statement) => speakerOf(statement, identities).identity === identity),
    )
    .map(({ id }) => id);
}

/** Everything one person said in these records (those of the index by person), and what can be told around it. */
export function personPage(
  identity: Identity,
  records: readonly ArticleHead[],
  identities: Identities,
): PersonPage {
  const articles = records.map(indexArticle).sort(newestFirst);
  const statements: { statement: Statement; role: string | null }[] = [];
  const beside = new Map<Identity, Set<string>>();
  const quoted = new Set<IndexedArticle>();
  for (const article of articles) {
    const others = new Set<Identity>();
    let here = false;
    for (const statement of article.statements) {
      const speaker = speakerOf(statement, identities);
      if (speaker.identity === identity) {
        statements.push({ statement, role: speaker.role });
        here = true;
      } else if (speaker.identity && !speaker.identity.hidden) others.add(speaker.identity);
    }
    if (!here) continue;
    quoted.add(article);
    for (const other of others) {
      const list = beside.get(other);
      if (list) list.add(article.id);
      else beside.set(other, new Set([article.id]));
    }
  }
  return {
    identity,
    said: grouped(statements),
    roles: rolesOf(statements),
    beside: [...beside]
      .map(([other, ids]) => ({ identity: other, articles: ids.size }))
      .sort((a, b) => b.articles - a.articles || (a.identity.name < b.identity.name ? -1 : 1))
      .slice(0, MOST_BESIDE),
    alsoAs: alsoAs(identity),
    outlets: outletsOf(quoted),
    articles: quoted.size,
    quotes: statements.length,
  };
}

/** Statements with the same words under the newest of them, and those worded a little otherwise beside it. */
function grouped(statements: readonly { statement: Statement; role: string | null }[]): Said[] {
  const byWords = new Map<string, { statement: Statement; role: string | null; same: Statement[] }>();
  for (const { statement, role } of statements) {
    const words = bareWords(statement.text);
    const before = byWords.get(words);
    // Said twice in one article is said twice.
    if (before && words.split(' ').length >= FEWEST_WORDS && before.statement.article !== statement.article) {
      if (!before.same.some(({ article }) => article === statement.article)) before.same.push(statement);
    } else
      byWords.set(before ? `${words}\u0000${statement.article.id}${statement.start}` : words, {
        statement,
        role,
        same: [],
      });
  }
  const groups = [...byWords.values()];
  const byWord = new Map<string, number[]>();
  const wordsOf = groups.map(({ statement }) => [...new Set(bareWords(statement.text).split(' '))]);
  groups.forEach((_, index) => {
    for (const word of rarest(wordsOf[index]!)) {
      const list = byWord.get(word);
      if (list) list.push(index);
      else byWord.set(word, [index]);
    }
  });
  return groups.map(({ statement, role, same }, index) => ({
    statement,
    role,
    same,
    otherwise: otherwise(index, groups, wordsOf, byWord),
  }));
}

/** The longest words of a statement stand for it: two wordings of one thing nearly always share one of them. */
function rarest(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length).slice(0, 4);
}

function otherwise(
  index: number,
  groups: readonly { statement: Statement }[],
  wordsOf: readonly (readonly string[])[],
  byWord: ReadonlyMap<string, readonly number[]>,
): Said['otherwise'] {
  const own = groups[index]!.statement;
  const words = new Set(wordsOf[index]);
  if (words.size < FEWEST_WORDS) return [];
  const near = new Set(rarest([...words]).flatMap((word) => (byWord.get(word) ?? []).slice(0, 200)));
  const found: { statement: Statement; diff: readonly DiffPart[] }[] = [];
  for (const at of near) {
    const other = groups[at]!.statement;
    if (at === index || other.article === own.article || !areNear(own, other)) continue;
    const common = wordsOf[at]!.filter((word) => words.has(word)).length;
    if (common / Math.min(words.size, wordsOf[at]!.length) < ALIKE || wordsOf[at]!.length < FEWEST_WORDS)
      continue;
    const diff = wordDiff(own.text, other.text);
    // One that is only cut shorter is no other wording.
    const inner = diff.filter((part, place) => part.kind !== 'same' && place > 0 && place < diff.length - 1);
    if (inner.length > 0) found.push({ statement: other, diff });
    if (found.length === MOST_OTHERWISE) break;
  }
  return found;
}

function areNear(a: Statement, b: Statement): boolean {
  const [x, y] = [a.article.day, b.article.day];
  return x !== null && y !== null && Math.abs(Date.parse(x) - Date.parse(y)) <= NEAR_DAYS * 86_400_000;
}

/** Runs of one printed role in time; quotes without a role belong to the run they stand in. */
function rolesOf(statements: readonly { statement: Statement; role: string | null }[]): RolePeriod[] {
  const periods = new Map<string, { role: string; from: string | null; to: string | null; quotes: number }>();
  for (const { statement, role } of statements) {
    if (role === null) continue;
    const key = role.toLowerCase();
    const { day } = statement.article;
    const period = periods.get(key);
    if (!period) periods.set(key, { role, from: day, to: day, quotes: 1 });
    else {
      period.quotes++;
      if (day !== null && (period.from === null || day < period.from)) period.from = day;
      if (day !== null && (period.to === null || day > period.to)) period.to = day;
    }
  }
  return [...periods.values()].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

function alsoAs({ name, row }: Identity): string[] {
  const shown = name.toLowerCase();
  return row.names
    .map(([other]) => other)
    .filter((other) => other.toLowerCase() !== shown && foldName(other).key !== '')
    .slice(0, 6);
}

function outletsOf(articles: ReadonlySet<IndexedArticle>): string[] {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([outlet]) => outlet);
}
