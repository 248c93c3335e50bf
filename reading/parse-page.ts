import { parseHTML } from 'linkedom';

/**
 * HTML -> document, without a browser: for files, and in a worker, where a page can be given up on. Nothing of it runs
 * or is loaded. The parser takes the first element for the root, whatever it is, where a browser would put html
 * and body around it: files and fragments without their own are given both.
 */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
