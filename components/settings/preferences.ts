/** What the reader can set. Pure: stored by `browser/preferences-store.ts`, shown by the options page. */
export interface Preferences {
  /** Raised when a field changes its meaning. */
  readonly version: 1;
  readonly toolbarClick: 'popup' | 'panel';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly textSize: 'small' | 'medium' | 'large';
  readonly sectionOrder: readonly SectionName[];
  /** Sections the reader has folded. */
  readonly folded: readonly SectionName[];
  readonly keyPoints: 1 | 2 | 3 | 4 | 5;
  /** Direct quotes of fewer words are not shown: 1 to 20. */
  readonly minimumQuoteWords: number;
  readonly showIndirect: boolean;
  readonly quoteOrder: 'article' | 'speaker';
  readonly dateFormat: 'locale' | 'iso';
  /** Names of the reader's own templates of a note, in their order; the texts are stored apart. */
  readonly noteTemplates: readonly string[];
  /** The name of the template in use; the empty string is the built-in one. */
  readonly noteTemplate: string;
  /** Whether people are written as `[[wiki links]]` in a note. */
  readonly noteWikiLinks: boolean;
  /** Tags of every note, as the reader typed them. */
  readonly noteTags: string;
  /** Obsidian's vault and the folder in it; its own choice where empty. */
  readonly obsidianVault: string;
  readonly obsidianFolder: string;
}

export type SectionName = 'keyPoints' | 'quotes' | 'people' | 'dates';

export const SECTIONS: readonly SectionName[] = ['keyPoints', 'quotes', 'people', 'dates'];

/** The longest text of one line that is kept, in UTF-16 code units: an item of synced storage holds 8 kB. */
export const LONGEST_LINE = 200;

/** Most templates, and the longest name of one: `TEMPLATE_LIMITS` of `sharing/named-templates.ts`, which is not loaded for this. */
const MOST_TEMPLATES = 12;
const LONGEST_NAME = 40;

export const DEFAULT_PREFERENCES: Preferences = {
  version: 1,
  toolbarClick: 'popup',
  theme: 'auto',
  textSize: 'medium',
  sectionOrder: SECTIONS,
  folded: [],
  keyPoints: 5,
  minimumQuoteWords: 3,
  showIndirect: false,
  quoteOrder: 'article',
  dateFormat: 'locale',
  noteTemplates: [],
  noteTemplate: '',
  noteWikiLinks: false,
  noteTags: '',
  obsidianVault: '',
  obsidianFolder: '',
};

type Check = (value: unknown) => boolean;

const oneOf = (...values: readonly unknown[]): Check => {
  return (value) => values.includes(value);
};

const isLine = (longest: number): Check => {
  return (value) => typeof value === 'string' && value.length <= longest;
};

const isSectionList: Check = (value) =>
  Array.isArray(value) && new Set(value).size === value.length && value.every(oneOf(...SECTIONS));

/** What makes a stored value a good one, field by field. */
const CHECKS: { readonly [Field in keyof Preferences]: Check } = {
  version: oneOf(1),
  toolbarClick: oneOf('popup', 'panel'),
  theme: oneOf('auto', 'light', 'dark'),
  textSize: oneOf('small', 'medium', 'large'),
  sectionOrder: (value) => isSectionList(value) && (value as unknown[]).length === SECTIONS.length,
  folded: isSectionList,
  keyPoints: oneOf(1, 2, 3, 4, 5),
  minimumQuoteWords: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 20,
  showIndirect: oneOf(true, false),
  quoteOrder: oneOf('article', 'speaker'),
  dateFormat: oneOf('locale', 'iso'),
  noteTemplates: (value) =>
    Array.isArray(value) && value.length <= MOST_TEMPLATES && value.every(isLine(LONGEST_NAME)),
  noteTemplate: isLine(LONGEST_NAME),
  noteWikiLinks: oneOf(true, false),
  noteTags: isLine(LONGEST_LINE),
  obsidianVault: isLine(LONGEST_LINE),
  obsidianFolder: isLine(LONGEST_LINE),
};

/** Preferences from whatever was stored: every field that is missing or broken falls back to its default. */
export function readPreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_PREFERENCES;
  const good = Object.entries(stored).filter(
    ([field, value]) => Object.hasOwn(CHECKS, field) && CHECKS[field as keyof Preferences](value),
  );
  return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(good) };
}
