import type { NameEdges, NameGrammar } from '../grammar/names.ts';
import type { RoleNouns } from '../grammar/roles.ts';
import type { Language } from '../language.ts';
import { isUpper, withoutAccents, withoutStop } from '../text/characters.ts';
import { Gap, type Tokens, tokenLower, tokenText } from '../text/tokens.ts';
import { Form } from '../text/vocabulary.ts';
import { isGivenName, isPluralKin } from './couple-names.ts';
import { MissedGivenNames } from './missed-given-names.ts';
import { Label } from './tagger/crf.ts';
import type { Tagging } from './tagger/tagger.ts';

/** Where the names that were labelled begin and end: titles, letters and days go, links to a father's name come in. */
export class NameEdgeReader {
  private readonly names: NameGrammar;
  private readonly edges: NameEdges;
  private readonly roles: RoleNouns;
  private readonly ownsByMark: (word: string) => boolean;
  private readonly givenNames: MissedGivenNames;

  constructor(
    private readonly tokens: Tokens,
    private readonly language: Language,
    private readonly labels: Tagging['labels'],
  ) {
    this.names = language.names;
    this.edges = language.names.edges;
    this.roles = language.roles.nouns;
    this.ownsByMark = language.roles.phrase.mayOwnByMark;
    this.givenNames = new MissedGivenNames(tokens, language);
  }

  /** The last token of the name labelled from `first` on, and of the father's names linked to it. */
  lastLinked(first: number): number {
    let last = this.lastInside(first);
    for (let link = this.filiation(last + 1); link; link = this.filiation(last + 1))
      last = this.lastInside(last + link + 1);
    return last;
  }

  /** First token of the name labelled [labelled, last], without what the person is, and with what was missed. */
  firstToken(labelled: number, last: number): number {
    let opening = labelled;
    while (opening < last && !this.isWord(opening)) opening++;
    const first = this.withFather(
      this.afterHonours(this.afterForeword(this.afterRoles(opening, last), last), last),
    );
    if (this.isPlaceOfOffice(first, last)) return first + 1;
    return this.givenNames.before(first, last);
  }

  /** Last token of the name labelled up to `labelled`, without letters and days, and with a generation's mark. */
  lastToken(first: number, labelled: number): number {
    let last = this.ownsLast(first, labelled) ? first : labelled;
    while (last > first && this.isTrailer(last) && !this.isWeekdayAsName(first, last)) last--;
    if (
      last > first &&
      this.lower(last + 1) === ',' &&
      this.names.generations.endings.has(this.lower(last + 2))
    )
      return this.tokens.gap[last + 2] === Gap.blank && this.isCapital(last + 2) ? last + 2 : last;
    return last > first && this.isEnding(last + 1) ? last + 1 : last;
  }

  private isWord(i: number): boolean {
    return (this.tokens.flags[this.tokens.form[i]!]! & Form.word) !== 0;
  }

  /** "Brandts Sprecherin": a genitive and what it owns, found as one name; "Hans Richter" is one. */
  private ownsLast(first: number, last: number): boolean {
    const { nominativesOf, gender } = this.names;
    const owner = this.lower(first);
    if (!nominativesOf || last !== first + 1 || !this.roles.isRole(this.lower(last))) return false;
    const isGiven = gender.femaleGivenNames.has(owner) || gender.maleGivenNames.has(owner);
    return !isGiven && nominativesOf(owner).length > 0;
  }

  /** Whether the token ends no person's name. */
  endsLikeOtherThing(last: number): boolean {
    return this.names.otherThings.neverSurnames.has(this.lower(last));
  }

  /** "Lt. Cmdr.", "Maj Gen": ranks before a name that was not found with them. */
  isTitleOnly(first: number, last: number): boolean {
    if (last === first + 1 && this.isPairedHonour(first)) return true;
    if (last === first && this.edges.neverAlone.has(this.bare(first))) return true;
    for (let i = first; i <= last; i++) if (!this.edges.shortTitles.has(this.bare(i))) return false;
    return true;
  }

  /** "Ochieng' Oduor": an apostrophe that belongs to the first of two names. */
  isOneName(last: number, next: number): boolean {
    if (next !== last + 2 || this.ownsByMark(this.lower(last))) return false;
    const mark = this.lower(last + 1);
    const { gap } = this.tokens;
    return (mark === "'" || mark === '’') && gap[last + 1] === Gap.none && gap[next] === Gap.blank;
  }

  /** The last token of the name that a token belongs to, by the labels. */
  private lastInside(token: number): number {
    let last = token;
    while (this.labels[last + 1] === Label.inside) last++;
    return last;
  }

  /** "Carl Moss Jr.", "Bhagya Lekshmi S": a generation or the initial of the father's name, left out of the name. */
  private isEnding(i: number): boolean {
    const { count, gap } = this.tokens;
    if (i >= count || this.labels[i] || gap[i] !== Gap.blank || !this.isCapital(i)) return false;
    if (this.names.generations.endings.has(this.lower(i))) return true;
    const text = tokenText(this.tokens, i);
    if (text.length > 1 || !isUpper(text.charCodeAt(0)) || this.edges.lettersAlsoWords.has(text))
      return false;
    return i + 1 === count || gap[i + 1]! >= Gap.line || /^[,.;()]$/.test(this.lower(i + 1));
  }

  /** "Senadora por Tarapacá Luz Obi": the place of an office, right before the given name of who holds it. */
  private isPlaceOfOffice(first: number, last: number): boolean {
    const { classes, gender, otherThings } = this.names;
    if (last < first + 2 || !classes.placeWords.has(this.lower(first - 1))) return false;
    if (!otherThings.placeNames.has(withoutAccents(this.lower(first)))) return false;
    const given = withoutAccents(this.lower(first + 1));
    return gender.femaleGivenNames.has(given) || gender.maleGivenNames.has(given);
  }

  /** "By Ann Lee Madrid, 23 May": the place of a dateline that the page sets in the line of the byline. */
  private isDateline(i: number): boolean {
    if (!this.names.otherThings.placeNames.has(withoutAccents(this.lower(i)))) return false;
    if (this.lower(i + 1) !== ',' || !/^\d{1,2}$/.test(this.lower(i + 2))) return false;
    const { months } = this.edges;
    return months.has(this.bare(i + 3)) || months.has(this.bare(i + 4));
  }

  /** Days, months of a date, letters after the name ("KC", "MP"), and the next verb of a credit line. */
  private isTrailer(i: number): boolean {
    const { months, postNominals, weekdays } = this.edges;
    const word = this.lower(i);
    if (weekdays.has(word) || postNominals.has(tokenText(this.tokens, i))) return true;
    if (this.names.introductions.creditVerbs.has(word)) return true;
    if (months.has(this.bare(i)) && i + 1 < this.tokens.count && /^\d/.test(this.lower(i + 1))) return true;
    return this.isDateline(i) || this.isNextSubject(i);
  }

  /** "I told Jean I’d be fine": a letter that is a word as well, with its verb joined on. */
  private isNextSubject(i: number): boolean {
    if (!this.edges.lettersAlsoWords.has(tokenText(this.tokens, i))) return false;
    const next = this.lower(i + 1);
    return this.tokens.gap[i + 1] === Gap.none && /^['’]/.test(next) && !this.names.isPossessive(next);
  }

  /** "June Friday, who", "Augustus Sunday, a novelist,": a day that ends a name is part of it where somebody is described. */
  private isWeekdayAsName(first: number, last: number): boolean {
    const { givenNameMonths, weekdays } = this.edges;
    if (!weekdays.has(this.lower(last))) return false;
    if (last === first + 1 && givenNameMonths.has(this.lower(first))) return true;
    if (this.lower(last + 1) !== ',') return false;
    if (this.names.classes.relativePronouns.has(this.lower(last + 2))) return true;
    if (!this.names.classes.appositionOpeners.has(this.lower(last + 2))) return false;
    for (let i = last + 3; i < last + 7 && i < this.tokens.count; i++) {
      if (this.roles.isRole(this.lower(i))) return true;
      if (!/^[a-z-]+$/i.test(this.lower(i))) return false;
    }
    return false;
  }

  /** First token of the name after honours of one word or two, and the half of a rank: "Tan Sri", "Sheikh", "Det Con". */
  private afterHonours(start: number, last: number): number {
    let first = start;
    while (first < last) {
      if (first + 1 < last && this.isPairedHonour(first)) first += 2;
      else if (first > 0 && this.isPairedHonour(first - 1)) first++;
      else if (this.edges.honours.has(this.bare(first)) || this.isSecondTitle(first)) first++;
      else break;
    }
    return first;
  }

  private isSecondTitle(i: number): boolean {
    if (i === 0 || this.tokens.gap[i] !== Gap.blank) return false;
    return this.edges.secondTitles.get(this.bare(i - 1))?.has(this.bare(i)) ?? false;
  }

  /** How many tokens a word of descent takes, "a/l" being three; 0 where there is none. */
  private filiation(i: number): number {
    if (this.isFiliation(i)) return 1;
    const { count, gap } = this.tokens;
    if (i === 0 || i + 3 >= count || this.lower(i + 1) !== '/') return 0;
    const written = `${this.lower(i)}/${this.lower(i + 2)}`;
    if (!this.edges.slashedFiliations.has(written) || gap[i] !== Gap.blank) return 0;
    return gap[i + 3] === Gap.blank && this.isCapital(i + 3) ? 3 : 0;
  }

  /** "Salman bin Khalid": a word of descent between two capitalised ones. */
  private isFiliation(i: number): boolean {
    return this.links(i) && this.edges.filiations.has(this.lower(i)) && this.isCapital(i + 1);
  }

  /** First token of the given name before the particle or two at `i`: "María del" Pilar, "José de la" Cruz; -1 for none. */
  private givenBefore(i: number): number {
    const { innerParticles } = this.edges;
    const { gap } = this.tokens;
    let at = i;
    while (at > 0 && at > i - 2 && innerParticles.has(this.lower(at)) && gap[at] === Gap.blank) at--;
    if (at === i || at < 0 || gap[at + 1] !== Gap.blank || gap[i + 1] !== Gap.blank) return -1;
    const { femaleGivenNames, maleGivenNames } = this.names.gender;
    const given = withoutAccents(this.lower(at));
    return this.isCapital(at) && (femaleGivenNames.has(given) || maleGivenNames.has(given)) ? at : -1;
  }

  /** Whether the token stands between a capitalised one and another, with blanks. */
  private links(i: number): boolean {
    const { count, gap } = this.tokens;
    if (i <= 0 || i + 1 >= count) return false;
    return gap[i] === Gap.blank && gap[i + 1] === Gap.blank && this.isCapital(i - 1);
  }

  /** First token of a name that was found from the father's, from "bin" or from "del" on. */
  private withFather(first: number): number {
    const link = this.isFiliation(first) ? first : first - 1;
    const given = this.givenBefore(first - 1);
    if (given >= 0) return given;
    if (!this.isFiliation(link)) return first;
    const { titles, formsOfAddress } = this.names.classes;
    const before = this.lower(link - 1);
    return titles.has(before) || formsOfAddress.has(before) ? first : link - 1;
  }

  /** "Tan Sri", "Datin Paduka": before a name they are part of how the news names somebody, alone they are nobody. */
  private isPairedHonour(i: number): boolean {
    const { first, second } = this.edges.pairedHonours;
    const { count, gap } = this.tokens;
    return (
      i + 1 < count && gap[i + 1] === Gap.blank && first.has(this.lower(i)) && second.has(this.lower(i + 1))
    );
  }

  /** First token of the name after titles, a nationality, an age or the adverb its sentence opens with. */
  private afterForeword(start: number, last: number): number {
    const { adverbEndings, ageEndings, nationalities, singularsOf } = this.edges;
    let first = start;
    while (first < last && this.isNeverGiven(first, last)) first++;
    if (first === last) return first;
    const word = this.lower(first);
    if (ageEndings.some((ending) => word.endsWith(ending))) return first + 1;
    if (first + 1 < last && singularsOf(word).some((form) => nationalities.has(form))) return first + 1;
    if (first + 1 < last && this.isGerundBeforeName(first, last)) return first + 1;
    return adverbEndings.some((ending) => word.endsWith(ending)) ? first + 1 : first;
  }

  /** "Jailing Ada Lund for a year, …": what is done to whom a given name tells, at the start of a sentence. */
  private isGerundBeforeName(i: number, last: number): boolean {
    const opens = i === 0 || this.tokens.gap[i]! >= Gap.line || !/^[\p{L}\p{N},]/u.test(this.lower(i - 1));
    const { classByEnding } = this.language.quotations.functionWords;
    if (!opens || classByEnding(this.lower(i)) !== 'gerund') return false;
    // "Sterling Ann Obi said"
    const next = this.lower(last + 1);
    if (next !== ',' && !this.language.roles.phrase.links.has(next)) return false;
    return isGivenName(this.tokens, this.language, i + 1) && !isGivenName(this.tokens, this.language, i);
  }

  /** "Gen", "Counselors", "DGP": whether token `i` is a title, in full, in short or in letters, before more of a name. */
  private isNeverGiven(i: number, last: number): boolean {
    const { neverGivenNames, shortTitles, letteredTitles, alsoInitials, singularsOf } = this.edges;
    const word = this.bare(i);
    if (shortTitles.has(word) || singularsOf(word).some((form) => neverGivenNames.has(form))) return true;
    const written = tokenText(this.tokens, i);
    return letteredTitles.has(written) && (i + 1 < last || !alsoInitials.has(written));
  }

  /** First token of the name: "Swordsman", "Co-organiser" before two further words are what the person is. */
  private afterRoles(first: number, last: number): number {
    const { plainAddress } = this.edges;
    let at = first;
    while (at < last) {
      const word = this.lower(at);
      // "Twins Ella and Max Obi"
      if (plainAddress.has(word) || isPluralKin(this.language, word)) {
        at++;
        continue;
      }
      // "McLean Challenger Ada Lund", in headlines
      if (at + 3 <= last && this.isRole(at + 1) && !this.isGiven(at) && this.isGiven(at + 2)) {
        at += 2;
        continue;
      }
      if (at + 1 === last && !this.isRoleBeforeName(at)) break;
      if (!this.isRole(at)) break;
      at++;
    }
    return at;
  }

  /** "Kegler Hoffmann": before one word a role, where it cannot be a given name. */
  private isRoleBeforeName(i: number): boolean {
    const hasNounCapitals = this.names.classes.beforeNouns.size > 0;
    return hasNounCapitals && this.roles.listed.has(this.lower(i)) && !this.isGiven(i);
  }

  /** Whether a word is a role that no name is made of. */
  private isRole(i: number): boolean {
    const word = this.lower(i);
    return (
      !this.edges.rolesAlsoNames.has(word) && this.roles.isRole(word) && !this.roles.isMadeLikeName(word)
    );
  }

  private isGiven(i: number): boolean {
    const { femaleGivenNames, maleGivenNames } = this.names.gender;
    const word = withoutAccents(this.lower(i));
    return femaleGivenNames.has(word) || maleGivenNames.has(word);
  }

  private isCapital(i: number): boolean {
    return (this.tokens.flags[this.tokens.form[i]!]! & Form.capital) !== 0;
  }

  /** Lower-case text of a token without its full stop. */
  private bare(i: number): string {
    return withoutStop(this.lower(i));
  }

  private lower(i: number): string {
    return i >= 0 && i < this.tokens.count ? tokenLower(this.tokens, i) : '';
  }
}
