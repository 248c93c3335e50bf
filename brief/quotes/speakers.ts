import type { Span } from '../article.ts';
import { FEMALE_WORDS, MALE_WORDS, SAME_ROLE } from '../languages/en/persons.ts';
import { NOMINAL, nameBeside, PREPOSITIONS } from './appositions.ts';
import { type Candidate, Kind } from './candidates.ts';
import { type Appearance, appearanceAfter, type Cast, unitAt } from './cast.ts';
import { Descriptions } from './descriptions.ts';
import type { Narration } from './narration.ts';
import { MARKER_TAGS, Tag } from './tags.ts';

/** The person a source stands for, and how sure that is. */
export interface Resolution {
  /** Index in the people, or -1: a group, a document, or nobody named. */
  readonly person: number;
  readonly sure: number;
}

/** "34-year-old". */
const AGE = /^\d+-year-old$/;

const NOBODY: Resolution = { person: -1, sure: 0 };

/** As sure as a guess between two: nothing is built on it. */
const DOUBTFUL = 0.5;

/** How far back a pronoun looks, in paragraphs. */
const MEMORY = 6;
/** The most names looked at to tell whether one is its sentence's first. */
const MOST_IN_SENTENCE = 20;
/** The most appearances weighed for one pronoun. */
const MOST_WEIGHED = 60;

/**
 * Resolves sources to people, in text order: names by their mention, "who" and appositions by what stands beside
 * them, roles by the roles people were given, he and she by sex, recency and subjecthood (Hobbs 1978; Lappin &
 * Leass 1994). What it resolved counts as a mention for those that follow.
 */
export class SpeakerResolver {
  private readonly descriptions: Descriptions;
  private readonly known = new Map<number, Resolution>();
  private readonly resolved: Appearance[] = [];
  /** Sources that stand for nobody named: "her son", "a neighbour". */
  private readonly strangers: Candidate[] = [];
  private names: Map<string, number> | null = null;
  /** How many of the subjects have been resolved. */
  private followed = 0;
  private readonly spoke = new Map<number, number>();

  constructor(
    private readonly narration: Narration,
    private readonly cast: Cast,
    private readonly spell: (unit: number) => string,
    /** He, she and “the judge” wherever the text goes on about somebody, in order. */
    private readonly subjects: readonly Candidate[],
  ) {
    this.descriptions = new Descriptions(narration, cast, spell);
  }

  /** Who a source is; asked in text order of the quotations, any number of times for one source. */
  resolve(source: Candidate): Resolution {
    for (
      ;
      this.subjects[this.followed] && this.subjects[this.followed]!.from < source.from;
      this.followed++
    ) {
      this.follow(this.subjects[this.followed]!, false);
    }
    return this.follow(source, true);
  }

  private follow(source: Candidate, speaks: boolean): Resolution {
    const before = this.known.get(source.from);
    if (before) {
      if (speaks && before.person >= 0) this.spoke.set(before.person, source.from);
      else if (speaks && (this.strangers.at(-1)?.from ?? -1) < source.from) this.strangers.push(source);
      return before;
    }
    const resolution = this.look(source);
    this.known.set(source.from, resolution);
    if (resolution.person < 0) {
      if (speaks) this.strangers.push(source);
    } else if (resolution.sure > DOUBTFUL) {
      const n = this.narration;
      const s = n.tag[source.from]!;
      if (speaks) this.spoke.set(resolution.person, source.from);
      if (s === Tag.pronoun || s === Tag.determiner) {
        this.resolved.push({
          person: resolution.person,
          start: n.start[source.from]!,
          end: n.end[source.from]!,
          unit: source.from,
          told: true,
          possessive: false,
        });
      }
    }
    return resolution;
  }

  private look(source: Candidate): Resolution {
    const n = this.narration;
    const span = { start: n.start[source.from]!, end: n.end[source.to - 1]! };
    const named = this.namedIn(span, source) ?? this.spelled(source);
    if (named) return named;
    const word = this.spell(source.from);
    const s = n.tag[source.from]!;
    if (s === Tag.who) return this.antecedent(source.from);
    if (word === 'he' || word === 'him') return this.pronoun(source, 'male');
    if (word === 'she' || (word === 'her' && source.to === source.from + 1))
      return this.pronoun(source, 'female');
    if (s === Tag.pronoun) return NOBODY;
    return this.beside(source) ?? this.byRole(source);
  }

  /** The last name of the span that stands for the person: not "Clinton campaign", "Smith's lawyer". */
  private namedIn(span: Span, source: Candidate): Resolution | null {
    const { appearances } = this.cast;
    let found: Appearance | null = null;
    for (let i = appearanceAfter(this.cast, span.start); i < appearances.length; i++) {
      const a = appearances[i]!;
      if (a.start >= span.end) break;
      // "Ann Lee of Joe Banda" said something about him
      if (found && this.narration.tag[a.unit - 1] === MARKER_TAGS.of) continue;
      if (!this.isLinkedTo(a, source) && this.isHead(a, span)) found = a;
    }
    if (!found) return null;
    return this.isOneOfSeveral(found) ? NOBODY : { person: found.person, sure: 0.97 };
  }

  /** "A friend of Ann Lee", "aide to the late Ann Lee" are not she; "the Secretary of State Ann Lee" is. */
  private isLinkedTo({ unit }: Appearance, { kind, from, head }: Candidate): boolean {
    const { tag } = this.narration;
    if (kind === Kind.name || unit <= head + 1 || tag[unit - 1] === Tag.possessive) return false;
    if (tag[from] === Tag.determiner && this.spell(from) !== 'the') return true;
    for (let u = head + 2; u < unit; u++) if (tag[u] !== Tag.capital) return true;
    return unit === head + 2;
  }

  /** A name that the name finder passed over here, but found elsewhere; the "A" of an interview with one person. */
  private spelled(source: Candidate): Resolution | null {
    const n = this.narration;
    if (source.kind !== Kind.name) return null;
    const word = this.spell(source.head);
    if (source.to === source.from + 1 && word === 'a') return this.interviewee(source);
    this.names ??= namesOf(this.cast);
    const words: string[] = [];
    for (let u = source.from; u < source.to; u++) words.push(this.spell(u));
    const person =
      this.names.get(words.join(' ')) ??
      (n.tag[source.head] === Tag.capital ? this.names.get(word) : undefined);
    return person === undefined || person < 0 ? null : { person, sure: 0.9 };
  }

  private interviewee(source: Candidate): Resolution {
    const { appearances } = this.cast;
    const first = appearances[0];
    if (!first?.told || first.unit > source.from) return NOBODY;
    for (let i = 1; i < appearances.length && appearances[i]!.unit < source.from && i < MOST_WEIGHED; i++) {
      if (appearances[i]!.told && appearances[i]!.person !== first.person) return NOBODY;
    }
    return { person: first.person, sure: 0.85 };
  }

  /** "Mehta and Rao said": both of them spoke, and neither is the speaker. */
  private isOneOfSeveral(a: Appearance): boolean {
    const { appearances } = this.cast;
    const i = appearanceAfter(this.cast, a.start);
    const before = appearances[i - 1];
    const after = appearances[i + 1];
    return this.joined(before, a) || this.joined(a, after);
  }

  /** "Mehta and Rao": two names with nothing but "and" and titles between them. */
  private joined(x: Appearance | undefined, y: Appearance | undefined): boolean {
    const n = this.narration;
    if (!x || !y || x.person === y.person || y.unit - x.unit > 6) return false;
    const last = unitAt(n, x.end - 1) + 1;
    if (n.tag[last] !== MARKER_TAGS.and) return false;
    for (let u = last + 1; u < y.unit; u++) {
      if (n.tag[u] !== Tag.capital && n.tag[u] !== Tag.personNoun) return false;
    }
    return true;
  }

  private isHead(a: Appearance, span: Span): boolean {
    const n = this.narration;
    let next = a.unit;
    while (next < n.count && n.start[next]! < a.end) next++;
    if (next >= n.count) return true;
    const s = n.tag[next]!;
    if (s === Tag.possessive) return false;
    if (n.start[next]! >= span.end) return true;
    return s !== Tag.capital && s !== Tag.sourceNoun && s !== Tag.personNoun && s !== Tag.word;
  }

  /** "Smith, who said": the last person named before in the sentence. */
  private antecedent(unit: number): Resolution {
    const n = this.narration;
    const i = appearanceAfter(this.cast, n.start[unit]!) - 1;
    const a = this.cast.appearances[i];
    if (!a?.told || n.sentence[a.unit] !== n.sentence[unit] || unit - a.unit > 14) return NOBODY;
    return { person: a.person, sure: 0.8 };
  }

  private beside(source: Candidate): Resolution | null {
    const found = nameBeside(this.narration, this.cast, source);
    return found && { person: found.appearance.person, sure: found.isAfter ? 0.9 : 0.85 };
  }

  /** "The minister", "the 34-year-old": the latest person who was given that role, age or kind. */
  private byRole(source: Candidate): Resolution {
    const n = this.narration;
    const first = this.spell(source.from);
    if (first !== 'the' && first !== 'this') return NOBODY;
    const head = this.spell(source.head);
    const headTag = n.tag[source.head]!;
    for (let u = source.from; u < source.to; u++) if (n.tag[u] === Tag.possessive) return NOBODY;
    for (const age of [head, this.spell(source.from + 1)]) if (AGE.test(age)) return this.byAge(source, age);
    if (headTag !== Tag.personNoun && headTag !== Tag.capital) return NOBODY;
    const gender = FEMALE_WORDS.has(head) ? 'female' : MALE_WORDS.has(head) ? 'male' : null;
    const words = [head, ...(SAME_ROLE[head] ?? [])];
    const span = { start: n.start[source.from]!, end: n.end[source.to - 1]! };
    let best: Resolution = NOBODY;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const { person, score } of this.weigh(source, gender, false)) {
      if (!this.descriptions.hasRole(person, words, span)) continue;
      if (score > bestScore) {
        bestScore = score;
        best = { person, sure: 0.85 };
      }
    }
    return best;
  }

  /** "The 34-year-old": whoever is that old, or else whom the text has just turned to. */
  private byAge(source: Candidate, head: string): Resolution {
    const ranked = this.weigh(source, null).sort((a, b) => b.score - a.score);
    const aged = ranked.find(({ person }) => this.descriptions.hasAge(person, head));
    if (aged) return { person: aged.person, sure: 0.95 };
    const [best, next] = ranked;
    const clear = best && best.score > 0 && best.score - (next?.score ?? -9) > 1;
    return clear ? { person: best.person, sure: 0.7 } : NOBODY;
  }

  private pronoun(source: Candidate, gender: 'female' | 'male'): Resolution {
    let best = NOBODY;
    let first = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (const { person, score } of this.weigh(source, gender)) {
      if (score > first) {
        second = first;
        first = score;
        best = { person, sure: 0 };
      } else if (score > second) second = score;
    }
    if (best.person < 0 || this.meansStranger(source, gender, first)) return NOBODY;
    const margin = first - second;
    if (margin > 1.5) this.descriptions.note(best.person, gender);
    return {
      person: best.person,
      sure: margin > 2 ? 0.93 : margin > 1 ? 0.88 : margin > 0.4 ? 0.75 : DOUBTFUL,
    };
  }

  /** "Her son said … 'I saw it,' he said": he is the son, who has no name here. */
  private meansStranger(source: Candidate, gender: 'female' | 'male', score: number): boolean {
    const n = this.narration;
    const stranger = this.strangers.findLast((s) => s.from < source.from);
    if (!stranger || n.tag[stranger.head] !== Tag.personNoun) return false;
    const word = this.spell(stranger.head);
    if (gender === 'male' ? FEMALE_WORDS.has(word) : MALE_WORDS.has(word)) return false;
    return 2 - (n.sentence[source.from]! - n.sentence[stranger.from]!) >= score;
  }

  /** The people named before a source, each with how much the text is about them there, or only how lately it named them. */
  private weigh(
    source: Candidate,
    gender: 'female' | 'male' | null,
    bySubject = true,
  ): { person: number; score: number }[] {
    const n = this.narration;
    const begin = n.paragraphs[Math.max(0, source.paragraph - MEMORY)]!;
    const scores = new Map<number, number>();
    const weighOne = (a: Appearance) => {
      if (!a.told) return;
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
    const { appearances } = this.cast;
    let i = appearanceAfter(this.cast, n.start[source.from]!) - 1;
    for (let k = 0; i >= 0 && appearances[i]!.unit >= begin && k < MOST_WEIGHED; i--, k++)
      weighOne(appearances[i]!);
    for (let k = this.resolved.length - 1; k >= 0 && k >= this.resolved.length - 20; k--) {
      const a = this.resolved[k]!;
      if (a.unit < begin) break;
      if (a.unit < source.from) weighOne(a);
    }
    return [...scores].map(([person, score]) => ({ person, score }));
  }

  /** The first person named in its sentence, and not as an owner. */
  private isSubject(a: Appearance): boolean {
    if (a.possessive) return false;
    const n = this.narration;
    const s = n.tag[a.unit]!;
    if (s === Tag.pronoun) return true;
    if (this.followsPreposition(a) || this.followsPronoun(a)) return false;
    const { appearances } = this.cast;
    const from = appearanceAfter(this.cast, a.start) - 1;
    for (let i = from; i >= 0 && i > from - MOST_IN_SENTENCE; i--) {
      const b = appearances[i]!;
      if (b.unit === a.unit) continue;
      if (n.sentence[b.unit] !== n.sentence[a.unit]) break;
      if (b.told && !b.possessive) return this.joined(b, a) && this.isSubject(b);
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
      if (NOMINAL.has(s)) inTitle = s === Tag.capital;
      // "Secretary of State Ann Lee": the preposition is the title's
      else if (!(inTitle && s === MARKER_TAGS.of && this.isTitle(u - 1))) break;
      u--;
    }
    return u >= 0 && n.sentence[u] === n.sentence[a.unit] && PREPOSITIONS.has(n.tag[u]!);
  }

  /** "Secretary": a capital, or a role that opens its sentence. */
  private isTitle(unit: number): boolean {
    const n = this.narration;
    if (n.tag[unit] === Tag.capital) return true;
    return n.tag[unit] === Tag.personNoun && (unit === 0 || n.sentence[unit - 1] !== n.sentence[unit]);
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

/** Everybody's names in lower case; -1 where two people share one. */
function namesOf({ people }: Cast): Map<string, number> {
  const names = new Map<string, number>();
  people.forEach((p, person) => {
    for (const { text } of p.mentions) {
      const name = text.toLowerCase();
      names.set(name, (names.get(name) ?? person) === person ? person : -1);
    }
  });
  return names;
}

function paragraphsBetween(n: Narration, from: number, to: number): number {
  // sentences are numbered through, so paragraphs are counted by their first units
  let count = 0;
  let low = 0;
  let high = n.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (n.paragraphs[middle]! > from) high = middle;
    else low = middle + 1;
  }
  for (let p = low; p < n.paragraphs.length && n.paragraphs[p]! <= to; p++) count++;
  return count;
}
