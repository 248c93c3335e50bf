import type { Span } from '../../article.ts';
import type { CommonNouns } from '../../grammar/quotations.ts';
import type { TextDocument } from '../../text/document.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { QuotedStretch } from '../../text/quoted-stretch.ts';
import { beginsWithTime, entryOfParagraphs } from '../../text/timed-entries.ts';
import { Gap, type Tokens, tokenLower } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import type { QuotationLexicon } from '../lexicon.ts';
import { accordingAt } from './according.ts';
import type { NamedSpan } from './named-span.ts';
import { opensWithVerb } from './opening-verbs.ts';
import { FormTags, MARKER_TAGS, Tag } from './tags.ts';
import { retagInContext } from './tags-in-context.ts';

/**
 * The narration: a text with each of its quotations drawn together into one unit, as parallel arrays over the
 * units. What stands between marks cannot mislead whoever looks for subjects, verbs and clause ends outside.
 */
export interface Narration {
  readonly count: number;
  /** One of `Tag`. */
  readonly tag: Uint8Array;
  /** Hash of the lower-case spelling; for a quotation its tag. */
  readonly word: Int32Array;
  /** Document token, or `-1 - q` for quotation `q`. */
  readonly token: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Running number of the sentence; a new paragraph begins a new one. */
  readonly sentence: Int32Array;
  /** First unit of each paragraph, and the count at the end. */
  readonly paragraphs: Int32Array;
  /** For each paragraph the first one of its entry in a live blog; 0 in any other text. */
  readonly entries: Int32Array;
  /** Unit of each quotation. */
  readonly quotations: Int32Array;
  /** By unit: whether a name of a person stands there (`Named`), where the language's capitals do not tell; else all none. */
  readonly named: Uint8Array;
  /** By unit: whether it is part of a person's name, in any language. */
  readonly isPerson: Uint8Array;
  /** Tags of the document's forms, for the words inside quotations. */
  readonly formTags: FormTags;
  readonly lexicon: QuotationLexicon;
}

/** What of a name stands at a unit of the narration. */
export const Named = { none: 0, name: 1, owner: 2 } as const;

/** The stretch of the text that units [from, to) cover. */
export function spanOf(
  { start, end }: Pick<Narration, 'start' | 'end'>,
  at: { from: number; to: number },
): Span {
  return { start: start[at.from]!, end: end[at.to - 1]! };
}

const BEGINS_SENTENCE = new Set<number>([Tag.stop, Tag.question, Tag.colon]);

/** The first unit of the sentence that a unit stands in. */
export function sentenceStart({ sentence }: Pick<Narration, 'sentence'>, unit: number): number {
  return firstIndex(unit, (before) => sentence[before]! >= sentence[unit]!);
}

/** Whether a unit is the first of its sentence. */
export function opensSentence({ sentence }: Pick<Narration, 'sentence'>, unit: number): boolean {
  return unit === 0 || sentence[unit - 1] !== sentence[unit];
}

/** The unit behind one word in brackets, "(KMT)" or "(Rural)", where such a word stands at a unit. */
export const behindBrackets = ({ tag }: Pick<Narration, 'tag'>, unit: number): number =>
  tag[unit] === Tag.opening && tag[unit + 2] === Tag.closing ? unit + 3 : unit;

/** The unit after the sentence that a unit stands in. */
export function sentenceEnd(
  { sentence, count }: Pick<Narration, 'sentence' | 'count'>,
  unit: number,
): number {
  let to = unit + 1;
  while (to < count && sentence[to] === sentence[unit]) to++;
  return to;
}

/** Spellings that stand with their capital in the middle of a sentence: Harding and Kelly are names at its start too. */
function properForms({ count, form, flags, gap }: Tokens): Uint8Array {
  const proper = new Uint8Array(flags.length);
  let before = 0;
  for (let t = 0; t < count; t++) {
    const here = flags[form[t]!]!;
    if (here & Form.capital && before & Form.word && !(before & Form.capital) && gap[t]! < Gap.line)
      proper[form[t]!] = 1;
    before = here;
  }
  return proper;
}

/** LAGOS (Reuters) — : capitals and brackets before a paragraph's first dash say where it was written. */
function isDateline(tag: Uint8Array, from: number, to: number): boolean {
  if (to === from || to - from > 8) return false;
  for (let i = from; i < to; i++) {
    const s = tag[i]!;
    if (
      s !== Tag.capital &&
      s !== Tag.comma &&
      s !== Tag.opening &&
      s !== Tag.closing &&
      s !== Tag.time &&
      s !== Tag.number
    ) {
      return false;
    }
  }
  return true;
}

/** The hyphen of "Ann Lee, Alberta-based manager": no dash. */
function isHyphen(text: string, at: number): boolean {
  return text[at] === '-' && text[at - 1] !== ' ' && text[at + 1] !== ' ';
}

/** New Delhi, March 30: Key cases … — a place and a day before a paragraph's first colon. */
function isDatedPlace(tag: Uint8Array, from: number, to: number): boolean {
  let days = 0;
  for (let i = from; i < to; i++) if (tag[i] === Tag.time || tag[i] === Tag.number) days++;
  return days > 0 && tag[from] === Tag.capital && isDateline(tag, from, to);
}

/** PUNE: The road …: capitals and a colon at the beginning of a paragraph that is no quotation's source. */
function isPlaceInCapitals(text: string, tag: Uint8Array, from: number, to: number, begins: number): boolean {
  if (to === from || to - from > 4) return false;
  for (let i = from; i < to; i++)
    if (tag[i] !== Tag.capital && tag[i] !== Tag.comma && tag[i] !== MARKER_TAGS.of) return false;
  const place = text.slice(begins, text.indexOf(':', begins));
  return place === place.toUpperCase();
}

const isTitle = (before: number): boolean => before === Tag.capital || before === Tag.personNoun;

/** An apostrophe that stands behind a plural or a name: "the traders’ association", "Scholz’ Partei". */
function isPluralPossessive(text: string, at: number, letters: string | null): boolean {
  const mark = text[at];
  if ((mark !== '’' && mark !== "'") || at === 0 || text[at + 1] !== ' ') return false;
  return letters?.includes(text[at - 1]!) ?? false;
}

/** The tag of a word with a capital in a language that gives one to every noun: a name's, or that of the word itself. */
function tagAmongNouns(tag: number, t: number, nouns: CommonNouns, tokens: Tokens): number {
  if (tag !== Tag.word) return tag;
  const { count, flags, form, gap } = tokens;
  if (flags[form[t]!]! & Form.allCaps) return Tag.capital;
  const before = t > 0 && gap[t]! < Gap.line ? tokenLower(tokens, t - 1) : '';
  const after = t + 1 < count && gap[t + 1]! < Gap.line ? tokenLower(tokens, t + 1) : '';
  return nouns.isNoun(tokenLower(tokens, t), before, after) ? Tag.word : Tag.capital;
}

/** `"Why?" Smith asked.`: a reporting verb soon after the question makes it one sentence. */
function saysSoon(tokens: Tokens, tags: FormTags, { beside }: QuotationLexicon, from: number): boolean {
  for (let t = from; t < Math.min(tokens.count, from + 6); t++) {
    const s = tags.of(tokens.form[t]!);
    if (s === Tag.saying || beside.has(tokens.hash[tokens.lower[tokens.form[t]!]!]!)) return true;
    if (s === Tag.stop) return false;
  }
  return false;
}

/** `Lee asked, "Why?" Smith said it was late.`: the question before a unit's end has its verb, and the one behind is of another sentence. */
function isLedIn(tag: Uint8Array, unit: number): boolean {
  const mark = tag[unit - 1];
  return (mark === Tag.comma || mark === Tag.colon) && tag[unit - 2] === Tag.saying;
}

/** Draws the quotations of a document together. Linear in its tokens. */
export function narrate(
  document: TextDocument,
  stretches: readonly QuotedStretch[],
  lexicon: QuotationLexicon,
  names: readonly NamedSpan[] = [],
): Narration {
  const { text, tokens, paragraphs, sentences: split } = document;
  // a phrase of one word that names a source takes a unit more, and another word follows it
  const size = tokens.count + stretches.length + (lexicon.accordingTo.size > 0 ? tokens.count >> 1 : 0);
  const tag = new Uint8Array(size);
  const word = new Int32Array(size);
  const token = new Int32Array(size);
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const sentence = new Int32Array(size);
  const first = new Int32Array(paragraphs.length + 1);
  const quotations = new Int32Array(stretches.length).fill(-1);
  const formTags = new FormTags(tokens, lexicon);
  const proper = properForms(tokens);
  const { ownerLetters, commonNouns, subjectsMayBeDropped: mayBeVerb } = lexicon.grammar.functionWords;
  const named = new Uint8Array(size);
  const isPerson = new Uint8Array(size);
  let nextName = 0;
  let count = 0;
  let sentences = 0;
  let next = 0;
  let t = 0;
  let nextSentence = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    first[p] = count;
    const stop = paragraphs[p]!.end;
    let opens = true;
    let after: 'text' | 'ended' | 'asked' | 'abbreviated' = 'text';
    sentences++;
    while (t < tokens.count && tokens.start[t]! < stop) {
      const stretch = stretches[next];
      if (stretch && tokens.start[t]! >= stretch.outer.start) {
        const ended = stretch.end > 0 && text[stretch.end - 1];
        while (nextSentence < split.length && split[nextSentence]!.start < stretch.outer.start)
          nextSentence++;
        // "at 8 p.m. “We are full,” she said"
        const isSplit = after === 'abbreviated' && split[nextSentence]?.start === stretch.outer.start;
        if (after === 'ended' || isSplit) sentences++;
        tag[count] = stretch.words > 3 ? Tag.quotation : Tag.phrase;
        word[count] = tag[count]!;
        token[count] = -1 - next;
        start[count] = stretch.outer.start;
        end[count] = stretch.outer.end;
        sentence[count] = sentences;
        quotations[next] = count++;
        while (t < tokens.count && tokens.start[t]! < stretch.outer.end) t++;
        next++;
        opens = false;
        after = ended === '.' || ended === '…' ? 'ended' : ended === '!' || ended === '?' ? 'asked' : 'text';
        if (after === 'asked' && isLedIn(tag, count - 1)) after = 'ended';
        continue;
      }
      const phrase = accordingAt(tokens, formTags, lexicon, t);
      if (phrase > 0) {
        if (after === 'ended' && tokens.flags[tokens.form[t]!]! & Form.capital) sentences++;
        // as "according to" is: a unit for what names, and one for what leads to the source
        for (const tagged of [Tag.according, MARKER_TAGS.to]) {
          const isLead = tagged === MARKER_TAGS.to;
          const begins = isLead ? t + phrase - 1 : t;
          const ends = isLead ? t + phrase - 1 : Math.max(t, t + phrase - 2);
          tag[count] = tagged;
          word[count] = tokens.hash[tokens.lower[tokens.form[begins]!]!]!;
          token[count] = begins;
          start[count] = isLead && phrase === 1 ? tokens.end[t]! : tokens.start[begins]!;
          end[count] = tokens.end[ends]!;
          sentence[count] = sentences;
          count++;
        }
        t += phrase;
        opens = false;
        after = 'text';
        continue;
      }
      const form = tokens.form[t]!;
      let s = formTags.of(form);
      const flags = tokens.flags[form]!;
      const capital = (flags & Form.capital) !== 0;
      while (nextSentence < split.length && split[nextSentence]!.start < tokens.start[t]!) nextSentence++;
      if (after === 'abbreviated') after = split[nextSentence]?.start === tokens.start[t]! ? 'ended' : 'text';
      if (after === 'ended' && (capital || flags & Form.number)) {
        sentences++;
        opens = true;
      } else if (after === 'asked' && capital && !saysSoon(tokens, formTags, lexicon, t)) {
        sentences++;
        opens = true;
      }
      after = flags & Form.initials ? 'abbreviated' : 'text';
      while (nextName < names.length && names[nextName]!.end <= tokens.start[t]!) nextName++;
      const isNamed = (names[nextName]?.start ?? text.length) <= tokens.start[t]!;
      if (isNamed) isPerson[count] = 1;
      const name = commonNouns && names[nextName];
      if (name && name.start <= tokens.start[t]!) {
        named[count] = name.isOwner && tokens.end[t]! >= name.end ? Named.owner : Named.name;
        if (flags & Form.word) s = Tag.capital;
      } else if (capital && commonNouns) {
        s = tagAmongNouns(s, t, commonNouns, tokens);
      } else if (capital && s !== Tag.time && s !== Tag.pronoun && s !== Tag.auxiliary) {
        if (!opens && !(s === Tag.who || s >= Tag.marker)) s = Tag.capital;
        else if (s === Tag.word)
          s = mayBeVerb && opensWithVerb(tokens, formTags, t, proper) && !isNamed ? s : Tag.capital;
        // "Bash said"
        else if (isNamed && (s === Tag.saying || s === Tag.judging)) s = Tag.capital;
        else if (s === Tag.past || s === Tag.gerund || s === Tag.adverb) {
          const following = t + 1 < tokens.count ? tokens.flags[tokens.form[t + 1]!]! : 0;
          // "Sentencing Ann Lee, the judge said"
          const isOfSomebody = s === Tag.gerund && !isNamed && names[nextName]?.start === tokens.start[t + 1];
          if (isNamed || (following & Form.capital && !isOfSomebody) || proper[form]) s = Tag.capital;
        }
      }
      // "Supt Will Kerrigan", "Mayor Will Obi": a verb has no capital behind a title
      if (s === Tag.auxiliary && capital && !commonNouns && !opens && isTitle(tag[count - 1]!))
        s = Tag.capital;
      if (s === Tag.mark && isPluralPossessive(text, tokens.start[t]!, ownerLetters)) s = Tag.possessive;
      tag[count] = s;
      word[count] = tokens.hash[tokens.lower[form]!]!;
      token[count] = t;
      start[count] = tokens.start[t]!;
      end[count] = tokens.end[t]!;
      sentence[count] = sentences;
      count++;
      // "14:11 The minister replies": an entry of a live blog opens behind its time
      opens = s === Tag.number && count - 1 === first[p] && beginsWithTime(text, tokens.start[t]!);
      // "Lima, 7 oct (EFE).- "
      const before = tag[count - 2] === Tag.stop && tag[count - 3] === Tag.closing ? count - 2 : count - 1;
      if (s === Tag.dash && !isHyphen(text, tokens.start[t]!) && isDateline(tag, first[p]!, before)) {
        sentences++;
        opens = true;
        t++;
        continue;
      }
      if (BEGINS_SENTENCE.has(s)) {
        if (s === Tag.colon) {
          opens = true;
          const isPlace =
            isDatedPlace(tag, first[p]!, count - 1) ||
            isPlaceInCapitals(text, tag, first[p]!, count - 1, start[first[p]!]!);
          if (isPlace && stretches[next]?.outer.start !== tokens.start[t + 1]) sentences++;
        } else after = 'ended';
      }
      t++;
    }
  }
  first[paragraphs.length] = count;
  const narration: Narration = {
    count,
    tag,
    word,
    token,
    start,
    end,
    sentence,
    paragraphs: first,
    entries: entryOfParagraphs(text, paragraphs),
    quotations,
    named,
    isPerson,
    formTags,
    lexicon,
  };
  retagInContext(narration, tokens, names);
  return narration;
}
