import type { Candidate, Spell } from '../parse/candidates.ts';
import { unitBeforeOwner } from '../parse/cues.ts';
import { behindBrackets, type Narration } from '../parse/narration.ts';
import { isSubjectBehind } from '../parse/subject-behind-source.ts';
import { FINITE_TAGS, MARKER_TAGS, NOMINAL, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import { type Appearance, appearanceAfter, areJoined, type MentionIndex, unitAt } from './mention-index.ts';

/** The longest role told beside a name, in units. */
const LONGEST_ASIDE = 12;
/** The most words before the name in an apposition: "her guest, the Irish poet Ann Lee". */
const MOST_BEFORE_NAME = 3;

/** A name that stands beside a noun phrase, and whether it comes after it. */
export interface Beside {
  readonly appearance: Appearance;
  readonly isAfter: boolean;
}

/**
 * The name in apposition to a source: "the minister, Ann Lee, said", "Ann Lee, the minister, said" and, where its words
 * are only the first of a title, "party leader in the assembly Ann Lee said".
 */
export function nameBeside(
  n: Narration,
  index: MentionIndex,
  spell: Spell,
  source: Candidate,
): Beside | null {
  const { appearances } = index;
  const titled =
    nameOfTitle(n, index, spell, source) ??
    nameOfRole(n, index, spell, source) ??
    nameOfNaming(n, index, spell, source);
  if (titled) return { appearance: titled, isAfter: true };
  const behind = behindMarks(n, source.to);
  const comma = behindBrackets(n, endOfPhrase(n, behindBrackets(n, behind), goesOn));
  const named = nameBehindComma(n, index, spell, source, comma);
  if (named) return { appearance: named, isAfter: true };
  const farComma = endOfPhrase(n, behind, goesFarOn);
  const aside = farComma > comma ? nameBehindComma(n, index, spell, source, farComma) : null;
  if (aside && n.tag[unitAt(n, aside.end - 1) + 1] === Tag.comma) return { appearance: aside, isAfter: true };
  const clause = endOfClause(n, source.to);
  const told = clause > 0 ? nameBehindComma(n, index, spell, source, clause) : null;
  if (told && n.tag[unitAt(n, told.end - 1) + 1] === Tag.comma) return { appearance: told, isAfter: true };
  if (source.from === 0 || n.tag[source.from - 1] !== Tag.comma || !endsAside(n, source.to)) return null;
  const before = n.start[source.from - 1]!;
  const a = appearances[appearanceAfter(index, before - 1)];
  return a?.told && !a.possessive && a.end === before ? { appearance: a, isAfter: false } : null;
}

/** "The head of the school, Novak, said": whether a source has a name beside it that nobody was found to have, and no place. */
export function isStrangersRole(n: Narration, index: MentionIndex, { to }: Candidate): boolean {
  const { tag } = n;
  const comma = behindBrackets(n, endOfPhrase(n, behindBrackets(n, to), goesOn));
  // "the mayor of Brno, Moravia,"
  if (tag[comma] !== Tag.comma || tag[comma - 1] === Tag.capital || tag[comma + 1] !== Tag.capital)
    return false;
  let end = comma + 1;
  while (tag[end] === Tag.capital) end++;
  return (
    tag[end] === Tag.comma && index.appearances[appearanceAfter(index, n.end[comma]!)]?.unit !== comma + 1
  );
}

/** The unit behind the name in marks that a noun has before it where nouns come first: "el redactor del diario «El Faro», Ana Ruiz". */
const behindMarks = ({ tag, lexicon }: Narration, unit: number): number =>
  tag[unit] === Tag.phrase && lexicon.grammar.functionWords.nounsComeFirst ? unit + 1 : unit;

/** The name that a comma behind a source's phrase sets beside it. */
function nameBehindComma(
  n: Narration,
  index: MentionIndex,
  spell: Spell,
  source: Candidate,
  comma: number,
): Appearance | null {
  if (n.tag[comma] !== Tag.comma || isThingThatTells(n, spell, source)) return null;
  const at = appearanceAfter(index, n.end[comma]!);
  const a = index.appearances[at];
  // "two of the men, Ann Lee and Jo Obi,"
  if (!a?.told || a.possessive || areJoined(n, a, index.appearances[at + 1])) return null;
  if (isSubjectBehind(n, unitOfAccording(n, source), unitAt(n, a.end - 1) + 1)) return null;
  return isRole(n, spell, comma + 1, a.unit) && !isNewSubject(n, source, a) ? a : null;
}

/**
 * The name right behind a title that begins with the source: "leader of the opposition Ann Lee", "former mayor and party
 * treasurer Ann Lee". With an article it may be another person: "a friend of the late Ann Lee".
 */
function nameOfTitle(
  n: Narration,
  index: MentionIndex,
  spell: Spell,
  { from, to, head }: Candidate,
): Appearance | null {
  const { tag, end, lexicon } = n;
  const joint = tag[to]!;
  const joins = joint === MARKER_TAGS.and || PREPOSITION_TAGS.has(joint);
  if (!joins || tag[from] === Tag.determiner || !(tag[head] === Tag.personNoun || tag[head] === Tag.capital))
    return null;
  const a = index.appearances[appearanceAfter(index, end[to]!)];
  if (!a?.told || a.possessive || a.unit < to + 2 || a.unit > to + LONGEST_ASIDE) return null;
  const last = tag[a.unit - 1]!;
  const isTitle = joint === MARKER_TAGS.and && lexicon.language.roles.nouns.isRole(spell(a.unit - 1));
  const isOffice = BELONGS.has(joint) && isOfPlace(n, spell, a, head);
  if (!NOMINAL.has(last) || (last === Tag.capital && !isTitle && !isOffice)) return null;
  for (let u = to + 1; u < a.unit; u++)
    if (
      !NOMINAL.has(tag[u]!) &&
      // "deputy chief and acting minister Ann Lee"
      !(u === to + 1 && (tag[u] === Tag.gerund || tag[u] === Tag.past)) &&
      !(joint !== MARKER_TAGS.and && (PREPOSITION_TAGS.has(tag[u]!) || tag[u] === Tag.determiner))
    )
      return null;
  return a;
}

/** What links a role to the body it is of. */
const BELONGS: ReadonlySet<number> = new Set([MARKER_TAGS.at, MARKER_TAGS.in, MARKER_TAGS.of]);

/** "Professor at the University of Brno Ann Lee said": a role, the name of a body, and nobody else to say it; no "aide of President Ann Lee". */
function isOfPlace(n: Narration, spell: Spell, a: Appearance, head: number): boolean {
  const { tag, lexicon } = n;
  const { names, roles } = lexicon.language;
  const last = spell(a.unit - 1).replace('.', '');
  const isTitle = names.classes.formsOfAddress.has(last) || names.classes.titles.has(last);
  if (isTitle || roles.nouns.isRole(last) || roles.nouns.kin.has(spell(head))) return false;
  return tag[head] === Tag.personNoun && FINITE_TAGS.has(tag[unitAt(n, a.end - 1) + 1]!);
}

/** The name right behind the role it has, of which the source holds the noun: "die Leiterin des Büros Ann Lee", "der Gründer und Chef Jo Obi". */
function nameOfRole(
  n: Narration,
  { people, appearances }: MentionIndex,
  spell: Spell,
  source: Candidate,
): Appearance | null {
  const { start, end, tag } = n;
  const a = appearances[appearanceAfter({ people, appearances }, end[source.to - 1]!)];
  if (!a?.told || a.possessive || a.unit > source.to + LONGEST_ASIDE) return null;
  if (tag[source.from] === Tag.determiner && !n.lexicon.definiteArticles.has(spell(source.from))) return null;
  const role = people[a.person]!.roles.find(
    (one) =>
      one.start >= start[source.from]! && one.start <= start[source.head]! && one.end > start[source.head]!,
  );
  if (!role || role.end > a.start) return null;
  return behindBrackets(n, unitAt(n, role.end)) === a.unit ? a : null;
}

/** "A protester who gave her name as Ann", "a nurse using the pseudonym Ann"; not "a friend of a nurse named Ann". */
function nameOfNaming(
  n: Narration,
  index: MentionIndex,
  spell: Spell,
  { from, to }: Candidate,
): Appearance | null {
  const { tag, end, lexicon } = n;
  const isBehindVerb = tag[from - 1] === Tag.saying;
  let noun = -1;
  for (let u = from; u < to; u++) {
    if (tag[u] !== Tag.personNoun) continue;
    if (noun >= 0 && noun < u - 1) return null;
    noun = u;
  }
  if (noun < 0 || !lexicon.grammar.sources.persons.has(spell(noun))) return null;
  const a = index.appearances[appearanceAfter(index, end[noun]!)];
  if (!a || a.possessive || a.unit > to + LONGEST_ASIDE) return null;
  const isNaming = lexicon.language.names.introductions.namings.some((phrase) => {
    // "one lawmaker called Ann Lee a liar"
    if (phrase.length < 2 && !isBehindVerb) return false;
    let before = a.unit - phrase.length - 1;
    if (!phrase.every((word, k) => spell(before + 1 + k) === word)) return false;
    if (tag[before] === Tag.who) before--;
    if (tag[before] === Tag.comma) before--;
    return before === noun || before === to - 1;
  });
  return isNaming ? a : null;
}

/**
 * The unit behind what belongs to a role: "in the ministry" of "permanent secretary in the ministry, Dr Ann Lee,", "and
 * Agriculture", "representing the East".
 */
function endOfPhrase({ tag }: Narration, from: number, goes: (tag: number) => boolean): number {
  const begins = isLetters(tag, from) ? from + 3 : from;
  const opens =
    begins > from ||
    // "Norland's deputy foreign minister, Ann Lee," of which "Norland's deputy" is the source
    tag[from] === Tag.word ||
    tag[from] === Tag.personNoun ||
    PREPOSITION_TAGS.has(tag[from]!) ||
    tag[from] === Tag.gerund ||
    (tag[from] === MARKER_TAGS.and && tag[from + 1] === Tag.capital);
  if (!opens) return from;
  let u = begins > from ? begins : from + 1;
  while (u < from + LONGEST_ASIDE && (goes(tag[u]!) || isLetters(tag, u))) u += goes(tag[u]!) ? 1 : 3;
  return u;
}

/** "(KMT)": the letters of what has just been named. */
const isLetters = (tag: Uint8Array, u: number): boolean =>
  tag[u] === Tag.opening && tag[u + 1] === Tag.capital && tag[u + 2] === Tag.closing;

/**
 * The comma behind a clause that tells which one is meant, where adjectives follow their nouns: "el empresario que compró el
 * edificio, Ana Ruiz, dijo"; 0 for none.
 */
function endOfClause({ tag, lexicon }: Narration, from: number): number {
  if (!lexicon.grammar.functionWords.nounsComeFirst) return 0;
  if (tag[from] !== Tag.who && tag[from] !== MARKER_TAGS.that) return 0;
  let u = from + 1;
  while (u < from + LONGEST_ASIDE && !ENDS_CLAUSE.has(tag[u]!)) u++;
  return tag[u] === Tag.comma ? u : 0;
}

const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  Tag.colon,
  Tag.comma,
  Tag.phrase,
  Tag.quotation,
  Tag.saying,
  Tag.stop,
]);

const goesOn = (tag: number): boolean =>
  NOMINAL.has(tag) ||
  tag === Tag.determiner ||
  tag === MARKER_TAGS.and ||
  tag === MARKER_TAGS.of ||
  tag === MARKER_TAGS.for;

/** Also over a place: "of the union at the plant in Leeds". Then a comma has to close the name, too. */
const goesFarOn = (tag: number): boolean => goesOn(tag) || PREPOSITION_TAGS.has(tag) || tag === Tag.number;

/** "According to a friend of Ann Lee, Jo Obi is tired": somebody not named, and a name that no comma closes. */
function isNewSubject(n: Narration, source: Candidate, { end }: Appearance): boolean {
  const { tag, word, lexicon, start } = n;
  const { from } = source;
  if (tag[unitOfAccording(n, source)] !== Tag.according || !lexicon.introduces.has(word[from]!)) return false;
  let u = from;
  while (u < tag.length && start[u]! < end) u++;
  return tag[u] === Tag.word || tag[u] === Tag.pronoun || tag[u] === Tag.auxiliary || tag[u] === Tag.past;
}

/**
 * "According to the police, Ann Lee, the driver, slept": a body, a paper or several people are not the one named behind the
 * comma, so that is whom they tell of.
 */
function isThingThatTells(n: Narration, spell: Spell, source: Candidate): boolean {
  const { sources } = n.lexicon.grammar;
  const noun = spell(source.head);
  // "un des pêcheurs, Ann Lee," is she
  if (sources.people.has(noun)) return !n.lexicon.introducing.has(spell(source.from));
  if (n.tag[unitOfAccording(n, source)] !== Tag.according) return false;
  return sources.groups.has(noun) || sources.documents.has(noun) || isUnknownName(n, source, noun);
}

/** "The Herald": a name that is no office. */
const isUnknownName = ({ tag, lexicon }: Narration, { head }: Candidate, noun: string): boolean =>
  tag[head] === Tag.capital && !lexicon.language.roles.nouns.isRole(noun);

const unitOfAccording = (n: Narration, source: Candidate): number => {
  const before = unitBeforeOwner(n, source);
  return n.tag[before] === MARKER_TAGS.to ? before - 1 : before;
};

/** Whether a comma comes before any verb: "Ann Lee, the minister for roads, said", not "…, the minister said". */
function endsAside({ tag, count, word, lexicon }: Narration, from: number): boolean {
  for (let u = from; u < count && u < from + LONGEST_ASIDE; u++) {
    const s = tag[u]!;
    if (s === Tag.comma || s === Tag.closing) return true;
    // "Pour Ann Lee, sa présidente : «…»"
    if (s === Tag.colon && lexicon.grammar.functionWords.nounsComeFirst) return true;
    // "a resident of Bihar state, said"
    if (s === Tag.saying && tag[u + 1] === Tag.comma && lexicon.alsoNouns.has(word[u]!)) continue;
    if (s === Tag.saying || s === Tag.judging || s === Tag.auxiliary || s === Tag.stop) return false;
  }
  return false;
}

/**
 * Whether titles or a role stand in [from, to): "the director, Engr. Kunle Ogundipe", "his guest, the poet Ann Lee", and where
 * titles have no capital "la directora, doña Ana Ruiz", "o comandante, superintendente Jo Obi".
 */
function isRole({ tag, lexicon }: Narration, spell: Spell, from: number, to: number): boolean {
  const begins = tag[from] === Tag.determiner ? from + 1 : from;
  if (to - begins > MOST_BEFORE_NAME) return false;
  for (let u = begins; u < to; u++) if (!NOMINAL.has(tag[u]!) && tag[u] !== Tag.past) return false;
  if (to <= begins) return to === from;
  const last = tag[to - 1]!;
  if (last === Tag.capital || last === Tag.personNoun || begins > from) return true;
  const { names, roles } = lexicon.language;
  const title = spell(begins);
  const isTitle = names.classes.formsOfAddress.has(title) || roles.nouns.isRole(title);
  return lexicon.grammar.functionWords.nounsComeFirst && to === begins + 1 && isTitle;
}
