import { ARTICLES } from '../languages/en/indirect-speech.ts';
import type { Models } from '../loaded-language.ts';
import { type Person, type Quote, UNCLEAR_VOICE } from '../model.ts';
import type { FoundPerson } from '../people/people.ts';
import type { TextDocument } from '../text/document.ts';
import { findQuotedStretches } from '../text/find-quoted-stretches.ts';
import { countWords, type QuotedStretch } from '../text/quoted-stretch.ts';
import { hashesOf } from '../text/spelling-hash.ts';
import { tokenLower } from '../text/tokens.ts';
import { type DirectQuotation, directQuotations } from './direct/direct.ts';
import { indirectQuotations } from './indirect/indirect.ts';
import { type Found, withoutCrossings } from './overlaps.ts';
import { type Candidate, candidatesOf, Kind } from './parse/candidates.ts';
import { type CueUnits, cueOf } from './parse/cues.ts';
import { type Narration, narrate } from './parse/narration.ts';
import { Tag } from './parse/tags.ts';
import type { QuotationModel } from './quotation-model.ts';
import { FEWEST_WORDS } from './source/ranker.ts';
import { castOf } from './speaker/mention-index.ts';
import { SpeakerResolver } from './speaker/speakers.ts';
import { speaksTo } from './speaker/vocatives.ts';

/** Less sure than this of its source, a quotation has none. */
const SURE_OF_SOURCE = 0.6;
/** Less sure than this of source and person together, its speaker is unclear. */
const SURE_OF_SPEAKER = 0.5;

/** A heading speaks for so many characters below it. */
const SECTION = 5000;

/** Quotes in text order, and the people with what they said counted. Without weights nobody is named as a source. */
export function findQuotes(
  document: TextDocument,
  people: readonly FoundPerson[],
  models: Models,
): { quotes: Quote[]; people: Person[] } {
  const model = models.quotations();
  const quotes = model
    ? attributed(document, people, stretchesOf(document), model)
    : quotesByTheirMarks(document);
  return { quotes, people: counted(people, quotes) };
}

/** What stands between marks, with nobody named as its source: all that is sound without a grammar or weights. */
export function quotesByTheirMarks(document: TextDocument): Quote[] {
  return stretchesOf(document)
    .filter((stretch) => stretch.words >= FEWEST_WORDS)
    .map((stretch) => bare(document, stretch));
}

function stretchesOf(document: TextDocument): QuotedStretch[] {
  return withoutEchoes(document, findQuotedStretches(document.text, document.paragraphs, document.grammar));
}

/** The stretches without those a heading quotes ahead of the text that has them too. */
function withoutEchoes(
  { text, paragraphs }: TextDocument,
  stretches: readonly QuotedStretch[],
): QuotedStretch[] {
  return stretches.filter(({ start, end, paragraph }) => {
    const isHeading = paragraphs[paragraph]?.kind === 'heading';
    return !isHeading || !text.slice(end, end + SECTION).includes(text.slice(start, end));
  });
}

function bare({ text }: TextDocument, { start, end }: QuotedStretch): Quote {
  return {
    kind: 'direct',
    start,
    end,
    text: text.slice(start, end),
    source: null,
    cue: null,
    speaker: null,
    voice: UNCLEAR_VOICE,
    confidence: 0,
    continues: null,
  };
}

/** The text as quotes, direct and indirect, in order, with sources, cues and speakers. */
function attributed(
  document: TextDocument,
  people: readonly FoundPerson[],
  stretches: readonly QuotedStretch[],
  model: QuotationModel,
): Quote[] {
  const { text, tokens } = document;
  const n = narrate(document, stretches);
  const spell = (unit: number) => (n.token[unit]! < 0 ? '' : tokenLower(tokens, n.token[unit]!));
  const candidates = document.paragraphs.map((_, p) => candidatesOf(n, p, spell));
  const direct = directQuotations(document, n, stretches, candidates, spell, model);
  const speakers = new SpeakerResolver(n, castOf(n, people), spell, followedOf(n, candidates, spell));
  const found = direct.map((quotation, i): Found => {
    const { source, confidence, stretch } = quotation;
    return {
      kind: 'direct',
      start: stretches[stretch]!.start,
      end: stretches[stretch]!.end,
      source: confidence < SURE_OF_SOURCE ? null : source,
      cue: source && cueOf(n, source, n.quotations[stretch]!),
      confidence,
      sureOfSource: confidence,
      quotation,
      goesOnFrom: i > 0 && goesOnFrom(n, stretches, direct[i - 1]!, quotation) ? direct[i - 1]! : null,
    };
  });
  const taken = new Set(found.flatMap(({ cue }) => (cue ? [cue.from] : [])));
  for (const speech of indirectQuotations(n, candidates, taken, model)) {
    const { cue, source, confidence, sureOfSource } = speech;
    let goesOnFrom: object | null = null;
    for (const part of speech.parts) {
      found.push({
        kind: 'indirect',
        start: part.start,
        end: part.end,
        source,
        cue: { from: cue.unit, to: n.tag[cue.unit] === Tag.according ? cue.unit + 2 : cue.unit + 1 },
        confidence,
        sureOfSource,
        quotation: part,
        goesOnFrom,
      });
      goesOnFrom = part;
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const shown = withoutCrossings(n, found);
  const places = new Map(shown.map(({ quotation }, i) => [quotation, i]));
  const textSpan = (from: number, to: number) => {
    const start = n.start[from]!;
    const end = n.end[to - 1]!;
    return { start, end, text: text.slice(start, end) };
  };
  return shown.map(({ kind, start, end, source: found, cue, confidence, sureOfSource, goesOnFrom }) => {
    const source = found && withNoun(n, found, cue);
    const resolution = source && speakers.resolve(source);
    const person =
      resolution && sureOfSource * resolution.sure >= SURE_OF_SPEAKER ? people[resolution.person] : null;
    const sure = person && !(kind === 'direct' && speaksTo(text.slice(start, end), person.name.split(/\s+/)));
    return {
      kind,
      start,
      end,
      text: text.slice(start, end),
      source: source && textSpan(source.from, source.to),
      cue: source && cue && textSpan(cue.from, cue.to),
      speaker: sure ? person.id : null,
      voice: sure ? { kind: 'person', id: person.id, name: person.name, grounds: null } : UNCLEAR_VOICE,
      confidence,
      continues: (goesOnFrom && places.get(goesOnFrom)) ?? null,
    };
  });
}

/** "The project managers present said", where "project" was read as a verb: all up to the cue, or after it; an article alone is nobody. */
function withNoun(n: Narration, source: Candidate, cue: CueUnits | null): Candidate | null {
  const { kind, from, to } = source;
  if (kind !== Kind.pronoun || to > from + 1 || !articles.has(n.word[from]!)) return source;
  if (!cue) return null;
  const isAfter = cue.to === from;
  const end = isAfter ? Math.min(n.count, to + LONGEST_NOUN) : cue.from;
  if (end > to + LONGEST_NOUN) return null;
  let u = to;
  while (u < end && n.sentence[u] === n.sentence[from] && !ENDS_NOUN.has(n.tag[u]!)) u++;
  return u === to || (u < end && !isAfter) ? null : { ...source, to: u };
}

const ENDS_NOUN: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.stop,
  Tag.dash,
  Tag.colon,
  Tag.opening,
  Tag.auxiliary,
  Tag.pronoun,
  Tag.quotation,
]);

/** Units of a phrase after its article at most. */
const LONGEST_NOUN = 5;

const articles = hashesOf(ARTICLES);

/** He, she and “the judge” that opens a sentence, in the narration, in order: whoever the text goes on about. */
function followedOf(
  n: Narration,
  candidates: readonly (readonly Candidate[])[],
  spell: (unit: number) => string,
): Candidate[] {
  const followed: Candidate[] = [];
  for (const here of candidates) {
    for (const c of here) {
      const word = c.kind === Kind.pronoun || (c.kind === Kind.phrase && c.rank === 0) ? spell(c.from) : '';
      if (c.kind === Kind.pronoun && (word === 'he' || word === 'she')) followed.push(c);
      else if (c.kind === Kind.phrase && word === 'the') {
        const head = roleIn(n, c);
        if (head >= 0) followed.push({ ...c, to: head + 1, head });
      }
    }
  }
  return followed;
}

/** The unit of the role in "the judge"; "the judge shook" is read as one phrase where the verb is no known one. */
function roleIn(n: Narration, { from, head }: Candidate): number {
  if (n.tag[head] === Tag.personNoun) return head;
  return n.tag[head] === Tag.word && n.tag[from + 1] === Tag.personNoun && n.tag[from + 2] !== Tag.possessive
    ? from + 1
    : -1;
}

/** Whether two neighbouring quotations are parts of one: several paragraphs, or "A," he said. "B." */
function goesOnFrom(
  n: Narration,
  stretches: readonly QuotedStretch[],
  before: DirectQuotation,
  after: DirectQuotation,
): boolean {
  if (before.source?.from !== after.source?.from || before.stretch + 1 !== after.stretch) return false;
  const a = stretches[before.stretch]!;
  const b = stretches[after.stretch]!;
  if (b.goesOn) return true;
  if (a.paragraph !== b.paragraph || !after.source) return false;
  const from = n.quotations[before.stretch]!;
  const to = n.quotations[after.stretch]!;
  return after.source.from > from && after.source.from < to && n.sentence[to]! - n.sentence[from]! <= 1;
}

/** Words of a quote; of an indirect one without those it quotes directly, which count for themselves. */
function wordsOf(quote: Quote, quotes: readonly Quote[], index: number): number {
  let words = countWords(quote.text, 0, quote.text.length);
  if (quote.kind === 'direct') return words;
  for (let i = index + 1; i < quotes.length && quotes[i]!.start < quote.end; i++) {
    if (quotes[i]!.kind === 'direct') words -= countWords(quotes[i]!.text, 0, quotes[i]!.text.length);
  }
  return Math.max(0, words);
}

/** The people with what they said: number of quotes, and share of all words quoted. */
function counted(people: readonly FoundPerson[], quotes: readonly Quote[]): Person[] {
  const counts = new Map<string, { quotes: number; words: number }>();
  let all = 0;
  quotes.forEach((quote, i) => {
    const words = wordsOf(quote, quotes, i);
    all += words;
    if (quote.speaker === null) return;
    const count = counts.get(quote.speaker) ?? { quotes: 0, words: 0 };
    count.quotes++;
    count.words += words;
    counts.set(quote.speaker, count);
  });
  return people.map((person) => {
    const { quotes: number, words } = counts.get(person.id) ?? { quotes: 0, words: 0 };
    return { ...person, quotes: number, share: all > 0 ? words / all : 0 };
  });
}
