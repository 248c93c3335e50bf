import type { MetaTags } from '../metadata/meta-tags.ts';

/** Values of a page's `<meta>` tags that may tell its days, the more trusted first. */
export interface TagDates {
  readonly published: readonly string[];
  /** What says "date" or "created", and not of what. */
  readonly loose: readonly string[];
  readonly modified: readonly string[];
}

/**
 * Names of tags without capitals and marks: "article:published_time" and "article.publishedTime" are one. Whoever
 * makes a content system joins the same few words in an own way, so most are known by how they end.
 */
const PUBLISHED =
  /(?:publish(?:ed)?(?:time|date|at|on)|publication(?:date|time)|pub(?:date|time)|date(?:first)?publish(?:ed)?|firstpublish(?:ed)?|issued)$|^(?:content|page|article|cse)?published$|^ogarticlepublished$/;
const OTHER_PUBLISHED = new Set(
  (
    'articledateoriginal articlepostdate bepresscitationdate bepresscitationonlinedate citationdate ' +
    'citationonlinedate dctermsavailable displaydate displaydatetime livedate newsdate pdate prismcoverdate ptime ' +
    'sailthrudate sortdate storydate weiboarticlecreateat'
  ).split(' '),
);
const LOOSE = new Set(
  (
    'articlecreated articlecreatedate created createdat createddate creationdate date datecreated datecreation ' +
    'dccreated dcdate dcdatecreated dctermscreated dctermsdate eprintsdate gsadate ogreleasedate releasedate ' +
    'videoreleasedate'
  ).split(' '),
);
const MODIFIED =
  /(?:modif(?:ied|ication)(?:time|date|at)?|updated?(?:time|date|at)?|datemodified|lastmod|moddate|revised|revisiondate)$/;
/** The same of what is not the page. */
const OF_ANOTHER = /^(?:book|music|event|product|profile|video|expir|unpublish)/;

/** What each of a page's tags may be the date of. */
export function datesOfTags(tags: MetaTags): TagDates {
  const published: string[] = [];
  const loose: string[] = [];
  const modified: string[] = [];
  for (const [name, content] of tags) {
    const bare = name.replace(/[^a-z\d]/g, '');
    if (LOOSE.has(bare)) loose.push(content);
    else if (OF_ANOTHER.test(bare)) continue;
    else if (MODIFIED.test(bare)) modified.push(content);
    else if (PUBLISHED.test(bare) || OTHER_PUBLISHED.has(bare)) published.push(content);
  }
  return { published: inOrder(published, tags), loose, modified };
}

/** Open Graph's tag is the one that is looked after. */
function inOrder(published: readonly string[], tags: MetaTags): string[] {
  const first = tags.get('article:published_time');
  return first === undefined ? [...published] : [first, ...published.filter((value) => value !== first)];
}
