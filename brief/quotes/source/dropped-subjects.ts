import { type Candidate, Kind, mayBeSubject } from '../parse/candidates.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import type { QuoteContext } from './features.ts';
import { firstFrom } from './options.ts';

/** Whom a verb without a subject goes on about, and that verb; how sure by how far back the text spoke of them. */
export interface DroppedSubject {
  /** Null where no verb reports it: "Para Ana Ruiz, «…»". */
  readonly verb: number | null;
  readonly antecedent: Candidate;
  readonly probability: number;
}

/** Between a quotation and its verb, at most, in units. */
const VERB_REACH = 5;
/** How far back a sentence may stand that names the subject, in sentences; and how sure each is. */
const SURE_BY_DISTANCE = [0.97, 0.95, 0.88, 0.75, 0.62];
/** A subject right behind its verb. */
const SURE_OF_INVERSION = 0.98;
/** In whose view it is: "Para Ana Ruiz, «…»". */
const SURE_OF_VIEW = 0.9;
/** A subject before a verb with "that", alone or among several. */
const SURE_BEFORE = 0.92;
const SURE_AMONG_SEVERAL = 0.8;
/** Between a verb and its "that", at most, in units: "dijo este martes en Lima que". */
const THAT_REACH = 9;
/** How many paragraphs back it may stand. */
const PARAGRAPHS_BACK = 2;

const BEFORE_VERB: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.dash,
  Tag.auxiliary,
  Tag.adverb,
  Tag.time,
  MARKER_TAGS.as,
]);
const LEADS_ASIDE: ReadonlySet<number> = new Set([...PREPOSITION_TAGS, MARKER_TAGS.as]);
const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  Tag.colon,
  Tag.quotation,
  Tag.phrase,
  Tag.stop,
  MARKER_TAGS.that,
  MARKER_TAGS.and,
]);

const OPENS_AS: ReadonlySet<number> = new Set([Tag.adverb, Tag.determiner, MARKER_TAGS.and]);

type ByParagraph = readonly (readonly Candidate[])[];

/**
 * Who says a quotation whose verb has no subject, in a language that may leave it out («…», añadió): the subject of the
 * sentence before, or of the nearest one that has a person or an institution for its subject. Null where the verb has a
 * subject, or there is no verb, or nobody to go on about.
 */
export function droppedSubject(
  n: Narration,
  context: QuoteContext,
  candidates: ByParagraph,
): DroppedSubject | null {
  if (!n.lexicon.grammar.functionWords.subjectsMayBeDropped) return null;
  const here = candidates[context.paragraph]!;
  const behind = verbBehind(n, context);
  const subject = behind === null ? null : subjectAfter(n, behind, context.stop, here);
  // «…», disse à rádio o ministro
  if (behind !== null && subject)
    return { verb: behind, antecedent: subject, probability: SURE_OF_INVERSION };
  const told =
    behind === null
      ? (inViewOf(n, context, here) ??
        saidRightBefore(n, context, here) ??
        toldAs(n, context, here) ??
        toldThat(n, context, here))
      : null;
  if (told) return told;
  const announced = isQuotationAnnounced(n, context)
    ? toldAs(n, { ...context, unit: context.unit - 1 }, candidates[context.paragraph - 1]!)
    : null;
  if (announced) return announced;
  const verb =
    behind ??
    verbBefore(n, context, here) ??
    verbOfCharge(n, context, here) ??
    verbAnnouncing(n, context, candidates);
  if (verb === null) return viewCarriedOn(n, context, candidates) ?? reportedBefore(n, context, candidates);
  const paragraph = verb < n.paragraphs[context.paragraph]! ? context.paragraph - 1 : context.paragraph;
  const found = antecedentOf(n, Math.min(verb, context.unit), paragraph, candidates);
  return found && agree(n, verb, found.antecedent) ? { verb, ...found } : null;
}

/** "A su juicio, el pueblo es «…»": whoever the text has just spoken of, in whose view it says so. */
function viewCarriedOn(
  n: Narration,
  { unit, paragraph }: QuoteContext,
  candidates: ByParagraph,
): DroppedSubject | null {
  const from = sentenceStart(n, unit);
  if (unit === from || !isInTheirView(n, from)) return null;
  const found = antecedentOf(n, from, paragraph, candidates);
  return found && { verb: null, ...found };
}

/** "A su juicio", "según su versión", "a seu ver", at the beginning of a sentence. */
function isInTheirView({ tag, word, lexicon }: Narration, from: number): boolean {
  const owner = tag[from] === Tag.according ? from + 2 : from + 1;
  return lexicon.pointsBack.has(word[owner]!) && lexicon.ownWords.has(word[owner + 1]!);
}

/**
 * "La alcaldesa aclaró que faltan seis. «Con los que somos no llegamos»": whoever the sentence before reports of, where a
 * quotation is a sentence by itself and that one quotes nothing.
 */
function reportedBefore(
  n: Narration,
  { unit, first, stop, paragraph, capital }: QuoteContext,
  candidates: ByParagraph,
): DroppedSubject | null {
  const isAlone =
    unit + 1 >= stop || n.sentence[unit + 1] !== n.sentence[unit] || n.tag[unit + 1] === Tag.stop;
  if (!capital || unit === first || !isAlone || n.sentence[unit - 1] === n.sentence[unit]) return null;
  const from = sentenceStart(n, unit - 1);
  let reports = false;
  for (let u = from; u < unit; u++) {
    if (n.tag[u] === Tag.quotation || n.tag[u] === Tag.phrase || n.tag[u] === Tag.according) return null;
    if (n.tag[u] === Tag.saying && !opensReport(n, u) && (hasThat(n, u, unit) || isInterjected(n, u)))
      reports = true;
  }
  const found = reports ? antecedentOf(n, unit, paragraph, candidates) : null;
  return found && { verb: null, antecedent: found.antecedent, probability: SURE_OF_VIEW };
}

/** "Se fue, dice, cuando …": a verb between commas. */
const isInterjected = ({ tag }: Narration, verb: number): boolean =>
  tag[verb - 1] === Tag.comma && tag[verb + 1] === Tag.comma;

/** Whether a verb's form says as many as whom it would go on about: "dijeron" does not go on about Ana Ruiz. */
function agree({ lexicon, tag, word }: Narration, verb: number, { from, to }: Candidate): boolean {
  const isSeveral = lexicon.severalSubjects.has(word[from]!) || tag[to] === MARKER_TAGS.and;
  return lexicon.severalSpeak.has(word[verb]!) === isSeveral;
}

/** "Para Ana Ruiz, «…»", "Para Ana Ruiz, el puente es «…»": whose view it is, by the sentence's own opening and no other verb. */
function inViewOf(n: Narration, { unit }: QuoteContext, here: readonly Candidate[]): DroppedSubject | null {
  let from = sentenceStart(n, unit);
  // "Hay dudas: para Ana Ruiz, «…»"
  for (let u = from; u < unit; u++) if (n.tag[u] === Tag.colon) from = u + 1;
  // "Para Ana Ruiz, el puente es «…»"
  // "Para Ana Ruiz, que dirige el coro, Obi «escribe …»"
  const last = here[firstFrom(here, unit) - 1];
  const isOfAnother = last?.to === unit && last.from > from + 1 && n.tag[last.from - 1] === Tag.comma;
  const isOfThing = n.tag[unit - 1] === Tag.auxiliary || isOfAnother;
  if (n.tag[from] !== MARKER_TAGS.for || !(isOfThing || n.tag[unit - 1] === Tag.comma)) return null;
  const one = here[firstFrom(here, from)];
  if (!one || one.from !== from + 1 || !isSomebody(n, one)) return null;
  const end = isOfThing ? unit - 1 : unit;
  for (let u = one.to; u < end; u++) if (FINITE_TAGS.has(n.tag[u]!) && n.tag[u] !== Tag.past) return null;
  return { verb: null, antecedent: one, probability: SURE_OF_VIEW };
}

/** "Deja, dice Ana Ruiz, «…»": a verb and its subject between commas, right before. */
function saidRightBefore(
  n: Narration,
  { unit }: QuoteContext,
  here: readonly Candidate[],
): DroppedSubject | null {
  if (n.tag[unit - 1] !== Tag.comma && n.tag[unit - 1] !== Tag.dash) return null;
  const antecedent = here[firstFrom(here, unit) - 1];
  if (!antecedent || antecedent.to !== unit - 1 || !mayBeSubject(n, antecedent)) return null;
  const verb = antecedent.from - 1;
  const isAside = n.tag[verb - 1] === Tag.comma || n.tag[verb - 1] === Tag.dash;
  if (n.tag[verb] !== Tag.saying || !isAside || n.sentence[verb] !== n.sentence[unit]) return null;
  return { verb, antecedent, probability: SURE_OF_INVERSION };
}

/** The verb behind a quotation: «…», dijo a los periodistas; «…» en España, según ha dicho. */
function verbBehind(n: Narration, { unit, stop }: QuoteContext): number | null {
  let v = unit + 1;
  while (v < stop && v < unit + VERB_REACH && BEFORE_VERB.has(n.tag[v]!)) v++;
  const inSentence = (u: number) => u < stop && n.sentence[u] === n.sentence[unit];
  if (inSentence(v) && n.tag[v] === Tag.saying) return v;
  // «…», amenazó el secretario
  if (inSentence(v) && v === unit + 2 && n.tag[v] === Tag.judging && n.tag[unit + 1] === Tag.comma) return v;
  for (let u = unit + 1; inSentence(u); u++) {
    if (n.tag[u] === Tag.quotation || n.tag[u] === Tag.saying) return null;
    if (n.tag[u] !== MARKER_TAGS.as) continue;
    let w = u + 1;
    while (inSentence(w) && (n.tag[w] === Tag.auxiliary || n.tag[w] === Tag.adverb)) w++;
    if (inSentence(w) && n.tag[w] === Tag.saying) return w;
  }
  return null;
}

/** "Según explicó Ana Ruiz, el plan es «…»", "Tal como explica …": by the sentence's own opening, where no other verb of saying follows. */
function toldAs(n: Narration, { unit }: QuoteContext, here: readonly Candidate[]): DroppedSubject | null {
  const from = sentenceStart(n, unit);
  let verb = from;
  // "Tal y como"
  while (OPENS_AS.has(n.tag[verb]!)) verb++;
  if (n.tag[verb] !== MARKER_TAGS.as) return null;
  verb++;
  while (n.tag[verb] === Tag.auxiliary || n.tag[verb] === Tag.adverb) verb++;
  if (n.tag[verb] !== Tag.saying) return null;
  for (let u = verb + 1; u < unit; u++) if (n.tag[u] === Tag.saying) return null;
  const antecedent = subjectAfter(n, verb, unit, here);
  return antecedent && { verb, antecedent, probability: SURE_BEFORE };
}

/** "Ana dijo que el plan es «…»", "dijo Ana que …": the subject of a verb whose clause holds the quotation. */
function toldThat(
  n: Narration,
  { unit, stop }: QuoteContext,
  here: readonly Candidate[],
): DroppedSubject | null {
  const from = sentenceStart(n, unit);
  let verb = -1;
  for (let u = unit - 1; u >= from && verb < 0; u--) {
    if (n.tag[u] === Tag.quotation) return null;
    if ((n.tag[u] === Tag.saying || n.tag[u] === Tag.judging) && hasThat(n, u, unit)) verb = u;
    else if (n.tag[u] === Tag.saying && !opensReport(n, u)) return null;
  }
  if (verb < 0) return null;
  const subjects: Candidate[] = [];
  for (let i = firstFrom(here, clauseStart(n, from, verb)); i < here.length && here[i]!.from < verb; i++)
    if (!isAside(n, here[i]!) && mayBeSubject(n, here[i]!)) subjects.push(here[i]!);
  const behind = subjectAfter(n, verb, stop, here);
  if (behind)
    return subjects.length === 0 ? { verb, antecedent: behind, probability: SURE_OF_INVERSION } : null;
  const [antecedent] = subjects;
  if (!antecedent) return null;
  return { verb, antecedent, probability: subjects.length === 1 ? SURE_BEFORE : SURE_AMONG_SEVERAL };
}

/** Where the clause of a verb begins in its sentence: behind "while" and "but", which bring in another subject. */
function clauseStart({ tag }: Narration, from: number, verb: number): number {
  let begin = verb;
  while (begin > from && tag[begin - 1] !== MARKER_TAGS.while && tag[begin - 1] !== MARKER_TAGS.but) begin--;
  return begin;
}

/** "Señalaron que se declarará": a verb that opens what another reports. */
function opensReport({ tag }: Narration, verb: number): boolean {
  return (
    tag[verb - 1] === MARKER_TAGS.that || (tag[verb - 2] === MARKER_TAGS.that && tag[verb - 1] !== Tag.comma)
  );
}

/** Whether "that" follows a verb before another verb does, and before a unit. */
function hasThat(n: Narration, verb: number, unit: number): boolean {
  for (let u = verb + 1; u < unit && u <= verb + THAT_REACH; u++) {
    if (n.tag[u] === MARKER_TAGS.that) return true;
    if (FINITE_TAGS.has(n.tag[u]!)) return false;
  }
  return false;
}

/** The verb before a quotation, the first of its sentence, with no subject before it or after it: Y añadió: «…». */
function verbBefore(n: Narration, { unit, stop }: QuoteContext, here: readonly Candidate[]): number | null {
  const from = sentenceStart(n, unit);
  let verb = -1;
  for (let u = unit - 1; u >= from && verb < 0; u--) {
    if (n.tag[u] === Tag.quotation || n.tag[u] === Tag.phrase) return null;
    if (n.tag[u] === Tag.saying) verb = u;
  }
  if (verb < 0 || opensReport(n, verb)) return null;
  // "Para os leitores, disse, «…»"
  if (verb > from && verb === unit - 2 && n.tag[verb - 1] === Tag.comma && n.tag[verb + 1] === Tag.comma)
    return verb;
  for (let i = firstFrom(here, from); i < here.length && here[i]!.from < verb; i++)
    if (!isAside(n, here[i]!)) return null;
  for (let u = from; u < verb; u++) if (n.tag[u] === Tag.past || n.tag[u] === Tag.judging) return null;
  return subjectAfter(n, verb, stop, here) ? null : verb;
}

/** "A seguir acusou a colega de «…»": the first verb of its sentence, with no subject before it and its object behind it. */
function verbOfCharge(n: Narration, { unit }: QuoteContext, here: readonly Candidate[]): number | null {
  if (n.tag[unit - 1] !== MARKER_TAGS.of) return null;
  const from = sentenceStart(n, unit);
  let verb = from;
  while (verb < unit && !FINITE_TAGS.has(n.tag[verb]!)) verb++;
  if (n.tag[verb] !== Tag.judging) return null;
  for (let u = verb + 1; u < unit; u++) if (FINITE_TAGS.has(n.tag[u]!)) return null;
  const before = here[firstFrom(here, from)];
  return before && before.from < verb ? null : verb;
}

/** Whether a quotation opens its paragraph and the one before ends with a colon. */
const isQuotationAnnounced = ({ tag }: Narration, { unit, first, paragraph }: QuoteContext): boolean =>
  unit === first && paragraph > 0 && tag[unit - 1] === Tag.colon;

/** The verb without a subject in the paragraph before a quotation's, where that one announces it with a colon: "E concluiu:". */
function verbAnnouncing(n: Narration, context: QuoteContext, candidates: ByParagraph): number | null {
  const { unit, paragraph } = context;
  if (!isQuotationAnnounced(n, context)) return null;
  return verbBefore(n, { ...context, unit: unit - 1, stop: unit }, candidates[paragraph - 1]!);
}

/**
 * Who stands behind a verb in its clause and is not led to by a preposition: "disse à rádio o ministro", also behind an
 * aside between commas ("disse, a rir, a atriz").
 */
function subjectAfter(
  n: Narration,
  verb: number,
  stop: number,
  here: readonly Candidate[],
): Candidate | null {
  const isIn = (u: number): boolean =>
    u < stop && n.sentence[u] === n.sentence[verb] && !ENDS_CLAUSE.has(n.tag[u]!);
  let end = verb + 1;
  while (isIn(end) && n.tag[end] !== Tag.comma) end++;
  const first = firstFrom(here, verb + 1);
  for (let i = first; i < here.length && here[i]!.from < end; i++) {
    if (isAside(n, here[i]!)) continue;
    if (mayBeSubject(n, here[i]!) || isNamedBeside(n, here, i)) return here[i]!;
  }
  if (n.tag[end] !== Tag.comma || !isIn(end)) return null;
  let close = end + 1;
  while (isIn(close) && n.tag[close] !== Tag.comma) close++;
  const behind = n.tag[close] === Tag.comma ? here[firstFrom(here, close + 1)] : undefined;
  return behind?.from === close + 1 && isIn(close + 1) && mayBeSubject(n, behind) ? behind : null;
}

/** "Su titular, Ana Ruiz": whatever the noun is, the name between commas behind it is whom it stands for. */
function isNamedBeside({ tag, lexicon, word }: Narration, here: readonly Candidate[], i: number): boolean {
  const { kind, from, to } = here[i]!;
  const name = here[i + 1];
  if (kind !== Kind.phrase || !lexicon.pointsBack.has(word[from]!) || tag[to] !== Tag.comma) return false;
  return name?.from === to + 1 && name.kind === Kind.name;
}

/** "a los periodistas", "en la radio", "de Madrid": whom or what a preposition leads to. */
function isAside(n: Narration, { from }: Candidate): boolean {
  // "recogidos por 'The Guardian'"
  const lead = n.tag[from - 1] === Tag.mark ? from - 2 : from - 1;
  return LEADS_ASIDE.has(n.tag[lead] ?? 0) && n.tag[lead - 1] !== Tag.according;
}

/** The subject of the nearest sentence up to a unit that has one. */
function antecedentOf(
  n: Narration,
  unit: number,
  paragraph: number,
  candidates: ByParagraph,
): { antecedent: Candidate; probability: number } | null {
  let distance = 0;
  let to = unit;
  const earliest = Math.max(n.entries[paragraph]!, paragraph - PARAGRAPHS_BACK);
  for (let p = paragraph; p >= earliest; p--) {
    const begin = n.paragraphs[p]!;
    while (to > begin) {
      const from = sentenceStart(n, to - 1);
      const here = candidates[p]!;
      const antecedent = isInTheirView(n, from)
        ? null
        : (subjectOf(n, from, to, here) ?? broughtIn(n, from, to, here) ?? agentOf(n, from, to, here));
      if (antecedent) return { antecedent, probability: SURE_BY_DISTANCE[distance] ?? 0 };
      to = from;
      if (++distance >= SURE_BY_DISTANCE.length) return null;
    }
  }
  return null;
}

/**
 * Whom the sentence in [from, to) is about: whoever it is told after or according to, or in whose view ("Para Ana Ruiz, …");
 * else the first before its verb, or right before one; null for nobody.
 */
function subjectOf(n: Narration, from: number, to: number, here: readonly Candidate[]): Candidate | null {
  const teller = tellerBehind(n, from, to, here);
  if (teller) return teller;
  const first = firstFrom(here, from);
  let verb = from;
  while (verb < to && !FINITE_TAGS.has(n.tag[verb]!)) verb++;
  let subject: Candidate | null = null;
  for (let i = first; i < here.length && here[i]!.from < to; i++) {
    const one = here[i]!;
    // "dijo Ana Ruiz", also behind a quotation
    // and not what the subject before it speaks of: "Ana Ruiz consideró la decisión tardía"
    if (!subject && isSaid(n, one.from - 1, from) && mayBeSubject(n, one)) return one;
    if (n.tag[one.from - 2] === Tag.according && n.tag[one.from - 1] === MARKER_TAGS.to) return one;
    if (one.from === from + 1 && n.tag[from] === MARKER_TAGS.for && isSomebody(n, one)) return one;
    if (subject || one.kind === Kind.who || isAside(n, one)) continue;
    if (!mayBeSubject(n, one) && !isNewOneWhoSpeaks(n, one)) continue;
    // "… que una autoridad tenga el coche": of a clause of its own
    if (n.tag[one.from - 1] === MARKER_TAGS.that) continue;
    if (one.to <= verb || FINITE_TAGS.has(n.tag[one.to]!)) subject = one;
  }
  return subject ?? subjectBehind(n, verb, to, here);
}

/** "Um estafeta brasileiro pediu a palavra": somebody new, whatever the noun, before a verb of those who speak. */
const isNewOneWhoSpeaks = ({ tag, word, lexicon }: Narration, { kind, from, to }: Candidate): boolean =>
  kind === Kind.phrase &&
  lexicon.introduces.has(word[from]!) &&
  (tag[to] === Tag.saying || tag[to] === Tag.judging);

/** "El puente se cierra hoy, anunció el martes en Lima Ana Ruiz": whoever tells the sentence, behind its last verb of saying. */
function tellerBehind(n: Narration, from: number, to: number, here: readonly Candidate[]): Candidate | null {
  for (let u = to - 1; u > from; u--) {
    if (n.tag[u] !== Tag.saying) continue;
    const follows = n.tag[u - 1] === Tag.comma && isSaid(n, u, from) && !hasThat(n, u, to);
    // "La alcaldesa, Ana Ruiz, anunció": the subject has been told, with who it is
    const isTold = here.some((c) => c.to === u - 1 && n.tag[c.from - 1] === Tag.comma && isSomebody(n, c));
    return follows && !isTold ? subjectAfter(n, u, to, here) : null;
  }
  return null;
}

/** "Era el francés Bruno Lavigne, que …", "Menos contento se mostró el capitán, Ana Ruiz": the first behind the first verb of its sentence. */
function subjectBehind(
  n: Narration,
  first: number,
  to: number,
  here: readonly Candidate[],
): Candidate | null {
  let verb = first;
  while (verb + 1 < to && FINITE_TAGS.has(n.tag[verb + 1]!)) verb++;
  const one = here[firstFrom(here, verb + 1)];
  const isNext = one && one.from <= verb + 1 && one.to <= to && !isAside(n, one);
  // whom a verb is about stands there, too: "criticou o deputado"
  if (!isNext || n.tag[verb] === Tag.saying || n.tag[verb] === Tag.judging) return null;
  if (isSomebody(n, one)) return one;
  const name = n.tag[one.to] === Tag.comma ? here[firstFrom(here, one.to)] : undefined;
  return name?.from === one.to + 1 && name.kind === Kind.name ? name : null;
}

/** "El hueso lo encontró en marzo un pescador, Jo Obi": somebody new behind the verb of a sentence about a thing, and nobody else. */
function broughtIn(n: Narration, from: number, to: number, here: readonly Candidate[]): Candidate | null {
  let found: Candidate | null = null;
  for (let i = firstFrom(here, from); i < here.length && here[i]!.from < to; i++) {
    const one = here[i]!;
    // "contou que um colega chorou": of a clause of its own
    if (n.tag[one.from - 1] === MARKER_TAGS.that) return null;
    if (!found && isAged(n, one)) found = one;
    if (one.kind !== Kind.phrase || n.tag[one.head] !== Tag.personNoun || isAside(n, one)) continue;
    if (found || !n.lexicon.introduces.has(n.word[one.from]!)) return null;
    found = one;
  }
  return found;
}

/** "Entre ellas, la de Ana Ruiz, de 63 años, que …": a name with an age, whatever leads to it. */
const isAged = ({ tag }: Narration, { kind, to }: Candidate): boolean =>
  kind === Kind.name &&
  tag[to] === Tag.comma &&
  (tag[to + 1] === MARKER_TAGS.of ? tag[to + 2] === Tag.number : tag[to + 1] === Tag.number);

/** "La marcha fue encabezada por Ana Ruiz": the only one that "by" leads to in a sentence about a thing. */
function agentOf(n: Narration, from: number, to: number, here: readonly Candidate[]): Candidate | null {
  let agent: Candidate | null = null;
  for (let i = firstFrom(here, from); i < here.length && here[i]!.from < to; i++) {
    const one = here[i]!;
    if (n.tag[one.from - 1] !== MARKER_TAGS.by || !isSomebody(n, one)) continue;
    if (agent) return null;
    agent = one;
  }
  return agent;
}

/** A verb of saying behind the beginning of its sentence, and none that has whom it is about behind it: "criticó al alcalde". */
const isSaid = ({ tag, word, lexicon }: Narration, unit: number, from: number): boolean =>
  unit >= from && tag[unit] === Tag.saying && !lexicon.withObject.has(word[unit]!);

/** A name, or a noun for a person. */
const isSomebody = (n: Narration, { kind, head }: Candidate): boolean =>
  kind === Kind.name || n.tag[head] === Tag.personNoun || n.tag[head] === Tag.capital;
