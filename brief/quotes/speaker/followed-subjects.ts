import { type Candidate, Kind, type Spell } from '../parse/candidates.ts';
import { beginOfVerb } from '../parse/cues.ts';
import { Named, type Narration, sentenceStart } from '../parse/narration.ts';
import type { ReadNarration } from '../parse/read-narration.ts';
import { FINITE_TAGS, isInMarks, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';

/** What opens a clause before the main one. */
const SUBORDINATES: ReadonlySet<number> = new Set([
  MARKER_TAGS.as,
  MARKER_TAGS.because,
  MARKER_TAGS.if,
  MARKER_TAGS.when,
  MARKER_TAGS.while,
]);

/** Units from "one of" to the noun of the people, at most. */
const MOST_BEFORE_NOUN = 5;

/** The longest sentence that may tell of one somebody new alone, in units. */
const LONGEST_ASIDE = 40;

/** The longest opening of a sentence before its subject, in units. */
const LONGEST_OPENING = 16;

/**
 * He, she, “the judge” and “a nurse” that open a sentence, in the narration, in order: whoever the text goes on about.
 */
export function subjectsOf({ narration: n, candidates, spell }: ReadNarration): Candidate[] {
  const followed: Candidate[] = [];
  for (const here of candidates) {
    for (const c of here) {
      const word =
        c.kind === Kind.pronoun ||
        (c.kind === Kind.phrase && (c.rank === 0 || opensClause(n, c) || opensLaterClause(n, c, spell)))
          ? spell(c.from)
          : '';
      const writer = c.kind === Kind.phrase ? writerIn(n, c, spell) : null;
      if (writer) {
        followed.push(writer);
        continue;
      }
      const isAside = isAloneIn(n, c, spell);
      const isNew = isAside || n.lexicon.introducing.has(word) || n.lexicon.pointingBack.has(word);
      // "After serving as a junior minister, he": what he was
      const isSubjects = n.tag[c.from - 1] === MARKER_TAGS.as && isToldOfSubject(n, c.from, c.to, spell);
      const person = isNew && c.kind === Kind.phrase && !isSubjects ? personIn(n, c, spell) : null;
      if (person) {
        if (isAside || !isLedTo(n, c) || opensLaterClause(n, c, spell)) followed.push(person);
      } else if (c.kind === Kind.pronoun && n.lexicon.introducing.has(word) && isOneAlone(n, c, spell))
        followed.push(c);
      else if (c.kind === Kind.pronoun && (n.lexicon.he.has(word) || n.lexicon.she.has(word))) {
        // "older than he"
        if (n.tag[c.from - 1] !== MARKER_TAGS.than) followed.push(c);
      } else if (
        c.kind === Kind.name &&
        n.tag[c.head] === Tag.personNoun &&
        (c.rank === 0 || opensClause(n, c))
      )
        followed.push(c);
      else if (c.kind === Kind.phrase && n.lexicon.definiteArticles.has(word)) {
        if (isOther(n, c, spell)) followed.push(c);
        const head = roleIn(n, c, spell);
        if (head < 0) continue;
        const last = head === c.head ? head : lastOfName(n, head, c.to);
        followed.push(last === c.head ? c : { ...c, to: last + 1, head: last });
      }
    }
  }
  return followed;
}

/** "The potter Ann Lee won": the last unit of the name behind a role, or the role itself where none follows. */
function lastOfName({ tag }: Narration, role: number, to: number): number {
  let last = role;
  while (last + 1 < to && tag[last + 1] === Tag.capital) last++;
  return last;
}

/** Whether a noun is one person's: that of a source, of kin, a role that is no listed source ("gatekeeper", "MP"). */
export function isOnePerson({ tag, lexicon }: Narration, unit: number, spell: Spell): boolean {
  const { isPlural, isRole, kin, moreOffices } = lexicon.language.roles.nouns;
  if (tag[unit] === Tag.personNoun) return true;
  const word = spell(unit);
  if (tag[unit] === Tag.capital) return isRole(word);
  return (
    kin.has(word) || (tag[unit] === Tag.word && (isRole(word) || moreOffices.has(word)) && !isPlural(word))
  );
}

/** A phrase of a person without the verb that was read as its noun ("a third nurse left early", "a nurse lost everything"); null for another phrase. */
function personIn(n: Narration, phrase: Candidate, spell: Spell): Candidate | null {
  if (isOf(n, phrase, spell)) return phrase;
  const { from, head } = phrase;
  const verb = n.tag[head - 1] === Tag.word && isOnePerson(n, from + 1, spell) ? from + 2 : head;
  return endsInVerb(n, phrase, verb, spell) ? { ...phrase, to: verb, head: verb - 1 } : null;
}

/** Whether a word of a phrase is its verb: one behind a person's noun, one word behind it at most, and no other verb. */
function endsInVerb(n: Narration, { from, head, to }: Candidate, verb: number, spell: Spell): boolean {
  const { tag } = n;
  if (tag[head] !== Tag.word || head + 1 !== to || head > verb + 1 || verb < from + 2) return false;
  if (tag[verb] !== Tag.word || !isOnePerson(n, verb - 1, spell)) return false;
  return !FINITE_TAGS.has(tag[to]!) && tag[to] !== Tag.past && tag[to] !== Tag.who;
}

/** "The other" of two, by itself. */
export const isOther = ({ lexicon }: Narration, { kind, from, to, head }: Candidate, spell: Spell): boolean =>
  kind === Kind.phrase && to === from + 2 && lexicon.grammar.speakers.contrasts.has(spell(head));

/** Whether a phrase is of a person, by its noun or by a clause behind it: "a former engineer-in-chief of the board, who …". */
function isOf(n: Narration, { head, to }: Candidate, spell: Spell): boolean {
  if (isOnePerson(n, head, spell)) return true;
  return (
    n.tag[to] === Tag.comma && n.tag[to + 1] === Tag.who && n.lexicon.language.roles.nouns.isRole(spell(head))
  );
}

/** "Through an interpreter he added": who is only led to is not whom the text goes on about. */
const isLedTo = ({ tag }: Narration, { from }: Candidate): boolean =>
  PREPOSITION_TAGS.has(tag[from - 1] ?? 0);

/** "We met a nurse at the gate", "For one father it came too late": somebody new in a sentence that opens a paragraph and tells of nobody else. */
export function isAloneIn(
  n: Narration,
  { kind, from, to, head, paragraph }: Candidate,
  spell: Spell,
): boolean {
  const { tag, lexicon, paragraphs } = n;
  if (kind !== Kind.phrase || !lexicon.introducing.has(spell(from)) || !isOnePerson(n, head, spell))
    return false;
  const first = paragraphs[paragraph]!;
  if (n.sentence[from] !== n.sentence[first] || isToldOfSubject(n, from, to, spell)) return false;
  const { he, she } = lexicon;
  for (let u = first; u < n.count && n.sentence[u] === n.sentence[first]; u++) {
    if (u - first > LONGEST_ASIDE) return false;
    if (u >= from && u < to) continue;
    // "The senator, who had asked for a nurse, said"
    if (u < from && tag[u] === Tag.who) return false;
    if (n.named[u] !== Named.none || isInMarks(tag[u])) return false;
    if (tag[u] === Tag.personNoun || he.has(spell(u)) || she.has(spell(u))) return false;
  }
  return true;
}

/** "A nurse" of "Ann Lee is a nurse" and "began as a nurse": what somebody named is, and nobody else. */
function isToldOfSubject(n: Narration, from: number, to: number, spell: Spell): boolean {
  const { tag, word, lexicon } = n;
  const first = sentenceStart(n, from);
  if (tag[from - 1] === MARKER_TAGS.as) return from - 1 > first && !FINITE_TAGS.has(tag[to]!);
  if (!lexicon.passive.has(word[from - 1]!) && !lexicon.language.roles.clauses.copulas.has(spell(from - 1)))
    return false;
  // "Beside Lee was a nurse"
  return tag[beginOfVerb(n, from - 1) - 1] === Tag.capital && !PREPOSITION_TAGS.has(tag[first]!);
}

/** "His niece" of "he read out an email from his niece": whose words are to follow; null for nobody new. */
function writerIn(n: Narration, phrase: Candidate, spell: Spell): Candidate | null {
  const { tag, lexicon } = n;
  const { documents } = lexicon.grammar.sources;
  const isSentBy = (unit: number) => tag[unit - 1] === MARKER_TAGS.from || tag[unit - 1] === MARKER_TAGS.by;
  if (!isSentBy(phrase.from) && phrase.head + 2 >= phrase.to) return null;
  const isDocument = documents.has(spell(phrase.head));
  const from = isDocument ? phrase.head + 2 : phrase.from;
  if (from < 2 || from >= phrase.to || !isSentBy(from)) return null;
  if (!documents.has(spell(from - 2))) return null;
  const isNew = lexicon.introducing.has(spell(from)) || lexicon.pointingBack.has(spell(from));
  const writer = isDocument ? { ...phrase, from, head: phrase.to - 1 } : phrase;
  return isNew && isOf(n, writer, spell) ? writer : null;
}

/**
 * "On Monday, the mayor said", "On the way out of the ground a man stood", "Asked about the final in a month, the coach
 * said": a phrase behind what opens a sentence, before its first verb.
 */
function opensClause(n: Narration, { from, to, rank }: Candidate): boolean {
  const { tag } = n;
  if (rank === 1 && tag[from - 1] === Tag.comma) return true;
  const first = sentenceStart(n, from);
  if (from - first > LONGEST_OPENING) return false;
  // "When a trader shouted, the mayor rose"
  if (SUBORDINATES.has(tag[first]!)) {
    for (let u = first; u < from - 1; u++) if (tag[u] === Tag.comma) return false;
    return tag[from - 1] === Tag.comma;
  }
  const isParticiple = tag[first] === Tag.past || tag[first] === Tag.saying;
  if (!PREPOSITION_TAGS.has(tag[first]!) && !isParticiple) return false;
  // "Asked whether he would go, his father shrugged"
  if (isParticiple && tag[from - 1] === Tag.comma && (FINITE_TAGS.has(tag[to]!) || tag[to] === Tag.saying))
    return true;
  for (let u = first + 1; u < from; u++) if (FINITE_TAGS.has(tag[u]!)) return false;
  return tag[from - 1] === Tag.comma || !PREPOSITION_TAGS.has(tag[from - 1]!);
}

/** "“…,” she said, before a nurse came in": the subject of a clause behind the one that the text is about. */
function opensLaterClause({ tag, lexicon }: Narration, { from, to }: Candidate, spell: Spell): boolean {
  const opens =
    SUBORDINATES.has(tag[from - 1]!) || lexicon.grammar.speakers.beforeClauses.has(spell(from - 1));
  return opens && (tag[to] === Tag.past || tag[to] === Tag.auxiliary);
}

/** "One said", "one of the victims wept": no number, but somebody. */
export const isOneAlone = (n: Narration, c: Candidate, spell: Spell): boolean =>
  isOneWhoSpeaks(n, c) || isOneOfSeveral(n, c, spell);

/** "One of the two young victims wept", whom no words behind the verb tell. */
function isOneOfSeveral(
  { tag, isPerson, sentence, lexicon }: Narration,
  c: Candidate,
  spell: Spell,
): boolean {
  const { people } = lexicon.grammar.sources;
  if (c.rank > 0 || c.to !== c.from + 1 || tag[c.to] !== MARKER_TAGS.of || tag[c.to + 1] !== Tag.determiner)
    return false;
  let noun = c.to + 2;
  while (noun < c.to + MOST_BEFORE_NOUN && !people.has(spell(noun))) noun++;
  if (!people.has(spell(noun)) || tag[noun + 1] === Tag.comma) return false;
  // "One of the victims was Ann Lee"
  const isCopula = lexicon.language.roles.clauses.copulas.has(spell(noun + 1));
  for (let u = noun + 2; isCopula && sentence[u] === sentence[noun]; u++) if (isPerson[u]) return false;
  return true;
}

/** "One said", "One, a nurse from Brno, told". */
function isOneWhoSpeaks({ tag }: Narration, { from, to, rank }: Candidate): boolean {
  if (rank > 0 || to !== from + 1) return false;
  if (tag[to] !== Tag.comma) return tag[to] === Tag.saying;
  let u = to + 1;
  while (u < to + LONGEST_OPENING && tag[u] !== Tag.comma && tag[u] !== Tag.stop) u++;
  return tag[u] === Tag.comma && tag[u + 1] === Tag.saying;
}

/** The unit of the role in "the judge"; "the judge shook" is read as one phrase where the verb is no known one. */
function roleIn(n: Narration, phrase: Candidate, spell: Spell): number {
  const { from, head } = phrase;
  if (isOnePerson(n, head, spell)) return head;
  const isRead = n.tag[head] === Tag.word && n.tag[from + 2] !== Tag.possessive;
  if (isRead && isOnePerson(n, from + 1, spell)) return from + 1;
  return endsInVerb(n, phrase, head, spell) ? head - 1 : -1;
}
