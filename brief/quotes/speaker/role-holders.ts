import type { Span } from '../../article.ts';
import type { Candidate, Spell } from '../parse/candidates.ts';
import { isReportingVerb, unitBeforeClause } from '../parse/cues.ts';
import { type Narration, opensSentence, sentenceStart } from '../parse/narration.ts';
import { MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import type { Descriptions } from './descriptions.ts';
import { appearanceAfter, type MentionIndex } from './mention-index.ts';
import { NOBODY, type Resolution } from './resolution.ts';
import { fieldOf, isFormer, kindOf, modifiersOf, servedBy } from './role-words.ts';
import type { Salience, Weighed } from './salience.ts';
import type { Strangers } from './strangers.ts';
import { ToldApart } from './told-apart.ts';

/** How much a text has to be about somebody to call them by a general noun, and how much more than about the next. */
const LEAST_SALIENT = 0.5;
const CLEARLY = 1.5;
/** The most names looked at to tell whether one person alone was named. */
const MOST_LOOKED_AT = 60;
/** The last paragraph of a text's lead. */
const LEAD = 2;
/** Units of a phrase that takes up somebody without telling who it is, at most: "the Spanish politician". */
const MOST_OF_TAKEN_UP = 3;

/** Finds who is meant by what they are: "the minister", "his son", "the 34-year-old", "the star". */
export class RoleHolders {
  private readonly toldApart: ToldApart;

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
    private readonly descriptions: Descriptions,
    private readonly salience: Salience,
    private readonly strangers: Strangers,
  ) {
    this.toldApart = new ToldApart(narration, index, spell);
  }

  /** Who a source means by its noun; nobody where that may be somebody without a name, or two people alike. */
  holderOf(source: Candidate): Resolution {
    const n = this.narration;
    const first = this.spell(source.from);
    const head = this.spell(source.head);
    const { pointers, pointingBack, grammar, language } = n.lexicon;
    const { kin, relations } = language.roles.nouns;
    if (pointingBack.has(first) && (kin.has(head) || relations.has(head))) return this.byKin(source, head);
    const further = this.genderOfFurtherRole(source);
    if (further) return this.justToldOf(source, further);
    if (!pointers.has(first)) return this.byLead(source, head);
    for (let u = source.from; u < source.to; u++) if (n.tag[u] === Tag.possessive) return NOBODY;
    const { isNational, yearsOf } = grammar.speakers;
    if (isNational?.(head) && source.to === source.from + 2) return this.byNationality(source, head);
    const years = yearsOf(head) ?? yearsOf(this.spell(source.from + 1));
    if (years !== null) return this.byAge(source, years);
    return this.byRole(source, head);
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
    const span = this.spanOf(source);
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
    const ranked = this.ranked(source, null);
    const aged = ranked.find(({ person }) => this.descriptions.hasAge(person, years));
    if (aged) return { person: aged.person, sure: 0.95 };
    const person = clearlyFirst(ranked);
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
    return only && !other ? { person: only.person, sure: 0.75 } : NOBODY;
  }

  /** "The minister": the latest person who was given that role; failing that, whom the text is about or will introduce. */
  private byRole(source: Candidate, head: string): Resolution {
    const n = this.narration;
    const { definiteArticles, grammar, language } = n.lexicon;
    const { isRole, moreOffices, sameRole } = language.roles.nouns;
    const headTag = n.tag[source.head]!;
    const isOffice = isRole(head) || moreOffices.has(head);
    const isListed = headTag === Tag.personNoun || headTag === Tag.capital || sameRole.has(head);
    if ((!isListed && !isOffice) || grammar.sources.people.has(head)) return NOBODY;
    // "The River Authority" is not its president
    if (headTag === Tag.capital && !isOffice && !sameRole.has(head))
      return this.byTitle(source) ?? this.byInitials(source, head);
    if (grammar.speakers.same.has(this.spell(source.from + 1))) return this.sameSpeaker(source);
    const met = this.strangers.metBefore(source, head);
    const { epicenes, genderOfArticle } = grammar.speakers;
    const told = epicenes.has(head) ? null : genderOfArticle.get(this.spell(source.from));
    const gender = this.genderOf(head) ?? told ?? null;
    const words = [head, ...(sameRole.get(head) ?? [])];
    const called =
      this.latestCalled(source, words, gender, met) ?? (met === null ? this.onlyCalled(source, head) : null);
    if (called) return called;
    const { contrasts } = grammar.speakers;
    if (kindOf(n, this.spell, source).some((word) => contrasts.has(word))) return NOBODY;
    // "Lee remembers the minister’s speech": another than Lee
    if (n.lexicon.repeating.has(n.word[source.from - 1]!)) return NOBODY;
    if (headTag === Tag.capital) {
      const holder = this.byInitials(source, head);
      if (holder.person >= 0) return holder;
    }
    if (met !== null) return NOBODY;
    const { takesUp } = grammar.speakers;
    // "the detective who led the search" is told apart by it
    if (n.tag[source.to] === Tag.who || n.tag[source.to] === MARKER_TAGS.that) return NOBODY;
    // "the secretary of the union" is told apart by it
    const isShort = source.to <= source.from + MOST_OF_TAKEN_UP;
    // "this mother of six"
    const pointsBack = !definiteArticles.has(this.spell(source.from));
    if (takesUp && isListed && (pointsBack || (isShort && takesUp(head, this.spell(source.head - 1))))) {
      const justTold = this.justToldOf(source, gender);
      if (justTold.person >= 0 && !this.isOfAnotherKind(justTold.person, source, words)) return justTold;
    }
    const just = takesUp && !isShort ? null : this.justSpoke(source, words, gender);
    if (just) return just;
    if (!isListed || takesUp) return NOBODY;
    return this.bySalience(source, words, gender) ?? this.byLead(source, head);
  }

  /** "The same official": whoever spoke last, where nobody without a name was told of since. */
  private sameSpeaker(source: Candidate): Resolution {
    const speaker = this.salience.latestSpeaker();
    // "the same woman who had fought it" is told apart by that
    const isToldApart = this.narration.tag[source.to] === Tag.who;
    if (!speaker || isToldApart || this.strangers.isMetIn(speaker.unit, source.from)) return NOBODY;
    return { person: speaker.person, sure: 0.8 };
  }

  /** "The First Lady", "the Custos": whoever alone has a title of these very words; null for none. */
  private byTitle(source: Candidate): Resolution | null {
    const words: string[] = [];
    for (let u = source.from + 1; u < source.to; u++) words.push(this.spell(u));
    const holders = this.salience
      .weigh(source, null, false)
      .filter(({ person }) => this.descriptions.hasTitle(person, words.join(' '), this.spanOf(source)));
    return holders.length === 1 ? { person: holders[0]!.person, sure: 0.85 } : null;
  }

  /** "The DP" for the Deputy President, "the UNO" for "Nirbahi Officer (UNO) Ann Lee": the one latest told of. */
  private byInitials(source: Candidate, letters: string): Resolution {
    if (source.to !== source.from + 2) return NOBODY;
    const holders = this.salience
      .weigh(source, null, false)
      .filter(({ person }) => this.descriptions.hasInitials(person, letters))
      .sort((a, b) => b.score - a.score);
    return holders[0] ? { person: holders[0].person, sure: 0.85 } : NOBODY;
  }

  /**
   * The person named last before a source of those the text calls by one of these words; where it met a stranger of that
   * kind, of those it has called so since.
   */
  private latestCalled(
    source: Candidate,
    words: readonly string[],
    gender: 'female' | 'male' | null,
    met: number | null,
  ): Resolution | null {
    const span = this.spanOf(source);
    const modifiers = modifiersOf(this.narration, this.spell, source);
    const field = fieldOf(this.narration, this.spell, source);
    const inField = field === null ? [] : this.descriptions.calledWith(field, span);
    const teller = this.tellerOf(source);
    const isOfFormer = isFormer(this.narration, this.spell, source);
    const kind = kindOf(this.narration, this.spell, source);
    let latest: number | null = null;
    let latestPlace = Number.NEGATIVE_INFINITY;
    let isSameKind = false;
    for (const { person, score: place } of this.salience.weigh(source, gender, false)) {
      const isMeant =
        inField.length > 0 ? inField.includes(person) : this.descriptions.hasRole(person, words, span);
      if (!isMeant) continue;
      if (person === teller || !this.descriptions.isOf(person, modifiers)) continue;
      const holdsNow = this.descriptions.holdsNow(person, words, span);
      if (isOfFormer ? holdsNow : !holdsNow && this.holdsAnotherNow(person, words, span)) continue;
      if (met !== null && !this.descriptions.isCalledAfter(person, words, met, span)) continue;
      const compared = this.descriptions.kindOfRole(person, words[0]!, kind, span);
      if (this.servesOthers(person, source, words[0]!)) continue;
      if (compared === 'another' || (isSameKind && compared !== 'same')) continue;
      if (place > latestPlace || (compared === 'same' && !isSameKind)) {
        latestPlace = place;
        latest = person;
        isSameKind = compared === 'same';
      }
    }
    return latest === null ? null : { person: latest, sure: 0.85 };
  }

  /** "The magistrate": the only one the text ever called so, however long ago; null where more is said of whoever is meant. */
  private onlyCalled(source: Candidate, head: string): Resolution | null {
    const span = this.spanOf(source);
    const { hypernyms, grammar } = this.narration.lexicon;
    const { mayBeFirms } = grammar.sources;
    const isTold = source.to > source.head + 1 || PREPOSITION_TAGS.has(this.narration.tag[source.to]!);
    if (isTold || hypernyms.has(head) || mayBeFirms.has(head)) return null;
    const [person, other] = this.descriptions.called(head, span);
    if (person === undefined || other !== undefined) return null;
    const { narration, spell, descriptions } = this;
    const isKnown = this.index.people[person]!.mentions[0]!.start < span.start;
    const kind = descriptions.kindOfRole(person, head, kindOf(narration, spell, source), span);
    if (!isKnown || kind === 'another' || isFormer(narration, spell, source)) return null;
    return descriptions.isOf(person, modifiersOf(narration, spell, source)) ? { person, sure: 0.8 } : null;
  }

  /** "Der Politologe", of whom nobody said that he is one: whoever the sentence before is about, where it can be but one. */
  private justToldOf(source: Candidate, gender: 'female' | 'male' | null): Resolution {
    // "A cyclist stopped before Lee. “…,” the young woman said": she may be the cyclist
    const n = this.narration;
    const opening = sentenceStart(n, source.from);
    const before = opening === 0 ? 0 : sentenceStart(n, opening - 1);
    if (this.strangers.isMetIn(before, source.from)) return NOBODY;
    const person = clearlyFirst(this.ranked(source, gender));
    return person === null ? NOBODY : { person, sure: 0.75 };
  }

  /**
   * "Ann Lee said that it would hold. “We built it well,” the engineer said." and "… The mother of two said: “…”": whoever
   * speaks in the sentence before, where the text tells nobody else there that could be.
   */
  private justSpoke(
    source: Candidate,
    words: readonly string[],
    gender: 'female' | 'male' | null,
  ): Resolution | null {
    const n = this.narration;
    const { broughtAlong } = n.lexicon.grammar.speakers;
    const head = this.spell(source.head);
    if (!broughtAlong || broughtAlong.has(head) || n.lexicon.grammar.sources.spokespeople.has(head))
      return null;
    const opening = sentenceStart(n, source.from);
    const isQuoting =
      opening === source.from || n.tag[opening] === Tag.quotation || n.tag[opening] === Tag.phrase;
    // "the father" and "the father of the boy" are somebody's, "the father of two" anybody
    const { smallNumbers } = n.lexicon.language.roles.phrase;
    const isOfMany = smallNumbers.has(this.spell(source.head + 2));
    if (n.lexicon.language.roles.nouns.kin.has(head) && !isOfMany) return null;
    const begins = sentenceStart(n, opening - 1);
    if (!isQuoting || begins < n.paragraphs[source.paragraph]! || !speaksIn(n, begins, opening)) return null;
    if (this.strangers.isMetIn(begins, source.from) || isBesideAnother(n, source)) return null;
    const named = this.salience.weigh(source, gender).filter(({ place }) => place >= begins);
    const [subject, other] = named;
    // "Lee accused Obi of lying. The mayor denied it": Obi, if anybody
    if (!subject?.isSubject || other || this.toldApart.isAnother(source, subject.person)) return null;
    // "Captain Lee said …. “…,” the striker said": another one
    const isBare = source.to === source.from + 2;
    if (isBare && this.index.people[subject.person]!.roles.length > 0) return null;
    if (this.isOfAnotherKind(subject.person, source, words)) return null;
    if (
      isFormer(this.narration, this.spell, source) &&
      this.descriptions.holdsNow(subject.person, words, this.spanOf(source))
    )
      return null;
    return { person: subject.person, sure: 0.75 };
  }

  /**
   * "The official", "the star", whatever role was told: whom the text goes on about, where that is clear and no stranger is
   * near. Any other role only where the text has named nobody else and told no role of them.
   */
  private bySalience(
    source: Candidate,
    words: readonly string[],
    gender: 'female' | 'male' | null,
  ): Resolution | null {
    const isGeneral = this.narration.lexicon.hypernyms.has(words[0]!);
    // "the president of the league" is told apart by it
    if (isGeneral && source.to > source.head + 1) return null;
    if (this.strangers.isNear(source)) return null;
    const [best, next] = this.ranked(source, gender);
    if (isGeneral && best && this.isOnlyOneOf(best.person, source)) return { person: best.person, sure: 0.8 };
    if (!best || best.score < LEAST_SALIENT || (next && best.score - next.score < CLEARLY)) return null;
    const { person } = best;
    if (this.isNamedBeside(person, source) || this.toldApart.isAnother(source, person)) return null;
    if (this.isOfAnotherKind(person, source, words)) return null;
    if (
      isFormer(this.narration, this.spell, source) &&
      this.descriptions.holdsNow(person, words, this.spanOf(source))
    )
      return null;
    const isUnknown = this.index.people[person]!.roles.length === 0;
    if (isGeneral) return { person, sure: 0.75 };
    // "the prosecutor" of a trial, "the wife of a prisoner"; "the office clerk from Brno" tells more of whoever was named
    const { grammar, language } = this.narration.lexicon;
    const isScenes = source.to === source.from + 2 && grammar.speakers.broughtAlong?.has(words[0]!);
    if (
      isScenes ||
      language.roles.nouns.kin.has(words[0]!) ||
      next ||
      !isUnknown ||
      !this.isOnlyOne(person, source)
    )
      return null;
    return { person, sure: 0.75 };
  }

  /** "The lawyer for the cyclist" is not the driver's. */
  private servesOthers(person: number, source: Candidate, noun: string): boolean {
    const served = servedBy(this.narration, this.spell, source);
    return served.length > 0 && this.descriptions.servesOthers(person, noun, served, this.spanOf(source));
  }

  /** Whether somebody else is given one of these roles as one they hold: then "the mayor" is no former one. */
  private holdsAnotherNow(person: number, words: readonly string[], span: Span): boolean {
    if (!this.descriptions.heldOnce(person, words, span)) return false;
    const others = this.descriptions.called(words[0]!, span).filter((other) => other !== person);
    return others.some((other) => this.descriptions.holdsNow(other, words, span));
  }

  /** "The Ostian president" is not the president of Norland, "the finance minister" not the one of the interior. */
  private isOfAnotherKind(person: number, source: Candidate, words: readonly string[]): boolean {
    const span = this.spanOf(source);
    const kind = kindOf(this.narration, this.spell, source);
    if (this.descriptions.kindOfRole(person, words[0]!, kind, span) === 'another') return true;
    if (this.servesOthers(person, source, words[0]!)) return true;
    const field = fieldOf(this.narration, this.spell, source);
    // a predecessor once led what the "former union leader" led
    const isOther = field !== null && this.descriptions.isOtherwiseCalled(person, field, span);
    if (isOther && !isFormer(this.narration, this.spell, source)) return true;
    const isElsewhere = modifiersOf(this.narration, this.spell, source).length > 0;
    return isElsewhere && this.descriptions.hasRole(person, words, span);
  }

  /** Whether the sentence of a source names somebody as well: "asked about Lee, the specialist said", "the specialist met Lee". */
  private isNamedBeside(person: number, { from }: Candidate): boolean {
    const n = this.narration;
    const { appearances } = this.index;
    for (let i = appearanceAfter(this.index, n.start[sentenceStart(n, from)]!); i < appearances.length; i++) {
      const a = appearances[i]!;
      if (n.sentence[a.unit] !== n.sentence[from]) break;
      // "Lee, the specialist said": a comma is left out
      const isTold = opensSentence(n, a.unit) && a.end === n.start[from - 1] && n.tag[from - 1] === Tag.comma;
      if (a.told && a.person === person && !isTold) return true;
    }
    return false;
  }

  /** "The Norland leader", after Ann Lee of Norland and others who are not: whether the text says it of nobody else. */
  private isOnlyOneOf(person: number, source: Candidate): boolean {
    const modifiers = modifiersOf(this.narration, this.spell, source);
    if (modifiers.length === 0 || this.isNamedBeside(person, source)) return false;
    const fitting = this.ranked(source, null).filter((one) => this.descriptions.isOf(one.person, modifiers));
    return fitting.length === 1 && fitting[0]!.person === person;
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
    const first = this.spell(source.from);
    const { introducing, pointers, hypernyms, language } = this.narration.lexicon;
    const { isRole, kin } = language.roles.nouns;
    // "The First Lady" is a role, "the lady" anybody
    const isGeneral = hypernyms.has(head) && this.narration.tag[source.head] !== Tag.capital;
    if (source.paragraph > LEAD || isGeneral || !isRole(head) || kin.has(head)) return NOBODY;
    if (!(introducing.has(first) || pointers.has(first))) return NOBODY;
    const span = this.spanOf(source);
    const modifiers = modifiersOf(this.narration, this.spell, source);
    const kind = kindOf(this.narration, this.spell, source);
    const holders = this.descriptions
      .called(head, span)
      .filter((person) => this.descriptions.isOf(person, modifiers))
      .filter((person) => this.descriptions.kindOfRole(person, head, kind, span) !== 'another');
    const [holder] = holders;
    if (holder === undefined || holders.length > 1) return NOBODY;
    const isLater = this.index.people[holder]!.mentions[0]!.start > span.end;
    return isLater ? { person: holder, sure: 0.8 } : NOBODY;
  }

  /** Lee of "Lee said the minister had known": whoever tells it of somebody else; null for nobody. */
  private tellerOf({ from }: Candidate): number | null {
    const { tag, sentence, start } = this.narration;
    const verb = unitBeforeClause(this.narration, from);
    if (tag[verb] !== Tag.saying || sentence[verb] !== sentence[from]) return null;
    const a = this.index.appearances[appearanceAfter(this.index, start[verb]!) - 1];
    return a?.told && sentence[a.unit] === sentence[verb] ? a.person : null;
  }

  /** The people a source may mean, those first whom the text is most about. */
  private ranked(source: Candidate, gender: 'female' | 'male' | null) {
    return this.salience.weigh(source, gender).sort((a, b) => b.score - a.score);
  }

  private spanOf({ from, to }: Candidate): Span {
    const { start, end } = this.narration;
    return { start: start[from]!, end: end[to - 1]! };
  }
}

/** What no noun follows: "her" before one of these is no owner. */
const NO_NOUN: ReadonlySet<number> = new Set([
  ...PREPOSITION_TAGS,
  Tag.comma,
  Tag.colon,
  Tag.stop,
  MARKER_TAGS.and,
  MARKER_TAGS.that,
]);

/** "The governor, standing beside her, nodded": not she. */
function isBesideAnother({ tag, word, sentence, lexicon }: Narration, { from, to }: Candidate): boolean {
  for (let u = to; u < tag.length && sentence[u] === sentence[from] && tag[u] !== Tag.quotation; u++)
    if (lexicon.objects.has(word[u]!) && NO_NOUN.has(tag[u + 1]!)) return true;
  return false;
}

/** Whether a verb between two units reports. */
function speaksIn({ tag }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++) if (isReportingVerb(tag[u]!)) return true;
  return false;
}

/** The first of those whom a text is about most, where it is clearly more about them than about the next; else null. */
function clearlyFirst([best, next]: readonly Weighed[]): number | null {
  if (!best || best.score <= 0) return null;
  return next && best.score - next.score <= 1 ? null : best.person;
}
