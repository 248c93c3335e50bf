import { foldName } from '../identity/fold-name.ts';
import type { Identities, Identity } from '../identity/identities.ts';
import type { ArticleHead } from '../model.ts';
import {
  type ListedArticle,
  listArticle,
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
    .map(listArticle)
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
  const articles = records.map(listArticle).sort(newestFirst);
  const statements: { statement: Statement; role: string | null }[] = [];
  const beside = new Map<Identity, Set<string>>();
  const quoted = new Set<ListedArticle>();
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

/** A statement under which others are, and what it is compared by. */
interface Group {
  readonly statement: Statement;
  readonly role: string | null;
  readonly same: Statement[];
  /** Each once. */
  readonly words: readonly string[];
  /** `rarest` of them. */
  readonly rare: readonly string[];
  /** Its day in milliseconds since 1970; not a number where it has none. */
  readonly time: number;
}

/** Statements with the same words under the newest of them, and those worded a little otherwise beside it. */
function grouped(statements: readonly { statement: Statement; role: string | null }[]): Said[] {
  const byWords = new Map<string, Group>();
  for (const { statement, role } of statements) {
    const bare = bareWords(statement.text);
    const all = bare.split(' ');
    const before = byWords.get(bare);
    // Said twice in one article is said twice.
    if (before && all.length >= FEWEST_WORDS && before.statement.article !== statement.article) {
      if (!before.same.some(({ article }) => article === statement.article)) before.same.push(statement);
      continue;
    }
    const words = before?.words ?? [...new Set(all)];
    byWords.set(before ? `${bare}\u0000${statement.article.id}${statement.start}` : bare, {
      statement,
      role,
      same: [],
      words,
      rare: before?.rare ?? rarest(words),
      time: Date.parse(statement.article.day ?? ''),
    });
  }
  const groups = [...byWords.values()];
  const byRare = new Map<string, Group[]>();
  for (const group of groups) {
    for (const word of group.rare) {
      const list = byRare.get(word);
      if (list) list.push(group);
      else byRare.set(word, [group]);
    }
  }
  return groups.map((group) => {
    const { statement, role, same } = group;
    return { statement, role, same, otherwise: otherwise(group, byRare) };
  });
}

/** The longest words of a statement stand for it: two wordings of one thing nearly always share one of them. */
function rarest(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length).slice(0, 4);
}

function otherwise(own: Group, byRare: ReadonlyMap<string, readonly Group[]>): Said['otherwise'] {
  if (own.words.length < FEWEST_WORDS) return [];
  const words = new Set(own.words);
  const near = new Set(own.rare.flatMap((word) => (byRare.get(word) ?? []).slice(0, 200)));
  const found: { statement: Statement; diff: readonly DiffPart[] }[] = [];
  for (const other of near) {
    if (other.statement.article === own.statement.article) continue;
    if (!(Math.abs(own.time - other.time) <= NEAR_DAYS * 86_400_000)) continue;
    if (other.words.length < FEWEST_WORDS) continue;
    const common = other.words.filter((word) => words.has(word)).length;
    if (common / Math.min(words.size, other.words.length) < ALIKE) continue;
    const diff = wordDiff(own.statement.text, other.statement.text);
    // One that is only cut shorter is no other wording.
    const inner = diff.filter((part, place) => part.kind !== 'same' && place > 0 && place < diff.length - 1);
    if (inner.length > 0) found.push({ statement: other.statement, diff });
    if (found.length === MOST_OTHERWISE) break;
  }
  return found;
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

function outletsOf(articles: ReadonlySet<ListedArticle>): string[] {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([outlet]) => outlet);
}
