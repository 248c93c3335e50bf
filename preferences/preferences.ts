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
  /** Direct quotes of fewer words are not shown. */
  readonly minimumQuoteWords: number;
  readonly showIndirect: boolean;
  readonly quoteOrder: 'article' | 'speaker';
  readonly dateFormat: 'locale' | 'iso';
  /** Markdown template of "Save as Markdown"; the empty string is the built-in one. */
  readonly exportTemplate: string;
}

export type SectionName = 'keyPoints' | 'quotes' | 'people' | 'dates';

export const SECTIONS: readonly SectionName[] = ['keyPoints', 'quotes', 'people', 'dates'];

export const DEFAULT_PREFERENCES: Preferences = {
  version: 1,
  toolbarClick: 'popup',
  theme: 'auto',
  textSize: 'medium',
  sectionOrder: SECTIONS,
  folded: [],
  keyPoints: 3,
  minimumQuoteWords: 3,
  showIndirect: false,
  quoteOrder: 'article',
  dateFormat: 'locale',
  exportTemplate: '',
};
