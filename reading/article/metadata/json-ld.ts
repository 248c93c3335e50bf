/** A node of the page's JSON-LD: untrusted, so every property is looked at before it is used. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Beyond this a page's data is not about the page. */
const MOST_NODES = 4000;
/** Types of one node, and UTF-16 length of one: schema.org's longest has some fifty characters. */
const MOST_TYPES = 20;
const LONGEST_TYPE = 200;

/** Below these the data is about something else: a video, a comment, another article, the publisher. */
const ASIDES = new Set([
  ...[
    'video',
    'image',
    'comment',
    'comments',
    'haspart',
    'ispartof',
    'itemlistelement',
    'publisher',
    'author',
  ],
  ...[
    'review',
    'reviews',
    'mentions',
    'citation',
    'associatedmedia',
    'liveblogupdate',
    'suggestedanswer',
    'about',
  ],
  ...['creator', 'editor', 'isbasedon', 'relatedlink', 'potentialaction', 'breadcrumb', 'aggregaterating'],
]);

/** schema.org types (as printed, without their address) that stand for the article on the page. */
const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|Interview)$/i;
const PAGE = /(?:Page|MediaObject|VideoObject|Recipe|HowTo|CreativeWork|Gallery|Episode)$/;

/** The page's JSON-LD, the nodes that speak of the page itself: articles first, then pages. */
export interface PageData {
  readonly articles: readonly JsonLdNode[];
  readonly pages: readonly JsonLdNode[];
}

/** Reads the sources of a page's `application/ld+json`: arrays, `@graph`, nesting, and the usual broken JSON. */
export function readJsonLd(sources: readonly string[]): PageData {
  const articles: JsonLdNode[] = [];
  const pages: JsonLdNode[] = [];
  for (const source of sources) {
    for (const node of nodesOf(parseLoosely(source))) {
      const types = typesOf(node);
      if (types.some((type) => ARTICLE.test(type))) articles.push(node);
      else if (types.some((type) => PAGE.test(type)) || isUntypedStory(node)) pages.push(node);
    }
  }
  return { articles, pages };
}

/** A story whose type was forgotten. */
function isUntypedStory(node: JsonLdNode): boolean {
  return node['@type'] === undefined && node.headline !== undefined && node.datePublished !== undefined;
}

/**
 * JSON, also with comment or CDATA marks around it, raw control characters, entities for its quotation marks, or
 * commas too many; of what is broken beyond that what it states of one story.
 */
export function parseLoosely(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)(?:\s*;)?\s*$/g,
    '',
  );
  const whole = parsed(bare);
  if (whole !== null) return whole;
  const mended = withoutControls(bare)
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/;\s*$/, '');
  return parsed(mended) ?? parsed(mended.replaceAll('&quot;', '"')) ?? statedIn(mended);
}

const STATED = /"(@type|datePublished|dateCreated|dateModified)"\s*:\s*"([^"\\]{1,80})"/g;

/** What broken JSON states once: twice, and it would not be known of what. */
function statedIn(broken: string): JsonLdNode | null {
  const found = new Map<string, string>();
  let type: string | null = null;
  for (const [, key = '', value = ''] of broken.matchAll(STATED)) {
    if (key === '@type') type = type === null && ARTICLE.test(value) ? value : type;
    else if (found.has(key) && found.get(key) !== value) return null;
    else found.set(key, value);
  }
  return type === null ? null : { '@type': type, ...Object.fromEntries(found) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function withoutControls(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) >= 32) continue;
    out += `${text.slice(from, i)} `;
    from = i + 1;
  }
  return out + text.slice(from);
}

function* nodesOf(data: unknown): Generator<JsonLdNode> {
  const queue: unknown[] = [data];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isNode(value)) {
      yield value;
      for (const [key, inner] of Object.entries(value)) {
        if (inner && typeof inner === 'object' && !ASIDES.has(key.toLowerCase())) queue.push(inner);
      }
    }
  }
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types a node says it is of: whatever else stands there is no type. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  const types: unknown[] = Array.isArray(type) ? type.slice(0, MOST_TYPES) : [type];
  return types.filter((one): one is string => typeof one === 'string' && one.length <= LONGEST_TYPE);
}

/** A text lies at most this deep in lists and nodes; what a page wraps deeper is a trap. */
const DEEPEST = 8;

/** A property as text; the first of several. */
export function textOf(value: unknown): string | null {
  let at = value;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (typeof at === 'string') return at.trim() || null;
    if (typeof at === 'number') return String(at);
    if (Array.isArray(at)) at = at[0];
    else if (isNode(at)) at = at['@value'] ?? at.name ?? at['@id'] ?? at.url;
    else return null;
  }
  return null;
}

/** Of several articles, the one whose address or headline is the page's; else the first. */
export function articleNode(data: PageData, url: string | null, title: string | null): JsonLdNode | null {
  const path = url ? pathOf(url) : null;
  const isPage = (node: JsonLdNode) =>
    (path !== null &&
      [node.url, node['@id'], node.mainEntityOfPage].some((u) => pathOf(textOf(u) ?? '') === path)) ||
    (title !== null && textOf(node.headline)?.toLowerCase() === title.toLowerCase());
  return data.articles.find(isPage) ?? data.articles[0] ?? null;
}

function pathOf(url: string): string | null {
  const path = /^(?:https?:)?\/\/[^/]+(\/[^?#]+)/.exec(url)?.[1]?.replace(/\/$/, '');
  return path && path.length > 1 ? path : null;
}
