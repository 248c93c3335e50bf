import type { Candidate } from '../parse/candidates.ts';
import { beginOfVerb, isReportingVerb, takesObject } from '../parse/cues.ts';
import { type Narration, opensSentence, sentenceStart } from '../parse/narration.ts';
import {
  FINITE_TAGS,
  isInMarks,
  isNoun,
  MARKER_TAGS,
  NOMINAL,
  PREPOSITION_TAGS,
  Tag,
} from '../parse/tags.ts';
import {
  type Appearance,
  appearanceAfter,
  beginOfTitle,
  type MentionIndex,
  unitAt,
} from './mention-index.ts';

/** What begins a clause of its own. */
const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.colon,
  Tag.dash,
  Tag.quotation,
  Tag.who,
  MARKER_TAGS.and,
  MARKER_TAGS.as,
  MARKER_TAGS.because,
  MARKER_TAGS.but,
  MARKER_TAGS.if,
  MARKER_TAGS.that,
  MARKER_TAGS.when,
  MARKER_TAGS.where,
  MARKER_TAGS.which,
  MARKER_TAGS.while,
]);
/** What may stand right before a verb as the last word of its subject. */
const SUBJECTS: ReadonlySet<number> = new Set([
  Tag.adverb,
  Tag.auxiliary,
  Tag.capital,
  Tag.personNoun,
  Tag.pronoun,
  Tag.sourceNoun,
  Tag.word,
]);

/** What may stand between a quotation and its subject: the verb, where that comes first. */
const BEFORE_SUBJECT: ReadonlySet<number> = new Set([Tag.auxiliary, Tag.comma, Tag.saying]);

/** What joins a clause that reports to another one that does. */
const JOINS: ReadonlySet<number> = new Set([MARKER_TAGS.and, MARKER_TAGS.while]);

/** The most names of a sentence that are looked at. */
const MOST_IN_SENTENCE = 8;

/** Tells where in its sentence somebody is named, which says what they are in it. */
export class PlaceInSentence {
  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
  ) {}

  /** Whether nothing stands before it in its sentence. */
  opensSentence(a: Appearance): boolean {
    return opensSentence(this.narration, a.unit);
  }

  /** Whether the sentence of a unit begins with words that tell when or how: "After …", "Speaking to …". */
  opensWithAdjunct(unit: number): boolean {
    const opening = this.narration.tag[sentenceStart(this.narration, unit)]!;
    return (
      PREPOSITION_TAGS.has(opening) ||
      opening === Tag.gerund ||
      opening === Tag.past ||
      opening === Tag.saying ||
      opening === Tag.time ||
      opening >= Tag.marker
    );
  }

  /** "When she was told, Ann Lee grinned": the subject behind what opens its sentence. */
  followsFrontedClause(a: Appearance): boolean {
    const n = this.narration;
    if (!a.told || a.possessive || !this.opensWithAdjunct(a.unit)) return false;
    // "Ann Lee yesterday left", "Ann Lee once again called"
    let next = unitAt(n, a.end);
    while (n.tag[next] === Tag.time || n.tag[next] === Tag.adverb) next++;
    const verb = n.tag[next]!;
    // "shook" is read as any word
    const isSubject = FINITE_TAGS.has(verb) || verb === Tag.word;
    let before = unitAt(n, beginOfTitle(n, this.index, a)) - 1;
    // "Mrs Lee", "his friend Lee"
    while (n.tag[before] === Tag.capital) before--;
    if (n.tag[before] === Tag.determiner || n.tag[before] === Tag.pronoun) before--;
    return isSubject && n.tag[before] === Tag.comma;
  }

  /** "Lee called for a vote, but Obi is against it", "Lee said it was late, while Obi wrote he would go": the subject of what stands against the sentence before it, or goes on to report. */
  opensContrast(a: Appearance): boolean {
    const n = this.narration;
    let begins = unitAt(n, beginOfTitle(n, this.index, a));
    const verb = unitAt(n, a.end);
    if (n.tag[begins - 1] === MARKER_TAGS.but) return FINITE_TAGS.has(n.tag[verb]!);
    while (n.tag[begins - 1] === Tag.capital) begins--;
    // "While Obi said it was late, Lee wrote …" is about Lee
    const isJoined = JOINS.has(n.tag[begins - 1]!) && !opensSentence(n, begins - 1);
    return isJoined && n.tag[verb] === Tag.saying && this.reports(verb);
  }

  /** "Police arrested Ann Lee": a verb stands before the name in its clause, and none right after it. */
  followsVerb({ unit, end }: Appearance): boolean {
    const { tag, sentence, word, lexicon } = this.narration;
    const next = tag[unitAt(this.narration, end - 1) + 1];
    if (next === Tag.past || next === Tag.auxiliary || next === Tag.saying) return false;
    for (let u = unit - 1; u >= 0 && sentence[u] === sentence[unit] && !ENDS_CLAUSE.has(tag[u]!); u--) {
      // "said Ann Lee" and "the retired teacher Ann Lee" are no such verbs
      const isVerb =
        tag[u] === Tag.auxiliary ||
        ((tag[u] === Tag.past || tag[u] === Tag.saying) && u < unit - 1) ||
        // "a nurse told Ann Lee that"
        lexicon.telling.has(word[u]!);
      const hasSubject = u > 0 && sentence[u - 1] === sentence[unit] && SUBJECTS.has(tag[u - 1]!);
      if (isVerb && hasSubject) return true;
    }
    return false;
  }

  /**
   * Lee of "Ann will go in May, coach Lee said. He added …", "…, said coach Lee. He added …" and "Ann, Lee said, will go. “…,” he said":
   * who told the sentence before the one that a source opens and its verb of saying follows; null for nobody.
   */
  tellerBefore({ from, to }: Candidate): Appearance | null {
    const n = this.narration;
    let verb = n.tag[to] === MARKER_TAGS.and ? this.behindFurtherRole(to) : to;
    while (n.tag[verb] === Tag.auxiliary || n.tag[verb] === Tag.adverb || n.tag[verb] === Tag.time) verb++;
    // "sagte er", "a-t-il ajouté"
    let first = from;
    while (BEFORE_SUBJECT.has(n.tag[first - 1]!) && n.sentence[first - 1] === n.sentence[from]) first--;
    const isBehindQuotation = isInMarks(n.tag[first - 1]);
    const opening = isBehindQuotation ? first - 1 : first;
    const tells = n.tag[verb] === Tag.saying || n.tag.subarray(first, from).includes(Tag.saying);
    if (!tells || !opensSentence(n, opening) || opening === 0) return null;
    const last = appearanceAfter(this.index, n.start[opening]!) - 1;
    const between =
      this.tellerBetweenCommas(last, n.sentence[opening - 1]!) ?? this.tellerBehindOpening(last, opening - 1);
    const a = this.index.appearances[last];
    if (between) return between;
    const subject = this.subjectWhoReports(last, opening - 1);
    if (!a?.told || a.possessive || n.sentence[a.unit] !== n.sentence[opening - 1]) return subject;
    const title = unitAt(n, beginOfTitle(n, this.index, a));
    // "said his friend Lee"
    const begins =
      n.tag[title - 1] === Tag.determiner || n.tag[title - 1] === Tag.pronoun ? title - 1 : title;
    const next = unitAt(n, a.end);
    const told = this.behindApposition(next);
    // "Ann feared that it was late, Lee said"
    if (n.tag[begins - 1] === Tag.comma && n.tag[told] === Tag.saying && !this.reports(told)) return a;
    if (subject) return subject;
    // "…, said coach Lee", and not "Ann, who came late, said Lee was right"
    if (n.tag[begins - 1] === Tag.saying && !this.hasObject(begins - 1))
      return n.tag[beginOfVerb(n, begins - 1) - 1] === Tag.comma && !this.reports(next - 1) ? a : null;
    const view = n.tag[begins - 1] === MARKER_TAGS.to ? begins - 2 : begins - 1;
    return n.tag[view] === Tag.according && !this.reports(next - 1) ? a : null;
  }

  /** The unit behind "and former broadcaster" of "the writer and former broadcaster said"; that of the "and" where nothing of the kind follows. */
  private behindFurtherRole(and: number): number {
    let u = and + 1;
    while (NOMINAL.has(this.narration.tag[u]!)) u++;
    return u > and + 1 ? u : and;
  }

  /** Lee of "Lee admitted the kicks of Obi, who missed two, had been poor": the subject of the sentence of a unit where they report; null for nobody. */
  private subjectWhoReports(last: number, unit: number): Appearance | null {
    const n = this.narration;
    const { asking, attitudes, passive, telling } = n.lexicon;
    const isTeller = (a: Appearance): boolean => {
      let verb = this.behindApposition(unitAt(n, a.end));
      while (n.tag[verb] === Tag.adverb || (n.tag[verb] === Tag.auxiliary && !passive.has(n.word[verb]!)))
        verb++;
      const takesSide = attitudes.has(n.word[verb]!);
      const isOpening = opensSentence(n, unitAt(n, beginOfTitle(n, this.index, a)));
      if (!isOpening || a.possessive || !a.told || (!takesSide && !isReportingVerb(n.tag[verb]!)))
        return false;
      if (asking.has(n.word[verb]!) || telling.has(n.word[verb]!)) return false;
      return takesSide || this.reportsBesideClause(verb);
    };
    // of "Lee said it was late, while Obi wrote he would go" either
    const one = this.lastNamed(last, n.sentence[unit]!, (a) => this.opensContrast(a) || isTeller(a));
    return one && isTeller(one) ? one : null;
  }

  /** "…, accused Lee of lying": whether the name behind a verb of saying is whom it is said of, or to. */
  private hasObject(verb: number): boolean {
    const { word, lexicon } = this.narration;
    return lexicon.attitudes.has(word[verb]!) || takesObject(this.narration, verb);
  }

  /** Whether a verb stands behind one that reports, and not only in a clause about somebody: "praised Obi, who was hurt". */
  private reportsBesideClause(verb: number): boolean {
    const { tag, sentence } = this.narration;
    let isClause = false;
    for (let u = verb + 1; sentence[u] === sentence[verb]; u++) {
      if (tag[u] === Tag.who) isClause = true;
      else if (tag[u] === Tag.comma) isClause = false;
      else if (!isClause && FINITE_TAGS.has(tag[u]!)) return true;
    }
    return false;
  }

  /** The unit behind "the mayor" of "Lee, the mayor, said"; the same one where no commas set such words off. */
  private behindApposition(unit: number): number {
    const { tag, sentence } = this.narration;
    if (tag[unit] !== Tag.comma) return unit;
    let u = unit + 1;
    while (sentence[u] === sentence[unit] && tag[u] !== Tag.comma && !FINITE_TAGS.has(tag[u]!)) u++;
    return tag[u] === Tag.comma ? u + 1 : unit;
  }

  /** Lee of "Sentencing Ann, Judge Lee said she had lied": who tells behind what opens the sentence of a unit; null for nobody. */
  private tellerBehindOpening(last: number, unit: number): Appearance | null {
    const n = this.narration;
    if (!this.opensWithAdjunct(unit)) return null;
    return this.lastNamed(
      last,
      n.sentence[unit]!,
      (a) => this.followsFrontedClause(a) && n.tag[unitAt(n, a.end)] === Tag.saying,
    );
  }

  /** Lee of "Ann, coach Lee said, will go": whoever interrupts a sentence as its teller, of the names up to one; null for nobody. */
  private tellerBetweenCommas(last: number, sentence: number): Appearance | null {
    const n = this.narration;
    return this.lastNamed(last, sentence, (a) => {
      const begins = unitAt(n, beginOfTitle(n, this.index, a));
      const next = unitAt(n, a.end);
      const isBetween = n.tag[begins - 1] === Tag.comma && n.tag[next + 1] === Tag.comma;
      return a.told && !a.possessive && isBetween && n.tag[next] === Tag.saying;
    });
  }

  /** The last of a sentence's names up to one that is as wanted; null for none. */
  private lastNamed(last: number, sentence: number, isWanted: (a: Appearance) => boolean): Appearance | null {
    for (let i = last; i >= 0 && i > last - MOST_IN_SENTENCE; i--) {
      const a = this.index.appearances[i]!;
      if (this.narration.sentence[a.unit] !== sentence) return null;
      if (isWanted(a)) return a;
    }
    return null;
  }

  /** Whether what a verb reports stands behind it. */
  private reports(verb: number): boolean {
    const { tag, sentence } = this.narration;
    for (let u = verb + 1; sentence[u] === sentence[verb]; u++)
      if (FINITE_TAGS.has(tag[u]!) || tag[u] === Tag.quotation || tag[u] === MARKER_TAGS.that) return true;
    return false;
  }

  /** "For the baker Ann Lee of Leeds, it was late", "As for Ann Lee, …": whom the sentence that begins so is about. */
  isTopic({ unit }: Appearance): boolean {
    const { tag } = this.narration;
    let from = sentenceStart(this.narration, unit);
    if (tag[from] === MARKER_TAGS.as) from++;
    if (tag[from] !== MARKER_TAGS.for) return false;
    for (let u = from + 1; u < unit; u++)
      if (!NOMINAL.has(tag[u]!) && tag[u] !== Tag.determiner) return false;
    return true;
  }

  /** "A company owned by talent manager Ann Lee": no subject, though the first name of its sentence. */
  followsPreposition(a: Appearance): boolean {
    const n = this.narration;
    let u = unitAt(n, beginOfTitle(n, this.index, a)) - 1;
    let inTitle = u < a.unit - 1;
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
  opensRelativeClause({ end }: Appearance): boolean {
    const { tag } = this.narration;
    let next = unitAt(this.narration, end);
    // "Ann Lee, 47, who began as a dancer"
    if (tag[next] === Tag.comma && tag[next + 1] === Tag.number && tag[next + 2] === Tag.comma) next += 2;
    return tag[next] === Tag.who || (tag[next] === Tag.comma && tag[next + 1] === Tag.who);
  }

  /** "The Ann Lee government": it is not about her. */
  isCompound({ unit, end }: Appearance): boolean {
    if (this.narration.tag[unit] === Tag.determiner) return false;
    return isNoun(this.narration.tag[unitAt(this.narration, end)]);
  }

  /** "Secretary": a capital, or a role that opens its sentence. */
  private isTitle(unit: number): boolean {
    const n = this.narration;
    if (n.tag[unit] === Tag.capital) return true;
    if (n.tag[unit] !== Tag.personNoun) return false;
    let u = unit;
    while (!opensSentence(n, u) && n.tag[u - 1] === Tag.capital) u--;
    return opensSentence(n, u);
  }
}
