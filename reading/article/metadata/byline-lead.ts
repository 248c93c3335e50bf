import { anyOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';

/** "By", "Written by", "Author:", "文／", in any language: what stands before the name of whoever wrote the story. */
const LEAD = String.raw`(?:(?:(?:${anyOf(PAGE_WORDS.bylineWorks)}\s+)?${anyOf(PAGE_WORDS.by)}:?|${anyOf(
  PAGE_WORDS.authorLabels,
)})\s+|${anyOf(PAGE_WORDS.authorMarks)}\s?)`;

const AT_START = new RegExp(String.raw`^\s*${LEAD}`, 'i');
const CAPITAL = /^\p{Lu}/u;

/** A byline without its lead-in. */
export function withoutLead(text: string): string {
  return text.replace(AT_START, '');
}

/** Whether a line begins with a lead-in and a capital letter. */
export function opensByline(text: string): boolean {
  const lead = AT_START.exec(text);
  return lead !== null && CAPITAL.test(text.slice(lead[0].length));
}

/** A lead-in at the line's beginning or after what sets its parts off, to be searched for. */
export function leadIns(): RegExp {
  return new RegExp(String.raw`(?:^|[|·•—–\n]\s*|\d\s?)${LEAD}`, 'gi');
}
