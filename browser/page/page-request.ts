import type { PageContents } from '../../reading/page-contents.ts';
import type { PassageAnchor } from '../../reading/passage/anchor.ts';
import type { PaintedPassage } from '../../reading/passage/marker.ts';

/**
 * What the extension asks of the scripts it puts into a page, and what they answer. A script is put in and then
 * called with its request, both by the extension; the answer is the call's own result. No message is sent or
 * listened to, so there is none to forge.
 */
export type PageRequest = ReaderRequest | MarkerRequest | PickerRequest | CopierRequest;

/** The answer to each kind of request. */
export interface PageAnswers {
  readonly reader: ReaderAnswer;
  readonly marker: MarkerAnswer;
  readonly picker: PickerAnswer;
  readonly copier: CopierAnswer;
}

export interface ReaderRequest {
  readonly for: 'reader';
  /** `anyway`: take the text though it does not look like an article. */
  readonly mode: 'page' | 'anyway' | 'selection';
  /** The reader's own choice for this site: a selector path to the element that holds the article. */
  readonly picked: string | null;
  /** Document (`performance.timeOrigin`) read before: at another address it is an app that may still be drawing. */
  readonly knownDocument: number | null;
}

/** Which document it is, cheap to ask: unchanged means that what was read is still there. */
export interface PageIdentity {
  readonly url: string;
  /** `performance.timeOrigin`: unlike for every load of a page. */
  readonly document: number;
  readonly contentType: string;
  /** UTF-16 length of the body's text. */
  readonly length: number;
}

export interface ReaderAnswer {
  readonly identity: PageIdentity;
  readonly scope: 'page' | 'selection' | 'picked';
  readonly contents: PageContents;
}

/** The page a brief was made of: in a tab, another may have taken its place. */
export interface BriefedPage {
  /** `performance.timeOrigin` of its document. */
  readonly document: number | null;
  /** As `pageAddress` gives it: loaded anew, it is another document and the same page. */
  readonly address: string | null;
}

/** What is sought is named only to the page it came from: `of`. */
export type MarkerRequest = { readonly for: 'marker'; readonly of: BriefedPage } & (
  | { readonly do: 'show'; readonly anchor: PassageAnchor }
  | { readonly do: 'paint'; readonly quotes: readonly PaintedPassage[] }
);

export interface MarkerAnswer {
  /** How many of the passages asked for were found; null where another page stands there, and nothing was sought. */
  readonly found: number | null;
  /** True once for each document: the styles have to be put in. */
  readonly needsStyles: boolean;
}

/** `hint`: what the picker says of itself, in the reader's language; null ends a picking under way. */
export interface PickerRequest {
  readonly for: 'picker';
  readonly hint: string | null;
}

export interface PickerAnswer {
  /** Selector path of the chosen element; null when the reader left. */
  readonly selector: string | null;
}

/** `locale`: for the day of publication, BCP 47; the ISO day where it is null. */
export interface CopierRequest {
  readonly for: 'copier';
  readonly locale: string | null;
}

export interface CopierAnswer {
  readonly copied: boolean;
}
