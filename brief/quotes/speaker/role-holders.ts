import { type Candidate, Kind, type Spell } from '../parse/candidates.ts';
import { type Narration, sentenceStart, spanOf } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import type { Descriptions } from './descriptions.ts';
import { appearanceAfter, firstMentions, type MentionIndex, unitOfMention } from './mention-index.ts';
import { NOBODY, type Resolution } from './resolution.ts';
import { isFormer, kindOf, parentIn } from './role-words.ts';
import { clearlyFirst, type Salience } from './salience.ts';
import type { Strangers } from './strangers.ts';
import { ToldRoles } from './told-roles.ts';
import { UntoldRoles } from './untold-roles.ts';

/** Units of a phrase that takes up somebody without telling who it is, at most: "the Spanish politician". */
const MOST_OF_TAKEN_UP = 3;

/** Finds who is meant by what they are: "the minister", "his son", "the 34-year-old", "the star". */
export class RoleHolders {
  private readonly told: ToldRoles;
  private readonly untold: UntoldRoles;

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
    private readonly descriptions: Descriptions,
    private readonly salience: Salience,
    private readonly strangers: Strangers,
  ) {
    this.told = new ToldRoles(narration, index, spell, descriptions, salience);
    this.untold = new UntoldRoles(narration, index, spell, descriptions, salience, strangers);
  }

  /** Who a source means by its noun; nobody where that may be somebody without a name, or two people alike. */
  holderOf(source: Candidate): Resolution {
    const holder = this.find(source);
    if (holder.person >= 0) this.told.takeUp(source, holder.person);
    return holder;
  }

  private find(source: Candidate): Resolution {
    const n = this.narration;
    const first = this.spell(source.from);
    const head = this.spell(source.head);
    const { pointers, pointingBack, grammar, language } = n.lexicon;
    const { kin, relations } = language.roles.nouns;
    if (pointingBack.has(first) && (kin.has(head) || relations.has(head))) return this.byKin(source, head);
    if (pointingBack.has(first) && pointers.has(this.spell(source.head - 1)))
      return this.byStyle(source, head);
    const further = this.genderOfFurtherRole(source);
    if (further) return this.untold.justToldOf(source, further);
    if (source.kind === Kind.name && n.tag[source.head] === Tag.personNoun && !kin.has(head))
      return this.byPlace(source, head) ?? this.told.byLead(source, head);
    if (!pointers.has(first)) return this.told.byLead(source, head);
    for (let u = source.from; u < source.to; u++) if (n.tag[u] === Tag.possessive) return NOBODY;
    const { isNational, yearsOf } = grammar.speakers;
    const isSeveral = n.lexicon.severalSubjects.has(n.word[source.from]!);
    if (isNational?.(head) && source.to === source.from + 2 && !isSeveral)
      return this.byNationality(source, head);
    const years = yearsOf(head) ?? yearsOf(this.spell(source.from + 1));
    if (years !== null) return this.byAge(source, years);
    const parent = parentIn(n, head);
    return parent === null ? this.byRole(source, head) : this.byChildren(source, parent);
  }

  /** "The mother-of-two": the only one told to be a mother, or else whom the text has just turned to. */
  private byChildren(source: Candidate, parent: string): Resolution {
    const span = spanOf(this.narration, source);
    const ranked = this.salience.ranked(source, this.genderOf(parent));
    const [one, other] = ranked.filter(({ person }) => this.descriptions.isCalled(person, parent, span));
    if (one && !other) return { person: one.person, sure: 0.8 };
    const person = this.strangers.isNear(source) ? null : clearlyFirst(ranked);
    const { sentence } = this.narration;
    // "Ann Lee met Eva Obi": either
    const isOneOfTwo = ranked.length > 1 && sentence[ranked[0]!.place] === sentence[ranked[1]!.place];
    return person === null || isOneOfTwo ? NOBODY : { person, sure: 0.7 };
  }

  /** "His Highness the Amir": the only one of those told of before who is given that role. */
  private byStyle(source: Candidate, head: string): Resolution {
    const span = spanOf(this.narration, source);
    const [person, other] = this.descriptions
      .called(head, span)
      .filter((one) => this.index.people[one]!.mentions[0]!.start < span.start);
    return person === undefined || other !== undefined ? NOBODY : { person, sure: 0.8 };
  }

  /** "El también diputado": the sex of whoever, just told of, is that as well; null for none. The words may stand before the phrase. */
  private genderOfFurtherRole({ from }: Candidate): 'female' | 'male' | null {
    const { further, genderOfArticle } = this.narration.lexicon.grammar.speakers;
    if (further.size === 0) return null;
    const at = further.has(this.spell(from + 1)) ? from + 1 : Math.max(1, from - 1);
    return further.has(this.spell(at)) ? (genderOfArticle.get(this.spell(at - 1)) ?? null) : null;
  }

  private genderOf(noun: string): 'female' | 'male' | null {
    const { female, male } = this.narration.lexicon.language.names.gender;
    return female.has(noun) ? 'female' : male.has(noun) ? 'male' : null;
  }

  /** "His son": the only one around whom the text introduced as a son, or the only one it did so far. */
  private byKin(source: Candidate, head: string): Resolution {
    const span = spanOf(this.narration, source);
    const sons = this.salience
      .weigh(source, null, false)
      .filter(({ person }) => this.descriptions.isCalled(person, head, span));
    if (sons.length > 0) return sons.length === 1 ? { person: sons[0]!.person, sure: 0.8 } : NOBODY;
    const { people } = this.index;
    const [son, other] = this.descriptions
      .called(head, span)
      .filter((person) => people[person]!.mentions[0]!.start < span.start);
    return son === undefined || other !== undefined ? NOBODY : { person: son, sure: 0.75 };
  }

  /** "The 34-year-old": whoever is that old, or else whom the text has just turned to. */
  private byAge(source: Candidate, years: string): Resolution {
    const ranked = this.salience.ranked(source, null);
    const aged = ranked.find(({ person }) => this.descriptions.hasAge(person, years));
    if (aged) return { person: aged.person, sure: 0.95 };
    const person = clearlyFirst(ranked) ?? this.untold.onlyNamed(source);
    return person === null ? NOBODY : { person, sure: 0.7 };
  }

  /** "The Spaniard": whoever is told to be from there; failing that, the only person whom its paragraph has named so far. */
  private byNationality(source: Candidate, head: string): Resolution {
    const { genderOfArticle } = this.narration.lexicon.grammar.speakers;
    const gender = this.genderOf(head) ?? genderOfArticle.get(this.spell(source.from)) ?? null;
    const all = this.salience.weigh(source, gender, false);
    const fitting = all.filter(({ person }) => this.descriptions.isOf(person, [head]));
    if (fitting.length > 0) return fitting.length === 1 ? { person: fitting[0]!.person, sure: 0.85 } : NOBODY;
    const begins = this.narration.paragraphs[source.paragraph]!;
    const [only, other] = all.filter(({ place }) => place >= begins);
    return only && !other && !this.isFromElsewhere(only.person)
      ? { person: only.person, sure: 0.75 }
      : NOBODY;
  }

  /** "O italiano Jo Obi", "le sénateur belge Jo Obi": whether words before somebody's name tell a nationality. */
  private isFromElsewhere(person: number): boolean {
    const { isNational } = this.narration.lexicon.grammar.speakers;
    return firstMentions(this.index, person).some((mention) => {
      const unit = unitOfMention(this.index, mention);
      return isNational?.(this.spell(unit - 1)) ?? false;
    });
  }

  /** "Norland's minister": whoever the text told to be that there; null for nobody. */
  private byPlace(source: Candidate, head: string): Resolution | null {
    const { sameRole } = this.narration.lexicon.language.roles.nouns;
    if (this.narration.tag[source.head - 1] === Tag.capital) return null;
    const words = [head, ...(sameRole.get(head) ?? [])];
    return this.told.latestCalled(source, words, this.genderOf(head), this.strangers.metBefore(source, head));
  }

  /** "The minister": the latest person who was given that role; failing that, whom the text is about or will introduce. */
  private byRole(source: Candidate, head: string): Resolution {
    const n = this.narration;
    const { definiteArticles, grammar, language } = n.lexicon;
    const { isRole, moreOffices, sameRole } = language.roles.nouns;
    const headTag = n.tag[source.head]!;
    const isOffice = isRole(head) || moreOffices.has(head);
    const isListed =
      headTag === Tag.personNoun ||
      headTag === Tag.capital ||
      sameRole.has(head) ||
      n.lexicon.hypernyms.has(head) ||
      grammar.speakers.epithets.has(head);
    if ((!isListed && !isOffice) || grammar.sources.people.has(head)) return NOBODY;
    // "The River Authority" is not its president
    if (headTag === Tag.capital && !isOffice && !sameRole.has(head))
      return this.told.byTitle(source) ?? this.told.byInitials(source, head);
    const offices = this.told.officesOf(source);
    if (offices) return this.told.byOffice(source, offices);
    if (grammar.speakers.same.has(this.spell(source.from + 1))) return this.sameSpeaker(source);
    const met = this.strangers.metBefore(source, head);
    const { epicenes, genderOfArticle } = grammar.speakers;
    const told = epicenes.has(head)
      ? null
      : (genderOfArticle.get(this.spell(source.from)) ?? genderOfArticle.get(this.spell(source.from + 1)));
    const gender = this.genderOf(head) ?? told ?? null;
    const words = [head, ...(sameRole.get(head) ?? [])];
    const called =
      this.told.latestCalled(source, words, gender, met) ??
      (met === null ? this.told.onlyCalled(source, head) : null);
    if (called) return called;
    if (this.untold.isToldApartByName(source)) return NOBODY;
    const { contrasts } = grammar.speakers;
    if (kindOf(n, this.spell, source).some((word) => contrasts.has(word))) return NOBODY;
    // "Lee remembers the minister’s speech": another than Lee
    if (n.lexicon.repeating.has(n.word[source.from - 1]!)) return NOBODY;
    if (headTag === Tag.capital) {
      const holder = this.told.byInitials(source, head);
      if (holder.person >= 0) return holder;
    }
    // "The Russian minister" behind an Iraqi one is neither he nor whom the text is about
    if (this.strangers.metBefore(source, head, false) !== null) return NOBODY;
    const { takesUp } = grammar.speakers;
    // "the detective who led the search" is told apart by it
    if (n.tag[source.to] === Tag.who || n.tag[source.to] === MARKER_TAGS.that) return NOBODY;
    // "der Ingenieur, den Roth beauftragt hatte"
    const { verbComesSecond } = grammar.functionWords;
    const behind = n.tag[source.to] === Tag.comma ? n.tag[source.to + 1] : null;
    const isTold = behind === Tag.who || behind === Tag.determiner;
    if (verbComesSecond && isTold && n.tag[source.from - 1] !== Tag.saying) return NOBODY;
    // "the secretary of the union" is told apart by it
    const isShort = source.to <= source.from + MOST_OF_TAKEN_UP;
    // "this mother of six"
    const pointsBack = !definiteArticles.has(this.spell(source.from));
    if (takesUp && isListed && (pointsBack || (isShort && takesUp(head, this.spell(source.head - 1))))) {
      const justTold = this.untold.justToldOf(source, gender);
      const { person } = justTold;
      const isMeant = person >= 0 && !this.isNoFormer(person, source, words);
      if (isMeant && !this.untold.isOfAnotherKind(person, source, words)) return justTold;
    }
    const just = takesUp && !isShort ? null : this.untold.justSpoke(source, words, gender);
    if (just) return just;
    const isCalling = isShort && grammar.speakers.callings?.(head);
    const only = isCalling ? this.untold.onlySpeaker(source, words, gender) : null;
    if (only) return only;
    if (!isListed || takesUp) return NOBODY;
    return (
      this.untold.bySalience(source, words, gender) ??
      this.untold.stillSpeaking(source, words, gender) ??
      this.told.byLead(source, head)
    );
  }

  /** "Lee met Obi. The former mayor said": whether a source is of a former one, and somebody is that now or may be told from another. */
  private isNoFormer(person: number, source: Candidate, words: readonly string[]): boolean {
    const n = this.narration;
    if (!isFormer(n, this.spell, source)) return false;
    if (this.descriptions.holdsNow(person, words, spanOf(n, source))) return true;
    const opening = sentenceStart(n, source.from);
    const begins = opening === 0 ? 0 : sentenceStart(n, opening - 1);
    const { appearances } = this.index;
    for (let i = appearanceAfter(this.index, n.start[begins]!); i < appearances.length; i++) {
      if (appearances[i]!.unit >= source.from) return false;
      if (appearances[i]!.told && appearances[i]!.person !== person) return true;
    }
    return false;
  }

  /** "The same official": whoever spoke last, where nobody without a name was told of since. */
  private sameSpeaker(source: Candidate): Resolution {
    const speaker = this.salience.latestSpeaker();
    // "the same woman who had fought it" is told apart by that
    const isToldApart = this.narration.tag[source.to] === Tag.who;
    if (!speaker || isToldApart || this.strangers.isMetIn(speaker.unit, source.from)) return NOBODY;
    return { person: speaker.person, sure: 0.8 };
  }
}
