import { findDates } from '../../../brief/dates/dates.ts';
import type { DateMention } from '../../../brief/model.ts';
import { englishDocument } from '../../fixtures/english.ts';

interface Page {
  readonly published?: string | null;
  readonly lang?: string;
  readonly url?: string;
}

/** The dates of a text as a page of that day would have them; Wednesday, 10 August 2022 unless told. */
export function mentionsIn(text: string, { published = '2022-08-10', lang, url }: Page = {}): DateMention[] {
  return findDates(englishDocument(text, { published, lang, url })).dates;
}

/** The same as "words = value" pairs, for tables. */
export function datesIn(text: string, page: Page = {}): string[] {
  return mentionsIn(text, page).map((date) => `${date.text} = ${date.value}`);
}
