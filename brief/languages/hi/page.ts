import type { PageGrammar } from '../../grammar/page.ts';

/** What Hindi news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  otherPage: ['अधिक पढ़ें', 'यह भी पढ़ें'],
};
