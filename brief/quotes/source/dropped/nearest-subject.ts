import { type Candidate, Kind, mayBeSubject } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../../parse/tags.ts';
import { hasThat, isAside, isSomebody, subjectAfter } from './subject-of-verb.ts';

/** How far back a sentence may stand that names the subject, in sentences; and how sure each is. */
const SURE_BY_DISTANCE = [0.97, 0.95, 0.88, 0.75, 0.62];
/** How many paragraphs back it may stand. */
const PARAGRAPHS_BACK = 2;

/** The subject of the nearest sentence up to a unit that has one. */
export function nearestSubject(
  n: Narration,
  unit: number,
  paragraph: number,
  candidates: readonly (readonly Candidate[])[],
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
        : (turnOf(n, from, to, here) ??
          subjectOf(n, from, to, here) ??
          broughtIn(n, from, to, here) ??
          agentOf(n, from, to, here));
      if (antecedent) return { antecedent, probability: SURE_BY_DISTANCE[distance] ?? 0 };
      to = from;
      if (++distance >= SURE_BY_DISTANCE.length) return null;
    }
  }
  return null;
}

/** "Foi a vez de Ana Ruiz": whose turn it is in a sentence; null for nobody's. */
function turnOf(n: Narration, from: number, to: number, here: readonly Candidate[]): Candidate | null {
  for (let i = firstFrom(here, from); i < here.length && here[i]!.from < to; i++) {
    const { from: begins } = here[i]!;
    const isTurn = n.tag[begins - 1] === MARKER_TAGS.of && n.lexicon.turns.has(n.word[begins - 2]!);
    if (isTurn && n.tag[begins - 3] === Tag.determiner && isSomebody(n, here[i]!)) return here[i]!;
  }
  return null;
}

/** "A su juicio", "según su versión", "a seu ver", at the beginning of a sentence. */
export function isInTheirView({ tag, word, lexicon }: Narration, from: number): boolean {
  const owner = tag[from] === Tag.according ? from + 2 : from + 1;
  return lexicon.pointsBack.has(word[owner]!) && lexicon.ownWords.has(word[owner + 1]!);
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
    if (
      one.from === from + 1 &&
      n.tag[from] === MARKER_TAGS.for &&
      isSomebody(n, one) &&
      !isBeforeAside(n, one)
    )
      return one;
    if (subject || one.kind === Kind.who || isAside(n, one)) continue;
    if (!mayBeSubject(n, one) && !isNewOneWhoSpeaks(n, one)) continue;
    // "… que una autoridad tenga el coche": of a clause of its own
    if (n.tag[one.from - 1] === MARKER_TAGS.that) continue;
    if (one.to <= verb || FINITE_TAGS.has(n.tag[one.to]!)) subject = one;
  }
  return subject ?? subjectBehind(n, verb, to, here);
}

/** "Para Ana Ruiz, dijo, «…»": what is good for her, and told by somebody else. */
const isBeforeAside = ({ tag }: Narration, { to }: Candidate): boolean =>
  tag[to] === Tag.comma && tag[to + 1] === Tag.saying && tag[to + 2] === Tag.comma;

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
