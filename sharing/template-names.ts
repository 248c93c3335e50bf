/** The lists a template can repeat a section for, and the names that stand for something inside each. */
export const ITEM_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    keyPoints: ['text', 'link', 'place'],
    quotes: ['text', 'marked', 'speaker', 'speakerLink', 'voice', 'role', 'grounds', 'kind', 'link', 'place'],
    people: ['name', 'role', 'quotes', 'mentions'],
    dates: ['text', 'value', 'label', 'link', 'place'],
    tags: ['tag'],
  }),
);

/** Names that stand for something everywhere in a template. */
export const ARTICLE_NAMES = [
  'title',
  'url',
  'site',
  'byline',
  'published',
  'lang',
  'saved',
  'keyPointsHeading',
  'quotesHeading',
  'peopleHeading',
  'datesHeading',
  'hasTags',
] as const;

export const NAMES: ReadonlySet<string> = new Set([...ARTICLE_NAMES, ...ITEM_NAMES.keys()]);

/** A front matter at the very top of a template, with the lines that mark it; "" where there is none. */
export function frontMatterOf(template: string): string {
  return /^---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/.exec(template)?.[0] ?? '';
}
