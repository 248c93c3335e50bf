import { browser } from 'wxt/browser';
import type { PageRequest } from './page-request.ts';

/**
 * The sample article that comes with the extension is an extension page, and browsers inject into none of
 * those. It shares our origin, though, so the same scripts are simply loaded in it.
 */
export interface OwnPage {
  /** Answers what the script's `main` returned. */
  run(file: string, request: PageRequest): Promise<unknown>;
  insertCss(css: string): void;
}

/** The page of a tab, if it is one of the extension's own. */
export function ownPage(tabId: number): OwnPage | null {
  const [found] = browser.extension.getViews({ tabId });
  if (!found) return null;
  const view = found as unknown as Window;
  return { run: (file, request) => run(view, file, request), insertCss: (css) => insertCss(view, css) };
}

async function run(view: Window, file: string, request: PageRequest): Promise<unknown> {
  const { document } = view;
  const script = document.createElement('script');
  script.src = file;
  const world = view as unknown as Record<string, unknown>;
  world.pullquoteRequest = request;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  script.remove();
  // A built script leaves its result under its name: "/article-reader.js" under `articleReader`.
  const name = file.slice(1, -3).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return world[name];
}

function insertCss({ document }: Window, css: string): void {
  for (const rule of css.split('\n')) document.styleSheets[0]?.insertRule(rule);
}
