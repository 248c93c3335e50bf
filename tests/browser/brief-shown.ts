import type { Page } from 'playwright-core';

/** What a popup or a side panel shows of a brief, as a reader sees it. */
export interface ShownBrief {
  readonly title: string;
  /** Said and by whom: what its run stands under, the name of a person or the article's words with the kind of source. */
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
    const quotes = all('.run q.words, .run .words > q').map((words) => ({
      said: text(words),
      by: text(words.closest('.run')?.querySelector('.who b, .who .unclear, .who span:has(> .kind)')),
    }));
    return {
      title: text(document.querySelector('h1')),
      quotes,
      people: all('[data-section=people]').map((item) => ({
        name: text(item.querySelector('b')),
        role: text(item.querySelector('small, .role')) || null,
      })),
      dates: all('.dates > li:not(.cut)').map((item) => ({
        written: [...item.querySelectorAll('.when small')].map((words) => text(words).replace(/[“”]/g, '')),
        value: item.querySelector('.when time')?.getAttribute('datetime') ?? null,
      })),
      keyPoints: all('[data-section=keyPoints].receipt').length,
    };
  });
}
