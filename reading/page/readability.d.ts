/**
 * The parser alone: the package's entry also carries a test for readable pages, which nothing here asks. Of what the
 * parser keeps to itself, the questions that are answered in another way here.
 */
declare module '@mozilla/readability/Readability.js' {
  import { Readability as Published } from '@mozilla/readability';

  export default class Readability<Content = string> extends Published<Content> {
    protected readonly REGEXPS: { readonly byline: RegExp };
    protected _isProbablyVisible(element: Element): boolean;
    protected _isValidByline(element: Element, names: string): boolean;
    protected _isElementWithoutContent(element: Element): boolean;
    protected _removeScripts(document: Document): void;
    protected _unwrapNoscriptImages(document: Document): void;
    protected _fixLazyImages(element: Element): void;
    protected _cleanStyles(element: Element): void;
  }
}
