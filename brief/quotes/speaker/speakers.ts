import { FEMALE_WORDS, MALE_WORDS, SAME_ROLE } from '../../languages/en/persons.ts';
import { isRole as isRoleWord } from '../../languages/en/role-morphology.ts';
import { KIN } from '../../languages/en/role-nouns.ts';
import type { Candidate } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { Tag } from '../parse/tags.ts';
import { nameBeside } from './appositions.ts';
import { Descriptions } from './descriptions.ts';
import { appearanceAfter, type Cast } from './mention-index.ts';
import { NamedSources } from './named-sources.ts';
import { NOBODY, type Resolution } from './resolution.ts';
import { Salience } from './salience.ts';

/** "34-year-old". */
const AGE = /^\d+-year-old$/;

/** Before a word for kin that points back to somebody named. */
const KIN_OWNERS: ReadonlySet<string> = new Set(['her', 'his', 'their']);

/** As sure as a guess between two: nothing is built on it. */
const DOUBTFUL = 0.5;

/**
 * Resolves sources to people, in text order: names by their mention, "who" and appositions by what stands beside
 * them, roles by the roles people were given, he and she by sex, recency and subjecthood (Hobbs 1978; Lappin &
 * Leass 1994). What it resolved counts as a mention for those that follow.
 */
export class SpeakerResolver {
  private readonly descriptions: Descriptions;
  private readonly salience: Salience;
  private readonly named: NamedSources;
  private readonly known = new Map<number, Resolution>();
  /** Sources that stand for nobody named: "her son", "a neighbour". */
  private readonly strangers: Candidate[] = [];
  /** How many of the subjects have been resolved. */
  private followed = 0;

  constructor(
    private readonly narration: Narration,
    private readonly cast: Cast,
    private readonly spell: (unit: number) => string,
    /** He, she and “the judge” wherever the text goes on about somebody, in order. */
    private readonly subjects: readonly Candidate[],
  ) {
    this.descriptions = new Descriptions(narration, cast, spell);
    this.salience = new Salience(narration, cast, this.descriptions);
    this.named = new NamedSources(narration, cast, spell);
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
      if (speaks && before.person >= 0) this.salience.noteSpeaker(before.person);
      else if (speaks && (this.strangers.at(-1)?.from ?? -1) < source.from) this.strangers.push(source);
      return before;
    }
    const resolution = this.look(source);
    this.known.set(source.from, resolution);
    if (resolution.person < 0) {
      if (speaks) this.strangers.push(source);
    } else if (resolution.sure > DOUBTFUL) {
      const s = this.narration.tag[source.from]!;
      if (speaks) this.salience.noteSpeaker(resolution.person);
      if (s === Tag.pronoun || s === Tag.determiner) this.salience.noteResolved(source, resolution.person);
    }
    return resolution;
  }

  private look(source: Candidate): Resolution {
    const named = this.named.namedBy(source);
    if (named) return named;
    const word = this.spell(source.from);
    const s = this.narration.tag[source.from]!;
    if (s === Tag.who) return this.antecedent(source.from);
    if (word === 'he' || word === 'him') return this.pronoun(source, 'male');
    if (word === 'she' || (word === 'her' && source.to === source.from + 1))
      return this.pronoun(source, 'female');
    if (s === Tag.pronoun) return NOBODY;
    return this.beside(source) ?? this.byRole(source);
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
    const head = this.spell(source.head);
    if (KIN.has(head) && KIN_OWNERS.has(first)) return this.byKin(source, head);
    if (first !== 'the' && first !== 'this') return NOBODY;
    const headTag = n.tag[source.head]!;
    for (let u = source.from; u < source.to; u++) if (n.tag[u] === Tag.possessive) return NOBODY;
    for (const age of [head, this.spell(source.from + 1)]) if (AGE.test(age)) return this.byAge(source, age);
    if (headTag !== Tag.personNoun && headTag !== Tag.capital && !SAME_ROLE.has(head)) return NOBODY;
    // "The River Authority" is not its president
    if (headTag === Tag.capital && !isRoleWord(head) && !SAME_ROLE.has(head)) return NOBODY;
    const gender = FEMALE_WORDS.has(head) ? 'female' : MALE_WORDS.has(head) ? 'male' : null;
    const words = [head, ...(SAME_ROLE.get(head) ?? [])];
    const span = { start: n.start[source.from]!, end: n.end[source.to - 1]! };
    let best: Resolution = NOBODY;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const { person, score } of this.salience.weigh(source, gender, false)) {
      if (!this.descriptions.hasRole(person, words, span)) continue;
      if (score > bestScore) {
        bestScore = score;
        best = { person, sure: 0.85 };
      }
    }
    return best;
  }

  /** "His son": the only one around whom the text introduced as a son. */
  private byKin(source: Candidate, head: string): Resolution {
    const n = this.narration;
    const span = { start: n.start[source.from]!, end: n.end[source.to - 1]! };
    const sons = this.salience
      .weigh(source, null, false)
      .filter(({ person }) => this.descriptions.isCalled(person, head, span));
    return sons.length === 1 ? { person: sons[0]!.person, sure: 0.8 } : NOBODY;
  }

  /** "The 34-year-old": whoever is that old, or else whom the text has just turned to. */
  private byAge(source: Candidate, head: string): Resolution {
    const ranked = this.salience.weigh(source, null).sort((a, b) => b.score - a.score);
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
    for (const { person, score } of this.salience.weigh(source, gender)) {
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
}
