import { type Decision, standing } from './decisions.ts';
import { foldName } from './fold-name.ts';
import type { Identities, Identity } from './identities.ts';

/** Why two people may be the same: shown with the offer, never acted on. */
export type OfferReason =
  /** "Okwuosa", and nobody else's surname. */
  | 'surname'
  /** The same, but several people have that surname. */
  | 'shared-surname'
  /** "A. Okwuosa". */
  | 'initial'
  /** "George W. Bush", "George H. W. Bush", "George Bush". */
  | 'middle-initial'
  /** "Rosa Lima", "Rosa María Lima". */
  | 'given-name'
  /** "Zelensky", "Zelenskyy". */
  | 'spelling'
  /** "Xi Jinping", "Jinping Xi". */
  | 'order';

export interface Offer {
  readonly other: Identity;
  readonly reason: OfferReason;
}

interface Entry {
  readonly identity: Identity;
  readonly parts: readonly string[];
  readonly base: string;
  readonly initials: readonly string[];
}

/** Most offers for one person: beyond them a surname says nothing. */
const MOST = 12;

/**
 * Gives for a person those who may be the same, most quoted first. Built once over all identities, in time linear in
 * them; what the reader called different, or hid, is not offered again.
 */
export function offersOver(
  identities: Identities,
  log: readonly Decision[],
): (identity: Identity) => Offer[] {
  const different = new Set(
    standing(log).flatMap((decision) =>
      decision.kind === 'different' ? [decision.keys.join('\u0000')] : [],
    ),
  );
  const entries = identities.all
    .filter(({ row, hidden }) => row.kind === 'person' && !hidden)
    .flatMap((identity) => identity.keys.map((key): Entry => ({ identity, ...foldName(withoutMark(key)) })));
  const byPart = new Map<string, Entry[]>();
  const bySkeleton = new Map<string, Entry[]>();
  const bySorted = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const part of new Set([entry.parts[0]!, entry.parts.at(-1)!])) push(byPart, part, entry);
    push(bySkeleton, skeleton(entry.parts), entry);
    push(bySorted, [...entry.parts].sort().join(' '), entry);
  }
  const told = (a: Identity, b: Identity) =>
    a.keys.some((x) =>
      b.keys.some((y) => different.has(`${x}\u0000${y}`) || different.has(`${y}\u0000${x}`)),
    );

  return (identity) => {
    const found = new Map<Identity, OfferReason>();
    for (const key of identity.keys) {
      const own: Entry = { identity, ...foldName(withoutMark(key)) };
      const near = [
        ...(byPart.get(own.parts.at(-1)!) ?? []),
        ...(byPart.get(own.parts[0]!) ?? []),
        ...(bySkeleton.get(skeleton(own.parts)) ?? []),
        ...(bySorted.get([...own.parts].sort().join(' ')) ?? []),
      ];
      for (const other of near) {
        if (other.identity === identity || found.has(other.identity)) continue;
        const reason = reasonFor(own, other) ?? reasonFor(other, own);
        if (reason && !told(identity, other.identity)) found.set(other.identity, reason);
      }
    }
    const bearers = [...found.values()].filter((reason) => reason === 'surname').length;
    return [...found]
      .map(([other, reason]): Offer => {
        const many = reason === 'surname' && (bearers > 1 || hasNamesakes(identity, other, byPart));
        return { other, reason: many ? 'shared-surname' : reason };
      })
      .sort((a, b) => b.other.row.quotes - a.other.row.quotes)
      .slice(0, MOST);
  };
}

/** Whether the surname that one of two goes by alone is also a third's. */
function hasNamesakes(a: Identity, b: Identity, byPart: ReadonlyMap<string, readonly Entry[]>): boolean {
  const single = [...a.keys, ...b.keys]
    .map((key) => foldName(withoutMark(key)).parts)
    .find(({ length }) => length === 1);
  const bearers = (byPart.get(single?.[0] ?? '') ?? []).filter(
    ({ parts }) => parts.length > 1 && parts.at(-1) === single![0],
  );
  return new Set(bearers.map(({ identity }) => identity)).size > 1;
}

function reasonFor(short: Entry, long: Entry): OfferReason | null {
  const [a, b] = [short.parts, long.parts];
  if (a.length === 1) {
    if (b.length > 1 && [...a[0]!].length > 1 && b.at(-1) === a[0]) return 'surname';
    return b.length === 1 ? spelling(a, b) : null;
  }
  if (b.length > 1 && a.at(-1) === b.at(-1) && a.length <= b.length && abbreviates(a[0]!, b[0]!))
    return 'initial';
  if (short.base === long.base) return 'middle-initial';
  if (a.length === b.length - 1 && isSubsequence(a, b)) return 'given-name';
  if (a.length === b.length && a.every((part) => b.includes(part)) && a[0] !== b[0]) return 'order';
  return spelling(a, b);
}

function spelling(a: readonly string[], b: readonly string[]): OfferReason | null {
  const bones = skeleton(a);
  const long = bones.replace(/ /g, '').length >= 5;
  return a.length === b.length && long && bones === skeleton(b) && a.join() !== b.join() ? 'spelling' : null;
}

function abbreviates(short: string, long: string): boolean {
  return [...short].length === 1 && [...long].length > 1 && long.startsWith(short);
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of long) if (part === short[at]) at++;
  return at === short.length;
}

/**
 * What stays of a name whichever way it was put into Latin letters: letters that are used for one sound become one,
 * doubled ones single, and vowels go but for the first of each part.
 */
export function skeleton(parts: readonly string[]): string {
  return parts
    .map((part) => {
      const sounds = part
        .replace(/sch|sh|zh|ch|tch|tsh/g, 's')
        .replace(/kh|gh|ck|q|c|g/g, 'k')
        .replace(/ph/g, 'f')
        .replace(/dh|dj/g, 'd')
        .replace(/th/g, 't')
        .replace(/ts|tz/g, 'z')
        .replace(/w/g, 'v')
        .replace(/[yj]/g, 'i')
        .replace(/h/g, '')
        .replace(/(.)\1+/g, '$1');
      return (sounds[0] ?? '') + sounds.slice(1).replace(/[aeiou]/g, '');
    })
    .join(' ');
}

/** A key without the mark of somebody the reader told from another of the same name. */
function withoutMark(key: string): string {
  return key.split('#')[0]!;
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
