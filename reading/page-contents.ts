import type { BlockKind, LeftOut } from '../brief/article.ts';

/**
 * What is taken from a page, as plain data: all that needs its DOM has been done, nothing has been judged. It
 * crosses from the page's process to the extension's, so it is bounded, and checked there before use.
 */
export interface PageContents {
  readonly url: string | null;
  readonly stated: Statements;
  readonly dates: DateTraces;
  /** All that the page shows, in order. */
  readonly shown: readonly ShownBlock[];
  /** The elements around what is shown and dated, each after the one it stands in. */
  readonly boxes: readonly Box[];
  /** Texts the page does not show. */
  readonly hidden: readonly string[];
  readonly captions: readonly string[];
  /** Whether `body` was looked for in the whole page; a selection or a picked element is what the reader said it is. */
  readonly isWhole: boolean;
  /** Null where nothing was found. */
  readonly body: FoundBody | null;
  /** The same with hidden text, for the page whose article may be hidden until its script has run. */
  readonly unhiddenBody: FoundBody | null;
}

/** What the page says of itself in its head, its JSON-LD and the usual places. */
export interface Statements {
  /** A story appended to another's page: what the head says is not about it. */
  readonly isAppended: boolean;
  /** Text of `<title>`, blanks collapsed. */
  readonly documentTitle: string | null;
  /** Texts of the first `<h1>`s; of an appended story only its own. */
  readonly headings: readonly string[];
  /** `<meta>` by lower-case name, property, itemprop or http-equiv; the first of each that says something. */
  readonly tags: readonly (readonly [name: string, content: string])[];
  /** Sources of the `application/ld+json` scripts. */
  readonly jsonLd: readonly string[];
  /** Text of the first place that looks like a byline. */
  readonly byline: string | null;
  /** `lang` of the root element. */
  readonly lang: string | null;
  /** `href` of the canonical link. */
  readonly canonical: string | null;
}

/** What may tell the day of publication, besides what is stated and shown. */
export interface DateTraces {
  /** `<time>` elements and dates in microdata. */
  readonly marked: readonly MarkedDate[];
  /** Number of the box of the first `<h1>`; -1 where there is none. */
  readonly headline: number;
  /** Different values of publication dates in the state that the page's scripts carry. */
  readonly inScripts: readonly string[];
}

export interface MarkedDate {
  /** The attribute meant for machines. */
  readonly value: string | null;
  readonly text: string;
  /** In lower case. */
  readonly itemprop: string;
  /** Classes of the element and its parent, in lower case. */
  readonly names: string;
  /** How the parent's text begins. */
  readonly around: string;
  readonly isPubdate: boolean;
  readonly box: number;
}

/** What an element is called. Generated names, very long, are empty. */
export interface ElementNames {
  readonly className: string;
  readonly id: string;
  /** Names of its component. */
  readonly labels: readonly string[];
}

/** An element that texts stand in, known by its number in the list of boxes. */
export interface Box extends ElementNames {
  /** In lower case. */
  readonly tag: string;
  /** Number of the element it stands in, smaller than its own; -1 for the outermost. */
  readonly parent: number;
}

/** A stretch of text that the page sets off from its neighbours. */
export interface TextBlock {
  readonly text: string;
  /** Share of its letters that are links, 0 to 1. */
  readonly links: number;
}

export interface ShownBlock extends TextBlock {
  /** Number of the innermost block-level element around it. */
  readonly box: number;
  /** Whether that element holds one that is named for a date; asked only of short blocks with a digit. */
  readonly holdsDate: boolean;
  /** A short text with a line break where elements within it meet, a semicolon between links; null for most. */
  readonly seamed: string | null;
}

/** A block of what was found to be the article. */
export interface BodyBlock extends TextBlock {
  readonly kind: BlockKind;
  /** Of the innermost block-level element around it, in lower case. */
  readonly tag: string;
  /** The page has it as an `<h1>`. */
  readonly isHeadline: boolean;
}

export interface FoundBody {
  readonly blocks: readonly BodyBlock[];
  /** Boxes that are boilerplate by tag, role or name, taken out in page order. */
  readonly pruned: readonly LeftOut[];
}

/** The most of each that a page gives: what lies beyond is not taken. Characters are UTF-16 code units. */
export const MOST = {
  /** Characters of all blocks together, of one text node, and nodes. */
  text: 3_000_000,
  node: 400_000,
  nodes: 250_000,
  /** A box for each node, and what stands around them all. */
  boxes: 250_010,
  labels: 12,
  /** Hidden texts, and characters of each. */
  hidden: 1000,
  hiddenText: 2000,
  captions: 1000,
  caption: 700,
  tags: 1000,
  /** A page may give itself an address of two million characters; no server takes one near this. */
  address: 32_000,
  /** Characters of a tag, a title, a name, an attribute. */
  value: 2000,
  headings: 8,
  heading: 300,
  /** Characters of one JSON-LD script, beyond which it is not about the page, and of all together. */
  jsonLd: 600_000,
  allJsonLd: 1_500_000,
  datesInScripts: 40,
  markedDates: 2000,
  /** Characters of a name: longer ones are generated (a style's hash for every property) and say nothing. */
  name: 400,
  /** Characters of a text with seams. */
  seamed: 600,
  /** Characters of the date in a marked element, and of the words around it. */
  date: 80,
  aroundDate: 120,
} as const;
