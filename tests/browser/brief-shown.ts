import type { Page } from 'playwright-core';

/** What a popup or a side panel shows of a brief, as a reader sees it. */
export interface ShownBrief {
  readonly title: string;
  /** Said and by whom; the parts of one quote each carry the name shown under the last of them. */
  readonly quotes: readonly { readonly said: string; readonly by: string }[];
  readonly people: readonly { readonly name: string; readonly role: string | null }[];
  /** The words of each date and the machine-readable value beside them, in calendar order. */
  readonly dates: readonly { readonly written: readonly string[]; readonly value: string | null }[];
  readonly keyPoints: number;
}

/** Waits for the brief and reads it off the screen. */
export async function briefShown(surface: Page): Promise<ShownBrief> {
  await surface.locator('.surface.is-brief').waitFor();
  return surface.evaluate(() => {
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
    const text = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';
    const quotes = all('.quotes > li').map((item) => ({
      said: text(item.querySelector('.said')),
      by: text(item.querySelector('.by b, .by .unclear')),
    }));
    for (let i = quotes.length - 2; i >= 0; i--) {
      const [quote, next] = [quotes[i], quotes[i + 1]];
      if (quote && next && !quote.by) quote.by = next.by;
    }
    return {
      title: text(document.querySelector('h1')),
      quotes,
      people: all('.people > li').map((item) => ({
        name: text(item.querySelector('.who b')),
        role: text(item.querySelector('.who small')) || null,
      })),
      dates: all('.timeline > li:not(.published)').map((item) => ({
        written: [...item.querySelectorAll('.when small')].map((words) => text(words).replace(/[“”]/g, '')),
        value: item.querySelector('.when time')?.getAttribute('datetime') ?? null,
      })),
      keyPoints: all('[data-section=keyPoints].receipt').length,
    };
  });
}
