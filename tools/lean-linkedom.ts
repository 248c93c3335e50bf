import type { Plugin } from 'vite';

/** The parser of style sheets behind `HTMLStyleElement.sheet`: a third of the worker, for a property nobody reads. */
const STYLE_SHEET_PARSER = 'cssomnom/parse';

const STAND_IN = '\0pullquote:no-style-sheets';

/**
 * Leaves linkedom's parser of style sheets out of the builds. What is hidden on a linked page is told from attributes
 * and classes, as its style sheets are never fetched.
 */
export function leanLinkedom(): Plugin {
  return {
    name: 'pullquote:lean-linkedom',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: new RegExp(`^${STYLE_SHEET_PARSER}$`) },
      handler: () => STAND_IN,
    },
    load: {
      filter: { id: new RegExp(`^${STAND_IN}$`) },
      handler: () => 'export const parse = () => null;',
    },
  };
}
