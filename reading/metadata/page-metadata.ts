import { unclobbered } from '../flat-tree.ts';
import { peopleOf } from './byline.ts';
import { articleNode, isNode, type JsonLdNode, type PageData, readJsonLd, textOf } from './json-ld.ts';
import { firstTag, type MetaTags, readMetaTags } from './meta-tags.ts';
import { headlineOf } from './title.ts';

/** What the page says about itself. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** As declared, tidied to BCP 47. */
  readonly lang: string | null;
  readonly canonicalUrl: string | null;
  readonly tags: MetaTags;
  readonly data: PageData;
  /** The JSON-LD node of the article on the page. */
  readonly node: JsonLdNode | null;
}

/** Reads the metadata of the page with this root element, as it stands in the live document. */
export function readMetadata(document: Document, root: Element | null, url: string | null): PageMetadata {
  if (!root) return NO_METADATA;
  const tags = readMetaTags(root);
  const data = readJsonLd(root);
  const documentTitle = titleText(document, root);
  const node = articleNode(data, url, firstTag(tags, ['og:title', 'twitter:title']) ?? documentTitle);
  const siteName =
    ['og:site_name', 'application-name', 'al:ios:app_name', 'apple-mobile-web-app-title']
      .map((name) => tags.get(name))
      .find((name) => name && !/^@|:\/\//.test(name)) ??
    textOf(isNode(node?.publisher) ? node.publisher.name : null);
  const title = headlineOf({
    documentTitle,
    declared: [
      firstTag(tags, ['og:title']),
      textOf(node?.headline),
      firstTag(tags, ['twitter:title', 'title', 'dc.title']),
    ],
    headings: headings(root),
    siteName,
    host: hostOf(url),
  });
  return {
    title,
    siteName,
    byline: byline(root, tags, node, siteName),
    lang: language(root, tags, node),
    canonicalUrl: canonical(root, tags, url),
    tags,
    data,
    node,
  };
}

/** Of a page that says nothing about itself. */
export const NO_METADATA: PageMetadata = {
  ...{ title: null, byline: null, siteName: null, lang: null, canonicalUrl: null, node: null },
  tags: new Map(),
  data: { articles: [], pages: [] },
};

/** `<title>` of the page: not that of a drawing, which `document.title` is in some parsers. */
function titleText(document: Document, root: Element): string | null {
  const element = root.querySelector('head > title, html > title') ?? root.querySelector('title');
  const title = element?.textContent ?? unclobbered(document, 'Document', 'title');
  return typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() || null : null;
}

function headings(root: Element): string[] {
  const found: string[] = [];
  for (const heading of root.querySelectorAll('h1')) {
    const text = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text && text.length <= 300) found.push(text);
    if (found.length === 8) break;
  }
  return found;
}

function byline(root: Element, tags: MetaTags, node: JsonLdNode | null, site: string | null): string | null {
  const declared = [node?.author, node?.creator].flatMap((author) =>
    Array.isArray(author) ? author : [author],
  );
  const people = declared.filter(
    (author) => !isNode(author) || !/Organization/.test(String(author['@type'])),
  );
  const named = [
    'author',
    'article:author_name',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'cxenseparse:author',
    'twitter:data1',
  ]
    .map((name) => tags.get(name) ?? '')
    .filter((name) => !/^https?:|^\d/.test(name));
  return (
    peopleOf(
      people.map((author) => textOf(author) ?? ''),
      site,
    ) ??
    peopleOf(named.slice(0, 1), site) ??
    peopleOf(visibleBylines(root), site) ??
    peopleOf(named, site)
  );
}

const BYLINE_PLACES =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .byline, .author-name, .author, [class*="byline" i], [class*="author-name" i]';

/** The first place that looks like the article's byline: outside comments and teasers. */
function visibleBylines(root: Element): string[] {
  const texts: string[] = [];
  for (const element of root.querySelectorAll(BYLINE_PLACES)) {
    if (
      element.closest('aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="teaser" i]')
    )
      continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length >= 3 && text.length <= 120) texts.push(text);
    if (texts.length > 0) break;
  }
  return texts;
}

function language(root: Element, tags: MetaTags, node: JsonLdNode | null): string | null {
  const declared = [
    root.getAttribute('lang') || root.getAttribute('xml:lang'),
    tags.get('content-language'),
    tags.get('og:locale'),
    textOf(node?.inLanguage),
    tags.get('dc.language'),
  ];
  for (const tag of declared) {
    const code = tag
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-');
    if (!code || !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code)) continue;
    try {
      return Intl.getCanonicalLocales(code)[0] ?? null;
    } catch {
      // Not a language tag after all.
    }
  }
  return null;
}

function canonical(root: Element, tags: MetaTags, url: string | null): string | null {
  const link = root.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  for (const candidate of [link, tags.get('og:url')]) {
    if (!candidate) continue;
    try {
      const resolved = new URL(candidate, url ?? undefined);
      if (resolved.protocol === 'https:' || resolved.protocol === 'http:') return resolved.href;
    } catch {
      // Not an address.
    }
  }
  return null;
}

export function hostOf(url: string | null): string | null {
  return /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
}
