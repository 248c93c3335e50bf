import { Gap, tokenText } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { Label } from './crf.ts';
import { DescribedNames } from './described-names.ts';
import type { NameContext } from './first-pass.ts';
import { IN_CAPITALS } from './name-evidence.ts';
import { LONGEST_NAME } from './name-forms.ts';
import { isUnlabelled, labelName } from './name-labels.ts';
import { Word } from './word-classes.ts';

/** The most names of an enumeration that are looked at. */
const LONGEST_LIST = 6;

/** The most tokens between a name with its link and the verb behind where somebody works. */
const LONGEST_BODY = 9;

/** Tokens of the longest title behind a name in a transcript. */
const LONGEST_LABEL = 14;

/** Initials that are said as a given name: "RJ", "TJ". */
const TWO_INITIALS = /^[A-Z]J$/;

/**
 * Completes the labels where the words around a capitalised run leave no doubt: after a form of address ("Swami X"), as
 * the object of what is done to people ("who killed X Y?"), as the author of what only players do ("goals from X and
 * Y"), beside a parallel ("the singer X and the potter Y"), before what somebody is ("Sue Grant, the surgeon,"), around
 * an initial ("James B. Corey"), in an enumeration of names. Linear.
 */
export function completeEvidentNames(context: NameContext, labels: Uint8Array): void {
  new EvidentNameReader(context, labels).complete();
}

class EvidentNameReader extends DescribedNames {
  complete(): void {
    const { runs, runStart, runEnd } = this.context.candidates;
    for (let r = 0; r < runs; r++) {
      const start = runStart[r]!;
      const end = runEnd[r]!;
      if (!isUnlabelled(this.labels, start, end)) continue;
      if (this.isSpeakersLabel(start, end)) labelName(this.labels, start, end);
      if (this.context.candidates.lineCase[start] === IN_CAPITALS) continue;
      const from = this.afterForeword(start, end);
      const last = this.lastBeforeLetters(from, end);
      const first = last < end ? from : this.evidentStart(from, end);
      if (first >= 0) labelName(this.labels, first, last);
    }
  }

  /** "INDIA HART, AID WORKER (by telephone):" at the beginning of a line, as transcripts have whoever speaks. */
  private isSpeakersLabel(start: number, end: number): boolean {
    if (end - start < 2 || end - start > 3 || this.isInLine(start) || this.lower(end) !== ',') return false;
    for (let i = start; i < end; i++)
      if (!(this.tokens.flags[this.tokens.form[i]!]! & Form.allCaps)) return false;
    let hasRole = false;
    for (let i = end + 1; i < end + LONGEST_LABEL && this.isInLine(i); i++) {
      if (this.lower(i) === ':') return hasRole;
      hasRole ||= this.nouns.isRole(this.lower(i));
    }
    return false;
  }

  /** "Dutchman Joost van der Velden", "Nine-year-old Amina": the token after what a run opens with of where somebody is from, or of an age. */
  private afterForeword(start: number, end: number): number {
    const { ageEndings, nationalities, singularsOf } = this.names.edges;
    const opening = this.lower(start);
    if (end - start > 1 && ageEndings.some((ending) => opening.endsWith(ending))) return start + 1;
    const isFirst = end - start > 2 && singularsOf(opening).some((one) => nationalities.has(one));
    return isFirst ? start + 1 : start;
  }

  /** "Jo Obi KC": the token after the name that letters of honour follow; the run's end where there are none. */
  private lastBeforeLetters(start: number, end: number): number {
    let last = end;
    while (last > start && this.words.lettersOfHonour.has(tokenText(this.tokens, last - 1))) last--;
    const isName = this.mayBeName(start, last) || this.isNameOfCommonWords(start, last);
    return last - start > 1 && isName ? last : end;
  }

  /** First token of the person's name in the run; -1 where nothing makes it one. */
  private evidentStart(start: number, end: number): number {
    if (this.isQuotedTitle(start)) return -1;
    const addressed = this.afterAddress(start, end);
    if (addressed > start || (addressed === start && this.isAddress(start - 1)))
      return this.mayBeName(addressed, end) || this.isPlainlyAddressed(addressed, end) ? addressed : -1;
    if (this.isMonthAndDay(start, end) || this.isNamedByDay(start, end)) return start;
    if (this.opensWithMonth(start, end)) return start;
    if (this.isGivenNameWithVerb(start, end) || this.isPlainFullName(start, end)) return start;
    const initialled = this.aroundInitial(start, end);
    if (initialled >= 0) return initialled;
    if (this.isNamedFor(start, end) || this.isKinBetweenCommas(start, end)) return start;
    if (this.isAged(start, end) || this.hasAgeBehind(start, end)) return start;
    const peer = this.afterPeerage(start, end);
    if (peer >= 0) return peer;
    const inOffice = this.afterOffice(start, end);
    if (inOffice >= 0) return inOffice;
    if (!this.mayBeName(start, end)) return this.isDescribed(start, end) ? start : -1;
    if (end - start > 1 && this.words.demonyms.has(this.lower(start - 1)) && this.isInLine(start))
      return start;
    const tests = [this.isObject, this.isPlayer, this.isParallel, this.isKin, this.hasSureParticle];
    return tests.some((test) => test.call(this, start, end)) || this.isEnumerated(start, end) ? start : -1;
  }

  /** "The “Mrs Lamb” actress": a title of a work. */
  private isQuotedTitle(start: number): boolean {
    const at = this.isAddress(start - 1) ? start - 2 : start - 1;
    const isMark = '"“‘\''.includes(this.lower(at)) && this.isInLine(at + 1);
    return isMark && this.tokens.gap[at + 1] === Gap.none;
  }

  /** The token after the last form of address in a run; its first where there is none. */
  private afterAddress(start: number, end: number): number {
    let at = start;
    for (let i = start; i < end - 1 && (this.isAddress(i) || this.isForeword(i)); i++)
      if (this.isAddress(i)) at = i + 1;
    return at;
  }

  /** "Mr Close", "Ms Sunday Obi": whatever the words are, after a plain form of address. */
  private isPlainlyAddressed(start: number, end: number): boolean {
    if (end === start + 2 && this.isGivenName(start)) return true;
    if (end - start > 3 || !this.names.edges.plainAddress.has(this.lower(start - 1))) return false;
    const { namedAfter, neverSurnames } = this.names.otherThings;
    for (let i = start; i < end; i++) {
      if (this.context.words.facts[this.tokens.form[i]!]! & (Word.title | Word.role)) return false;
      if (namedAfter.has(this.lower(i)) || neverSurnames.has(this.lower(i))) return false;
    }
    return true;
  }

  /** A day, a title, a word of the language: no part of another thing's name before a form of address. */
  private isForeword(i: number): boolean {
    const fact = this.context.words.facts[this.tokens.form[i]!]!;
    return (fact & (Word.common | Word.title)) !== 0 || this.names.edges.weekdays.has(this.lower(i));
  }

  private isAddress(i: number): boolean {
    if (i < 0 || !this.isInLine(i + 1) || !this.words.address.has(this.bare(i))) return false;
    // "MS We found it", in an interview
    const flags = this.tokens.flags[this.tokens.form[i]!]!;
    return (flags & Form.capital) !== 0 && !(flags & Form.allCaps && this.bare(i).length === 2);
  }

  /** "June Friday": no date is written so. */
  private isMonthAndDay(start: number, end: number): boolean {
    const { givenNameMonths, weekdays } = this.names.edges;
    return end === start + 2 && givenNameMonths.has(this.lower(start)) && weekdays.has(this.lower(start + 1));
  }

  /** "Augustus Sunday, a novelist,", "Tuesday Adeyemi, who", "said August Friday": a day or month that a name begins or ends with. */
  private isNamedByDay(start: number, end: number): boolean {
    if (end !== start + 2) return false;
    const isFirst = this.isDayOrMonth(start);
    const other = isFirst ? end - 1 : start;
    if (isFirst === this.isDayOrMonth(end - 1) && !this.isMonthAndWeekday(start)) return false;
    const fact = this.context.words.facts[this.tokens.form[other]!]!;
    if (fact & (Word.common | Word.title | Word.role) && !this.isDayOrMonth(other)) return false;
    return this.isWho(end) || this.isWhat(end);
  }

  /** "May Whitlock and": a month that is a given name, before a word that can only be a family name. */
  private opensWithMonth(start: number, end: number): boolean {
    const { beforeMonths, givenNameMonths } = this.names.edges;
    if (end !== start + 2 || !givenNameMonths.has(this.lower(start)) || !this.mayBeName(end - 1, end))
      return false;
    if (this.context.candidates.opens[start]) return true;
    const isListed = this.lower(start - 1) === ',' || this.isAfterConjunction(start);
    return isListed && !beforeMonths.has(this.lower(start - 2));
  }

  /** "August Friday": no date is written so. */
  private isMonthAndWeekday(start: number): boolean {
    const { months, weekdays } = this.names.edges;
    return months.has(this.lower(start)) && weekdays.has(this.lower(start + 1));
  }

  private isDayOrMonth(i: number): boolean {
    const { months, weekdays } = this.names.edges;
    return weekdays.has(this.lower(i)) || months.has(this.lower(i));
  }

  /** "the F.B.I. James B. Corey": the word before the first initial, where two words stand around it. */
  private aroundInitial(start: number, end: number): number {
    const { facts } = this.context.words;
    for (let i = start + 1; i < end - 1; i++) {
      if (!/^\p{Lu}\.$/u.test(tokenText(this.tokens, i))) continue;
      const around = facts[this.tokens.form[i - 1]!]! | facts[this.tokens.form[i + 1]!]!;
      const { definiteArticles } = this.context.language.roles.phrase;
      // "the Gerald R. Boro": a ship, a hall
      if (definiteArticles.has(this.lower(i - 2))) return -1;
      if (around & (Word.common | Word.title | Word.role | Word.initial)) return -1;
      return this.mayBeName(i + 1, end) ? i - 1 : -1;
    }
    return -1;
  }

  /** "Who killed Odile Fournier?": a name of two words or more, closed after it, as the object of such a verb. */
  private isObject(start: number, end: number): boolean {
    if (end - start < 2 || !this.isInLine(start)) return false;
    if (!this.words.doneToPeople.has(tokenText(this.tokens, start - 1))) return false;
    return this.isClosed(end);
  }

  /** "The act is named after Megan Stone", "in memory of Ann Obi". */
  private isNamedFor(start: number, end: number): boolean {
    if (end - start < 2 || !this.isInLine(start)) return false;
    if (!this.mayBeName(start, end) && !this.isNameOfCommonWords(start, end)) return false;
    return this.words.namedFor.some((phrase) =>
      phrase.every((word, k) => this.lower(start - phrase.length + k) === word),
    );
  }

  /** "Joost van der Velden", "Salman bin Khalid": particles that no place has. */
  private hasSureParticle(start: number, end: number): boolean {
    for (let i = start + 1; i < end - 1; i++)
      if (this.words.particles.has(tokenText(this.tokens, i)) && this.isCapital(start)) return true;
    return false;
  }

  /** "Chelsea Clarke said", "said Crystal Zulpin of Leeds", "Bill Zulpin of the FDA said": a given name and one more word that speaks. */
  private isGivenNameWithVerb(start: number, end: number): boolean {
    if (end !== start + 2 || !this.isInLine(end) || !this.isNameOfCommonWords(start, end)) return false;
    if (this.words.speaking.has(this.lower(end))) return true;
    if (!this.mayBeName(end - 1, end)) return false;
    const isSaid = this.isInLine(start) && this.words.speaking.has(this.lower(start - 1));
    return (isSaid && this.isClosed(end)) || this.isOfBodyThatSpeaks(end);
  }

  /** "Of the Zulpin heritage office told": a link, a few words without a mark, and a verb of speaking. */
  private isOfBodyThatSpeaks(link: number): boolean {
    if (!this.names.otherThings.workplaceLinks.has(this.lower(link))) return false;
    for (let i = link + 1; i <= link + LONGEST_BODY && this.isInLine(i); i++) {
      const word = this.lower(i);
      if (this.words.speaking.has(word)) return this.isCandidate(i - 1) || i > link + 2;
      if (!/^\p{L}/u.test(word)) return false;
    }
    return false;
  }

  /** "He met Susan Astbury today", "RJ Keane": "Anke de Vries": a given name and a word that is no other, wherever they stand but behind "the". */
  private isPlainFullName(start: number, end: number): boolean {
    const isLong = this.isLongNameThatActs(start, end);
    if ((end !== start + 2 && !isLong) || this.words.placing.size === 0) return false;
    const { definiteArticles } = this.context.language.roles.phrase;
    const before = this.isInLine(start) ? this.lower(start - 1) : '';
    if (definiteArticles.has(before) || this.words.placing.has(before)) return false;
    if (TWO_INITIALS.test(tokenText(this.tokens, start))) return this.mayBeName(start + 1, end);
    if (!this.isGivenName(start) || !this.mayBeName(start, end)) return false;
    return isLong || this.isClosed(end) || this.words.speaking.has(this.lower(end));
  }

  /** "Anke de Vries waited": particles, at the start of a sentence, before what hardly a town does. */
  private isLongNameThatActs(start: number, end: number): boolean {
    if (end === start + 2 || end - start > LONGEST_NAME || !this.isInLine(end)) return false;
    if (!this.context.candidates.opens[start]) return false;
    for (let i = start + 1; i < end - 1; i++)
      if (!(this.context.words.facts[this.tokens.form[i]!]! & Word.particle)) return false;
    const verb = this.lower(end);
    const { classByEnding } = this.context.language.quotations.functionWords;
    return classByEnding(verb) === 'past' && !this.words.deedsOfPlaces.has(verb);
  }

  /** "Late goals from Ruiz and Keane", "Ruiz was sent off". */
  private isPlayer(start: number, end: number): boolean {
    const { deeds, deedLinks, playerEvents } = this.words;
    if (playerEvents.some((event) => event.every((word, k) => this.lower(end + k) === word))) return true;
    const from = this.listStart(start);
    if (!this.isInLine(from) || !deedLinks.has(this.lower(from - 1)) || !deeds.has(this.lower(from - 2)))
      return false;
    return (
      this.isClosed(end) || this.names.conjunctions.has(this.lower(end)) || this.isAfterConjunction(start)
    );
  }

  private isAfterConjunction(i: number): boolean {
    return this.names.conjunctions.has(this.lower(i - 1));
  }

  /** First token of the enumeration of capitalised runs that reaches to token `i`. */
  private listStart(i: number): number {
    let start = i;
    for (let k = 0; k < LONGEST_LIST; k++) {
      let before = start;
      if (this.isAfterConjunction(before)) before--;
      if (this.lower(before - 1) === ',') before--;
      if (before === start || !this.isCandidate(before - 1)) return start;
      start = before - 1;
      while (this.isCandidate(start - 1) && this.isInLine(start)) start--;
    }
    return start;
  }

  /** "The singer Björk and the potter Ines sent": the same kind of phrase behind a name that was found. */
  private isParallel(start: number, end: number): boolean {
    if (end !== start + 1 || !this.isRoleBefore(start)) return false;
    const article = start - 2;
    const { determiners } = this.context.language.roles.phrase;
    if (!determiners.has(this.lower(article))) return false;
    let link = article - 1;
    if (!this.names.conjunctions.has(this.lower(link)) && this.lower(link) !== ',') return false;
    if (this.lower(link - 1) === ',') link--;
    if (!this.labels[link - 1]) return false;
    let name = link - 1;
    while (name > 0 && this.labels[name] === Label.inside) name--;
    return this.isRoleBefore(name) && determiners.has(this.lower(name - 2));
  }

  /** "Vicente dos Santos, Ludwig van den Berg and Abd al-Rahman": a full name with a particle, beside one that was found. */
  private isEnumerated(start: number, end: number): boolean {
    if (end - start < 2 || !this.hasParticle(start, end)) return false;
    const before = this.isAfterConjunction(start) ? start - 2 : start - 1;
    const atComma = this.lower(start - 1) === ',' || before === start - 2;
    if (atComma && before > 0 && (this.labels[before] || this.labels[before - 1])) return true;
    let next = end;
    if (this.lower(next) === ',') next++;
    if (this.names.conjunctions.has(this.lower(next))) next++;
    return next > end && this.labels[next] === Label.begin;
  }
}
