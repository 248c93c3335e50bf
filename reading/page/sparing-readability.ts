import Readability from '@mozilla/readability/Readability.js';

/**
 * Readability (Mozilla, 0.6) for the copies that page-copy.ts makes, with the same answers in less time: it asks no
 * element for what no copy has, and asks for an element's text, which takes longest to find, last.
 */
export class SparingReadability extends Readability<Element> {
  /** What is hidden has not been copied. */
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

  /** No copy has a style, nor a border. */
  protected override _cleanStyles(): void {}
}
