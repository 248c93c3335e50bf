import { hostOf, outletHostOf } from '../../../brief/web-address.ts';
import {
  type FoundBody,
  MOST,
  type PageContents,
  type ShownBlock,
  type Statements,
} from '../../page-contents.ts';
import { authorsOf } from './authors.ts';
import { withoutEntities } from './entities.ts';
import { articleNode, isNode, type JsonLdNode, type PageData, readJsonLd, textOf } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';
import { type ShownBylines, shownBylines } from './shown-byline.ts';
import { isNamedBy, siteNameOf } from './site-name.ts';
import { fold, headlineOf, siteInTitle } from './title.ts';

/** What the page says about itself. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** Of the story, in a sentence. */
  readonly description: string | null;
  /** As declared, tidied to BCP 47. */
  readonly lang: string | null;
  readonly canonicalUrl: string | null;
  readonly tags: MetaTags;
  readonly data: PageData;
  /** The JSON-LD node of the article on the page. */
  readonly node: JsonLdNode | null;
}

/** What a page states, made out; of a story appended to another's page only what holds for the whole site. */
export function metadataOf({ stated, url, shown, boxes, body }: PageContents): PageMetadata {
  const ofPage = readStatements(stated, url, {
    isLine: (text) => shown.some((block) => block.text.length <= 300 && fold(block.text) === text),
    isOverStory: (heading) => isOverStory(heading, shown, body),
    isSite: (name) =>
      isNamedBy(hostOf(url) ?? '', name) ||
      shown.some(({ text }) => text.length <= 200 && fold(text).includes(fold(name))),
    bylines: (title) => shownBylines(shown, boxes, title),
  });
  if (!stated.isAppended) return ofPage;
  const { siteName, lang } = ofPage;
  return { ...NO_METADATA, siteName, lang, title: stated.headings[0] ?? null };
}

/** Whether the page calls itself an article. */
export function isDeclaredArticle({ node, tags }: PageMetadata): boolean {
  return node !== null || tags.get('og:type')?.toLowerCase() === 'article';
}

/** How far below its heading, in blocks, a story begins, and how long its first paragraphs are. */
const BELOW = 15;
const PARAGRAPH = 80;

/** Whether the story begins right below this heading. */
function isOverStory(heading: string, shown: readonly ShownBlock[], body: FoundBody | null): boolean {
  const at = shown.findIndex(({ text }) => text.startsWith(heading));
  if (at < 0 || !body) return false;
  const ends = new Set(
    body.blocks.filter(({ text }) => text.length >= PARAGRAPH).map(({ text }) => text.slice(-PARAGRAPH)),
  );
  return shown.slice(at + 1, at + 1 + BELOW).some(({ text }) => ends.has(text.slice(-PARAGRAPH)));
}

/** What is asked of the page's text. */
interface Shown {
  readonly isLine: (text: string) => boolean;
  readonly isOverStory: (heading: string) => boolean;
  /** Whether a line of the page names the site so, or its host does. */
  readonly isSite: (name: string) => boolean;
  /** Lines that may be the byline of the story with this title. */
  readonly bylines: (title: string | null) => ShownBylines;
}

function readStatements(stated: Statements, url: string | null, shown: Shown): PageMetadata {
  const { documentTitle, headings } = stated;
  const tags: MetaTags = new Map(stated.tags);
  const data = readJsonLd(stated.jsonLd);
  const node = articleNode(data, url, firstTag(tags, ['og:title', 'twitter:title']) ?? documentTitle);
  const named =
    ['og:site_name', 'application-name', 'al:ios:app_name', 'apple-mobile-web-app-title']
      .map((name) => tags.get(name))
      .find((name) => name && !/^@|:\/\//.test(name)) ??
    textOf(isNode(node?.publisher) ? node.publisher.name : null)?.slice(0, MOST.value) ??
    null;
  const title = headlineOf({
    documentTitle,
    declared: [
      firstTag(tags, ['og:title']),
      textOf(node?.headline),
      firstTag(tags, ['twitter:title', 'title', 'dc.title']),
    ],
    headings,
    siteName: named && withoutEntities(named),
    host: hostOf(url),
    isLine: shown.isLine,
    isOverStory: shown.isOverStory,
  });
  const siteName =
    (named && siteNameOf(withoutEntities(named), title, hostOf(url))) ??
    siteInTitle(documentTitle, title, shown.isSite);
  const lang = language(stated.lang, tags, node);
  return {
    title,
    siteName,
    byline: authorsOf({ node, tags, marked: stated.byline, shown: shown.bylines(title) }, { siteName, lang }),
    description: firstTag(tags, ['og:description', 'description', 'twitter:description']),
    lang,
    canonicalUrl: canonical(stated.canonical, tags, url),
    tags,
    data,
    node,
  };
}

/** Of a page that says nothing about itself. */
export const NO_METADATA: PageMetadata = {
  ...{
    title: null,
    byline: null,
    siteName: null,
    description: null,
    lang: null,
    canonicalUrl: null,
    node: null,
  },
  tags: new Map(),
  data: { articles: [], pages: [] },
};

function language(ofRoot: string | null, tags: MetaTags, node: JsonLdNode | null): string | null {
  const declared = [
    ofRoot,
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
    if (!code || !/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,8}$/i.test(code)) continue;
    try {
      return Intl.getCanonicalLocales(code)[0] ?? null;
    } catch {
      // It was no language tag after all.
    }
  }
  return null;
}

/** The address the page gives itself, of its own site: one elsewhere may be anybody's, and was not read. */
function canonical(link: string | null, tags: MetaTags, url: string | null): string | null {
  for (const candidate of [link, tags.get('og:url')]) {
    if (!candidate) continue;
    try {
      const resolved = new URL(candidate, url ?? undefined);
      if (!/^https?:$/.test(resolved.protocol)) continue;
      if (url === null || outletHostOf(resolved.href) === outletHostOf(url)) return resolved.href;
    } catch {
      // Not an address.
    }
  }
  return null;
}
