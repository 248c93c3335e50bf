import type { Person, Quote } from '../brief.ts';
import type { Models } from '../models.ts';
import type { FoundPerson } from '../people/people.ts';
import type { TextDocument } from '../text/document.ts';
import { findQuotedStretches, type QuotedStretch } from '../text/quotation-marks.ts';
import { tokenLower } from '../text/tokens.ts';
import { candidatesOf } from './candidates.ts';
import { castOf } from './cast.ts';
import { cueOf } from './cues.ts';
import { type DirectQuotation, directQuotations } from './direct.ts';
import type { QuotationModel } from './model.ts';
import { type Narration, narrate } from './narration.ts';
import { FEWEST_WORDS } from './source-ranker.ts';
import { SpeakerResolver } from './speakers.ts';

/** Less sure than this of its source, a quotation has none. */
const SURE_OF_SOURCE = 0.4;
/** Less sure than this of source and person together, its speaker is unclear. */
const SURE_OF_SPEAKER = 0.5;

/**
 * Quotes in text order, and the people with what they said counted. Without a grammar for the language, or
 * without weights, quotes are what stands between marks, and nobody is named as their source.
 */
export function findQuotes(
  document: TextDocument,
  people: readonly FoundPerson[],
  models: Models,
): { quotes: Quote[]; people: Person[] } {
  const stretches = findQuotedStretches(document.text, document.paragraphs);
  const model = document.coverage === 'full' ? models.quotations() : null;
  const quotes = model
    ? attributed(document, people, stretches, model)
    : stretches.filter((s) => s.words >= FEWEST_WORDS).map((s) => bare(document, s));
  return { quotes, people: people.map((person) => counted(person, quotes)) };
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
    confidence: 0,
    continues: null,
  };
}

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
  const direct = directQuotations(document, n, stretches, candidates, model);
  const speakers = new SpeakerResolver(n, castOf(n, people), spell);
  const textSpan = (span: { start: number; end: number }) => ({
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
  });
  return direct.map((quotation, i) => {
    const quote = bare(document, stretches[quotation.stretch]!);
    const { source, confidence } = quotation;
    if (!source || confidence < SURE_OF_SOURCE) return { ...quote, confidence };
    const cue = cueOf(n, source);
    const { person, sure } = speakers.resolve(source);
    return {
      ...quote,
      source: textSpan({ start: n.start[source.from]!, end: n.end[source.to - 1]! }),
      cue: cue && textSpan(cue),
      speaker: person >= 0 && confidence * sure >= SURE_OF_SPEAKER ? people[person]!.id : null,
      confidence,
      continues: i > 0 && goesOnFrom(n, stretches, direct[i - 1]!, quotation) ? i - 1 : null,
    };
  });
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

/** The person with what they said: number of quotes, and share of all words quoted. */
function counted(person: FoundPerson, quotes: readonly Quote[]): Person {
  let count = 0;
  let words = 0;
  let all = 0;
  for (const quote of quotes) {
    const size = quote.text.split(/\s+/).length;
    all += size;
    if (quote.speaker !== person.id) continue;
    count++;
    words += size;
  }
  return { ...person, quotes: count, share: all ? words / all : 0 };
}
