import type { Plugin } from 'vite';

/** Steps of Readability that `SparingReadability` answers in another way, without asking the original. */
const ANSWERED_ELSEWHERE = [
  '_cleanStyles',
  '_fixLazyImages',
  '_forEachNode',
  '_getAllNodesWithTag',
  '_getInnerText',
  '_getNextNode',
  '_hasChildBlockElement',
  '_hasSingleTagInsideElement',
  '_isPhrasingContent',
  '_isProbablyVisible',
  '_isValidByline',
  '_isWhitespace',
  '_removeScripts',
  '_unwrapNoscriptImages',
];

/** Its way from a page to a finished reading, and what only that way uses: the article's element is asked for alone. */
const NEVER_ASKED = ['_getJSONLD', '_isSingleImage', 'parse'];

/** A call that writes a line for debugging: a statement by itself, as the package is laid out. */
const LOG_LINE = /^ *this\.log\([^;]*\);\n/gm;

/**
 * Leaves out of the builds what of Readability never runs in them: it is put into the page, where every byte is read
 * before the article is. Of the package itself nothing is changed, nor where tests run its source.
 */
export function leanReadability(): Plugin {
  return {
    name: 'pullquote:lean-readability',
    apply: 'build',
    transform: {
      filter: { id: /@mozilla[\\/]readability[\\/]Readability\.js/ },
      handler: (source) => ({ code: withoutUnused(source), map: null }),
    },
  };
}

/**
 * Readability's source without the methods that never run here, and without its lines for debugging.
 * @throws where a method is not found as it is expected, after an update of the package
 */
export function withoutUnused(source: string): string {
  let lean = source;
  for (const name of [...ANSWERED_ELSEWHERE, ...NEVER_ASKED]) lean = withoutMethod(lean, name);
  return lean.replace(LOG_LINE, '');
}

function withoutMethod(source: string, name: string): string {
  const start = source.indexOf(`\n  ${name}(`);
  const close = /\n {2}\},?(?=\n)/g;
  close.lastIndex = start;
  const end = start < 0 ? null : close.exec(source);
  if (!end) throw new Error(`Readability has no method ${name} where it is looked for.`);
  return source.slice(0, start) + source.slice(end.index + end[0].length);
}
