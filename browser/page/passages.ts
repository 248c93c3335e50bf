import { browser } from 'wxt/browser';
import type { Span } from '../../brief/article.ts';
import type { PaintedPassage, ShownPassage } from '../../components/surface.ts';
import { makeAnchor } from '../../reading/passage/anchor.ts';
import type { Shown } from '../surface/model.ts';
import { mark } from './page-scripts.ts';

/** Scrolls the page a brief came from to one of its passages; brings its tab to the front first. */
export async function showPassage(shown: Shown | null, span: Span): Promise<ShownPassage> {
  const tabId = shown?.page.tabId ?? null;
  if (!shown) return 'unreachable';
  if (tabId === null) return 'not-open';
  const anchor = makeAnchor(shown.brief.article.text, span);
  const answer = await mark(tabId, { for: 'marker', do: 'show', anchor });
  if (!answer.ok) return 'unreachable';
  if (answer.value === 0) return 'gone';
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  return 'shown';
}

/** Paints these quotes of a brief in its page, or takes the paint off; false where the page cannot be reached. */
export async function paintQuotes(
  shown: Shown | null,
  quotes: readonly PaintedPassage[] | null,
): Promise<boolean> {
  const tabId = shown?.page.tabId ?? null;
  if (!shown || tabId === null) return false;
  const { text } = shown.brief.article;
  const painted = (quotes ?? []).map(({ span, colour }) => ({ anchor: makeAnchor(text, span), colour }));
  const answer = await mark(tabId, { for: 'marker', do: 'paint', quotes: painted });
  return answer.ok && (painted.length === 0 || answer.value > 0);
}

/**
 * Outlines passages as the pointer wanders over the list: one request at a time, and of those that came
 * meanwhile only the last.
 */
export function outliner(): (shown: Shown | null, span: Span | null) => void {
  let busy = false;
  let next: (() => Promise<unknown>) | null = null;
  const run = async () => {
    busy = true;
    while (next) {
      const now = next;
      next = null;
      await now();
    }
    busy = false;
  };
  return (shown, span) => {
    const tabId = shown?.page.tabId ?? null;
    if (!shown || tabId === null) return;
    const anchor = span && makeAnchor(shown.brief.article.text, span);
    next = () => mark(tabId, { for: 'marker', do: 'outline', anchor });
    if (!busy) run();
  };
}
