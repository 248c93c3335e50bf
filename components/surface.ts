import type { Span } from '../brief/article.ts';
import type { Brief } from '../brief/brief.ts';
import type { Preferences, SectionName } from '../preferences/preferences.ts';

/** The page a surface speaks of, as far as it may know it. */
export interface PageRef {
  readonly tabId: number | null;
  readonly url: string | null;
  readonly host: string | null;
}

/** What was briefed. */
export type Scope = 'page' | 'selection' | 'picked' | 'link';

/** Why there is no brief; each has its own plain sentence and one next step. */
export type Unreadable =
  | 'browser-page'
  | 'web-store'
  | 'pdf'
  | 'empty'
  | 'not-an-article'
  | 'language'
  | 'not-allowed'
  | 'refused'
  | 'page-gone'
  /** The linked site has not been allowed yet: `allowLink` asks for it. */
  | 'link-not-allowed'
  | 'offline-link'
  | 'failed';

/** How the shown brief stands to the page in front. */
export type Freshness =
  | { readonly kind: 'current' }
  /** The page has changed since (in-page navigation, edits). */
  | { readonly kind: 'outdated' }
  /** Another page is in front, and it may not be read without a click. */
  | { readonly kind: 'elsewhere'; readonly front: PageRef };

/** Everything the popup and the side panel can be. */
export type SurfaceState =
  | { readonly kind: 'reading'; readonly page: PageRef | null }
  /** The reader is choosing the article in the page: hover outlines, click takes, Escape leaves. */
  | { readonly kind: 'picking'; readonly page: PageRef }
  | {
      readonly kind: 'brief';
      readonly page: PageRef;
      readonly scope: Scope;
      readonly brief: Brief;
      readonly freshness: Freshness;
      readonly pinned: boolean;
    }
  | { readonly kind: 'unreadable'; readonly page: PageRef | null; readonly why: Unreadable };

/** How far the panel may follow. */
export type Following = 'off' | 'site' | 'everywhere';

/** What came of showing a passage in the page. */
export type ShownPassage = 'shown' | 'gone' | 'unreachable';

export type SaveFormat = 'markdown' | 'json-ld' | 'icalendar' | 'csv';

/** What a view can ask for. Every callback is called straight from the reader's gesture, before any await. */
export interface SurfaceActions {
  readonly showPassage: (span: Span) => Promise<ShownPassage>;
  /** Outlines a passage while the pointer is on its item; null takes the outline away. */
  readonly outlinePassage: (span: Span | null) => void;
  /** Paints every quote with its speaker's colour, or takes the paint off again. */
  readonly paintQuotes: (on: boolean) => Promise<boolean>;
  readonly readAgain: () => void;
  /** Reads the page though it does not look like an article. */
  readonly readAnyway: () => void;
  readonly readSelection: () => void;
  readonly pickArticle: () => void;
  /** Asks the browser for leave to fetch the link's site, then reads it. */
  readonly allowLink: () => void;
  readonly openPanel: () => void;
  readonly openOptions: () => void;
  readonly follow: (how: Following) => Promise<Following>;
  readonly pin: (on: boolean) => void;
  readonly copy: (text: { readonly plain: string; readonly html?: string }) => Promise<boolean>;
  readonly save: (format: SaveFormat) => void;
  readonly fold: (section: SectionName, folded: boolean) => void;
}

/** What `<Surface>` is given: plain values in, callbacks out. */
export interface SurfaceProps {
  readonly where: 'popup' | 'panel';
  readonly state: SurfaceState;
  /** How far the panel may follow from the page in front. */
  readonly following: Following;
  readonly preferences: Preferences;
  readonly actions: SurfaceActions;
}
