import type { Candidate, Spell } from '../parse/candidates.ts';
import { beginOfVerb, isReportingVerb } from '../parse/cues.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { MARKER_TAGS, NOMINAL, Tag } from '../parse/tags.ts';
import { isStrangersRole, nameBeside } from './appositions.ts';
import { BodiesToldOf } from './bodies-told-of.ts';
import { Descriptions } from './descriptions.ts';
import { isOther } from './followed-subjects.ts';
import { Genders } from './genders.ts';
import { genderOfLatter, latterOf } from './latter.ts';
import {
  type Appearance,
  appearanceAfter,
  areJoined,
  beginOfTitle,
  type MentionIndex,
  unitAt,
} from './mention-index.ts';
import { NamedSources } from './named-sources.ts';
import { subjectBeforeWhen, subjectGoneOnWith } from './parallel-subjects.ts';
import { meansSeveral } from './pronoun-number.ts';
import { NOBODY, type Resolution } from './resolution.ts';
import { RoleHolders } from './role-holders.ts';
import { Salience, type Weighed } from './salience.ts';
import { OPENS_QUESTION, Strangers } from './strangers.ts';
import { toldBefore } from './told-to-whom.ts';
import { writerOfIt } from './writer-of-it.ts';

/** How far behind a document its writer is named, in units. */
const WRITER_REACH = 6;

/** How far before an answer the question stands, in sentences. */
const ASKED_BEFORE = 2;

/** What opens a clause about the subject of the one behind it: "Asked …, Lee said". */
const PARTICIPLES: ReadonlySet<number> = new Set([Tag.gerund, Tag.judging, Tag.past, Tag.saying]);
/** The longest of them, in units. */
const LONGEST_OPENING = 24;

/** Somebody named so many sentences before is he or she only where nobody else could be. */
const FAR = 3;

/** As sure as a guess between two: nothing is built on it. */
const DOUBTFUL = 0.5;

/**
 * Resolves sources to people, in text order: names by their mention, "who" and appositions by what stands beside
 * them, roles by the roles people were given, he and she by sex, recency and subjecthood (Hobbs 1978; Lappin &
 * Leass 1994). What it resolved counts as a mention for those that follow.
 */
export class SpeakerResolver {
  private readonly genders: Genders;
  private readonly salience: Salience;
  private readonly strangers: Strangers;
  private readonly named: NamedSources;
  private readonly roles: RoleHolders;
  private readonly bodies: BodiesToldOf;
  private readonly known = new Map<number, Resolution>();
  /** How many of the subjects have been resolved. */
  private followed = 0;

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
    /** He, she and “the judge” wherever the text goes on about somebody, in order. */
    private readonly subjects: readonly Candidate[],
    candidates: readonly (readonly Candidate[])[],
    /** For the first unit of a source, the people its quotations name. */
    spokenOf: ReadonlyMap<number, ReadonlySet<number>>,
  ) {
    const descriptions = new Descriptions(narration, index, spell);
    this.genders = new Genders(narration, index, spell);
    this.salience = new Salience(narration, index, this.genders, spokenOf);
    this.strangers = new Strangers(narration, index, spell);
    this.named = new NamedSources(narration, index, spell);
    this.bodies = new BodiesToldOf(narration, index, spell, candidates, this.genders, this.strangers);
    this.roles = new RoleHolders(narration, index, spell, descriptions, this.salience, this.strangers);
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

  /** Notes whose words stand at a unit of the narration. */
  noteQuoted(unit: number, person: number): void {
    this.salience.noteQuoted(unit, person);
  }

  private follow(source: Candidate, speaks: boolean): Resolution {
    const before = this.known.get(source.from);
    if (before) {
      if (speaks && before.person >= 0 && before.sure > 0)
        this.salience.noteSpeaker(before.person, source.from);
      else if (speaks) this.strangers.meet(source, true);
      return before;
    }
    const resolution = this.look(source);
    this.known.set(source.from, resolution);
    if (resolution.isMisread) this.salience.noteMisread(source, resolution.sure > 0 ? resolution.person : -1);
    if (this.bodies.isMeantBy(source)) return resolution;
    if (resolution.person < 0) {
      if (speaks || this.strangers.isIntroduced(source)) this.strangers.meet(source, speaks);
    } else if (resolution.sure > DOUBTFUL) {
      const s = this.narration.tag[source.from]!;
      if (speaks) this.salience.noteSpeaker(resolution.person, source.from);
      const isAgain =
        s === Tag.pronoun ||
        (s === Tag.determiner &&
          nameBeside(this.narration, this.index, this.spell, source)?.isAfter !== false);
      if (isAgain) this.salience.noteResolved(source, resolution.person);
    }
    return resolution;
  }

  private look(source: Candidate): Resolution {
    const named = this.named.namedBy(source);
    if (named) return named;
    const word = this.spell(source.from);
    const s = this.narration.tag[source.from]!;
    if (s === Tag.who) return this.antecedent(source.from);
    const latter = genderOfLatter(this.narration, this.spell, source);
    if (latter) {
      const genderOf = (person: number) => this.genders.genderOf(person);
      return latterOf(this.narration, this.index, source, latter, genderOf);
    }
    if (meansSeveral(this.narration, this.spell, source)) return NOBODY;
    const { he, him, she, her } = this.narration.lexicon;
    const isAlone = source.to === source.from + 1;
    if (he.has(word) || (isAlone && him.has(word))) return this.pronoun(source, 'male');
    if (she.has(word) || (isAlone && her.has(word))) return this.pronoun(source, 'female');
    // "ihr Anwalt": a word that is you as well as her
    if (s === Tag.pronoun && (isAlone || !this.narration.lexicon.pointingBack.has(word))) return NOBODY;
    return (
      this.ownerOfWords(source) ??
      this.written(source, word) ??
      this.beside(source) ??
      (isStrangersRole(this.narration, this.index, source) ? NOBODY : this.roles.holderOf(source))
    );
  }

  /** "Smith, who said": the last person named before in the sentence. */
  private antecedent(unit: number): Resolution {
    const n = this.narration;
    // "a notary who visited Lee, and who asked": of the same one
    const earlier = n.tag[unit - 1] === MARKER_TAGS.and ? this.whoBefore(unit) : null;
    if (earlier !== null) return this.antecedent(earlier);
    const i = appearanceAfter(this.index, n.start[unit]!) - 1;
    const a = this.index.appearances[i];
    if (!a?.told || n.sentence[a.unit] !== n.sentence[unit] || unit - a.unit > 14) return NOBODY;
    const behind = unitAt(n, a.end);
    const isBeside = behind === unit || (behind === unit - 1 && n.tag[behind] === Tag.comma);
    return { person: a.person, sure: isBeside ? 0.97 : 0.9 };
  }

  /** The "who" before another in its sentence, a unit; null for none. */
  private whoBefore(unit: number): number | null {
    const { tag } = this.narration;
    const first = sentenceStart(this.narration, unit);
    for (let u = unit - 1; u >= first; u--) if (tag[u] === Tag.who) return u;
    return null;
  }

  private pronoun(source: Candidate, gender: 'female' | 'male'): Resolution {
    const ahead = this.namedAhead(source, gender);
    if (ahead !== null) return { person: ahead, sure: 0.88 };
    const asked = this.askedOf(source, gender);
    if (asked !== null) return { person: asked, sure: 0.88 };
    const told = toldBefore(this.narration, this.index, source);
    const toldGender = told === null ? null : this.genders.genderOf(told);
    if (told !== null && (!toldGender || toldGender === gender)) return { person: told, sure: 0.85 };
    const writer = writerOfIt(this.narration, this.index, source);
    if (writer !== null) return { person: writer, sure: 0.85 };
    const accused = this.accusedOf(source, gender);
    if (accused !== null) return { person: accused, sure: 0.8 };
    const same = this.goneOnWith(source, gender);
    if (same) return same;
    const body = this.bodies.before(source, gender, false);
    if (body) return { ...NOBODY, stranger: body };
    const asker = this.askerOf(source, gender);
    let best: Weighed | null = null;
    let second = Number.NEGATIVE_INFINITY;
    for (const one of this.salience.weigh(source, gender)) {
      if (one.person === asker) continue;
      if (!best || one.score > best.score) {
        second = best?.score ?? second;
        best = one;
      } else if (one.score > second) second = one.score;
    }
    const stranger = this.strangers.meantBy(source, gender, best);
    // "The other is a poet. “…,” she said": somebody named, but who the words do not tell
    if (stranger) return isOther(this.narration, stranger, this.spell) ? NOBODY : { ...NOBODY, stranger };
    if (!best) {
      const inside = this.bodies.before(source, gender, true);
      return inside ? { ...NOBODY, stranger: inside } : NOBODY;
    }
    if (this.strangers.isOneOfSeveral(source, best.place) || this.isOneOfList(best, gender)) return NOBODY;
    // "Ann put the odds at ten; a month ago, she said, …": rather than a man, nobody
    const noted = this.genders.notedGender(best.person);
    if (
      noted &&
      noted !== gender &&
      (this.genders.isNotedOften(best.person) || this.salience.isInterjected(source))
    )
      return NOBODY;
    const margin = best.score - second;
    if (margin > 1.5) this.genders.note(best.person, gender);
    const { sentence } = this.narration;
    const isFar = sentence[source.from]! - sentence[best.place]! > FAR;
    return {
      person: best.person,
      sure: margin > 2 ? 0.93 : margin > 1 ? 0.88 : margin > 0.4 && !isFar ? 0.75 : DOUBTFUL,
    };
  }

  /** "Three girls, Ada, Ann and Eve, met him. “…,” she said": whether others of that sex are named in one breath with somebody who has not just spoken. */
  private isOneOfList({ place, person }: Weighed, gender: 'female' | 'male'): boolean {
    const n = this.narration;
    const { appearances } = this.index;
    const i = appearanceAfter(this.index, n.start[place]!);
    const a = appearances[i];
    if (a?.unit !== place || this.salience.latestSpeaker()?.person === person) return false;
    const sex = (one: number) => this.genders.genderOf(one);
    const isLike = (b: Appearance | undefined): boolean =>
      b?.told === true && (sex(b.person) === gender || (!sex(b.person) && !sex(person)));
    const [before, after] = [appearances[i - 1], appearances[i + 1]];
    return (areJoined(n, before, a) && isLike(before)) || (areJoined(n, a, after) && isLike(after));
  }

  /**
   * "Asked what she would do, Ann Lee paused": the subject behind a participle's clause that names nobody else; null for none.
   */
  private namedAhead(source: Candidate, gender: 'female' | 'male'): number | null {
    const n = this.narration;
    const first = sentenceStart(n, source.from);
    if (source.from === first || !PARTICIPLES.has(n.tag[first]!)) return null;
    const next = appearanceAfter(this.index, n.start[first]!);
    const a = this.index.appearances[next];
    if (!a?.told || a.possessive || a.unit < source.to || n.tag[a.unit - 1] !== Tag.comma) return null;
    for (let u = first; u < a.unit - 1; u++)
      if (n.tag[u] === Tag.comma || u > first + LONGEST_OPENING) return null;
    const known = this.genders.genderOf(a.person);
    const behind = n.tag[unitAt(n, a.end)]!;
    if ((known && known !== gender) || n.sentence[a.unit] !== n.sentence[first]) return null;
    return behind === Tag.saying || behind === Tag.past || behind === Tag.auxiliary ? a.person : null;
  }

  /** "Lee said Obi had come, and he said …": the subject of the sentence so far; null for nobody of that sex. */
  private goneOnWith(source: Candidate, gender: 'female' | 'male'): Resolution | null {
    const gone = subjectGoneOnWith(this.narration, this.index, source);
    const unit = gone < 0 ? subjectBeforeWhen(this.narration, this.index, source) : gone;
    if (unit < 0) return null;
    const isNamed = this.narration.tag[unit] !== Tag.pronoun;
    if (!isNamed && this.spell(unit) !== this.spell(source.from)) return null;
    const before = this.known.get(unit);
    if (!isNamed) return before && (before.person >= 0 || before.stranger) ? before : null;
    const a = this.index.appearances[appearanceAfter(this.index, this.narration.start[unit]!)];
    const known = a ? this.genders.genderOf(a.person) : null;
    return !a || (known && known !== gender) ? null : { person: a.person, sure: 0.85 };
  }

  /** "Lee asked him …. “Never,” he replied.": the last one who asked him, and so is not he; null for nobody. */
  private askerOf({ from, to }: Candidate, gender: 'female' | 'male'): number | null {
    const { tag, word, sentence, start, end, lexicon } = this.narration;
    const opening = sentenceStart(this.narration, from);
    // "When Lee asked if he could tell, he declined"
    if (tag[opening] === MARKER_TAGS.when && tag[from - 1] === Tag.comma) {
      const a = this.index.appearances[appearanceAfter(this.index, end[opening]!)];
      if (a?.told && a.unit < from && lexicon.asking.has(word[unitAt(this.narration, a.end)]!))
        return a.person;
    }
    if (!lexicon.answering.has(word[to]!) && !lexicon.answering.has(word[from - 1]!)) return null;
    const asked = gender === 'male' ? lexicon.him : lexicon.her;
    for (let u = from - 1; u > 0 && sentence[from]! - sentence[u]! <= ASKED_BEFORE; u--) {
      if (tag[u - 1] !== Tag.saying || !asked.has(this.spell(u))) continue;
      const a = this.index.appearances[appearanceAfter(this.index, start[u]!) - 1];
      return a?.told && sentence[a.unit] === sentence[u] ? a.person : null;
    }
    return null;
  }

  /** "She asked whether Lee had a note. “No,” he replied.": whom the sentence before asked about himself; null for nobody. */
  private askedOf({ from, to }: Candidate, gender: 'female' | 'male'): number | null {
    const { tag, word, sentence, end, lexicon } = this.narration;
    if (!lexicon.answering.has(word[to]!) && !lexicon.answering.has(word[from - 1]!)) return null;
    for (let u = from - 1; u > 0 && sentence[from]! - sentence[u]! < ASKED_BEFORE; u--) {
      if (!lexicon.asking.has(word[u]!) || !OPENS_QUESTION.has(tag[u + 1]!)) continue;
      if (tag[u - 1] === Tag.auxiliary || tag[u] !== Tag.saying) return null;
      const a = this.index.appearances[appearanceAfter(this.index, end[u + 1]!)];
      if (
        !a?.told ||
        a.possessive ||
        unitAt(this.narration, beginOfTitle(this.narration, this.index, a)) !== u + 2
      )
        return null;
      const known = this.genders.genderOf(a.person);
      return known && known !== gender ? null : a.person;
    }
    return null;
  }

  /** "Lee accused Obi of lying. “Never,” he replied.": the one right behind the verb; null for nobody. */
  private accusedOf({ from, to }: Candidate, gender: 'female' | 'male'): number | null {
    const n = this.narration;
    const { answering } = n.lexicon;
    const isAnswer = answering.has(n.word[to]!) || answering.has(n.word[from - 1]!);
    if (!isAnswer || n.tag[to + 1] === MARKER_TAGS.to) return null;
    const opening = sentenceStart(n, from);
    let i = appearanceAfter(this.index, n.start[opening === 0 ? 0 : sentenceStart(n, opening - 1)]!);
    const subject = this.index.appearances[i++];
    const accused = this.index.appearances[i];
    if (!subject?.told || !accused?.told || subject.possessive || accused.possessive) return null;
    if (subject.person === accused.person || n.sentence[subject.unit] !== n.sentence[accused.unit])
      return null;
    let verb = unitAt(n, beginOfTitle(n, this.index, accused)) - 1;
    while (n.tag[verb] === MARKER_TAGS.to || n.tag[verb] === Tag.determiner || n.tag[verb] === Tag.capital)
      verb--;
    if (!isReportingVerb(n.tag[verb]!) || beginOfVerb(n, verb) !== unitAt(n, subject.end)) return null;
    const known = this.genders.genderOf(accused.person);
    return accused.unit < opening && (!known || known === gender) ? accused.person : null;
  }

  /** "Lee's words", "Lee's statement", "the last words of Ann Lee": hers. */
  private ownerOfWords({ from, to }: Candidate): Resolution | null {
    const { tag, word, start, lexicon } = this.narration;
    const a = this.index.appearances[appearanceAfter(this.index, start[from]!)];
    if (!a?.told || a.unit >= to) return null;
    let words = from;
    while (words < to && !lexicon.ownWords.has(word[words]!)) words++;
    if (words === to && a.possessive) {
      words = unitAt(this.narration, a.end) + 1;
      // "Lee's plea" is no text
      if (!lexicon.pronouncements.has(word[words]!) || !lexicon.documents.has(word[words]!)) return null;
    }
    const isOwner = a.possessive && tag[words - 1] === Tag.possessive && a.unit < words;
    const isOf = !a.possessive && tag[words + 1] === MARKER_TAGS.of && a.unit === words + 2;
    return words < to && (isOwner || isOf) ? { person: a.person, sure: 0.9 } : null;
  }

  /** "Her statement" is hers, "an email from the engineer, Ann Lee," is Ann Lee's. */
  private written(source: Candidate, first: string): Resolution | null {
    const n = this.narration;
    const { grammar, he, she, her, they, pointingBack } = n.lexicon;
    if (!grammar.sources.documents.has(this.spell(source.head))) return null;
    // "his own words"
    const isOwn =
      source.to === source.from + 3 && grammar.speakers.attributes.has(this.spell(source.from + 1));
    if ((source.to === source.from + 2 || isOwn) && pointingBack.has(first)) {
      if (her.has(first)) return this.pronoun(source, 'female');
      // "sa lettre", "su carta": his or hers
      if (grammar.functionWords.nounsComeFirst) return null;
      return he.size > 0 && she.size > 0 && !they.has(first) ? this.pronoun(source, 'male') : null;
    }
    const isInside = n.tag[source.head + 1] === MARKER_TAGS.by && source.head + 1 < source.to;
    let u = isInside ? source.head + 1 : source.to;
    if (n.tag[u] === Tag.comma) u++;
    if (n.tag[u] !== MARKER_TAGS.from && n.tag[u] !== MARKER_TAGS.by) return null;
    const a = this.index.appearances[appearanceAfter(this.index, n.end[u]!)];
    if (!a?.told || a.possessive || a.unit > u + WRITER_REACH) return null;
    const closes = unitAt(n, a.end - 1) === source.to - 1 && n.tag[source.to] !== MARKER_TAGS.and;
    if (isInside && !closes) return null;
    for (let v = u + 1; v < a.unit; v++)
      if (!NOMINAL.has(n.tag[v]!) && n.tag[v] !== Tag.comma && n.tag[v] !== Tag.determiner) return null;
    return { person: a.person, sure: 0.85 };
  }

  /** "The minister, Ann Lee, said": the name in apposition. */
  private beside(source: Candidate): Resolution | null {
    const found = nameBeside(this.narration, this.index, this.spell, source);
    return found && { person: found.appearance.person, sure: found.isAfter ? 0.9 : 0.85 };
  }
}
