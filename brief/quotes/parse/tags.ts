import type { Markers, QuotationGrammar, WordClass } from '../../grammar/quotations.ts';
import type { NumbersByWord } from '../../text/numbers-by-word.ts';
import type { Tokens } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';

/** What a word or mark is to whoever looks for the source of a quotation: the alphabet of the narration. */
export const Tag = {
  word: 1,
  capital: 2,
  number: 3,
  pronoun: 4,
  determiner: 5,
  preposition: 6,
  auxiliary: 7,
  saying: 8,
  judging: 9,
  adverb: 10,
  past: 11,
  gerund: 12,
  comma: 13,
  stop: 14,
  colon: 15,
  dash: 16,
  opening: 17,
  closing: 18,
  question: 19,
  /** A quotation of four words or more. */
  quotation: 20,
  /** A shorter one. */
  phrase: 21,
  mark: 22,
  possessive: 23,
  sourceNoun: 24,
  time: 25,
  who: 26,
  according: 27,
  personNoun: 28,
  /** The first of `MARKER_TAGS`. */
  marker: 32,
} as const;

/** Nothing: before the first unit of a paragraph or after its last. */
export const EDGE = 0;

/** The tags of the function words that are symbols of their own. Their numbers are part of the weights. */
export const MARKER_TAGS = {
  to: 32,
  of: 33,
  for: 34,
  in: 35,
  on: 36,
  at: 37,
  by: 38,
  with: 39,
  from: 40,
  that: 41,
  which: 42,
  as: 43,
  and: 44,
  but: 45,
  or: 46,
  if: 47,
  when: 48,
  because: 49,
  while: 50,
  whether: 51,
  than: 52,
  so: 53,
  not: 54,
  contractedNot: 55,
  what: 56,
  how: 57,
  why: 58,
  where: 59,
} as const satisfies Record<keyof Markers, number>;

/** The tag of a class of words. */
export function tagOfClass(name: WordClass): number {
  return isMarker(name) ? MARKER_TAGS[name] : Tag[name];
}

const isMarker = (name: WordClass): name is keyof Markers => name in MARKER_TAGS;

/** The verbs a clause cannot do without. */
export const FINITE_TAGS: ReadonlySet<number> = new Set([Tag.auxiliary, Tag.judging, Tag.past, Tag.saying]);

/** Everything that makes a noun phrase behind it belong to what stands before. */
export const PREPOSITION_TAGS: ReadonlySet<number> = new Set([
  Tag.preposition,
  MARKER_TAGS.of,
  MARKER_TAGS.to,
  MARKER_TAGS.by,
  MARKER_TAGS.for,
  MARKER_TAGS.with,
  MARKER_TAGS.from,
  MARKER_TAGS.at,
  MARKER_TAGS.in,
  MARKER_TAGS.on,
]);

/** What joins a clause with a subject of its own to the one before. */
export const JOINS_CLAUSE: ReadonlySet<number> = new Set([
  MARKER_TAGS.and,
  MARKER_TAGS.but,
  MARKER_TAGS.while,
]);

const MARKS: Record<string, number> = {
  ',': Tag.comma,
  ';': Tag.stop,
  '.': Tag.stop,
  '!': Tag.question,
  '?': Tag.question,
  '…': Tag.stop,
  ':': Tag.colon,
  '-': Tag.dash,
  '–': Tag.dash,
  '—': Tag.dash,
  '(': Tag.opening,
  '[': Tag.opening,
  ')': Tag.closing,
  ']': Tag.closing,
};

/** What of a language's quotation words the tags are found by. */
interface TagWords {
  readonly grammar: Pick<QuotationGrammar, 'functionWords' | 'sources'>;
  /** Tag of each listed word; the same by the hash of its spelling. */
  readonly tags: ReadonlyMap<string, number>;
  readonly tagsByHash: NumbersByWord;
  readonly possessiveClitics: ReadonlySet<string>;
  readonly enclitics: ReadonlySet<string>;
}

/** The tags of a text's forms wherever they stand, each found when first asked for. */
export class FormTags {
  private readonly tags: Uint8Array;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: TagWords,
  ) {
    this.tags = new Uint8Array(tokens.forms.length);
  }

  /** The tag of a form; whether a capital is one is for its place to say. */
  of(form: number): number {
    const known = this.tags[form]!;
    if (known > 0) return known;
    const { forms, lower, flags, hash } = this.tokens;
    const spelling = lower[form]!;
    const listed = this.words.tagsByHash.of(hash[spelling]!);
    this.tags[form] = tagOf(forms[spelling]!, flags[form]!, listed, this.words);
    return this.tags[form]!;
  }
}

/** The tag of a spelling in lower case, whose tag by the lists is given; 0 for none there. */
function tagOf(lower: string, flags: number, listed: number, words: TagWords): number {
  const { grammar, tags, possessiveClitics, enclitics } = words;
  if (!(flags & (Form.word | Form.clitic))) {
    if (flags & Form.number) return Tag.number;
    return MARKS[lower] ?? (lower[0] === '.' ? Tag.stop : Tag.mark);
  }
  if (flags & Form.clitic) return possessiveClitics.has(lower) ? Tag.possessive : Tag.auxiliary;
  const { commonNouns, classByEnding } = grammar.functionWords;
  if (commonNouns) {
    const isSmall = !(flags & Form.capital);
    if (listed > 0) return isSmall && isNoun(listed) ? Tag.word : listed;
    if (isSmall) return Tag[classByEnding(lower) ?? 'word'];
    const head = grammar.sources.headOf?.(lower);
    return (head ? tags.get(head) : undefined) ?? Tag.word;
  }
  if (listed > 0) return listed;
  const verb = enclitics.size > 0 && flags & Form.hyphen ? withoutEnclitic(lower, enclitics) : lower;
  const ofVerb = verb === lower ? undefined : tags.get(verb);
  return ofVerb ?? Tag[classByEnding(verb) ?? 'word'];
}

/** "disse" for "disse-lhe". */
function withoutEnclitic(word: string, enclitics: ReadonlySet<string>): string {
  const hyphen = word.indexOf('-');
  return enclitics.has(word.slice(hyphen + 1)) ? word.slice(0, hyphen) : word;
}

/** Whether a tag is that of words between marks, of speech or others. */
export const isInMarks = (tag: number | undefined): boolean => tag === Tag.quotation || tag === Tag.phrase;

/** What a noun phrase is made of. */
export const NOMINAL: ReadonlySet<number> = new Set([Tag.capital, Tag.personNoun, Tag.sourceNoun, Tag.word]);

/** Whether a tag is that of a noun for those who speak: for people, or for bodies and what they write. */
export const isNoun = (tag: number | undefined): boolean => tag === Tag.sourceNoun || tag === Tag.personNoun;
