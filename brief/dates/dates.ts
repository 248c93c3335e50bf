import type { DateMention, TimelineRow } from '../brief.ts';
import type { TextDocument } from '../text/document.ts';

/** Every date the text puts on a calendar, resolved against `document.article.published`, and the timeline they make. */
export function findDates(_document: TextDocument): { dates: DateMention[]; timeline: TimelineRow[] } {
  return { dates: [], timeline: [] };
}
