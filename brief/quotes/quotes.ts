import type { Language } from '../language.ts';
import type { Models } from '../loaded-language.ts';
import { type Person, type Quote, UNCLEAR_VOICE, type Voice } from '../model.ts';
import type { FoundPerson } from '../people/people.ts';
import type { TextDocument } from '../text/document.ts';
import { findQuotedStretches } from '../text/find-quoted-stretches.ts';
import { withoutInnerQuotations } from '../text/inner-quotations.ts';
import { countWords, type QuotedStretch } from '../text/quoted-stretch.ts';
import { type FoundQuotation, foundDirect, foundIndirect } from './found-quotations.ts';
import { withoutOverlaps } from './overlaps.ts';
import type { Candidate } from './parse/candidates.ts';
import type { CueUnits } from './parse/cues.ts';
import { isGeneric } from './parse/generic.ts';
import { type Narration, opensSentence } from './parse/narration.ts';
import { type ReadNarration, readNarration } from './parse/read-narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from './parse/tags.ts';
import type { QuotationModel } from './quotation-model.ts';
import { FEWEST_WORDS } from './source/ranking/short-quotations.ts';
import { coordinatedSource, isSaidTogether } from './source/words/coordinated.ts';
import { withRestOfPhrase } from './source/words/rest-of-phrase.ts';
import { wholeCount } from './source/words/whole-count.ts';
import { wholeNoun } from './source/words/whole-noun.ts';
import { wholeSource } from './source/words/whole-source.ts';
import { subjectsOf } from './speaker/followed-subjects.ts';
import { firstNamed, indexMentions, namedSpans, namesAnybody, unitAt } from './speaker/mention-index.ts';
import { namedBySentence, namedInside } from './speaker/self-mentions.ts';
import { SpeakerResolver } from './speaker/speakers.ts';
import { speaksToThemselves, withoutSpokenTo } from './speaker/spoken-to.ts';
import { Sureness } from './speaker/sureness.ts';
import { speaksAsThing } from './speaker/things-named-alike.ts';
import { firstOfTwoRoles } from './speaker/two-roles.ts';
import { speaksTo } from './speaker/vocatives.ts';
import { Voices } from './voice/voices.ts';

/** A heading speaks for so many characters below it. */
const SECTION = 5000;

/** Quotes in text order, and the people with what they said counted. Without weights nobody is named as a source. */
export function findQuotes(
  document: TextDocument,
  people: readonly FoundPerson[],
  models: Models,
): { quotes: Quote[]; people: Person[] } {
  const model = models.quotations();
  const { language } = document;
  const quotes =
    model && language ? attributedQuotes(document, people, language, model) : quotesByTheirMarks(document);
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

/** All quotations of a text, each with its source, its cue and its speaker. */
function attributedQuotes(
  document: TextDocument,
  people: readonly FoundPerson[],
  language: Language,
  model: QuotationModel,
): Quote[] {
  const stretches = stretchesOf(document);
  const read = readNarration(document, stretches, language, namedSpans(people, language.names));
  const direct = foundDirect(document, read, stretches, model);
  const indirect = foundIndirect(read, direct, model);
  const found = [...direct, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
  const shown = withoutOverlaps(read.narration, found);
  return withSpeakers(document, read, people, shown);
}

/** Quotations as a reader sees them: sources as the words of the text, and whom they stand for. */
function withSpeakers(
  document: TextDocument,
  read: ReadNarration,
  people: readonly FoundPerson[],
  shown: readonly FoundQuotation[],
): Quote[] {
  const { text } = document;
  const n = read.narration;
  const { speakers: words } = n.lexicon.grammar;
  const index = indexMentions(n, people);
  const spokenOf = namedBySentence(n, index, text, shown);
  const resolver = new SpeakerResolver(n, index, read.spell, subjectsOf(read), read.candidates, spokenOf);
  const places = new Map(shown.map(({ quotation }, i) => [quotation, i]));
  const textSpan = ({ from, to }: { from: number; to: number }) => {
    const start = n.start[from]!;
    const end = n.end[to - 1]!;
    return { start, end, text: text.slice(start, end) };
  };
  const sureness = new Sureness(n, index, read.spell);
  const voices = new Voices(document, read, (words) => firstNamed(index, textSpan(words)));
  const isHalfNoun = (words: Candidate) => isFirstWord(n, words) && !namesAnybody(index, textSpan(words));
  /** Whether words speak to whoever they would be given to, name them behind somebody else's, or tell of a place of that name. */
  const isOtherWords = (found: FoundQuotation, { name }: FoundPerson, person: number, source: Candidate) => {
    const { kind, start, end } = found;
    const unit = unitAt(n, start);
    if (kind === 'indirect') return speaksAsThing(read, source, unit, name);
    // "…," said Lee. Obi laughed. "I like Lee.": not by whoever is taken over from the words before
    if (n.sentence[unit] !== n.sentence[source.from] && namedInside(index, text, found).has(person))
      return true;
    return speaksTo(withoutInnerQuotations(text.slice(start, end)), name.split(/\s+/), words);
  };
  return shown.map((found): Quote => {
    const { kind, start, end, cue, confidence, goesOnFrom } = found;
    const said = found.source && !isGeneric(n, found.source) ? wholeCount(n, found.source, cue) : null;
    const begun = said && wholeSource(n, said, cue);
    const whole = begun && wholeNoun(n, read.spell, begun, cue, namesAnybody(index, textSpan(begun)));
    const stated = whole && withoutSpokenTo(n, index, whole);
    const isSpeaker =
      stated &&
      !isHalfNoun(stated) &&
      (voices.isKnown(stated) || (cue && !isNoSubject(read, stated) && !isColonAlone(n, cue)));
    const first =
      isSpeaker && firstOfTwoRoles(n, index, read.spell, stated, read.candidates[stated.paragraph]!);
    const source = !isSpeaker ? null : first ? { ...stated, from: first.from } : stated;
    const resolution = source && resolver.resolve(first || source);
    // "explicaron desde el entorno del presidente": several, and not he
    const isOfSeveral =
      cue !== null && (n.lexicon.severalSpeak.has(n.word[cue.from]!) || isSaidTogether(n, cue));
    const sure = source && resolution && !isOfSeveral ? sureness.of(found, source, resolution) : 0;
    const isSure = resolution !== null && sure >= sureness.least;
    const isSelf = isSure && cue !== null && speaksToThemselves(n, index, cue, resolution.person);
    const named = isSure && !isSelf ? people[resolution.person] : undefined;
    const person = named && source && !isOtherWords(found, named, resolution!.person, source) ? named : null;
    if (person && resolution && kind === 'direct') resolver.noteQuoted(unitAt(n, start), resolution.person);
    const isAnybody = !named && (resolution?.person ?? -1) < 0;
    const both =
      source && isAnybody ? coordinatedSource(n, source, read.candidates[source.paragraph]!) : source;
    const areNamed = both !== source && both !== null && namesAnybody(index, textSpan(both));
    const isOnlyNear =
      source &&
      isAnybody &&
      !areNamed &&
      !resolution?.stranger &&
      voices.isOnlyNear(source, cue, unitAt(n, start));
    const rest = both && cue && both === source && isAnybody ? withRestOfPhrase(n, both, cue) : both;
    const all = isOnlyNear ? null : rest;
    const voice: Voice = person
      ? { kind: 'person', id: person.id, name: person.name, grounds: null }
      : all && isAnybody
        ? areNamed
          ? voices.ofSeveral(all)
          : voices.of(resolution?.stranger ?? all)
        : UNCLEAR_VOICE;
    return {
      kind,
      start,
      end,
      text: text.slice(start, end),
      source: all && textSpan(all),
      cue: all && cue && textSpan(cue),
      speaker: person?.id ?? null,
      voice,
      confidence: person ? sure : confidence,
      continues: (goesOnFrom && places.get(goesOnFrom)) ?? null,
    };
  });
}

/**
 * "Die Antwort kam prompt: „…“", "encolheu os ombros: “…”": what a colon alone gives a quotation to, where nouns and names look
 * alike or a verb may leave its subject out, is no source.
 */
function isColonAlone({ tag, lexicon }: Narration, { from }: CueUnits): boolean {
  const { commonNouns, subjectsMayBeDropped } = lexicon.grammar.functionWords;
  return (commonNouns !== null || subjectsMayBeDropped) && tag[from] === Tag.colon;
}

/**
 * "Monetary policy has reached its limits": the first word of a noun that has its capital from the sentence; "the public hearing led":
 * an adjective before a noun that looks like a participle.
 */
function isFirstWord(n: Narration, { from, to, head }: Candidate): boolean {
  const { tag, lexicon } = n;
  if (tag[head] === Tag.word && tag[to] === Tag.gerund && FINITE_TAGS.has(tag[to + 1]!)) return true;
  if (!opensSentence(n, from) || to > from + 1 || tag[from] !== Tag.capital) return false;
  return tag[to] === Tag.word && !lexicon.grammar.functionWords.nounsComeFirst;
}

/**
 * "En el verano había dicho que …", "Según su versión, …", "Salió de su casa, dice": when, where or by what of theirs it was
 * said, in a language that leaves out who by.
 */
function isNoSubject({ narration: { tag, lexicon }, spell }: ReadNarration, { from }: Candidate): boolean {
  if (!lexicon.grammar.functionWords.subjectsMayBeDropped) return false;
  if (lexicon.pointingBack.has(spell(from))) return true;
  return tag[from - 1] === MARKER_TAGS.in && tag[from - 2] !== Tag.according;
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
    const { id, name, role, roles, gender, mentions } = person;
    const { quotes: number, words } = counts.get(id) ?? { quotes: 0, words: 0 };
    const share = all > 0 ? words / all : 0;
    return { id, name, role, roles, gender, mentions, quotes: number, share };
  });
}
