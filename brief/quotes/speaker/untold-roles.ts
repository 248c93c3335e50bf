import { firstIndex } from '../../text/first-index.ts';
import type { Candidate, Spell } from '../parse/candidates.ts';
import { isReportingVerb } from '../parse/cues.ts';
import { type Narration, opensSentence, sentenceStart, spanOf } from '../parse/narration.ts';
import { isInMarks, MARKER_TAGS, NOMINAL, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import type { Descriptions } from './descriptions.ts';
import { appearanceAfter, type MentionIndex } from './mention-index.ts';
import { NOBODY, type Resolution } from './resolution.ts';
import { fieldOf, isFormer, kindOf, modifiersOf, servedBy } from './role-words.ts';
import { clearlyFirst, type Salience } from './salience.ts';
import type { Strangers } from './strangers.ts';
import { ToldApart } from './told-apart.ts';

/** How much a text has to be about somebody to call them by a general noun, and how much more than about the next. */
const LEAST_SALIENT = 0.5;
const CLEARLY = 1.5;
/** From an article to its noun, in units at most. */
const MOST_BEFORE_NOUN = 3;
/** The most names looked at to tell whether one person alone was named. */
const MOST_LOOKED_AT = 60;

/** From a source to whom it speaks to, in units at most: "the official said to her". */
const SPOKEN_TO = 3;

/** How often a text names whom it is about, at least. */
const OFTEN = 3;
/** How many letters two forms of a name share. */
const ALIKE = 4;

/** Finds who is meant by a role that the text has told of nobody: whoever has just spoken, or whom it goes on about. */
export class UntoldRoles {
  private readonly toldApart: ToldApart;
  /** By the first letters of the names of the text, where they first stand; made when first asked for. */
  private firsts: Map<string, number> | undefined;

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

  /** "The lawyer for Obi", "the commissioner for the Rights of Man Ann Obi": whether the phrase of a source goes on to a name. */
  isToldApartByName({ from, to }: Candidate): boolean {
    const { lexicon, start, tag } = this.narration;
    const inside = this.index.appearances[appearanceAfter(this.index, start[from]!)];
    if (inside && inside.unit < to) return true;
    if (!lexicon.orderTells) return false;
    for (let u = to; IN_PHRASE.has(tag[u]!); u++) if (tag[u] === Tag.capital) return true;
    return false;
  }

  /** "Der Politologe", of whom nobody said that he is one: whoever the sentence before is about, where it can be but one. */
  justToldOf(source: Candidate, gender: 'female' | 'male' | null): Resolution {
    // "A cyclist stopped before Lee. “…,” the young woman said": she may be the cyclist
    const n = this.narration;
    const opening = sentenceStart(n, source.from);
    const before = opening === 0 ? 0 : sentenceStart(n, opening - 1);
    if (this.strangers.isMetIn(before, source.from)) return NOBODY;
    const ranked = this.salience.ranked(source, gender);
    const person = clearlyFirst(ranked);
    if (person === null) return NOBODY;
    // "El médico Jo Obi dijo que Pedro Gil será operado. «…», dijo el futbolista": he whose role no words tell, if anybody
    const { people } = this.index;
    const [, next] = ranked;
    const isOthers = people[person]!.roles.length > 0 && next && people[next.person]!.roles.length === 0;
    return isOthers && next.place >= before ? NOBODY : { person, sure: 0.75 };
  }

  /**
   * "Ann Lee said that it would hold. “We built it well,” the engineer said." and "… The mother of two said: “…”": whoever
   * speaks in the sentence before, where the text tells nobody else there that could be.
   */
  justSpoke(
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
    const isQuoting = opening === source.from || isInMarks(n.tag[opening]);
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
      this.descriptions.holdsNow(subject.person, words, spanOf(this.narration, source))
    )
      return null;
    return { person: subject.person, sure: 0.75 };
  }

  /** "The official", some paragraphs on: whoever spoke last and has a role, where the text has told of nobody else since. */
  stillSpeaking(
    source: Candidate,
    words: readonly string[],
    gender: 'female' | 'male' | null,
  ): Resolution | null {
    const { lexicon, start } = this.narration;
    const [noun] = words;
    const isGeneral = lexicon.hypernyms.has(noun!) && !lexicon.grammar.speakers.broughtAlong?.has(noun!);
    const last = this.salience.latestSpeaker();
    if (!last || !isGeneral || gender || source.to > source.from + 2) return null;
    if (this.index.people[last.person]!.roles.length === 0) return null;
    const { appearances } = this.index;
    const from = appearanceAfter(this.index, start[last.unit]!);
    for (let i = from; i < appearances.length && appearances[i]!.unit < source.from; i++)
      if (appearances[i]!.person !== last.person && appearances[i]!.told) return null;
    const { person } = last;
    const isNear = this.salience.weigh(source, null).some((one) => one.person === person);
    if (!isNear || this.strangers.isMetIn(last.unit + 1, source.from)) return null;
    const isAnother = this.isNamedBeside(person, source) || this.toldApart.isAnother(source, person);
    return isAnother || this.isOfAnotherKind(person, source, words) ? null : { person, sure: 0.75 };
  }

  /**
   * "The official", "the star", whatever role was told: whom the text goes on about, where that is clear and no stranger is
   * near. Any other role only where the text has named nobody else and told no role of them.
   */
  bySalience(
    source: Candidate,
    words: readonly string[],
    gender: 'female' | 'male' | null,
  ): Resolution | null {
    const isGeneral = this.narration.lexicon.hypernyms.has(words[0]!);
    // "the president of the league" is told apart by it
    if (isGeneral && source.to > source.head + 1) return null;
    if (this.strangers.isNear(source) || isBesideAnother(this.narration, source, SPOKEN_TO)) return null;
    const [best, next] = this.salience.ranked(source, gender);
    if (isGeneral && best && this.isOnlyOneOf(best.person, source)) return { person: best.person, sure: 0.8 };
    if (!best || this.isNamedBeside(best.person, source) || this.toldApart.isAnother(source, best.person))
      return null;
    const { person } = best;
    if (this.isEpithet(source, words[0]!) && this.isProtagonist(person, source))
      return { person, sure: 0.75 };
    if (best.score < LEAST_SALIENT || (next && best.score - next.score < CLEARLY)) return null;
    if (this.isOfAnotherKind(person, source, words)) return null;
    if (
      isFormer(this.narration, this.spell, source) &&
      this.descriptions.holdsNow(person, words, spanOf(this.narration, source))
    )
      return null;
    const isUnknown = this.index.people[person]!.roles.length === 0;
    const { epithets, offices, ranks } = this.narration.lexicon.grammar.speakers;
    // "the club president" and "the coach" are others than somebody told of by name alone; "the prime minister" may be any
    const isOfAll = isGeneral && kindOf(this.narration, this.spell, source).every((word) => ranks.has(word));
    if (isUnknown && offices.has(words[0]!) && !isOfAll) return null;
    if (isGeneral || (isUnknown && epithets.has(words[0]!))) return { person, sure: 0.75 };
    // "the prosecutor" of a trial, "the wife of a prisoner"; "the office clerk from Brno" tells more of whoever was named
    const { grammar, language } = this.narration.lexicon;
    const { kin, relations } = language.roles.nouns;
    const isOthers = kin.has(words[0]!) || relations.has(words[0]!);
    const isBroughtAlong = grammar.speakers.broughtAlong?.has(words[0]!) ?? false;
    const isScenes = source.to === source.from + 2 && isBroughtAlong;
    if (isScenes || isOthers || next || !this.isOnlyOne(person, source)) return null;
    // "the former footballer" tells more of the coach, too
    const isMore = isFormer(this.narration, this.spell, source) && !isBroughtAlong && !offices.has(words[0]!);
    if (!isUnknown && !isMore) return null;
    return { person, sure: 0.75 };
  }

  /** "Die Juristin", of whom nobody said that she is one: the last who spoke, where the text has named nobody else so far who may be that. */
  onlySpeaker(
    source: Candidate,
    words: readonly string[],
    gender: 'female' | 'male' | null,
  ): Resolution | null {
    const last = this.salience.latestSpeaker();
    const [one, other] = this.salience.weigh(source, gender, false);
    if (!gender || !last || one?.person !== last.person || other) return null;
    // "Das sieht eine Juristin anders"
    for (let u = last.unit + 1; u < source.from; u++)
      if (this.narration.lexicon.introducing.has(this.spell(u)) && this.opensPhraseOf(u, source.head))
        return null;
    const { person } = last;
    const isAnother = this.isNamedBeside(person, source) || this.toldApart.isAnother(source, person);
    return isAnother || this.isOfAnotherKind(person, source, words) ? null : { person, sure: 0.75 };
  }

  /** Whether the noun of a unit is that of the phrase an article opens: "eine" of "eine junge Juristin". */
  private opensPhraseOf(article: number, noun: number): boolean {
    for (let u = article + 1; u <= article + MOST_BEFORE_NOUN; u++)
      if (this.spell(u) === this.spell(noun)) return true;
    return false;
  }

  /** "The Ostian president" is not the president of Norland, "the finance minister" not the one of the interior. */
  isOfAnotherKind(person: number, source: Candidate, words: readonly string[]): boolean {
    const span = spanOf(this.narration, source);
    const kind = kindOf(this.narration, this.spell, source);
    if (this.descriptions.kindOfRole(person, words[0]!, kind, span) === 'another') return true;
    const served = servedBy(this.narration, this.spell, source);
    if (this.descriptions.servesOthers(person, words[0]!, served, span)) return true;
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
    const fitting = this.salience
      .ranked(source, null)
      .filter((one) => this.descriptions.isOf(one.person, modifiers));
    return fitting.length === 1 && fitting[0]!.person === person;
  }

  /** "The former Broad Front leader": whether a general noun has names with it that the text had not told yet, and nothing behind it. */
  private isEpithet(source: Candidate, noun: string): boolean {
    const { hypernyms, grammar } = this.narration.lexicon;
    const isGeneral = hypernyms.has(noun) || grammar.speakers.epithets.has(noun);
    const behind = this.narration.tag[source.head + 1];
    if (!isGeneral || source.to > source.head + 1 || PREPOSITION_TAGS.has(behind ?? 0)) return false;
    const names = modifiersOf(this.narration, this.spell, source);
    return names.length > 0 && names.every((name) => this.firstOf(name) >= source.from);
  }

  /** The unit where the text first has a name, or another that begins alike ("Peru", "Peruvian"). */
  private firstOf(name: string): number {
    if (!this.firsts) {
      this.firsts = new Map();
      const { tag, count } = this.narration;
      for (let u = count - 1; u >= 0; u--)
        if (tag[u] === Tag.capital) this.firsts.set(this.spell(u).slice(0, ALIKE), u);
    }
    return this.firsts.get(name.slice(0, ALIKE)) ?? Number.POSITIVE_INFINITY;
  }

  /** Whether the text has told of nobody else before a source, and of them again and again. */
  private isProtagonist(person: number, source: Candidate): boolean {
    if (!this.isOnlyOne(person, source)) return false;
    const { appearances } = this.index;
    const times = firstIndex(appearances.length, (i) => appearances[i]!.unit >= source.from);
    return times >= OFTEN;
  }

  /** The only person named before a source, in a text that tells of nobody without a name just there; null for none or others. */
  onlyNamed(source: Candidate): number | null {
    const first = this.index.appearances[0];
    if (!first || first.unit >= source.from || !this.isOnlyOne(first.person, source)) return null;
    const opening = sentenceStart(this.narration, source.from);
    return this.strangers.isMetIn(opening, source.from) ? null : first.person;
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
}

/** What a phrase goes on with behind its noun. */
const IN_PHRASE: ReadonlySet<number> = new Set([
  ...PREPOSITION_TAGS,
  ...NOMINAL,
  MARKER_TAGS.and,
  Tag.determiner,
]);

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
function isBesideAnother(
  { tag, word, sentence, lexicon }: Narration,
  { from, to }: Candidate,
  reach = Number.POSITIVE_INFINITY,
): boolean {
  for (
    let u = to;
    u < Math.min(tag.length, to + reach) && sentence[u] === sentence[from] && tag[u] !== Tag.quotation;
    u++
  )
    if (lexicon.objects.has(word[u]!) && NO_NOUN.has(tag[u + 1]!)) return true;
  return false;
}

/** Whether a verb between two units reports. */
function speaksIn({ tag }: Narration, from: number, to: number): boolean {
  for (let u = from; u < to; u++) if (isReportingVerb(tag[u]!)) return true;
  return false;
}
