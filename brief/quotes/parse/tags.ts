import * as functionWords from '../../languages/en/function-words.ts';
import { ALSO_NOUNS, inflect, JUDGING, SAYING } from '../../languages/en/reporting-verbs.ts';
import { PERSON_SINGULARS, SOURCE_NOUNS } from '../../languages/en/source-nouns.ts';
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
  /** `MARKERS[i]` is `marker + i`. */
  marker: 32,
} as const;

/** Nothing: before the first unit of a paragraph or after its last. */
export const EDGE = 0;

const tagOfWord = new Map<string, number>();
const put = (words: Iterable<string>, tag: number): void => {
  for (const word of words) tagOfWord.set(word, tag);
};
const split = (list: string): string[] => list.trim().split(/\s+/);
put(SOURCE_NOUNS, Tag.sourceNoun);
put(PERSON_SINGULARS, Tag.personNoun);
put(inflect(JUDGING), Tag.judging);
put(inflect(SAYING), Tag.saying);
put(split(functionWords.TIME_WORDS), Tag.time);
put(split(functionWords.PREPOSITIONS), Tag.preposition);
put(split(functionWords.AUXILIARIES), Tag.auxiliary);
put(split(functionWords.DETERMINERS), Tag.determiner);
put(split(functionWords.SUBJECT_PRONOUNS), Tag.pronoun);
functionWords.MARKERS.forEach((word, i) => {
  tagOfWord.set(word, Tag.marker + i);
});
put(['who'], Tag.who);
put(['according'], Tag.according);

/** Reporting verbs in their bare or -s form that are nouns after an article. */
export const NOUN_OR_VERB: ReadonlySet<string> = new Set(split(ALSO_NOUNS).flatMap((n) => [n, `${n}s`]));

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

/** The tags of a text's forms wherever they stand, each found when first asked for. */
export class FormTags {
  private readonly tags: Uint8Array;

  constructor(private readonly tokens: Tokens) {
    this.tags = new Uint8Array(tokens.forms.length);
  }

  /** The tag of a form; whether a capital is one is for its place to say. */
  of(form: number): number {
    const known = this.tags[form]!;
    if (known > 0) return known;
    const { forms, lower, flags } = this.tokens;
    this.tags[form] = tagOf(forms[lower[form]!]!, flags[form]!);
    return this.tags[form]!;
  }
}

function tagOf(lower: string, flags: number): number {
  if (!(flags & (Form.word | Form.clitic))) {
    if (flags & Form.number) return Tag.number;
    return MARKS[lower] ?? (lower[0] === '.' ? Tag.stop : Tag.mark);
  }
  if (flags & Form.clitic) return lower.length === 2 && lower[1] === 's' ? Tag.possessive : Tag.auxiliary;
  return tagOfWord.get(lower) ?? tagByEnding(lower);
}

function tagByEnding(lower: string): number {
  const { length } = lower;
  switch (lower.charCodeAt(length - 1)) {
    case 0x79: // y
      return length > 4 && lower.endsWith('ly') ? Tag.adverb : Tag.word;
    case 0x64: // d
      return length > 4 && lower.endsWith('ed') ? Tag.past : Tag.word;
    case 0x67: // g
      return length > 5 && lower.endsWith('ing') ? Tag.gerund : Tag.word;
    case 0x74: // t
      return length > 3 && (lower.endsWith("n't") || lower.endsWith('n’t')) ? Tag.auxiliary : Tag.word;
    default:
      return Tag.word;
  }
}

/** The tags of the marker words, by word. */
export const MARKER_TAGS = Object.fromEntries(
  functionWords.MARKERS.map((word, i) => [word, Tag.marker + i]),
) as Record<(typeof functionWords.MARKERS)[number], number>;
