import { type Candidate, Kind } from '../../parse/candidates.ts';
import { endingAt, firstFrom } from '../../parse/candidates-at.ts';
import { beginOfVerb } from '../../parse/cues.ts';
import type { Narration } from '../../parse/narration.ts';
import { isNoun, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';

/** The longest role in lower case before a name, in units, and what it is made of. */
const MOST_OF_ROLE = 3;
const ROLE_TAGS: ReadonlySet<number> = new Set([Tag.personNoun, Tag.sourceNoun, Tag.word]);

/** What a participle may be read as. */
const PARTICIPLES: ReadonlySet<number> = new Set([Tag.judging, Tag.past, Tag.saying]);

/** From a participle to what it is done to, in units at most. */
const LONGEST_ASIDE = 4;

/** The verb of a clause that tells who somebody is, as it may have been read, in units at most. */
const LONGEST_VERB = 4;
const VERB_TAGS: ReadonlySet<number> = new Set([
  Tag.adverb,
  Tag.auxiliary,
  Tag.judging,
  Tag.past,
  Tag.saying,
  Tag.word,
]);

/** What begins a clause with a subject of its own. */
const CLAUSES: ReadonlySet<number> = new Set([MARKER_TAGS.that, MARKER_TAGS.what, MARKER_TAGS.which]);

/** What begins the object of a verb, or what it reports. */
const HAS_OBJECT: ReadonlySet<number> = new Set([
  Tag.capital,
  Tag.determiner,
  Tag.personNoun,
  Tag.pronoun,
  Tag.sourceNoun,
  MARKER_TAGS.that,
]);

/** What no aside of a participle runs across. */
const BREAKS_ASIDE: ReadonlySet<number> = new Set([
  Tag.auxiliary,
  Tag.colon,
  Tag.phrase,
  Tag.quotation,
  Tag.who,
  MARKER_TAGS.that,
  MARKER_TAGS.which,
]);

/** What links a person to the place they are in. */
const LOCATING: ReadonlySet<number> = new Set([MARKER_TAGS.at, MARKER_TAGS.in]);

/**
 * "Norland keeper Ann Lee" and "Brno-based wine merchant Ann Lee" behind their verb, of which only the first word stands for
 * the source; the source itself where no name follows. The candidates are those of its paragraph.
 */
export function nameBehindRole(n: Narration, source: Candidate, candidates: readonly Candidate[]): Candidate {
  const { tag, sentence, word, lexicon } = n;
  const name = candidates[firstFrom(candidates, source.to)];
  if (source.kind !== Kind.name || name?.kind !== Kind.name) return source;
  if (sentence[name.from] !== sentence[source.from] || name.from > source.to + MOST_OF_ROLE) return source;
  let u = source.to;
  // "Laurence des Cars" has a name with a particle
  while (u < name.to && ROLE_TAGS.has(tag[u]!) && !lexicon.particles.has(word[u]!)) u++;
  const isName = u > source.to && u >= name.from && tag[u] === Tag.capital && tag[name.head] === Tag.capital;
  return isName ? { ...name, from: source.from } : source;
}

/** The comma before a participle's aside in which a unit stands, "submitted to the court last week"; 0 for none. */
function openingOfAside(tag: Uint8Array, unit: number): number {
  for (let u = unit - 1; u > 1 && u > unit - LONGEST_ASIDE; u--) {
    if (tag[u] === Tag.comma) return 0;
    if (PARTICIPLES.has(tag[u]!)) return tag[u - 1] === Tag.comma ? u - 1 : 0;
    if (!PREPOSITION_TAGS.has(tag[u]!) && tag[u] !== Tag.adverb) return 0;
  }
  return 0;
}

/**
 * "A clerk" of "a clerk in Brno, speaking for the first time, said" and "the agreement" of "under the agreement, seen by the
 * Herald,", where Brno or the Herald stands for the source; else the source itself. The candidates are those of its paragraph.
 */
export function besideAside(
  { tag, word, lexicon }: Narration,
  source: Candidate,
  candidates: readonly Candidate[],
): Candidate {
  const { kind, from, to } = source;
  if (kind === Kind.pronoun) return source;
  const opening = openingOfAside(tag, from);
  const document = endingAt(candidates, opening);
  // "the report, submitted to the court last week, says"
  if (opening > 0 && document && lexicon.documents.has(word[document.head]!)) return document;
  if (tag[to] !== Tag.comma) return source;
  const before = candidates[firstFrom(candidates, from) - 1];
  if (!before) return source;
  const isSeen =
    tag[from - 1] === MARKER_TAGS.by && lexicon.seen.has(word[from - 2]!) && tag[from - 3] === Tag.comma;
  if (isSeen && before.to === from - 3 && before.kind !== Kind.pronoun) return before;
  // "an audit by the Commission, which is not published, found"
  const isAuthor = tag[from - 1] === MARKER_TAGS.by && before.to === from - 1;
  if (isAuthor && lexicon.documents.has(word[before.head]!)) return { ...before, to };
  const isPlace = kind === Kind.name && LOCATING.has(tag[from - 1]!);
  return isPlace && before.to === from - 1 && tag[before.head] === Tag.personNoun ? before : source;
}

/**
 * "Ben Obi" of "Ann Lee dropped a plan that Ben Obi called “…”", where Ann Lee stands for the source: the subject of the verb
 * right before the quotation, a unit, in a clause of its own; else the source itself. The candidates are those of its paragraph.
 */
export function clauseSubject(
  { tag, word, sentence, lexicon }: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  const isLed = tag[quotation - 1] === MARKER_TAGS.as || tag[quotation - 1] === Tag.colon;
  const verb = isLed ? quotation - 2 : quotation - 1;
  if (tag[verb] !== Tag.saying && tag[verb] !== Tag.judging) return source;
  let end = verb;
  while (tag[end - 1] === Tag.auxiliary || tag[end - 1] === Tag.adverb) {
    if (lexicon.passive.has(word[end - 1]!)) return source;
    end--;
  }
  const subject = candidates[firstFrom(candidates, end) - 1];
  // "Ann Lee had a letter that read “…”"
  const isOfDocument = CLAUSES.has(tag[end - 1]!) && subject?.to === end - 1;
  if (isOfDocument && lexicon.documents.has(word[subject.head]!)) return subject;
  if (
    subject?.to !== end ||
    subject.kind === Kind.pronoun ||
    sentence[subject.from] !== sentence[source.from]
  )
    return source;
  return CLAUSES.has(tag[subject.from - 1]!) && source.to < subject.from ? subject : source;
}

/**
 * "An officer" of "in a video posted by the union, an officer can be heard shouting “…”", where the union stands for the source:
 * who is heard or seen in it; else the source itself. The candidates are those of its paragraph.
 */
export function whoIsHeard(
  { tag, word, sentence, lexicon }: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  const heard = quotation - 2;
  if (tag[quotation - 1] !== Tag.saying || !lexicon.passiveOfSpeakers.has(word[heard]!)) return source;
  let end = heard;
  while (tag[end - 1] === Tag.auxiliary || lexicon.passive.has(word[end - 1]!)) end--;
  const subject = endingAt(candidates, end);
  const isHeard = end < heard && subject && sentence[subject.from] === sentence[quotation];
  return isHeard ? subject : source;
}

/** What leads to the paper somebody is quoted by. */
const QUOTED_BY: ReadonlySet<number> = new Set([MARKER_TAGS.by, MARKER_TAGS.in, MARKER_TAGS.on]);

/**
 * "Ann Lee" of "Ann Lee was quoted by the Herald as saying “…”" and "Ann Lee was quoted as saying by the Herald", where the
 * Herald stands for the source: who is quoted; else the source itself. The candidates are those of its paragraph.
 */
export function whoIsQuoted(n: Narration, source: Candidate, candidates: readonly Candidate[]): Candidate {
  const { tag, word, sentence, lexicon } = n;
  let u = source.from - 1;
  if (!QUOTED_BY.has(tag[u]!)) return source;
  u--;
  if (tag[u] === Tag.saying && tag[u - 1] === MARKER_TAGS.as) u -= 2;
  else if (tag[source.to] !== MARKER_TAGS.as) return source;
  if (!lexicon.passiveOfSpeakers.has(word[u]!)) return source;
  do u--;
  while (tag[u] === Tag.adverb || tag[u] === Tag.word);
  if (!lexicon.passive.has(word[u]!)) return source;
  const subject = endingAt(candidates, beginOfVerb(n, u));
  return subject && sentence[subject.from] === sentence[source.from] ? subject : source;
}

/** What a participle may be read as where something is called by its words: "described by the judge as". */
const CALLED: ReadonlySet<number> = new Set([...PARTICIPLES, Tag.word]);

/**
 * "The judge" of "Ann Lee, described by the judge as “…”", where Ann Lee stands for the source: who describes somebody in the words
 * of a quotation, a unit; else the source itself. The candidates are those of its paragraph.
 */
export function whoDescribes(
  { tag, sentence }: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  if (tag[quotation - 1] !== MARKER_TAGS.as) return source;
  const agent = endingAt(candidates, quotation - 1);
  if (!agent || sentence[agent.from] !== sentence[source.from]) return source;
  const isAgent = tag[agent.from - 1] === MARKER_TAGS.by && CALLED.has(tag[agent.from - 2]!);
  return isAgent && source.to < agent.from ? agent : source;
}

/** The longest aside of a participle between a subject and its verb, in units. */
const LONGEST_PARTICIPIAL = 30;

/**
 * "One of them" of "one of them, dated 11 March and read out by Ann Lee, warned that …", where Ann Lee stands for the source: the
 * subject of the verb behind an aside; else the source itself. The candidates are those of its paragraph.
 */
export function subjectBeforeAside(
  { tag, sentence }: Narration,
  source: Candidate,
  quotation: number,
  candidates: readonly Candidate[],
): Candidate {
  const name = candidates[firstFrom(candidates, source.to)];
  // "by the member for Lund, Ann Lee, warned"
  const end = name?.kind === Kind.name && name.from === source.to + 1 ? name.to : source.to;
  if (tag[source.to] !== Tag.comma || tag[end] !== Tag.comma) return source;
  if (tag[end + 1] !== Tag.saying || end + 1 > quotation) return source;
  let opening = source.from - 1;
  for (; opening > source.from - LONGEST_PARTICIPIAL; opening--) {
    if (opening < 1 || sentence[opening] !== sentence[source.from] || BREAKS_ASIDE.has(tag[opening]!))
      return source;
    if (tag[opening] === Tag.comma && PARTICIPLES.has(tag[opening + 1]!)) {
      // ", said the manager, Ben Obi, told her" has an object, and is no aside
      if (HAS_OBJECT.has(tag[opening + 2]!)) return source;
      break;
    }
  }
  const subject = candidates[firstFrom(candidates, opening) - 1];
  if (!subject || sentence[subject.from] !== sentence[source.from]) return source;
  const isOneOfThem = tag[subject.to] === MARKER_TAGS.of && subject.to === opening - 2;
  return subject.to === opening || isOneOfThem ? subject : source;
}

/** The longest clause of "who" or participle between a subject and its verb, in units. */
const LONGEST_CLAUSE = 14;

/** What such a clause is made of besides its verb. */
const INSIDE_CLAUSE: ReadonlySet<number> = new Set([
  ...VERB_TAGS,
  ...PREPOSITION_TAGS,
  Tag.capital,
  Tag.determiner,
  Tag.gerund,
  Tag.number,
  Tag.personNoun,
  Tag.possessive,
  Tag.sourceNoun,
  Tag.time,
  MARKER_TAGS.and,
]);

/**
 * "A lawyer" of "a lawyer who advises the board said", "the doctor" of "the doctor treating Ann Lee said" and "a note" of "a note
 * found beside Ann Lee read", where the board or Ann Lee, right before the verb, stands for the source; null where no such clause
 * does. The candidates are those of its paragraph.
 */
export function relativeSubject(
  n: Narration,
  { from, head }: Candidate,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tag } = n;
  // "a letter that was sent to Ann Lee"
  const verb = PREPOSITION_TAGS.has(tag[from - 1]!) ? from - 2 : from - 1;
  let u = verb;
  while (u > verb - LONGEST_VERB && VERB_TAGS.has(tag[u]!)) u--;
  const isShort = u < verb && (tag[u] === Tag.who || tag[u] === MARKER_TAGS.that);
  if (!isShort) {
    u = beginOfClause(n, from);
    // "the man whose house is in Brno said"
    for (let whose = from - 1; whose > u; whose--) {
      if (!n.lexicon.ofWhom.has(n.word[whose]!)) continue;
      const owner = endingAt(candidates, whose);
      return owner && mayTell(n, owner) ? owner : null;
    }
    // "who lives in Brno, Norland said"
    const isPlace = tag[u] === Tag.comma && tag[u - 1] === Tag.capital && tag[u + 1] === Tag.capital;
    const before = isPlace ? beginOfClause(n, u) : u;
    if (tag[before] === Tag.who) u = before;
    // "who went to school with Ann Lee", not "whom police and Ann Lee describe"
    if (tag[u] !== Tag.who || !VERB_TAGS.has(tag[u + 1]!))
      return n.lexicon.documents.has(n.word[head]!) ? null : participleSubject(n, u, from, candidates);
  }
  const subject = candidates[firstFrom(candidates, u) - 1];
  if (subject?.to === u) return mayTell(n, subject) ? subject : null;
  return subject?.to === u - 1 && isOpenClause(n, u, from) ? subject : null;
}

/** "Ada Lund, who runs a farm in Brno said": whether a clause of "who" behind a comma runs up to the verb with none to close it. */
function isOpenClause({ tag, isPerson }: Narration, who: number, last: number): boolean {
  if (tag[who - 1] !== Tag.comma || tag[who] !== Tag.who || isPerson[last]) return false;
  let verb = who + 1;
  while (tag[verb] === Tag.time || tag[verb] === Tag.adverb) verb++;
  return tag[verb] === Tag.auxiliary || tag[verb] === Tag.past || tag[verb] === Tag.word;
}

/** The unit before which such a clause begins that ends at a unit. */
function beginOfClause(n: Narration, end: number): number {
  let u = end - 1;
  while (u > end - LONGEST_CLAUSE && isInsideClause(n, u)) u--;
  return u;
}

/** Whether a unit may stand in such a clause; a verb of saying is none, unless it is a noun here: "a note". */
function isInsideClause({ tag, word, lexicon }: Narration, unit: number): boolean {
  if (tag[unit] !== Tag.saying) return INSIDE_CLAUSE.has(tag[unit]!);
  return tag[unit - 1] === Tag.determiner && lexicon.alsoNouns.has(word[unit]!);
}

/** The noun in (opening, from) that opens its clause and has a participle right behind it, which leads to `from`. */
function participleSubject(
  n: Narration,
  opening: number,
  from: number,
  candidates: readonly Candidate[],
): Candidate | null {
  for (let i = firstFrom(candidates, opening + 1); i < candidates.length; i++) {
    const subject = candidates[i]!;
    if (subject.to >= from) return null;
    if (subject.from === opening + 1 && isParticiple(n, subject.to) && mayTell(n, subject)) return subject;
  }
  return null;
}

/** "Treating her", "found beside her"; not "managing director", "backed her". */
function isParticiple({ tag }: Narration, unit: number): boolean {
  const next = tag[unit + 1]!;
  if (tag[unit] === Tag.gerund) return !isNoun(next);
  return PARTICIPLES.has(tag[unit]!) && PREPOSITION_TAGS.has(next);
}

/** A noun for those who speak, or for what can be read. */
const mayTell = ({ tag, word, lexicon }: Narration, { kind, head }: Candidate): boolean =>
  (kind === Kind.phrase || kind === Kind.noun) && (isNoun(tag[head]) || lexicon.documents.has(word[head]!));
