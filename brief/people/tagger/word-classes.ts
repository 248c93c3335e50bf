import { compileOnce } from '../../grammar/compile-once.ts';
import type { NameGrammar } from '../../grammar/names.ts';
import type { Language } from '../../language.ts';
import { NumbersByWord } from '../../text/numbers-by-word.ts';
import { addToHash, HASH_SEED, hashOf } from '../../text/spelling-hash.ts';
import type { Tokens } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { type CommonWords, wordKey } from './common-words.ts';
import { type NounSpellings, readNounSpellings } from './noun-spellings.ts';

/** Bits of `Words.facts`: what the name finder knows of a spelling. */
export const Word = {
  /** Starts with a letter and has an upper-case letter: may be part of a name. */
  candidate: 1,
  /** "de", "bin", "van": may be part of a name where one follows. */
  particle: 2,
  /** "Mr", "President": stands before a name. */
  title: 4,
  /** "said", "who": stands after a name. */
  verb: 8,
  /** Common in lower case: a word of the language, whatever its case here. */
  common: 16,
  /** "J.", "J.-P.". */
  initial: 32,
  /** "goalkeeper", "judges": says what somebody is. */
  role: 64,
  /** "in", "near": stands before a place. */
  place: 128,
} as const;

/** Besides the bits of `Word`: a form of address, which is no role however it is made. */
const ADDRESS = 256;

/** What the lists know of each of their words, as bits of `Word`. */
const listedFacts = compileOnce(({ names: { classes }, roles }: Language): NumbersByWord => {
  const facts = new Map<string, number>();
  const put = (words: Iterable<string>, bits: number): void => {
    for (const word of words) facts.set(word, (facts.get(word) ?? 0) | bits);
  };
  put(classes.titles, Word.title);
  put(classes.formsOfAddress, Word.title | ADDRESS);
  put(classes.particles, Word.particle);
  put(classes.personVerbs, Word.verb);
  put(classes.placeWords, Word.place);
  put(roles.nouns.listed, Word.role);
  return new NumbersByWord(facts);
});

/** Bits of the lists whose words may also be written with a full stop ("Gov", "Gov."). */
const MAY_HAVE_STOP = Word.title | ADDRESS | Word.role;

/** Columns of `Words.affixes`. */
export const AFFIXES = 8;

/** Facts about each form of a document, indexed by form id. */
export interface Words {
  /** The grammar they were read with. */
  readonly grammar: NameGrammar;
  readonly facts: Uint8Array;
  /** Hash of the lower-case spelling. */
  readonly low: Int32Array;
  readonly shape: Int32Array;
  /** For candidates: hashes of the prefixes of 1 to 4 letters, then of the suffixes; 0 where the word is not longer. */
  readonly affixes: Int32Array;
  /** Class of the word by the company it keeps, or 0. */
  readonly cluster: Uint8Array;
  /** More about spellings where every noun has a capital; else null. */
  readonly nouns: NounSpellings | null;
}

/** Looks at every form of a document once. */
export function readWords(tokens: Tokens, language: Language, common: CommonWords): Words {
  const { isMade } = language.roles.nouns;
  const listed = listedFacts(language);
  const n = tokens.forms.length;
  const facts = new Uint8Array(n);
  const low = new Int32Array(n);
  const shape = new Int32Array(n);
  const affixes = new Int32Array(n * AFFIXES);
  const cluster = new Uint8Array(n);
  for (let form = 0; form < n; form++) {
    const flags = tokens.flags[form]!;
    const lower = tokens.lower[form]!;
    low[form] = tokens.hash[lower]!;
    const text = tokens.forms[lower]!;
    let fact = 0;
    if (flags & Form.word && !(flags & Form.address)) {
      cluster[form] = common.classOf(wordKey(low[form]!));
      if (cluster[form]) fact |= Word.common;
      const stopped = (flags & (Form.abbreviation | Form.initials)) !== 0 && text.endsWith('.');
      const bare = stopped ? text.slice(0, -1) : text;
      let known = listed.of(stopped ? hashOf(bare) : low[form]!);
      if (stopped) known &= MAY_HAVE_STOP;
      fact |= known & (Word.title | Word.verb | Word.role | Word.place);
      if (flags & Form.upper) {
        fact |= Word.candidate;
        if (flags & Form.initials) fact |= Word.initial;
        hashAffixes(text, affixes, form * AFFIXES);
      } else if (known & Word.particle) {
        fact |= Word.particle;
        hashAffixes(text, affixes, form * AFFIXES);
      }
      if (!(known & (Word.role | ADDRESS)) && isMade(bare)) fact |= Word.role;
    }
    facts[form] = fact;
    shape[form] = hashShape(tokens.forms[form]!);
  }
  const nouns = readNounSpellings(tokens, language, common);
  return { grammar: language.names, facts, low, shape, affixes, cluster, nouns };
}

function hashAffixes(text: string, out: Int32Array, at: number): void {
  let hash = HASH_SEED;
  for (let n = 1; n <= 4 && n < text.length; n++) {
    hash = addToHash(hash, text.charCodeAt(n - 1));
    out[at + n - 1] = hash;
  }
  hash = HASH_SEED;
  for (let n = 1; n <= 4 && n < text.length; n++) {
    hash = addToHash(hash, text.charCodeAt(text.length - n));
    out[at + 3 + n] = hash;
  }
}

/** Hash of the word's shape: "McDonald" is XxXxx; runs are cut to two, the whole to eight. */
function hashShape(text: string): number {
  let hash = HASH_SEED;
  let last = 0;
  let run = 0;
  let length = 0;
  for (let i = 0; i < text.length && length < 8; i++) {
    const unit = text.charCodeAt(i);
    const kind = shapeOf(unit);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run > 2) continue;
    hash = addToHash(hash, kind);
    length++;
  }
  return hash;
}

function shapeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return 120;
  if (unit >= 65 && unit <= 90) return 88;
  if (unit >= 48 && unit <= 57) return 100;
  if (unit < 128) return unit;
  const c = String.fromCharCode(unit);
  if (c !== c.toLowerCase()) return 88;
  if (c !== c.toUpperCase()) return 120;
  return unit;
}
