import type { Span } from '../brief/article.ts';
import type { Brief } from '../brief/model.ts';
import type { FileFormatId } from '../sharing/formats.ts';
import type { Preferences, SectionName } from './settings/preferences.ts';

/** The page a surface speaks of, as far as it may know it. */
export interface PageRef {
  readonly tabId: number | null;
  readonly url: string | null;
  /** Without "www."; null where the browser does not tell. */
  readonly host: string | null;
}

/** What was briefed. */
export type Scope = 'page' | 'selection' | 'picked' | 'link';

/** Why there is no brief; each has its own plain sentence and one next step. */
export type Unreadable =
  /** The browser's own pages, other extensions, developer tools. */
  | 'browser-page'
  | 'web-store'
  | 'pdf'
  /** A file on disk, and the browser keeps extensions away from files. */
  | 'local-file'
  /** The page has no text (yet). */
  | 'empty'
  | 'not-an-article'
  /** "Read the selection" was asked for with nothing selected. */
  | 'no-selection'
  /** Another site than the one the click was for: needs a click on the icon, or following. */
  | 'not-allowed'
  /** It may be read, and the browser shows a page of its own in its place: the site does not answer. */
  | 'site-unreachable'
  /** The reader refused when the browser asked. */
  | 'refused'
  | 'page-gone'
  /** The linked site has not been allowed yet: `allowLink` asks for it. */
  | 'link-not-allowed'
  /** The address behind a link could not be fetched or was no page. */
  | 'link-failed'
  /** The linked page could not be fetched and read in the time it is given. */
  | 'link-too-long'
  /** Our own fault: anything unexpected. */
  | 'failed';

/** How the shown brief stands to the page in front. */
export type Freshness =
  | { readonly kind: 'current' }
  /** The page has changed since then (in-page navigation, edits). */
  | { readonly kind: 'outdated' }
  /** Another page is in front. `canRead`: one click on "Read this page" is enough; else it takes the toolbar icon. */
  | { readonly kind: 'elsewhere'; readonly front: PageRef; readonly canRead: boolean };

/** A brief on show. */
export interface BriefState {
  readonly kind: 'brief';
  readonly page: PageRef;
  readonly scope: Scope;
  readonly brief: Brief;
  readonly freshness: Freshness;
  /** The reader stays on this brief, whatever page comes to the front. */
  readonly pinned: boolean;
}

/** Every state of the popup and the side panel. */
export type SurfaceState =
  | { readonly kind: 'reading'; readonly page: PageRef | null }
  /** The reader is choosing the article in the page: hover outlines, click takes, Escape leaves. */
  | { readonly kind: 'picking'; readonly page: PageRef }
  | BriefState
  | { readonly kind: 'unreadable'; readonly page: PageRef | null; readonly why: Unreadable };

/** How far the panel may follow the page in front. */
export type Following = 'off' | 'site' | 'everywhere';

/**
 * With whose leave the page on show was read, and how long that holds: until the page is left, only until the link's
 * page was fetched (so it is given back already), or until the reader takes it back.
 */
export type Leave =
  | { readonly kind: 'none' }
  | { readonly kind: 'click'; readonly host: string | null; readonly until: 'page-left' }
  | { readonly kind: 'link'; readonly host: string | null; readonly until: 'fetched' }
  | { readonly kind: 'site'; readonly host: string | null; readonly until: 'taken-back' }
  | { readonly kind: 'everywhere'; readonly until: 'taken-back' };

/** The outcome of showing a passage in the page. */
export type ShownPassage =
  | 'shown'
  /** The page no longer has it. */
  | 'gone'
  /** Its page is closed, or another one is in its tab. */
  | 'unreachable'
  /** It was read from a link, and never opened. */
  | 'not-open';

/** One item of a brief: `index` counts in `keyPoints`, `quotes`, `people` or `timeline`. */
export interface ItemRef {
  readonly section: SectionName;
  readonly index: number;
}

/** Where the reader is in a brief, handed from the popup to the panel that takes over. */
export interface Place {
  /** The voice whose quotes alone are shown, by its id. */
  readonly filter: string | null;
  /** What is looked for in the brief; null where nothing is. */
  readonly search: string | null;
  /** The item at the top of the view; null at the top of the brief. */
  readonly item: ItemRef | null;
}

/** A quote to be painted in the page; `colour` indexes `SPEAKER_COLOURS`, null is a voice that has none. */
export interface PaintedPassage {
  readonly span: Span;
  readonly colour: number | null;
}

/**
 * What a view can ask for. Every callback is called straight from the reader's gesture, before any await.
 * Promises of `boolean` say whether it was done; they never reject.
 */
export interface SurfaceActions {
  readonly showPassage: (span: Span) => Promise<ShownPassage>;
  /** Paints these quotes in the page with their speakers' colours; null takes the paint off again. */
  readonly paintQuotes: (quotes: readonly PaintedPassage[] | null) => Promise<boolean>;
  /** Reads the page in front, whole: retry, update, "the whole page" after a selection, "read this page" when elsewhere. */
  readonly readPage: () => void;
  /** Reads the page though it does not look like an article. */
  readonly readAnyway: () => void;
  readonly readSelection: () => void;
  /** Lets the reader choose the article's block on the page; remembered for the site. */
  readonly pickArticle: () => void;
  /** Leaves picking without a choice. */
  readonly cancelPick: () => void;
  /** Forgets the choice for this site and reads the page as usual. */
  readonly forgetPick: () => void;
  /** Asks the browser for leave to fetch the link's site, then reads it. */
  readonly allowLink: () => void;
  /** Opens the page a brief was made from, in a tab: at a passage, where one is given. */
  readonly openPage: (at?: Span) => void;
  /** Copies the address that opens the page at a passage. */
  readonly copyLink: (span: Span) => Promise<boolean>;
  /** Saves a quote, by its index, as a picture drawn on this machine. */
  readonly savePicture: (quote: number) => Promise<boolean>;
  /** Goes on in the panel, at this place of the brief. */
  readonly openPanel: (place: Place) => void;
  readonly openOptions: () => void;
  readonly openLibrary: () => void;
  /** Asks the browser for the permission it takes; answers with how far it follows now. */
  readonly follow: (how: Following) => Promise<Following>;
  readonly pin: (on: boolean) => void;
  /** Items as citations, one under the other, or the whole brief (plain Markdown and rich text at once). */
  readonly copy: (what: readonly ItemRef[] | 'all') => Promise<boolean>;
  /** Saves the brief as a file; a note by the template of that name, or the one in use. */
  readonly save: (format: FileFormatId, template?: string) => Promise<boolean>;
  /** Hands the brief to Obsidian as a note. */
  readonly addToObsidian: () => Promise<boolean>;
  readonly print: () => void;
  /** Changes and stores settings: folded sections, order of quotes, indirect speech. */
  readonly prefer: (change: Partial<Preferences>) => void;
}

/** Keeping briefs in the library, where the reader has turned it on. */
export interface Keeping {
  /** Whether the brief on show is kept. */
  readonly kept: boolean;
  /** Whether the article is not as it was when it was kept. */
  readonly changed: boolean;
  /** Whether it should have been kept at once, and could not be. */
  readonly failed?: boolean;
  /** Says whether it worked. */
  readonly onKeep: (keep: boolean) => Promise<boolean>;
  readonly onShowChanges: () => void;
}

/** What `<Surface>` is given: plain values in, callbacks out. */
export interface SurfaceProps {
  readonly where: 'popup' | 'panel';
  readonly state: SurfaceState;
  /** How far the panel may follow on the site of the page it shows. */
  readonly following: Following;
  /** Null, or absent, where there is no library to keep the brief in. */
  readonly keeping?: Keeping | null;
  /** Whose leave is in use for what is shown. */
  readonly leave: Leave;
  readonly preferences: Preferences;
  /** Where to go on in the brief, said once; null, or absent, to leave the reader where they are. */
  readonly place?: Place | null;
  readonly actions: SurfaceActions;
  /** The moment of showing, in epoch milliseconds: "4 years ago" is told from it. */
  readonly now: number;
}
