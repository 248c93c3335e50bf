import { isLetter, isUpper } from '../../text/characters.ts';
import type { TextDocument } from '../../text/document.ts';
import type { QuotedStretch } from '../../text/quoted-stretch.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Narration } from './narration.ts';
import { EDGE, Tag } from './tags.ts';

/** How many words of a stretch are looked at. */
const MOST_WORDS = 12;

/** What the words inside say: a sentence has verbs and pronouns, a title has capitals. */
export interface WordsInside {
  /** 2 where every word has a capital, 1 where all but the small ones have, else 0. */
  readonly titled: 0 | 1 | 2;
  readonly capitals: number;
  /** Whether the first word has a capital. */
  readonly opens: boolean;
  readonly auxiliaries: number;
  readonly pronouns: number;
  readonly pasts: number;
  /** Hashes of the first and the last word looked at. */
  readonly first: number;
  readonly last: number;
  /** Tags of the first, the second and the last. */
  readonly firstTag: number;
  readonly second: number;
  readonly lastTag: number;
  /** Whether the stretch has no more words than were looked at. */
  readonly isWhole: boolean;
}

/** Looks at the first words of a stretch. */
export function wordsInside({ tokens }: TextDocument, n: Narration, stretch: QuotedStretch): WordsInside {
  const { speakersOwn } = n.lexicon;
  let capitals = 0;
  let opens = false;
  let smallWords = 0;
  let auxiliaries = 0;
  let pronouns = 0;
  let pasts = 0;
  let seen = 0;
  let first = 0;
  let second = 0;
  let last = 0;
  let firstTag: number = EDGE;
  let lastTag: number = EDGE;
  let t = tokenAt(tokens, stretch.start);
  for (; t < tokens.count && seen < MOST_WORDS; t++) {
    if (tokens.start[t]! >= stretch.end) break;
    const form = tokens.form[t]!;
    const lower = tokens.forms[tokens.lower[form]!]!;
    if (!isLetter(lower.charCodeAt(0))) continue;
    const s = n.formTags.of(form);
    const upper = isUpper(tokens.forms[form]!.charCodeAt(0));
    if (upper) capitals++;
    else if (lower.length < 5 && s !== Tag.word) smallWords++;
    if (s === Tag.auxiliary) auxiliaries++;
    else if (s === Tag.pronoun || speakersOwn.has(lower)) pronouns++;
    else if (s === Tag.past || s === Tag.saying) pasts++;
    if (seen === 0) {
      opens = upper;
      first = tokens.hash[tokens.lower[form]!]!;
      firstTag = s;
    } else if (seen === 1) second = s;
    last = tokens.hash[tokens.lower[form]!]!;
    lastTag = s;
    seen++;
  }
  const titled = capitals === seen ? 2 : capitals + smallWords === seen && capitals > 1 ? 1 : 0;
  const isWhole = t >= tokens.count || tokens.start[t]! >= stretch.end;
  return {
    titled,
    capitals,
    opens,
    auxiliaries,
    pronouns,
    pasts,
    first,
    second,
    last,
    firstTag,
    lastTag,
    isWhole,
  };
}
