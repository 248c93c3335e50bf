import { browser } from 'wxt/browser';
import type { Span } from '../../brief/article.ts';
import type { PaintedPassage, ShownPassage } from '../../components/surface.ts';
import { makeAnchor } from '../../reading/passage/anchor.ts';
import type { Shown } from '../surface/model.ts';
import { pageAddress } from './page-address.ts';
import type { BriefedPage } from './page-request.ts';
import { mark } from './page-scripts.ts';

/** More quotes than this are not painted at once: finding each in a page takes its time. */
const MOST_PAINTED = 500;

/** Scrolls the page a brief came from to one of its passages; brings its tab to the front then. */
export async function showPassage(shown: Shown | null, span: Span): Promise<ShownPassage> {
  const tabId = shown?.page.tabId ?? null;
  if (!shown) return 'unreachable';
  if (tabId === null) return 'not-open';
  const anchor = makeAnchor(shown.brief.article.text, span);
  const answer = await mark(tabId, { for: 'marker', of: briefedPage(shown), do: 'show', anchor });
  if (!answer.ok || answer.value === null) return 'unreachable';
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
  const painted = (quotes ?? [])
    .slice(0, MOST_PAINTED)
    .map(({ span, colour }) => ({ anchor: makeAnchor(text, span), colour }));
  const answer = await mark(tabId, { for: 'marker', of: briefedPage(shown), do: 'paint', quotes: painted });
  return answer.ok && answer.value !== null && (painted.length === 0 || answer.value > 0);
}

function briefedPage({ document, brief }: Shown): BriefedPage {
  const { url } = brief.article;
  return { document, address: url === null ? null : pageAddress(url) };
}
