import { firstIndex } from '../../text/first-index.ts';
import type { Candidate } from '../parse/candidates.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import { NOMINAL } from './appositions.ts';
import type { Descriptions } from './descriptions.ts';
import { type Appearance, appearanceAfter, areJoined, type MentionIndex, unitAt } from './mention-index.ts';

/** How far back a pronoun looks, in paragraphs. */
const MEMORY = 6;
/** The most names looked at to tell whether one is its sentence's first. */
const MOST_IN_SENTENCE = 20;
/** The most appearances weighed for one pronoun. */
const MOST_WEIGHED = 60;

/**
 * How much a text is about each person at a place: by recency, subjecthood and who has spoken (the salience of Lappin &
 * Leass 1994). What pronouns and roles were resolved to before counts as a mention.
 */
export class Salience {
  private readonly resolved: Appearance[] = [];
  private readonly spoke = new Set<number>();

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly descriptions: Descriptions,
    /** For the first unit of a source, the people its quotations name: it means none of them. */
    private readonly spokenOf: ReadonlyMap<number, ReadonlySet<number>>,
  ) {}

  /** Notes that a person was the source of a quotation. */
  noteSpeaker(person: number): void {
    this.spoke.add(person);
  }

  /** Notes a pronoun or a role that stands for a person. */
  noteResolved({ from }: Candidate, person: number): void {
    const n = this.narration;
    this.resolved.push({
      person,
      start: n.start[from]!,
      end: n.end[from]!,
      unit: from,
      told: true,
      possessive: false,
    });
  }

  /** The people named before a source, each with how much the text is about them there, or only how lately it named them. */
  weigh(
    source: Candidate,
    gender: 'female' | 'male' | null,
    bySubject = true,
  ): { person: number; score: number }[] {
    const n = this.narration;
    const begin = n.paragraphs[Math.max(0, source.paragraph - MEMORY)]!;
    const scores = new Map<number, number>();
    const isClosing = this.closesSentence(source);
    // "Ann should not say such things, she said" is said of Ann by somebody else
    const isBarred = (a: Appearance) =>
      isClosing &&
      a.unit < source.from &&
      n.sentence[a.unit] === n.sentence[source.from] &&
      n.tag[a.unit] !== Tag.pronoun;
    const weighOne = (a: Appearance) => {
      if (!a.told || isBarred(a)) return;
      const known = this.descriptions.genderOf(a.person);
      if (gender && known && known !== gender) return;
      if (!bySubject) {
        scores.set(
          a.person,
          Math.max(a.unit - source.from, scores.get(a.person) ?? Number.NEGATIVE_INFINITY),
        );
        return;
      }
      let score = -Math.min(12, n.sentence[source.from]! - n.sentence[a.unit]!);
      score -= 0.25 * paragraphsBetween(n, a.unit, source.from);
      if (this.isSubject(a)) score += 2;
      else if (a.possessive) score += this.opensSentence(a) ? 0.5 : -0.3;
      if (this.spoke.has(a.person)) score += 0.5;
      if (gender && known === gender) score += 0.7;
      if (score > (scores.get(a.person) ?? Number.NEGATIVE_INFINITY)) scores.set(a.person, score);
    };
    const { appearances } = this.index;
    let i = appearanceAfter(this.index, n.start[source.from]!) - 1;
    for (let k = 0; i >= 0 && appearances[i]!.unit >= begin && k < MOST_WEIGHED; i--, k++)
      weighOne(appearances[i]!);
    for (let k = this.resolved.length - 1; k >= 0 && k >= this.resolved.length - 20; k--) {
      const a = this.resolved[k]!;
      if (a.unit < begin) break;
      if (a.unit < source.from) weighOne(a);
    }
    const spokenOf = this.spokenOf.get(source.from);
    return [...scores].flatMap(([person, score]) => (spokenOf?.has(person) ? [] : [{ person, score }]));
  }

  /** "…, she said." and "…, she said, …": the words before are what is said. */
  private closesSentence({ from, to }: Candidate): boolean {
    const { tag, sentence, count } = this.narration;
    if (tag[from - 1] !== Tag.comma || tag[to] !== Tag.saying) return false;
    const next = to + 1;
    if (next >= count || sentence[next] !== sentence[from]) return true;
    if (tag[next] === Tag.stop || tag[next] === Tag.time) return true;
    if (tag[next] !== Tag.comma) return false;
    const isQuoting = tag[next + 1] === Tag.quotation || tag[next + 1] === Tag.phrase;
    // "Ann, he said, was right" and "Ann should go, he said, “…”"; not "After the talks with Ann, he said, “…”"
    return !isQuoting || !this.opensWithAdjunct(from);
  }

  /** Whether the sentence of a unit begins with words that tell when or how: "After …", "Speaking to …". */
  private opensWithAdjunct(unit: number): boolean {
    const opening = this.narration.tag[sentenceStart(this.narration, unit)]!;
    return (
      PREPOSITION_TAGS.has(opening) ||
      opening === Tag.gerund ||
      opening === Tag.past ||
      opening === Tag.time ||
      opening >= Tag.marker
    );
  }

  /** The first person named in its sentence, and not as an owner. */
  private isSubject(a: Appearance): boolean {
    if (a.possessive) return false;
    const n = this.narration;
    const s = n.tag[a.unit]!;
    if (s === Tag.pronoun) return true;
    if (this.opensRelativeClause(a)) return true;
    if (this.isCompound(a) || this.followsPreposition(a) || this.followsPronoun(a)) return false;
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

  /** "A company owned by talent manager Ann Lee": no subject, though the first name of its sentence. */
  private followsPreposition(a: Appearance): boolean {
    const n = this.narration;
    let u = a.unit - 1;
    let inTitle = false;
    while (u > a.unit - 7 && u >= 0) {
      const s = n.tag[u]!;
      if (NOMINAL.has(s)) inTitle = true;
      // "Secretary of State Ann Lee": the preposition is the title's
      else if (!(inTitle && s === MARKER_TAGS.of && this.isTitle(u - 1)) && !this.isInPhrase(u)) break;
      u--;
    }
    if (u > 0 && n.tag[u - 1] === Tag.according) return false;
    return u >= 0 && n.sentence[u] === n.sentence[a.unit] && PREPOSITION_TAGS.has(n.tag[u]!);
  }

  /** "L’opposant en exil Ann Lee": where the noun comes first, a preposition right behind one for a person is its own. */
  private isInPhrase(unit: number): boolean {
    const { tag, lexicon } = this.narration;
    const { nounsComeFirst } = lexicon.grammar.functionWords;
    return nounsComeFirst && PREPOSITION_TAGS.has(tag[unit]!) && tag[unit - 1] === Tag.personNoun;
  }

  /** "Important to Ann Lee, who began as a dancer": the sentence turns to her. */
  private opensRelativeClause({ end }: Appearance): boolean {
    const { tag } = this.narration;
    const next = unitAt(this.narration, end);
    return tag[next] === Tag.who || (tag[next] === Tag.comma && tag[next + 1] === Tag.who);
  }

  /** "The Ann Lee government": it is not about her. */
  private isCompound({ unit, end }: Appearance): boolean {
    if (this.narration.tag[unit] === Tag.determiner) return false;
    const tag = this.narration.tag[unitAt(this.narration, end)];
    return tag === Tag.sourceNoun || tag === Tag.personNoun;
  }

  /** "Secretary": a capital, or a role that opens its sentence. */
  private isTitle(unit: number): boolean {
    const n = this.narration;
    if (n.tag[unit] === Tag.capital) return true;
    if (n.tag[unit] !== Tag.personNoun) return false;
    let u = unit;
    while (u > 0 && n.sentence[u - 1] === n.sentence[unit] && n.tag[u - 1] === Tag.capital) u--;
    return u === 0 || n.sentence[u - 1] !== n.sentence[unit];
  }

  /** "He called Ann Lee": he is the subject. */
  private followsPronoun(a: Appearance): boolean {
    const n = this.narration;
    for (let k = this.resolved.length - 1; k >= 0 && k >= this.resolved.length - 8; k--) {
      const r = this.resolved[k]!;
      if (r.unit < a.unit && n.sentence[r.unit] === n.sentence[a.unit]) return r.person !== a.person;
    }
    return false;
  }

  private opensSentence(a: Appearance): boolean {
    const n = this.narration;
    return a.unit === 0 || n.sentence[a.unit - 1] !== n.sentence[a.unit];
  }
}

function paragraphsBetween(n: Narration, from: number, to: number): number {
  // Sentences are numbered through, so paragraphs are counted by their first units.
  const first = firstIndex(n.paragraphs.length, (p) => n.paragraphs[p]! > from);
  const beyond = firstIndex(n.paragraphs.length, (p) => n.paragraphs[p]! > to);
  return Math.max(0, beyond - first);
}
