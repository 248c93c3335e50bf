import Readability from '@mozilla/readability/Readability.js';
import { traitsOf } from './tag-traits.ts';

/** What counts as a line's content, by tag name. */
let phrasing: ReadonlySet<string> | undefined;
const LINKS_AND_EDITS = new Set(['A', 'DEL', 'INS']);

const TEXT = 3;
const MORE_THAN_BLANK = /\S/;

/**
 * Readability (Mozilla, 0.6) for the copies that page-copy.ts makes, with the same answers in less time: it asks no
 * element for what no copy has, asks for an element's text, which takes longest to find, last, and walks lists of nodes
 * by number.
 */
export class SparingReadability extends Readability<Element> {
  /** The longest text asked for of late, and what it is without blanks in a row: asked again and again of one element. */
  private asked = '';
  private answer = '';

  /** The element that holds the article: what else `parse` would tell of it takes its text and its HTML. */
  article(): Element | null {
    this._prepDocument();
    this._metadata = this._getArticleMetadata({});
    this._articleTitle = this._metadata.title;
    const article = this._grabArticle();
    if (article) this._postProcessContent(article);
    return article;
  }

  /** Hidden elements have not been copied. */
  protected override _isProbablyVisible(): boolean {
    return true;
  }

  protected override _isValidByline(element: Element, names: string): boolean {
    const isNamed =
      this.REGEXPS.byline.test(names) ||
      element.getAttribute('rel') === 'author' ||
      (element.getAttribute('itemprop')?.includes('author') ?? false);
    if (!isNamed) return false;
    const { length } = (element.textContent ?? '').trim();
    return length > 0 && length < 100;
  }

  /** None is without content that has elements in it, but for breaks. */
  protected override _isElementWithoutContent(element: Element): boolean {
    if (element.firstElementChild && !element.querySelector('br, hr')) return false;
    return super._isElementWithoutContent(element);
  }

  /** Scripts have not been copied, nor what stands in for them. */
  protected override _removeScripts(): void {}

  /** Every copy of a picture says that it has one, whichever. */
  protected override _unwrapNoscriptImages(): void {}
  protected override _fixLazyImages(): void {}

  /** Copies have neither styles nor borders. */
  protected override _cleanStyles(): void {}

  /** Of a link's target a copy keeps only a place in the page, or a script. */
  protected override _fixRelativeUris(article: Element): void {
    if (article.querySelector('a[href^="javascript:"]')) super._fixRelativeUris(article);
  }

  protected override _getInnerText(element: Element, isNormal = true): string {
    const text = (element.textContent ?? '').trim();
    if (!isNormal) return text;
    if (text === this.asked) return this.answer;
    const answer = text.replace(this.REGEXPS.normalize, ' ');
    if (text.length > 200) [this.asked, this.answer] = [text, answer];
    return answer;
  }

  protected override _getLinkDensity(element: Element): number {
    return element.getElementsByTagName('a').length > 0 ? super._getLinkDensity(element) : 0;
  }

  protected override _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    const only = element.firstElementChild;
    if (!only || only.tagName !== tag || only.nextElementSibling) return false;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT && this.REGEXPS.hasContent.test((node as Text).data)) return false;
    }
    return true;
  }

  protected override _hasChildBlockElement(element: Element): boolean {
    return element.querySelector('blockquote, dl, div, img, ol, p, pre, table, ul') !== null;
  }

  protected override _isPhrasingContent(node: Node): boolean {
    if (node.nodeType === TEXT) return true;
    phrasing ??= new Set(this.PHRASING_ELEMS);
    const tag = node.nodeName;
    if (phrasing.has(tag)) return true;
    if (!LINKS_AND_EDITS.has(tag)) return false;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (!this._isPhrasingContent(child)) return false;
    }
    return true;
  }

  protected override _isWhitespace(node: Node): boolean {
    return node.nodeType === TEXT ? !MORE_THAN_BLANK.test((node as Text).data) : node.nodeName === 'BR';
  }

  protected override _getNextNode(element: Element, isPassed?: boolean): Element | null {
    const first = isPassed ? null : element.firstElementChild;
    if (first) return first;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const next = at.nextElementSibling;
      if (next) return next;
    }
    return null;
  }

  protected override _getAllNodesWithTag(node: ParentNode, tags: readonly string[]): ArrayLike<Element> {
    if (!node.firstElementChild || (tags.length === 1 && traitsOf(tags[0]!).isDropped)) return [];
    return node.querySelectorAll(tags.join(','));
  }

  protected override _forEachNode<N>(nodes: ArrayLike<N>, each: (node: N, i: number) => void): void {
    for (let i = 0, { length } = nodes; i < length; i++) {
      const node = nodes[i];
      if (node !== undefined) each.call(this, node, i);
    }
  }
}
