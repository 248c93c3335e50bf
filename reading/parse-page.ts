import { parseHTML } from 'linkedom';

/** Elements whose content is plain text: tags inside are not tags. */
const WITH_TEXT = ['script', 'style', 'textarea', 'title', 'template', 'noscript'];

/**
 * HTML -> document, without a browser: for files, and in a worker, where a page can be given up on. Nothing of it runs
 * or is loaded. The parser takes the first element for the root, whatever it is, where a browser would put html
 * and body around it: pages that leave out their own are given both.
 */
export function parsePage(html: string): Document {
  const bare = withoutTexts(html);
  if (/<html[\s>]/i.test(bare)) return parse(html);
  const content = html.replace(/^\s*<!doctype[^>]{0,500}>/i, '');
  return parse(
    /<(?:body|head)[\s>]/i.test(bare) ? `<html>${content}</html>` : `<html><body>${content}</body></html>`,
  );
}

function parse(html: string): Document {
  const whole = /^\s*<!doctype/i.test(html) ? html : `<!doctype html>${html}`;
  const document = parseHTML(whole).document as unknown as Document;
  openShadowRoots(document);
  return document;
}

/**
 * Gives elements the shadow roots that are written in the page (`<template shadowrootmode="open">`), as a browser's
 * parser does. Closed ones stay shut, as they would to a script.
 */
function openShadowRoots(document: Document): void {
  const within: ParentNode[] = [document];
  for (let root = within.pop(); root; root = within.pop()) {
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
      const host = template.parentElement;
      if (!host || host.shadowRoot) continue;
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.append(...template.content.childNodes);
      template.remove();
      within.push(shadow);
    }
  }
}

/** The page's tags without its comments and what stands in scripts and the like. */
function withoutTexts(html: string): string {
  const lower = html.toLowerCase();
  let bare = '';
  let from = 0;
  for (let at = lower.indexOf('<'); at >= 0; at = lower.indexOf('<', Math.max(at + 1, from))) {
    const isComment = lower.startsWith('<!--', at);
    const tag = isComment ? '' : WITH_TEXT.find((name) => lower.startsWith(name, at + 1));
    if (tag === undefined) continue;
    const close = isComment ? '-->' : `</${tag}`;
    const end = lower.indexOf(close, at + 4);
    bare += lower.slice(from, at);
    if (end < 0) return bare;
    from = end + close.length;
  }
  return bare + lower.slice(from);
}
