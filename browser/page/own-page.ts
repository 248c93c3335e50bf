import { browser } from 'wxt/browser';
import type { PageRequest } from './page-request.ts';

/**
 * The sample article that comes with the extension is an extension page, and browsers inject into none of
 * those. It shares our origin, though, so the same scripts are simply loaded in it.
 */
export interface OwnPage {
  /** Loads the script and calls it; the result in the shape `executeScript` gives it. */
  run(file: string, request: PageRequest): Promise<{ result: unknown }[]>;
  insertCss(css: string): void;
}

/** The page of a tab, if it is one of the extension's own. */
export function ownPage(tabId: number): OwnPage | null {
  const [found] = browser.extension.getViews({ tabId });
  if (!found) return null;
  const view = found as unknown as Window;
  return { run: (file, request) => run(view, file, request), insertCss: (css) => insertCss(view, css) };
}

async function run(view: Window, file: string, request: PageRequest): Promise<{ result: unknown }[]> {
  const { document } = view;
  const script = document.createElement('script');
  script.src = file;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  script.remove();
  const answer = (view as unknown as Record<string, unknown>)[`pullquote ${request.for}`];
  return [{ result: typeof answer === 'function' ? await answer(request) : null }];
}

function insertCss({ document }: Window, css: string): void {
  for (const rule of css.split('\n')) document.styleSheets[0]?.insertRule(rule);
}
