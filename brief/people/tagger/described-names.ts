import { tokenText } from '../../text/tokens.ts';
import { NameForms } from './name-forms.ts';

/** Tokens of the longest phrase behind a name, and of the longest name of a body before one. */
const LONGEST_PHRASE = 6;

/** Whether what stands beside a capitalised run tells an age, kin, an office or a peerage, so that it names a person. */
export class DescribedNames extends NameForms {
  /** "One of them, nine-year-old Amina,": an age without an article, as nothing but a person has it before a name. */
  protected isAged(start: number, end: number): boolean {
    const age = this.lower(start - 1);
    const { ageEndings } = this.names.edges;
    if (!this.isInLine(start) || !ageEndings.some((ending) => age.endsWith(ending))) return false;
    const { determiners, possessives } = this.context.language.roles.phrase;
    const before = this.lower(start - 2);
    // "55-year-old South Carolina salesman" tells where from; where every noun has a capital it is any noun
    const isClosed = ',.'.includes(this.lower(end)) || this.words.speaking.has(this.lower(end));
    if (!isClosed || this.names.classes.beforeNouns.size > 0) return false;
    return !determiners.has(before) && !possessives.has(before) && this.mayBeName(start, end);
  }

  /** "Nurbol, 52, said", "Pasang, the 22-year-old porter who": an age between commas, or in what somebody is. */
  protected hasAgeBehind(start: number, end: number): boolean {
    if (this.lower(end) !== ',' || !this.isInLine(end) || !this.mayBeName(start, end)) return false;
    const { ageEndings } = this.names.edges;
    const { determiners, endingVerbs } = this.context.language.roles.phrase;
    const next = this.lower(end + 1);
    if (determiners.has(next) && ageEndings.some((ending) => this.lower(end + 2).endsWith(ending)))
      return this.nouns.isRole(this.lower(end + 3));
    const isSpelled = this.words.spelledAges.has(next);
    if (!(isSpelled || /^\d{1,2}$/.test(next)) || this.lower(end + 2) !== ',') return false;
    const verb = this.lower(end + 3);
    // "One of them, Bilal, nine, sold": so are ages of children written, and no points
    if (isSpelled)
      return !this.words.placing.has(this.lower(start - 1)) && !this.names.conjunctions.has(verb);
    // "Leeds, 52, was third"
    return this.words.speaking.has(verb) || this.isWho(end + 2) || (end - start > 1 && endingVerbs.has(verb));
  }

  /** "his sister Amina": right after a word for kin that says whose. */
  protected isKin(start: number): boolean {
    const word = this.lower(start - 1);
    if (!this.isInLine(start) || !this.nouns.kin.has(word) || tokenText(this.tokens, start - 1) !== word)
      return false;
    for (let i = start - 2; i >= 0 && i >= start - 4 && this.isInLine(i + 1); i--) {
      if (this.context.language.roles.phrase.possessives.has(this.lower(i))) return true;
      if (!/^[a-z-]+$/.test(this.lower(i))) return false;
    }
    return false;
  }

  /** "The couple's daughter, Amina, said": one word between commas, behind kin by a word that tells a sex. */
  protected isKinBetweenCommas(start: number, end: number): boolean {
    if (end !== start + 1 || this.lower(start - 1) !== ',' || this.lower(end) !== ',' || !this.isInLine(end))
      return false;
    const kin = this.lower(start - 2);
    const { female, male } = this.names.gender;
    const isFamily = female.has(kin) || male.has(kin) || this.isGivenName(start);
    if (!this.nouns.kin.has(kin) || !isFamily || !this.mayBeName(start, end)) return false;
    const owner = this.lower(start - 3);
    return (
      this.names.isPossessive(owner) ||
      "'’".includes(owner) ||
      this.context.language.roles.phrase.possessives.has(owner)
    );
  }

  /** "Sue Grant, the surgeon, remembers": two words that may be common ones, and what somebody is between commas. */
  protected isDescribed(start: number, end: number): boolean {
    if (end !== start + 2 || this.lower(end) !== ',' || !this.isNameOfCommonWords(start, end)) return false;
    return this.isWhat(end) && !this.context.language.roles.phrase.possessives.has(this.lower(end + 1));
  }

  protected isRoleBefore(i: number): boolean {
    const word = this.lower(i - 1);
    return (
      this.isInLine(i) &&
      tokenText(this.tokens, i - 1) === word &&
      this.nouns.isRole(word) &&
      !this.nouns.isPlural(word)
    );
  }

  /** ", who keeps" */
  protected isWho(end: number): boolean {
    return this.lower(end) === ',' && this.names.classes.relativePronouns.has(this.lower(end + 1));
  }

  /** ", a Nigerian novelist," */
  protected isWhat(end: number): boolean {
    const { determiners } = this.context.language.roles.phrase;
    if (this.lower(end) !== ',' || !determiners.has(this.lower(end + 1))) return false;
    for (let i = end + 2; i < end + 2 + LONGEST_PHRASE && this.isInLine(i); i++) {
      const word = this.lower(i);
      if (this.nouns.isRole(word) && !this.nouns.isPlural(word)) return ',.;'.includes(this.lower(i + 1));
      if (!/^\p{L}/u.test(word)) return false;
    }
    return false;
  }

  /** The name in "Lord Zulpin of Leeds", "said Lady Zulpin", not in "the Lord Zulpin", an inn, nor "a temple of Lord Zulpin"; -1 for none. */
  protected afterPeerage(start: number, end: number): number {
    const { links, definiteArticles } = this.context.language.roles.phrase;
    const { saints, shipTitles } = this.names.otherThings;
    let title = end - 2;
    while (title >= start - 1 && !shipTitles.has(this.lower(title))) title--;
    if (title < start - 1 || !this.isInLine(title + 1) || !this.isCapital(title)) return -1;
    if (saints.has(this.lower(title))) return -1;
    const before = this.lower(title - 1);
    if (definiteArticles.has(before) || !this.mayBeName(title + 1, end)) return -1;
    // "the peer Lord Zulpin"
    if (this.isRoleBefore(title)) return title + 1;
    const { saying } = this.context.language.quotations.reporting;
    const isSaid = saying.has(before) && this.isClosed(end);
    const isOf = links.has(this.lower(end)) && this.isCandidate(end + 1);
    return isSaid || isOf || saying.has(this.lower(end)) ? title + 1 : -1;
  }

  /** "Leader of the Minority Party Opiyo Were": the token behind the name of a body that an office is over; -1 for none. */
  protected afterOffice(start: number, end: number): number {
    const { definiteArticles, links } = this.context.language.roles.phrase;
    let first = start;
    while (
      first > start - LONGEST_PHRASE &&
      (this.isCandidate(first - 1) || "'’".includes(this.lower(first - 1)))
    )
      first--;
    const link = definiteArticles.has(this.lower(first - 1)) ? first - 2 : first - 1;
    if (!this.isInLine(start) || !links.has(this.lower(link)) || !this.nouns.isRole(this.lower(link - 1)))
      return -1;
    let name = end;
    while (name > start && !this.isBody(name - 1)) name--;
    let word = name;
    while (word < end - 1 && /^(?:\p{Lu}\.)+$/u.test(tokenText(this.tokens, word))) word++;
    const isName = name > start && end - name > 1 && this.mayBeName(word, end);
    return isName && (this.lower(end) === ',' || tokenText(this.tokens, end) === this.lower(end)) ? name : -1;
  }

  /** "Party", "Opposition": what somebody leads. */
  private isBody(i: number): boolean {
    return this.names.otherThings.neverSurnames.has(this.lower(i));
  }
}
