import type { Voice } from '../../brief/model.ts';
import { foldName } from '../identity/fold-name.ts';
import type { Speaker } from '../search/statement-index.ts';

/**
 * Whether a draft and a source give words to the same voice; null where one of them does not say. A surname alone
 * agrees with everybody who bears it: what a draft leaves open is not held against it.
 */
export function speakersAgree(draft: Voice | null, source: Speaker): boolean | null {
  if (!draft || draft.name === null || source.kind === 'unclear') return null;
  const names = [
    source.name,
    source.identity?.name,
    ...(source.identity?.row.names.map(([name]) => name) ?? []),
  ];
  const own = foldName(draft.name).parts;
  const others = names
    .filter((name) => name !== null && name !== undefined)
    .map((name) => foldName(name).parts);
  if (others.length === 0) return null;
  if (others.some((parts) => agree(own, parts))) return true;
  // "the minister" and "Ana Lima" may be one: only two named people, or two organisations, contradict each other.
  const bothNamed = draft.kind === source.kind && (draft.kind === 'person' || draft.kind === 'organisation');
  return bothNamed || (draft.kind === 'person' && source.kind === 'document') ? false : null;
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.length === 1) return long.includes(short[0]!);
  let at = 0;
  for (const part of long) if (part === short[at] || abbreviates(short[at], part)) at++;
  return at === short.length;
}

/** "A." for "Adaeze". */
function abbreviates(short: string | undefined, long: string): boolean {
  return short !== undefined && [...short].length === 1 && long.startsWith(short);
}
