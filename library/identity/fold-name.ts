import { COMMON_BODIES, HONORIFICS, NAME_ARTICLES } from '../../brief/languages/record-words.ts';
import type { VoiceKind } from '../../brief/model.ts';
import { foldLetters } from '../search/fold-text.ts';

/** A name taken apart for comparing. */
export interface FoldedName {
  /** All its parts: lower-case, without accents, dots and honorifics. */
  readonly key: string;
  /** The key without middle initials: what "George W. Bush" and "George Bush" have in common. */
  readonly base: string;
  /** The middle initials, in order. */
  readonly initials: readonly string[];
  readonly parts: readonly string[];
}

/** The longest name considered; the rest of a longer one is left out of its key. */
const LONGEST = 120;

/** Takes a name apart for comparing. Nothing is left of a name without letters: its key is the empty string. */
export function foldName(name: string): FoldedName {
  const parts = foldLetters(name.slice(0, LONGEST))
    .replace(/['’`´]s?(?=\s|$)|["“”‘’'`´()[\]]/gu, '')
    .split(/[\s.,;:/_·•‐-―-]+/u)
    .filter(Boolean);
  while (parts.length > 1 && HONORIFICS.has(parts[0]!)) parts.shift();
  const isMiddleInitial = (part: string, index: number) =>
    [...part].length === 1 && index > 0 && index < parts.length - 1 && [...parts[0]!].length > 1;
  return {
    key: parts.join(' '),
    base: parts.filter((part, index) => !isMiddleInitial(part, index)).join(' '),
    initials: parts.filter(isMiddleInitial),
    parts,
  };
}

/** Stands before the key of an organisation, so that none is taken for a person of the same name. */
const ORGANISATION = 'org:';

/**
 * The key a voice is found by across articles. People and organisations with a name have one; "a senior official" or
 * "the company" of two articles may be any two, so the others have none.
 */
export function voiceKey(kind: VoiceKind, name: string | null): string | null {
  if (name === null || (kind !== 'person' && kind !== 'organisation')) return null;
  const { key, parts } = foldName(name);
  if (key === '') return null;
  if (kind === 'person') return key;
  const own = withoutArticle(parts);
  return isCommon(name, own) ? null : ORGANISATION + own.join(' ');
}

/** "the company", "Local police", "The security firm": nothing but words for a body, or no capital of its own. */
function isCommon(name: string, parts: readonly string[]): boolean {
  if (parts.every((part) => COMMON_BODIES.has(part))) return true;
  const [first = '', ...others] = name.trim().split(/\s+/u);
  const own = COMMON_BODIES.has(foldLetters(first)) ? others.join(' ') : name;
  return /\p{Ll}/u.test(own) && !/\p{Lu}/u.test(own);
}

/** Whether a key is an organisation's. */
export function isOrganisationKey(key: string): boolean {
  return key.startsWith(ORGANISATION);
}

function withoutArticle(parts: readonly string[]): readonly string[] {
  return parts.length > 1 && NAME_ARTICLES.has(parts[0]!) ? parts.slice(1) : parts;
}
