import type { Span } from '../../brief/article.ts';
import type { Brief } from '../../brief/model.ts';
import type { ItemRef } from '../surface.ts';

/** Whether two items are the same; two nulls are not. */
export function sameItem(a: ItemRef | null, b: ItemRef | null): boolean {
  return a !== null && b !== null && a.section === b.section && a.index === b.index;
}

/** Every passage an item stands for; showing it again goes on to the next. */
export function passagesOf(brief: Brief, item: ItemRef): readonly Span[] {
  switch (item.section) {
    case 'keyPoints':
      return brief.keyPoints.slice(item.index, item.index + 1);
    case 'quotes':
      return brief.quotes.slice(item.index, item.index + 1);
    case 'people':
      return brief.people[item.index]?.mentions ?? [];
    case 'dates':
      return (brief.timeline[item.index]?.dates ?? []).flatMap((index) => brief.dates[index] ?? []);
  }
}
