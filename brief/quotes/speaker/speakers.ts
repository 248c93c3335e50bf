import type { Span } from '../../article.ts';
import type { Candidate } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import { sourceKind } from '../voice/source-kind.ts';
import { NOMINAL, nameBeside } from './appositions.ts';
import { Descriptions } from './descriptions.ts';
import { appearanceAfter, type MentionIndex } from './mention-index.ts';
import { NamedSources } from './named-sources.ts';
import { meansSeveral } from './pronoun-number.ts';
import { NOBODY, type Resolution } from './resolution.ts';
import { Salience } from './salience.ts';

/** Somebody a text tells of without a name, or by a name that is nobody's it knows. */
interface Stranger {
  /** Unit where the text spoke of them last. */
  readonly place: number;
  readonly head: string;
  readonly spoke: boolean;
}

/** Stands for every noun for those who speak for somebody else: no word has a blank in it. */
const SPOKESPERSON = 'who speaks for another';

/** How far a pronoun points back to a stranger, in sentences. */
const STRANGER_REACH = 4;

/** How much a text has to be about somebody to call them by a general noun, and how much more than about the next. */
const LEAST_SALIENT = 0.5;
const CLEARLY = 1.5;
/** The most names looked at to tell whether one person alone was named. */
const MOST_LOOKED_AT = 60;
/** How far behind a document its writer is named, in units. */
const WRITER_REACH = 6;
/** The last paragraph of a text's lead. */
const LEAD = 2;
/** Units of a phrase that takes up somebody without telling who it is, at most: "the Spanish politician". */
const MOST_OF_TAKEN_UP = 3;

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
  /** Who has no name here: "her son", "a neighbour". */
  private readonly strangers: Stranger[] = [];
  /** Where the text met the first of them by each noun; spokespeople, by whichever, as one. */
  private readonly met = new Map<string, number>();
  /** How many of the subjects have been resolved. */
  private followed = 0;

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: (unit: number) => string,
    /** He, she and “the judge” wherever the text goes on about somebody, in order. */
    private readonly subjects: readonly Candidate[],
    /** For the first unit of a source, the people its quotations name. */
    private readonly spokenOf: ReadonlyMap<number, ReadonlySet<number>>,
  ) {
    this.descriptions = new Descriptions(narration, index, spell);
    this.salience = new Salience(narration, index, this.descriptions);
    this.named = new NamedSources(narration, index, spell);
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
      else if (speaks) this.meet(source, true);
      return before;
    }
    const resolution = this.look(source);
    this.known.set(source.from, resolution);
    if (resolution.person < 0) {
      if (speaks || this.isIntroduced(source)) this.meet(source, speaks);
    } else if (resolution.sure > DOUBTFUL) {
      const s = this.narration.tag[source.from]!;
      if (speaks) this.salience.noteSpeaker(resolution.person);
      const isAgain =
        s === Tag.pronoun ||
        (s === Tag.determiner && nameBeside(this.narration, this.index, source)?.isAfter !== false);
      if (isAgain) this.salience.noteResolved(source, resolution.person);
    }
    return resolution;
  }

  private isIntroduced({ from, to, head }: Candidate): boolean {
    const n = this.narration;
    if (this.isAppositionOf(from)) return false;
    if (!n.lexicon.introducing.has(this.spell(from))) return false;
    if (n.tag[head] === Tag.personNoun) return true;
    return n.tag[to] === Tag.comma && n.tag[to + 1] === Tag.who;
  }

  /** "Ann Lee, a 45-year-old resident of the town, said": nobody new. */
  private isAppositionOf(from: number): boolean {
    const n = this.narration;
    if (n.tag[from - 1] !== Tag.comma) return false;
    const before = n.start[from - 1]!;
    const a = this.index.appearances[appearanceAfter(this.index, before - 1)];
    return a !== undefined && a.end === before;
  }

  /** Notes somebody without a name, or that the one met last is spoken of again, by a pronoun or "the neighbour". */
  private meet(source: Candidate, spoke: boolean): void {
    const n = this.narration;
    const last = this.strangers.at(-1);
    if (last && last.place > source.from) return;
    const { kind, head } = sourceKind(n, this.spell, source);
    const isPronoun = n.tag[source.from] === Tag.pronoun && source.to === source.from + 1;
    if (isPronoun) {
      const { he, she } = n.lexicon;
      const word = this.spell(source.from);
      if (last && (he.has(word) || she.has(word)) && this.pointsTo(last, source))
        this.strangers.push({ ...last, place: source.from });
      return;
    }
    if (kind !== 'unnamed' && kind !== 'person') return;
    this.strangers.push({ place: source.from, head, spoke });
    const noun = n.lexicon.grammar.sources.spokespeople.has(head) ? SPOKESPERSON : head;
    if (!this.met.has(noun)) this.met.set(noun, source.from);
  }

  private pointsTo({ place }: Stranger, source: Candidate): boolean {
    const { sentence } = this.narration;
    return sentence[source.from]! - sentence[place]! <= STRANGER_REACH;
  }

  private look(source: Candidate): Resolution {
    const named = this.named.namedBy(source);
    if (named) return named;
    const word = this.spell(source.from);
    const s = this.narration.tag[source.from]!;
    if (s === Tag.who) return this.antecedent(source.from);
    if (meansSeveral(this.narration, this.spell, source)) return NOBODY;
    const { he, him, she, her } = this.narration.lexicon;
    const isAlone = source.to === source.from + 1;
    if (he.has(word) || (isAlone && him.has(word))) return this.pronoun(source, 'male');
    if (she.has(word) || (isAlone && her.has(word))) return this.pronoun(source, 'female');
    if (s === Tag.pronoun) return NOBODY;
    return this.written(source, word) ?? this.beside(source) ?? this.byRole(source);
  }

  /** "Her statement" is hers, "an email from the engineer, Ann Lee," is Ann Lee's. */
  private written(source: Candidate, first: string): Resolution | null {
    const n = this.narration;
    const { grammar, he, she, her, they, pointingBack } = n.lexicon;
    if (!grammar.sources.documents.has(this.spell(source.head))) return null;
    if (source.to === source.from + 2 && pointingBack.has(first)) {
      if (her.has(first)) return this.pronoun(source, 'female');
      return he.size > 0 && she.size > 0 && !they.has(first) ? this.pronoun(source, 'male') : null;
    }
    let u = source.to;
    if (n.tag[u] === Tag.comma) u++;
    if (n.tag[u] !== MARKER_TAGS.from && n.tag[u] !== MARKER_TAGS.by) return null;
    const a = this.index.appearances[appearanceAfter(this.index, n.end[u]!)];
    if (!a?.told || a.possessive || a.unit > u + WRITER_REACH) return null;
    for (let v = u + 1; v < a.unit; v++)
      if (!NOMINAL.has(n.tag[v]!) && n.tag[v] !== Tag.comma && n.tag[v] !== Tag.determiner) return null;
    return { person: a.person, sure: 0.85 };
  }

  /** "Smith, who said": the last person named before in the sentence. */
  private antecedent(unit: number): Resolution {
    const n = this.narration;
    const i = appearanceAfter(this.index, n.start[unit]!) - 1;
    const a = this.index.appearances[i];
    if (!a?.told || n.sentence[a.unit] !== n.sentence[unit] || unit - a.unit > 14) return NOBODY;
    return { person: a.person, sure: 0.8 };
  }

  private beside(source: Candidate): Resolution | null {
    const found = nameBeside(this.narration, this.index, source);
    return found && { person: found.appearance.person, sure: found.isAfter ? 0.9 : 0.85 };
  }

  /** The people a source may point back to: not those whom its own words name. */
  private weigh(source: Candidate, gender: 'female' | 'male' | null, bySubject = true) {
    const weighed = this.salience.weigh(source, gender, bySubject);
    const named = this.spokenOf.get(source.from);
    return named ? weighed.filter(({ person }) => !named.has(person)) : weighed;
  }

  /** "The minister", "the 34-year-old": the latest person who was given that role, age or kind. */
  private byRole(source: Candidate): Resolution {
    return this.byRoleBefore(source) ?? NOBODY;
  }

  private byRoleBefore(source: Candidate): Resolution | null {
    const n = this.narration;
    const first = this.spell(source.from);
    const head = this.spell(source.head);
    const { pointers, pointingBack, grammar, language } = n.lexicon;
    const { yearsOf } = grammar.speakers;
    const { isRole, kin, sameRole } = language.roles.nouns;
    const { female, male } = language.names.gender;
    if (kin.has(head) && pointingBack.has(first)) return this.byKin(source, head);
    if (!pointers.has(first)) return this.byLead(source, head);
    const headTag = n.tag[source.head]!;
    for (let u = source.from; u < source.to; u++) if (n.tag[u] === Tag.possessive) return NOBODY;
    const years = yearsOf(head) ?? yearsOf(this.spell(source.from + 1));
    if (years !== null) return this.byAge(source, years);
    if (headTag !== Tag.personNoun && headTag !== Tag.capital && !sameRole.has(head)) return NOBODY;
    // "The River Authority" is not its president
    if (headTag === Tag.capital && !isRole(head) && !sameRole.has(head)) return this.byInitials(source, head);
    const gender = female.has(head) ? 'female' : male.has(head) ? 'male' : null;
    if (this.isStranger(source, head)) return NOBODY;
    const words = [head, ...(sameRole.get(head) ?? [])];
    const span = { start: n.start[source.from]!, end: n.end[source.to - 1]! };
    const modifiers = this.modifiersOf(source);
    let best: Resolution = NOBODY;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const { person, score } of this.weigh(source, gender, false)) {
      if (!this.descriptions.hasRole(person, words, span)) continue;
      if (!this.descriptions.isOf(person, modifiers)) continue;
      if (score > bestScore) {
        bestScore = score;
        best = { person, sure: 0.85 };
      }
    }
    if (best.person >= 0) return best;
    const { takesUp } = grammar.speakers;
    // "the secretary of the union" is told apart by it
    const isShort = source.to <= source.from + MOST_OF_TAKEN_UP;
    if (takesUp) return isShort && takesUp(head) ? this.justToldOf(source, gender) : NOBODY;
    return this.bySalience(source, words, span, gender) ?? this.byLead(source, head);
  }

  /** "Der Politologe", of whom nobody said that he is one: whoever the sentence before is about, where it can be but one. */
  private justToldOf(source: Candidate, gender: 'female' | 'male' | null): Resolution {
    const ranked = this.salience.weigh(source, gender).sort((a, b) => b.score - a.score);
    const [best, next] = ranked;
    const isClear = best && best.score > 0 && best.score - (next?.score ?? Number.NEGATIVE_INFINITY) > 1;
    return isClear ? { person: best.person, sure: 0.75 } : NOBODY;
  }

  /** "The DP" for the Deputy President, "the UNO" for "Nirbahi Officer (UNO) Ann Lee": the one latest told of. */
  private byInitials(source: Candidate, letters: string): Resolution {
    if (source.to !== source.from + 2) return NOBODY;
    const holders = this.weigh(source, null, false)
      .filter(({ person }) => this.descriptions.hasInitials(person, letters))
      .sort((a, b) => b.score - a.score);
    return holders[0] ? { person: holders[0].person, sure: 0.85 } : NOBODY;
  }

  /**
   * "The official", "the star", whatever role was told: whom the text goes on about, where that is clear and no stranger is
   * near. Any other role only where the text has named nobody else and told no role of them.
   */
  private bySalience(
    source: Candidate,
    words: readonly string[],
    span: Span,
    gender: 'female' | 'male' | null,
  ): Resolution | null {
    const n = this.narration;
    const isGeneral = n.lexicon.hypernyms.has(words[0]!);
    const stranger = this.strangers.findLast((s) => s.place < source.from);
    if (stranger && this.pointsTo(stranger, source)) return null;
    const [best, next] = this.weigh(source, gender).sort((a, b) => b.score - a.score);
    if (!best || best.score < LEAST_SALIENT || (next && best.score - next.score < CLEARLY)) return null;
    if (this.isObject(best.person, source)) return null;
    // "the Ostian president" is not the president of Norland
    if (this.modifiersOf(source).length > 0 && this.descriptions.hasRole(best.person, words, span))
      return null;
    if (
      !isGeneral &&
      (next || this.index.people[best.person]!.roles.length > 0 || !this.isOnlyOne(best.person, source))
    )
      return null;
    return { person: best.person, sure: 0.75 };
  }

  /** Whether the sentence names somebody behind a source: "the specialist does not agree with Lee" is not Lee. */
  private isObject(person: number, { from, to }: Candidate): boolean {
    const n = this.narration;
    for (let i = appearanceAfter(this.index, n.end[to - 1]!); i < this.index.appearances.length; i++) {
      const a = this.index.appearances[i]!;
      if (n.sentence[a.unit] !== n.sentence[from]) break;
      if (a.told && a.person === person) return true;
    }
    return false;
  }

  /** Whether nobody else has been named before a source. */
  private isOnlyOne(person: number, source: Candidate): boolean {
    const { appearances } = this.index;
    for (let i = 0; i < Math.min(appearances.length, MOST_LOOKED_AT); i++) {
      const a = appearances[i]!;
      if (a.unit >= source.from) return true;
      if (a.person !== person) return false;
    }
    return appearances.length <= MOST_LOOKED_AT;
  }

  /** "A councillor has said …" in the lead of a text that names one councillor further down. */
  private byLead(source: Candidate, head: string): Resolution {
    const n = this.narration;
    const first = this.spell(source.from);
    const { introducing, pointers, hypernyms, language } = n.lexicon;
    const { isRole, kin } = language.roles.nouns;
    if (source.paragraph > LEAD || hypernyms.has(head) || !isRole(head) || kin.has(head)) return NOBODY;
    if (!(introducing.has(first) || pointers.has(first))) return NOBODY;
    const span = { start: n.start[source.from]!, end: n.end[source.to - 1]! };
    const modifiers = this.modifiersOf(source);
    const holders = this.descriptions
      .called(head, span)
      .filter((person) => this.descriptions.isOf(person, modifiers));
    const [holder] = holders;
    if (holder === undefined || holders.length > 1) return NOBODY;
    const isLater = this.index.people[holder]!.mentions[0]!.start > span.end;
    return isLater ? { person: holder, sure: 0.8 } : NOBODY;
  }

  /** The names that say which holder of a role is meant: "Uruguayan" of "the Uruguayan leader", "Roads" of "the minister of Roads". */
  private modifiersOf({ from, to, head }: Candidate): string[] {
    const { tag } = this.narration;
    const names: string[] = [];
    for (let u = from; u < to; u++) if (u !== head && tag[u] === Tag.capital) names.push(this.spell(u));
    return names;
  }

  /** "A lawyer for Ann Lee said … the lawyer said": whoever was met by that noun, unless somebody named has come between. */
  private isStranger(source: Candidate, head: string): boolean {
    const { spokespeople } = this.narration.lexicon.grammar.sources;
    const met = this.met.get(spokespeople.has(head) ? SPOKESPERSON : head);
    return met !== undefined && met < source.from;
  }

  /** "His son": the only one around whom the text introduced as a son. */
  private byKin(source: Candidate, head: string): Resolution {
    const n = this.narration;
    const span = { start: n.start[source.from]!, end: n.end[source.to - 1]! };
    const sons = this.weigh(source, null, false).filter(({ person }) =>
      this.descriptions.isCalled(person, head, span),
    );
    return sons.length === 1 ? { person: sons[0]!.person, sure: 0.8 } : NOBODY;
  }

  /** "The 34-year-old": whoever is that old, or else whom the text has just turned to. */
  private byAge(source: Candidate, years: string): Resolution {
    const ranked = this.weigh(source, null).sort((a, b) => b.score - a.score);
    const aged = ranked.find(({ person }) => this.descriptions.hasAge(person, years));
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
    const stranger = this.strangers.findLast((s) => s.place < source.from);
    if (!stranger) return false;
    const { female, male } = n.lexicon.language.names.gender;
    const word = stranger.head;
    if (gender === 'male' ? female.has(word) : male.has(word)) return false;
    const base = stranger.spoke ? 2.5 : 2;
    return base - (n.sentence[source.from]! - n.sentence[stranger.place]!) >= score;
  }
}
