import { rootElement } from '../flat-tree.ts';

/** An article of its own, and not a teaser, has this many paragraphs with this many characters each. */
const PARAGRAPHS = 3;
const PARAGRAPH = 80;

/**
 * Of several whole articles on one page (the next story appended while the reader scrolls), the one in the middle
 * of the window, and whether it is the page's first. Null where the page has at most one, or no layout to ask.
 */
export function articleInView(document: Document): { element: Element; isFirst: boolean } | null {
  const view = document.defaultView;
  const root = rootElement(document);
  if (!view || !root || !view.innerHeight) return null;
  const articles = [...root.querySelectorAll('article')].filter(isWhole);
  const outermost: Element[] = [];
  // In document order, so whatever holds one comes before it.
  for (const article of articles) {
    if (!outermost.at(-1)?.contains(article)) outermost.push(article);
  }
  if (outermost.length < 2) return null;
  const middle = view.innerHeight / 2;
  const at = outermost.findIndex((article) => {
    const { top, bottom } = article.getBoundingClientRect();
    return top <= middle && bottom >= middle;
  });
  return { element: outermost[Math.max(0, at)]!, isFirst: at <= 0 };
}

function isWhole(article: Element): boolean {
  if (!article.querySelector('h1')) return false;
  let n = 0;
  for (const p of article.querySelectorAll('p')) {
    if ((p.textContent ?? '').trim().length >= PARAGRAPH && ++n === PARAGRAPHS) return true;
  }
  return false;
}
