import type { PageData } from '../metadata/json-ld.ts';
import { type JsonLdNode, textOf } from '../metadata/json-ld.ts';
import type { MetaTags } from '../metadata/meta-tags.ts';
import { type Candidate, dayTimestamp, RANK } from './candidate.ts';
import { datesOfTags } from './date-tags.ts';
import { parseTimestamp } from './timestamp.ts';
import { dayOfUrl } from './url-day.ts';
import type { WritingHabits } from './written-days.ts';

/** What metadata and the address declare. */
export function declaredDays(
  data: PageData,
  node: JsonLdNode | null,
  tags: MetaTags,
  url: string | null,
  habits: WritingHabits,
): Candidate[] {
  const found: Candidate[] = [];
  const add = (source: Candidate['source'], rank: number, value: string | null, isUpdate = false) => {
    const timestamp = value ? parseTimestamp(value, habits) : null;
    if (timestamp) found.push({ source, rank, timestamp, isUpdate, isLocal: timestamp.zone === 'offset' });
  };
  const articles = node ? [node, ...data.articles.filter((other) => other !== node)] : [];
  for (const article of articles.slice(0, 1)) {
    add('json-ld', RANK.articleData, textOf(article.datePublished));
    add('json-ld', RANK.created, textOf(article.dateCreated) ?? textOf(article.uploadDate));
    add('json-ld', RANK.modified, textOf(article.dateModified), true);
  }
  for (const page of data.pages) {
    add('json-ld', RANK.pageData, textOf(page.datePublished));
    add('json-ld', RANK.created, textOf(page.dateCreated) ?? textOf(page.uploadDate));
    add('json-ld', RANK.modified, textOf(page.dateModified), true);
  }
  const { published, loose, modified } = datesOfTags(tags);
  for (const value of published) add('meta', RANK.meta, value);
  for (const value of loose) add('meta', RANK.looseMeta, value);
  for (const value of modified) add('meta', RANK.modified, value, true);
  const day = dayOfUrl(url, habits);
  if (day)
    found.push({
      source: 'url',
      rank: RANK.url,
      timestamp: dayTimestamp(day),
      isUpdate: false,
      isLocal: true,
    });
  return found;
}

/** The page's own state in its scripts: taken only where all it says is one day. */
export function dayInScripts(inScripts: readonly string[], habits: WritingHabits): Candidate | null {
  let only: Candidate | null = null;
  for (const value of inScripts) {
    const timestamp = parseTimestamp(value.replaceAll('\\', ''), habits);
    if (!timestamp) continue;
    if (only && only.timestamp.day !== timestamp.day) return null;
    only = { source: 'script', rank: RANK.script, timestamp, isUpdate: false, isLocal: false };
  }
  return only;
}
