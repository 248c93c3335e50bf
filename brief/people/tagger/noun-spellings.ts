import type { GenderWords } from '../../grammar/names.ts';
import type { Language } from '../../language.ts';
import { withoutAccents } from '../../text/characters.ts';
import { addToHash, HASH_SEED } from '../../text/spelling-hash.ts';
import type { Tokens } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { type CommonWords, wordKey } from './common-words.ts';

/**
 * What the name finder knows of a spelling besides `Words`, in a language that gives every noun a capital: there the
 * capital says little, and how a word is made and what its neighbours end in say more. Indexed by form id.
 */
export interface NounSpellings {
  /** Class of the common noun that a compound ends in, or 0: "theorie" of "Relativitätstheorie". */
  readonly head: Uint8Array;
  /** 1 for a listed given name, 2 for one that is another word as well. */
  readonly given: Uint8Array;
  /** Hash of the last two letters of a word without a capital, or 0. */
  readonly ending: Int32Array;
}

/** Letters of the shortest first part of a compound, and of its shortest last part. */
const SHORTEST_FIRST = 3;
const SHORTEST_LAST = 4;

/** Looks at every form of a document once; null where only names have a capital. */
export function readNounSpellings(
  tokens: Tokens,
  { names }: Language,
  common: CommonWords,
): NounSpellings | null {
  if (names.classes.beforeNouns.size === 0) return null;
  const n = tokens.forms.length;
  const head = new Uint8Array(n);
  const given = new Uint8Array(n);
  const ending = new Int32Array(n);
  for (let form = 0; form < n; form++) {
    const flags = tokens.flags[form]!;
    if (!(flags & Form.word) || flags & Form.address) continue;
    const lower = tokens.forms[tokens.lower[form]!]!;
    if (flags & Form.capital) {
      head[form] = headClass(lower, common);
      given[form] = givenKind(lower, names.gender, names.introductions.givenNamesTell);
    } else if (lower.length > 2) ending[form] = hashFrom(lower, lower.length - 2);
  }
  return { head, given, ending };
}

/** Class of the longest common word that a word ends in behind three letters or more. */
function headClass(word: string, common: CommonWords): number {
  for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_LAST; at++) {
    const found = common.classOf(wordKey(hashFrom(word, at)));
    if (found) return found;
  }
  return 0;
}

function givenKind(
  word: string,
  { femaleGivenNames, maleGivenNames }: GenderWords,
  alsoWords: ReadonlySet<string> | null,
): number {
  const [first = ''] = withoutAccents(word).split('-', 1);
  if (!femaleGivenNames.has(first) && !maleGivenNames.has(first)) return 0;
  return alsoWords?.has(first) ? 2 : 1;
}

function hashFrom(word: string, at: number): number {
  let hash = HASH_SEED;
  for (let i = at; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}
