/**
 * The parser alone: the package's entry also carries a test for readable pages, which nothing here asks. Of what the
 * parser keeps to itself, the questions that are answered in another way here, and the steps taken one by one.
 */
declare module '@mozilla/readability/Readability.js' {
  import { Readability as Published } from '@mozilla/readability';

  export default class Readability<Content = string> extends Published<Content> {
    protected readonly REGEXPS: {
      readonly byline: RegExp;
      readonly hasContent: RegExp;
      readonly normalize: RegExp;
    };
    protected readonly PHRASING_ELEMS: readonly string[];
    protected _metadata: { readonly title: string };
    protected _articleTitle: string;
    protected _prepDocument(): void;
    protected _getArticleMetadata(jsonLd: object): { readonly title: string };
    protected _grabArticle(): Element | null;
    protected _postProcessContent(article: Element): void;
    protected _isProbablyVisible(element: Element): boolean;
    protected _isValidByline(element: Element, names: string): boolean;
    protected _isElementWithoutContent(element: Element): boolean;
    protected _removeScripts(document: Document): void;
    protected _unwrapNoscriptImages(document: Document): void;
    protected _fixLazyImages(element: Element): void;
    protected _cleanStyles(element: Element): void;
    protected _fixRelativeUris(article: Element): void;
    protected _getInnerText(element: Element, isNormal?: boolean): string;
    protected _getLinkDensity(element: Element): number;
    protected _hasSingleTagInsideElement(element: Element, tag: string): boolean;
    protected _hasChildBlockElement(element: Element): boolean;
    protected _isPhrasingContent(node: Node): boolean;
    protected _isWhitespace(node: Node): boolean;
    protected _getNextNode(element: Element, isPassed?: boolean): Element | null;
    protected _getAllNodesWithTag(node: ParentNode, tags: readonly string[]): ArrayLike<Element>;
    protected _forEachNode<N>(nodes: ArrayLike<N>, each: (node: N, i: number) => void): void;
  }
}
