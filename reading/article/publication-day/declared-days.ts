import type { PageData } from '../metadata/json-ld.ts';
import { type JsonLdNode, textOf } from '../metadata/json-ld.ts';
import type { MetaTags } from '../metadata/meta-tags.ts';
import { type Candidate, dayStamp, RANK } from './candidate.ts';
import { parseStamp } from './stamp.ts';
import { type Day, dayOf, type WritingHabits } from './written-days.ts';

/** Meta tags that mean first publication, in the vocabularies of Open Graph, Dublin Core, Parse.ly, Sailthru … */
const PUBLISHED_TAGS = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'article:published',
    'rnews:datepublished',
  ],
  ...[
    'datepublished',
    'date-published',
    'date_published',
    'published_time',
    'published-date',
    'publisheddate',
    'published',
  ],
  ...[
    'pubdate',
    'pub_date',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'publication-date',
  ],
  ...[
    'publicationdate',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
  ],
  ...[
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.available',
    'prism.publicationdate',
    'citation_publication_date',
  ],
  ...[
    'citation_date',
    'citation_online_date',
    'originalpublicationdate',
    'article_date_original',
    'bt:pubdate',
    'ptime',
  ],
  ...[
    'cp_publish_date',
    'displaydate',
    'displaydatetime',
    'article.published',
    'shareaholic:article_published_time',
  ],
  ...[
    'sort_date',
    'live_date',
    'firstpublished',
    'first_published',
    'article:post_date',
    'og:pubdate',
    'vr:published_time',
  ],
];
const LOOSE_TAGS = [
  'date',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'created',
  'eprints.date',
];
const MODIFIED_TAGS = [
  ...[
    'article:modified_time',
    'og:updated_time',
    'article:modified',
    'datemodified',
    'last-modified',
    'lastmod',
    'modified',
  ],
  ...[
    'dcterms.modified',
    'dc.date.modified',
    'moddate',
    'revised',
    'revision_date',
    'updated',
    'lastupdated',
    'updated_time',
  ],
];

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
    const stamp = value ? parseStamp(value, habits) : null;
    if (stamp) found.push({ source, rank, stamp, isUpdate, isLocal: stamp.zone === 'offset' });
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
  for (const name of PUBLISHED_TAGS) add('meta', RANK.meta, tags.get(name) ?? null);
  for (const name of LOOSE_TAGS) add('meta', RANK.looseMeta, tags.get(name) ?? null);
  for (const name of MODIFIED_TAGS) add('meta', RANK.modified, tags.get(name) ?? null, true);
  const day = dayOfUrl(url);
  if (day)
    found.push({ source: 'url', rank: RANK.url, stamp: dayStamp(day), isUpdate: false, isLocal: true });
  return found;
}

/** /2019/11/20/, /2019-11-20-, /20191120: a path's date is the newsroom's own. */
export function dayOfUrl(url: string | null): Day | null {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(url ?? '')?.[1] ?? '';
  const apart = /(?:^|[/_-])((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=$|[/_.-])/i.exec(path);
  if (apart) {
    const month = /^\d/.test(apart[2]!) ? +apart[2]! : SHORT.indexOf(apart[2]!.toLowerCase()) + 1;
    return dayOf(+apart[1]!, month, +apart[3]!);
  }
  const joined = /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=$|[/_.-])/.exec(path);
  return joined ? dayOf(+joined[1]!, +joined[2]!, +joined[3]!) : null;
}
const SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The page's own state in its scripts: taken only where all it says is one day. */
export function stateDay(inScripts: readonly string[], habits: WritingHabits): Candidate | null {
  let only: Candidate | null = null;
  for (const value of inScripts) {
    const stamp = parseStamp(value.replaceAll('\\', ''), habits);
    if (!stamp) continue;
    if (only && only.stamp.day !== stamp.day) return null;
    only = { source: 'script', rank: RANK.script, stamp, isUpdate: false, isLocal: false };
  }
  return only;
}
