import { parseHTML } from 'linkedom';

/**
 * HTML -> document. The parser takes the first element for the root, whatever it is, where a browser would put html
 * and body around it: files and fragments without their own are given both.
 */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
