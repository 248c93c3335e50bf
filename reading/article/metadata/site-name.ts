import { wordsOf } from '../words.ts';
import { fold } from './title.ts';

const SEPARATORS = / [|•·»›«–—-] | ?[|｜»] ?| :: /;
/** Shorter words turn up in any host by chance. */
const SHORTEST_WORD = 3;

/** No site's name, but a headline's, in words. */
const LONG = 6;

/** A stated name of a site, without what the site says of itself before or behind it; null where it is the headline. */
export function siteNameOf(stated: string, title: string | null, host: string | null): string | null {
  if (title !== null && fold(stated) === fold(title) && stated.split(/\s+/).length >= LONG) return null;
  const all = stated.replace(/\s+/g, ' ').split(SEPARATORS).filter(Boolean);
  if (all.length < 2 || host === null) return stated;
  const parts = all.filter((part) => !/^\S+\.[a-z]{2,4}$/i.test(part));
  if (parts.length === 1) return parts[0]!.trim();
  const named = parts.filter((part) => isNamedBy(host, part));
  return named.length === 1 ? named[0]!.trim() : stated;
}

/** Whether the host is called so: "whdh.com" for "WHDH 7News", "hacks.example.org" for "Example Hacks". */
export function isNamedBy(host: string, part: string): boolean {
  const labels = host.split('.').slice(0, -1);
  const words = wordsOf(fold(part));
  const joined = words.join('');
  if (joined.length < SHORTEST_WORD) return false;
  return (
    labels.some((label) => label.replaceAll('-', '') === joined) ||
    labels.some((label) => label.length >= SHORTEST_WORD && words.includes(label)) ||
    words.every((word) => word.length >= SHORTEST_WORD && labels.includes(word))
  );
}
