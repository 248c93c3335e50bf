import type { Brief } from '../../brief/model.ts';
import type { Following, PageRef, Place, Scope, Unreadable } from '../../components/surface.ts';

/** What a popup or side panel knows: what is in front, what it shows, what it waits for. */
export interface Model {
  readonly where: 'popup' | 'panel';
  readonly front: FrontPage | null;
  /** The address it was opened on, where the browser told it. */
  readonly openedOn?: string | null | undefined;
  readonly shown: Shown | null;
  readonly problem: Problem | null;
  readonly task: Task | null;
  readonly pinned: boolean;
  /** The last ticket given out. */
  readonly ticket: number;
}

/** The page of the tab in front of this window. */
export interface FrontPage {
  readonly page: PageRef & { readonly tabId: number };
  /** Which page it is: the tab and the page's address. */
  readonly key: string;
  /** How far the reader lets the panel follow here: anything but "off" may be read without a click. */
  readonly following: Following;
  /** Why its address alone says that it cannot be read, or null. */
  readonly refusal: Unreadable | null;
  /** A private window: nothing of it is kept. */
  readonly isPrivate: boolean;
}

/** The brief on show, and what was in front when it was asked for. */
export interface Shown {
  readonly page: PageRef;
  readonly scope: Scope;
  readonly brief: Brief;
  /** `FrontPage.key` the brief belongs with. */
  readonly key: string;
  /** The document read, `performance.timeOrigin`; null for a link. */
  readonly document: number | null;
  /** Its page has been loaded anew or left since. */
  readonly left: boolean;
}

export interface Problem {
  readonly page: PageRef | null;
  readonly why: Unreadable;
}

export interface Task {
  readonly ticket: number;
  readonly page: PageRef;
  readonly key: string;
  /** `waiting`: for the page to load. */
  readonly kind: 'waiting' | 'reading' | 'picking';
  /** It may come to nothing, so what is shown stays in view meanwhile. */
  readonly quiet: boolean;
  /** Of a wait: the ticket of the reading its page went on from, as long as that has not been answered. */
  readonly overtook?: number | null;
}

export type ReadMode = 'page' | 'anyway' | 'selection';

/** What somebody asked for, with a click here or in a menu. */
export type Wish =
  | { readonly do: 'read'; readonly mode: ReadMode }
  | { readonly do: 'pick' }
  /** Read the page and keep it in the library, where there is one. */
  | { readonly do: 'keep' }
  /** Go on with the brief that the popup showed. */
  | { readonly do: 'go-on'; readonly place: Place }
  | { readonly do: 'link'; readonly url: string; readonly host: string | null };

export type SurfaceEvent =
  /** The tab in front, its address, or what is allowed there has changed; or the surface has opened. */
  | { readonly type: 'front'; readonly front: FrontPage | null }
  | { readonly type: 'opened'; readonly front: FrontPage | null; readonly wish: Wish | null }
  | { readonly type: 'loading'; readonly tabId: number }
  | { readonly type: 'loaded'; readonly tabId: number }
  /** A page has had its time to load. */
  | { readonly type: 'due'; readonly ticket: number }
  /** A brief has been made of this tab's page, here or by another surface: its click may have shown us the address. */
  | { readonly type: 'briefed'; readonly tabId: number; readonly front: FrontPage | null }
  | { readonly type: 'wished'; readonly wish: Wish; readonly front: FrontPage | null }
  /** The reader refused when the browser asked. */
  | { readonly type: 'refused' }
  /** Another number of key points is wanted. */
  | { readonly type: 'recount' }
  | { readonly type: 'answered'; readonly ticket: number; readonly answer: Answer }
  | { readonly type: 'pinned'; readonly on: boolean };

export type Answer =
  | { readonly kind: 'brief'; readonly shown: Omit<Shown, 'key' | 'left'> }
  | { readonly kind: 'problem'; readonly why: Unreadable }
  /** No brief was made of this page before. */
  | { readonly kind: 'nothing' }
  /** The reader chose the article: it can be read now. */
  | { readonly kind: 'picked'; readonly selector: string }
  /** The reader left the picker without choosing. */
  | { readonly kind: 'left-picker' };

export type Effect =
  /** Look for a brief made before of the page; `orRead` where there is none. */
  | { readonly do: 'recall'; readonly ticket: number; readonly front: FrontPage; readonly orRead: boolean }
  | {
      readonly do: 'read';
      readonly ticket: number;
      readonly front: FrontPage;
      readonly mode: ReadMode;
      /** Just picked in the page; without it, what was picked on this site before counts. */
      readonly picked: string | null;
    }
  | { readonly do: 'pick'; readonly ticket: number; readonly front: FrontPage }
  | { readonly do: 'read-link'; readonly ticket: number; readonly url: string }
  /** Make the brief on show anew from its article. */
  | { readonly do: 'recount'; readonly ticket: number; readonly shown: Shown }
  /** Say `due` when a loading page has had its time. */
  | { readonly do: 'wait'; readonly ticket: number };

export interface Step {
  readonly model: Model;
  readonly effect: Effect | null;
}
