/** A stretch of `Article.text`, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `text === article.text.slice(start, end)`, always. */
export interface TextSpan extends Span {
  readonly text: string;
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'block-quote';

/** One block of the article's text as the page laid it out. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Where the publication day was found, strongest evidence first. */
export type PublishedFrom =
  | 'json-ld'
  | 'meta'
  | 'microdata'
  | 'time-element'
  | 'visible'
  | 'url'
  | 'script'
  | 'given';

/** Something the reader did not take into the article, and why: shown to whoever wants to know what was skipped. */
export interface LeftOut {
  readonly reason:
    | 'headline'
    | 'byline'
    | 'standfirst'
    | 'caption'
    | 'credit'
    | 'share'
    | 'sign-up'
    | 'related'
    | 'navigation'
    | 'advertisement'
    | 'comments'
    | 'tags'
    | 'boilerplate'
    | 'duplicate'
    | 'hidden';
  readonly text: string;
}

/** What was read: the body of the page a person would call the article, and what the page says about it. */
export interface Article {
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  /** The headline, without the site's name. */
  readonly title: string | null;
  /** Names of people only; "By Staff" is null. */
  readonly byline: string | null;
  readonly siteName: string | null;
  /** BCP 47, as declared and checked against the text; null where neither tells. */
  readonly lang: string | null;
  /** Day or date-time of first publication in the page's own zone: "YYYY-MM-DD" or ISO 8601. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly updated: string | null;
  /** Plain text; paragraphs are separated by a blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly standfirst: string | null;
  readonly captions: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** The page keeps the rest of the story for those who pay or sign in. */
  readonly isFreePart: boolean;
}

/** What is known of a text that comes without a page. */
export interface TextInput {
  readonly text: string;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly lang?: string | null;
}

/** An Article made of bare text: the text is kept unchanged, blocks are left to `brief/text/paragraphs`. */
export function articleFromText(input: TextInput): Article {
  return {
    url: input.url ?? null,
    canonicalUrl: null,
    title: input.title ?? null,
    byline: null,
    siteName: null,
    lang: input.lang ?? null,
    published: input.published ?? null,
    publishedFrom: input.published ? 'given' : null,
    updated: null,
    text: input.text,
    blocks: [],
    standfirst: null,
    captions: [],
    leftOut: [],
    isFreePart: false,
  };
}
