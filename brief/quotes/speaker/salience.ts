import { firstIndex } from '../../text/first-index.ts';
import type { Candidate } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { isInMarks, MARKER_TAGS, NOMINAL, Tag } from '../parse/tags.ts';
import { isCharacter } from './characters.ts';
import type { Genders } from './genders.ts';
import {
  type Appearance,
  appearanceAfter,
  areJoined,
  beginOfTitle,
  type MentionIndex,
  unitAt,
} from './mention-index.ts';
import { PlaceInSentence } from './place-in-sentence.ts';

/** How far back a pronoun looks, in paragraphs. */
const MEMORY = 6;
/** Less so by each paragraph since, beside its sentences: a new one often turns to somebody else. */
const PER_PARAGRAPH = 0.5;
/** How much a text is about somebody in a sentence: its subject, the object that alone is named in it. */
const AS_SUBJECT = 2;
const AS_OBJECT = 1.2;
/** About whom a clause calls he or she that stands before the subject, somebody else. */
const AS_FRONTED = 0.5;
/** About whoever is quoted there. */
const AS_QUOTED = 1.5;
/** About an owner: at the beginning of a sentence, and elsewhere. */
const AS_OPENING_OWNER = 0.5;
const AS_OWNER = -0.3;
/** About somebody just brought in with a role or an age, in a sentence about nobody else. */
const AS_INTRODUCED = 2.6;
/** For having told the sentence before: the next one that tells something goes on with them. */
const FOR_TELLING = 3;
/** For having spoken, for the sex that is known, and for the one that pronouns told; against the other. */
const FOR_SPEAKING = 0.5;
const FOR_GENDER = 0.5;
const FOR_NOTED_GENDER = 0.5;
const AGAINST_NOTED_GENDER = 1.5;

/** Somebody not named for so many sentences is brought in anew. */
const LATELY = 20;

/** The most names looked at to tell whether one is its sentence's first. */
const MOST_IN_SENTENCE = 20;
/** The most appearances weighed for one pronoun. */
const MOST_WEIGHED = 60;

/** What a pronoun's clause does not go on behind: the subject may be named again there. */
const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.dash,
  Tag.opening,
  Tag.phrase,
  Tag.quotation,
  Tag.who,
  MARKER_TAGS.as,
  MARKER_TAGS.because,
  MARKER_TAGS.but,
  MARKER_TAGS.if,
  MARKER_TAGS.when,
  MARKER_TAGS.which,
  MARKER_TAGS.while,
]);

/** How much a text is about somebody at a place. */
export interface Weighed {
  /** Index in the people. */
  readonly person: number;
  readonly score: number;
  /** The unit of the appearance that says so, and whether it is the subject there. */
  readonly place: number;
  readonly isSubject: boolean;
}

/** A pronoun, a role or a quotation that stands for a person, and how much its sentence is about them. */
interface Resolved extends Appearance {
  readonly prominence: number;
}

/**
 * How much a text is about each person at a place: by recency, subjecthood and who has spoken (the salience of Lappin &
 * Leass 1994). What pronouns and roles were resolved to before counts as a mention.
 */
export class Salience {
  private readonly resolved: Resolved[] = [];
  private readonly misread = new Set<Appearance>();
  private readonly spoke = new Set<number>();
  private latest: { readonly person: number; readonly unit: number } | null = null;
  private readonly places: PlaceInSentence;

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly genders: Genders,
    /** For the first unit of a source, the people its quotations name: it means none of them. */
    private readonly spokenOf: ReadonlyMap<number, ReadonlySet<number>>,
  ) {
    this.places = new PlaceInSentence(narration, index);
  }

  /** Notes that a person was the source of a quotation, by words that begin at a unit. */
  noteSpeaker(person: number, unit: number): void {
    this.spoke.add(person);
    this.latest = { person, unit };
  }

  /** Who was a source last, and the unit where they were called so; null where nobody has spoken. */
  latestSpeaker(): { readonly person: number; readonly unit: number } | null {
    return this.latest;
  }

  /** Notes a pronoun or a role that stands for a person. */
  noteResolved({ from }: Candidate, person: number): void {
    this.noteAt(from, person, this.isBeforeSubject(from, person) ? AS_FRONTED : AS_SUBJECT);
  }

  /** "When she was told, Ann Lee grinned": whether a clause that opens its sentence holds a unit, and somebody else is the subject. */
  private isBeforeSubject(unit: number, person: number): boolean {
    const n = this.narration;
    if (!this.places.opensWithAdjunct(unit)) return false;
    let comma = unit + 1;
    while (n.sentence[comma] === n.sentence[unit] && n.tag[comma] !== Tag.comma) comma++;
    const a = this.index.appearances[appearanceAfter(this.index, n.end[comma] ?? Number.POSITIVE_INFINITY)];
    if (!a || n.sentence[a.unit] !== n.sentence[unit] || a.person === person) return false;
    return this.places.followsFrontedClause(a) && unitAt(n, beginOfTitle(n, this.index, a)) === comma + 1;
  }

  /** Notes that a name at a unit stands for another person than the one whose name it seems, if for anybody. */
  noteMisread({ from }: Candidate, person: number): void {
    this.misread.add(this.index.appearances[appearanceAfter(this.index, this.narration.start[from]!)]!);
    if (person >= 0) this.noteAt(from, person, AS_SUBJECT);
  }

  /** Notes that a person says what stands at a unit: a text goes on about whoever speaks for several paragraphs. */
  noteQuoted(unit: number, person: number): void {
    this.spoke.add(person);
    this.noteAt(unit, person, AS_QUOTED);
  }

  private noteAt(unit: number, person: number, prominence: number): void {
    const n = this.narration;
    const [start, end] = [n.start[unit]!, n.end[unit]!];
    this.resolved.push({ person, start, end, unit, told: true, possessive: false, prominence });
  }

  /** The people named before a source, each with how much the text is about them there, or only how lately it named them. */
  weigh(source: Candidate, gender: 'female' | 'male' | null, bySubject = true): Weighed[] {
    const n = this.narration;
    const begin = n.paragraphs[Math.max(n.entries[source.paragraph]!, source.paragraph - MEMORY)]!;
    const scores = new Map<number, Weighed>();
    const weighed = (a: Appearance, score: number, isSubject: boolean): void => {
      const before = scores.get(a.person);
      if (!before || score > before.score)
        scores.set(a.person, { person: a.person, score, place: a.unit, isSubject });
    };
    const isClosing = this.closesSentence(source);
    const teller = bySubject ? this.places.tellerBefore(source) : null;
    const isBehindWords = n.tag[source.from - 1] === Tag.quotation && n.tag[source.to] === Tag.saying;
    // "Ann should not say such things, she said" and "Ann's house “stood for long,” she said" are said of Ann by somebody else
    const isBarred = (a: Appearance) =>
      (isClosing || (isBehindWords && a.possessive)) &&
      a.unit < source.from &&
      n.sentence[a.unit] === n.sentence[source.from] &&
      n.tag[a.unit] !== Tag.pronoun;
    const weighOne = (a: Appearance, resolvedAs: number | null) => {
      if (!a.told || isBarred(a) || this.misread.has(a)) return;
      if (resolvedAs === null && isCharacter(n, this.index, a)) return;
      const known = this.genders.genderOf(a.person);
      if (gender && known && known !== gender) return;
      if (!bySubject) {
        weighed(a, a.unit - source.from, false);
        return;
      }
      let score = -Math.min(12, n.sentence[source.from]! - n.sentence[a.unit]!);
      score -= PER_PARAGRAPH * paragraphsBetween(n, a.unit, source.from);
      const prominence = resolvedAs ?? this.prominenceOf(a, gender);
      score += prominence;
      if (this.spoke.has(a.person)) score += FOR_SPEAKING;
      if (a === teller) score += FOR_TELLING;
      if (gender && known === gender) score += FOR_GENDER;
      const noted = gender && !known ? this.genders.notedGender(a.person) : null;
      if (noted) score += noted === gender ? FOR_NOTED_GENDER : -AGAINST_NOTED_GENDER;
      weighed(
        a,
        score,
        prominence === AS_SUBJECT || (prominence === AS_INTRODUCED && this.isPlainSubject(a)),
      );
    };
    const { appearances } = this.index;
    let i = appearanceAfter(this.index, n.start[source.from]!) - 1;
    for (let k = 0; i >= 0 && appearances[i]!.unit >= begin && k < MOST_WEIGHED; i--, k++)
      weighOne(appearances[i]!, null);
    for (let k = this.resolved.length - 1; k >= 0 && k >= this.resolved.length - 20; k--) {
      const a = this.resolved[k]!;
      if (a.unit < begin) break;
      if (a.unit < source.from) weighOne(a, a.prominence);
    }
    const spokenOf = this.spokenOf.get(source.from);
    const behind = this.namedBehind(source);
    return [...scores.values()].filter(({ person }) => !spokenOf?.has(person) && !behind.has(person));
  }

  /**
   * The people named behind a pronoun in its clause: "he said that Obi's house was too close" is said by another (Principle C;
   * Chomsky 1981).
   */
  private namedBehind(source: Candidate): ReadonlySet<number> {
    const { tag, word, sentence, end, lexicon } = this.narration;
    const named = new Set<number>();
    if (tag[source.from] !== Tag.pronoun) return named;
    let u = source.to;
    for (let i = appearanceAfter(this.index, end[source.to - 1]!); i < this.index.appearances.length; i++) {
      const a = this.index.appearances[i]!;
      for (; u < a.unit; u++)
        if (ENDS_CLAUSE.has(tag[u]!) || lexicon.prepositionsOfClauses.has(word[u]!)) return named;
      if (sentence[a.unit] !== sentence[source.from]) break;
      named.add(a.person);
    }
    return named;
  }

  /** The people a source may mean, those first whom the text is most about. */
  ranked(source: Candidate, gender: 'female' | 'male' | null): Weighed[] {
    return this.weigh(source, gender).sort((a, b) => b.score - a.score);
  }

  /** Whether a source stands inside a sentence that names somebody before it, who is not thought to be meant. */
  isInterjected(source: Candidate): boolean {
    const a = this.index.appearances[appearanceAfter(this.index, this.narration.start[source.from]!) - 1];
    return (
      a?.told === true &&
      this.narration.sentence[a.unit] === this.narration.sentence[source.from] &&
      this.closesSentence(source)
    );
  }

  /** "…, she said." and "…, she said, …": the words before are what is said. */
  private closesSentence({ from, to }: Candidate): boolean {
    const { tag, sentence, count } = this.narration;
    if (tag[from - 1] !== Tag.comma || tag[to] !== Tag.saying) return false;
    const next = to + 1;
    if (next >= count || sentence[next] !== sentence[from]) return true;
    if (tag[next] === Tag.stop || tag[next] === Tag.time) return true;
    if (tag[next] !== Tag.comma) return false;
    const isQuoting = isInMarks(tag[next + 1]);
    // "Ann, he said, was right" and "Ann should go, he said, “…”"; not "After the talks with Ann, he said, “…”"
    return !isQuoting || !this.places.opensWithAdjunct(from);
  }

  /** How much a sentence is about somebody it names, to a pronoun of a gender. */
  private prominenceOf(a: Appearance, gender: 'female' | 'male' | null): number {
    if (a.possessive) return this.places.opensSentence(a) ? AS_OPENING_OWNER : AS_OWNER;
    const turns = this.places.opensRelativeClause(a) || this.places.opensContrast(a);
    const isTurnedTo = turns && !this.isLeftAgain(a);
    if (isTurnedTo || this.isIntroduced(a, gender)) return AS_INTRODUCED;
    if (!this.isSubject(a)) return 0;
    return this.places.followsVerb(a) ? AS_OBJECT : AS_SUBJECT;
  }

  /**
   * "The course did good to the clerk Ann Lee, 50.": the text brings in somebody, in full and with a role or an age, in a
   * sentence that names nobody else the pronoun could mean.
   */
  private isIntroduced(a: Appearance, gender: 'female' | 'male' | null): boolean {
    const n = this.narration;
    const { appearances } = this.index;
    const next = unitAt(n, a.end - 1) + 1;
    const before = n.tag[a.unit - 1] === Tag.comma ? a.unit - 2 : a.unit - 1;
    const isDescribed = n.tag[next] === Tag.comma || NOMINAL.has(n.tag[before] ?? 0);
    const closes =
      n.sentence[next] !== n.sentence[a.unit] || n.tag[next] === Tag.comma || n.tag[next] === Tag.stop;
    if (!isDescribed || !closes || next === a.unit + 1 || this.isKnown(a)) return false;
    const isRival = (b: Appearance): boolean => {
      if (!b.told || b.possessive || b.person === a.person || n.sentence[b.unit] !== n.sentence[a.unit])
        return false;
      const sex = this.genders.genderOf(b.person) ?? this.genders.notedGender(b.person);
      return !gender || !sex || sex === gender;
    };
    const from = appearanceAfter(this.index, a.start);
    for (let i = from - 1; i >= 0 && i > from - MOST_IN_SENTENCE; i--)
      if (isRival(appearances[i]!)) return false;
    for (let i = from + 1; i < appearances.length && i < from + MOST_IN_SENTENCE; i++)
      if (isRival(appearances[i]!)) return false;
    return !this.resolved.slice(-MOST_IN_SENTENCE).some(isRival);
  }

  /** Whether the text named somebody lately before an appearance. */
  private isKnown(a: Appearance): boolean {
    const { sentence } = this.narration;
    const { appearances } = this.index;
    const isLately = (b: Appearance): boolean =>
      b.person === a.person && b.unit < a.unit && sentence[a.unit]! - sentence[b.unit]! < LATELY;
    const from = appearanceAfter(this.index, a.start);
    for (let i = from - 1; i >= 0 && i > from - MOST_IN_SENTENCE; i--)
      if (isLately(appearances[i]!)) return true;
    return this.resolved.slice(-MOST_IN_SENTENCE).some(isLately);
  }

  /** "Lee met Obi, who came late, and he said": whether a pronoun behind somebody in the sentence is somebody else. */
  private isLeftAgain({ person, unit }: Appearance): boolean {
    const { sentence } = this.narration;
    const isOther = (r: Resolved): boolean =>
      r.person !== person && r.unit > unit && sentence[r.unit] === sentence[unit];
    return this.resolved.slice(-MOST_IN_SENTENCE).some(isOther);
  }

  /** "A clerk, Ann Lee, 50, said": brought in as the subject, not by a clause of their own. */
  private isPlainSubject(a: Appearance): boolean {
    return !this.places.opensRelativeClause(a) && this.isSubject(a) && !this.places.followsVerb(a);
  }

  /** The first person named in its sentence, and not as an owner. */
  private isSubject(a: Appearance): boolean {
    if (a.possessive) return false;
    const n = this.narration;
    const s = n.tag[a.unit]!;
    if (s === Tag.pronoun) return true;
    if (this.places.opensRelativeClause(a) || this.places.isTopic(a) || this.places.followsFrontedClause(a))
      return true;
    if (this.places.isCompound(a) || this.places.followsPreposition(a) || this.followsPronoun(a))
      return false;
    if (this.isInFrontedClause(a)) return false;
    const { appearances } = this.index;
    const from = appearanceAfter(this.index, a.start) - 1;
    for (let i = from; i >= 0 && i > from - MOST_IN_SENTENCE; i--) {
      const b = appearances[i]!;
      if (b.unit === a.unit) continue;
      if (n.sentence[b.unit] !== n.sentence[a.unit]) break;
      if (b.told && !b.possessive) return areJoined(n, b, a) && this.isSubject(b);
    }
    return true;
  }

  /** "In a letter read by her niece, Ann Lee, Mrs Obi said": the subject is named behind what opens the sentence. */
  private isInFrontedClause(a: Appearance): boolean {
    if (!this.places.opensWithAdjunct(a.unit)) return false;
    const { sentence } = this.narration;
    const { appearances } = this.index;
    const from = appearanceAfter(this.index, a.start) + 1;
    for (let i = from; i < appearances.length && i < from + MOST_IN_SENTENCE; i++) {
      const b = appearances[i]!;
      if (sentence[b.unit] !== sentence[a.unit]) return false;
      if (b.person !== a.person && this.places.followsFrontedClause(b)) return true;
    }
    return false;
  }

  /** "He called Ann Lee": he is the subject. */
  private followsPronoun(a: Appearance): boolean {
    const n = this.narration;
    for (let k = this.resolved.length - 1; k >= 0 && k >= this.resolved.length - 8; k--) {
      const r = this.resolved[k]!;
      if (r.unit < a.unit && n.sentence[r.unit] === n.sentence[a.unit])
        return r.person !== a.person && r.prominence !== AS_FRONTED;
    }
    return false;
  }
}

/** The first of those whom a text is about most, where it is clearly more about them than about the next; else null. */
export function clearlyFirst([best, next]: readonly Weighed[]): number | null {
  if (!best || best.score <= 0) return null;
  return next && best.score - next.score <= 1 ? null : best.person;
}

function paragraphsBetween(n: Narration, from: number, to: number): number {
  // Sentences are numbered through, so paragraphs are counted by their first units.
  const first = firstIndex(n.paragraphs.length, (p) => n.paragraphs[p]! > from);
  const beyond = firstIndex(n.paragraphs.length, (p) => n.paragraphs[p]! > to);
  return Math.max(0, beyond - first);
}
