import Readability from '@mozilla/readability/Readability.js';

/**
 * What the bench runs in a page beside the extension's own reader: Readability as anybody would use it. It changes
 * the document it reads, so it is given a copy, and the copy counts.
 */
Object.assign(globalThis, {
  copyPage: () => document.cloneNode(true),
  readability: () => new Readability(document.cloneNode(true) as Document).parse()?.length ?? 0,
});
