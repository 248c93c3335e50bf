import type { Introductions } from '../../grammar/names.ts';
import type { RoleNouns } from '../../grammar/roles.ts';
import { Gap, type Tokens, tokenLower, tokenText } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { isGivenName, sharesFamilyName } from '../couple-names.ts';
import { Label } from './crf.ts';
import type { NameContext } from './first-pass.ts';
import { isUnlabelled, labelName } from './name-labels.ts';
import { Word } from './word-classes.ts';

/** The longest name that is taken from its introduction alone, in tokens. */
const LONGEST_NAME = 4;

/**
 * Completes the labels where the words around a run say that it is a name, however odd it looks: "his wife, Kamla, is",
 * "a man named Shorty", "(Editing by Ann Obi)", "Sivakumar a/l Muniandy", "Bill and Hilary Clanton". Linear.
 */
export function completeIntroductions(context: NameContext, labels: Uint8Array): void {
  new IntroductionReader(context, labels).complete();
}

class IntroductionReader {
  private readonly tokens: Tokens;
  private readonly nouns: RoleNouns;
  private readonly words: Introductions;

  constructor(
    private readonly context: NameContext,
    private readonly labels: Uint8Array,
  ) {
    this.tokens = context.tokens;
    this.nouns = context.language.roles.nouns;
    this.words = context.language.names.introductions;
  }

  complete(): void {
    const { runs, runStart, runEnd } = this.context.candidates;
    for (let r = 0; r < runs; r++) {
      const start = runStart[r]!;
      const end = runEnd[r]!;
      if (isUnlabelled(this.labels, start, end)) this.readRun(start, end);
    }
    for (let i = 1; i + 3 < this.tokens.count; i++) if (this.isSlashedFiliation(i)) this.labelFather(i);
  }

  private readRun(start: number, end: number): void {
    if (this.isCredited(start)) {
      const last = this.creditEnd(start, end);
      if (last - start > 1 && last - start < LONGEST_NAME && !this.isPicture(start, last))
        labelName(this.labels, start, last);
    } else if (this.creditsBefore(end) && end - start > 1 && this.mayBeName(start, end)) {
      labelName(this.labels, start, end);
    } else if (this.mayBeName(start, end) && (this.isIntroduced(start, end) || this.isNamed(start))) {
      labelName(this.labels, start, end);
    } else if (this.isGivenBeforeWord(start, end) && this.isIntroduced(start, end)) {
      labelName(this.labels, start, end);
    } else if (this.isKinByAnyWord(start, end)) {
      labelName(this.labels, start, end);
    } else if (this.isFirstOfCouple(start, end)) labelName(this.labels, end - 1, end);
  }

  /** No word of the language, no title, no letters, and not the start of another thing's name. */
  private mayBeName(start: number, end: number): boolean {
    if (end - start > LONGEST_NAME) return false;
    const { facts } = this.context.words;
    const { edges, otherThings } = this.context.language.names;
    for (let i = start; i < end; i++) {
      const form = this.tokens.form[i]!;
      const letter = tokenText(this.tokens, i).length === 1;
      if (facts[form]! & (Word.common | Word.title | Word.role) && !(letter && i > start)) return false;
      if (this.tokens.flags[form]! & Form.allCaps && end === start + 1) return false;
      const word = this.lower(i);
      if (edges.nationalities.has(word) || otherThings.neverSurnames.has(word)) return false;
      if (otherThings.namedAfter.has(word)) return false;
    }
    const first = this.lower(start);
    return !otherThings.placeOpeners.has(first) && !otherThings.institutionOpeners.has(first);
  }

  /** "Colin Ward": a given name before a word that things have as well. */
  private isGivenBeforeWord(start: number, end: number): boolean {
    const { otherThings, classes } = this.context.language.names;
    const word = this.lower(end - 1);
    if (end !== start + 2 || !isGivenName(this.tokens, this.context.language, start)) return false;
    return !otherThings.neverSurnames.has(word) && !classes.titles.has(word);
  }

  /** "Her brother, Tariq, 14,", "a miner, Herbert, and": kin or a role before a comma, the name closed after it. */
  private isIntroduced(start: number, end: number): boolean {
    if (this.lower(start - 1) !== ',' || !this.isInLine(start - 1) || !this.isInLine(start)) return false;
    const noun = start - 2;
    const word = this.lower(noun);
    if (!word || tokenText(this.tokens, noun) !== word || this.nouns.isPlural(word)) return false;
    const after = this.isInLine(end) ? this.lower(end) : '.';
    if (this.nouns.kin.has(word)) return ',.;)'.includes(after) && this.isOwned(noun);
    if (!',.'.includes(after)) return false;
    if (this.words.companions.has(word) && this.isOwned(noun)) return true;
    const isSomebody = this.nouns.isRole(word) || this.nouns.vague.has(word);
    if (!isSomebody || this.nouns.alsoCompanies.has(`${word}s`)) return false;
    if (!this.isDescribed(noun)) return false;
    return end - start > 1 || this.nouns.vague.has(word) || this.isIndefinite(noun);
  }

  /** "Her husband, Con, a driver,", "Her husband, Sunday, was": any one word between commas, right behind whose kin somebody is. */
  private isKinByAnyWord(start: number, end: number): boolean {
    const { givenNameMonths, nationalities, weekdays } = this.context.language.names.edges;
    const word = this.lower(start);
    if (end !== start + 1 || this.lower(start - 1) !== ',' || this.lower(end) !== ',' || !this.isInLine(end))
      return false;
    if (!this.nouns.kin.has(this.lower(start - 2))) return false;
    if (weekdays.has(word) || givenNameMonths.has(word))
      return this.context.language.roles.phrase.endingVerbs.has(this.lower(end + 1));
    if (this.context.words.facts[this.tokens.form[start]!]! & (Word.title | Word.role)) return false;
    return !nationalities.has(word) && this.isOwned(start - 2);
  }

  /** "his son", "a younger brother", "Obi's brother": whose kin, or the article, a few words before the noun. */
  private isOwned(noun: number): boolean {
    const { names } = this.context.language;
    return this.findBefore(noun, (word) => this.words.kinOpeners.has(word) || names.isPossessive(word));
  }

  private isDescribed(noun: number): boolean {
    return this.findBefore(noun, (word) => this.context.language.roles.phrase.determiners.has(word));
  }

  private isIndefinite(noun: number): boolean {
    const { indefiniteArticles } = this.context.language.roles.phrase;
    return this.findBefore(noun, (word) => indefiniteArticles.has(word));
  }

  private findBefore(noun: number, wanted: (word: string) => boolean): boolean {
    for (let i = noun - 1; i >= 0 && i >= noun - 6 && this.isInLine(i + 1); i--) {
      const word = this.lower(i);
      if (wanted(word)) return true;
      if (/^[,.;:!?()]$/.test(word)) return false;
    }
    return false;
  }

  /** "a man named Shorty", "the singer known as Anohni B", "the boy, whose name is Eetu": the words of naming after somebody. */
  private isNamed(start: number): boolean {
    const open = '"“‘\''.includes(this.lower(start - 1)) ? start - 1 : start;
    return this.words.namings.some((phrase) => {
      const from = open - phrase.length;
      if (!phrase.every((word, k) => this.lower(from + k) === word && this.isInLine(from + k + 1)))
        return false;
      return this.isSomebody(this.lower(from - 1) === ',' ? from - 2 : from - 1);
    });
  }

  /** Whether a word, or the one before a pronoun of a clause, stands for one person. */
  private isSomebody(i: number): boolean {
    const { relativePronouns } = this.context.language.names.classes;
    for (let at = i; at >= 0 && at >= i - 4 && this.isInLine(at + 1); at--) {
      const word = this.lower(at);
      if (this.nouns.isRole(word) || this.nouns.kin.has(word) || this.nouns.vague.has(word)) {
        return !this.nouns.isPlural(word) && (at === i || relativePronouns.has(this.lower(at + 1)));
      }
    }
    return false;
  }

  /** "(Reporting by Ann Obi", "REUTERS/Ann Obi": who wrote it, or took the picture. */
  private isCredited(start: number): boolean {
    const before = this.lower(start - 1);
    if (!this.isInLine(start)) return false;
    if (before === '/') return this.words.photoAgencies.has(this.lower(start - 2));
    return this.words.creditLinks.has(before) && this.words.creditVerbs.has(this.lower(start - 2));
  }

  /** "Ann Obi/Pool via REUTERS". */
  private creditsBefore(end: number): boolean {
    return this.isInLine(end) && this.lower(end) === '/' && this.words.pictureWords.has(this.lower(end + 1));
  }

  /** "REUTERS/File Photo". */
  private isPicture(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.words.pictureWords.has(this.lower(i))) return true;
    return false;
  }

  private creditEnd(start: number, end: number): number {
    let at = start;
    while (at < end && !this.words.creditVerbs.has(this.lower(at))) at++;
    return at;
  }

  /** "Bill and Hilary Clanton", "Owners Sean and Aoife Obi": a given name by itself, before a full name. */
  private isFirstOfCouple(start: number, end: number): boolean {
    const { tokens, labels } = this;
    const { language } = this.context;
    const first = end - 1;
    const other = end + 1;
    if (!this.isInLine(other) || labels[other] !== Label.begin || labels[other + 1] !== Label.inside)
      return false;
    for (let i = start; i < first; i++) if (!this.nouns.isPlural(this.lower(i))) return false;
    return sharesFamilyName(tokens, language, first, other);
  }

  /** Whether "a", "/", "l" begins at token `i`, between two capitalised words. */
  private isSlashedFiliation(i: number): boolean {
    if (this.lower(i + 1) !== '/') return false;
    const { slashedFiliations } = this.context.language.names.edges;
    if (!slashedFiliations.has(`${this.lower(i)}/${this.lower(i + 2)}`)) return false;
    const { gap } = this.tokens;
    return (
      gap[i] === Gap.blank && gap[i + 3] === Gap.blank && this.isCandidate(i - 1) && this.isCandidate(i + 3)
    );
  }

  private labelFather(i: number): void {
    let start = i - 1;
    while (start > 0 && this.tokens.gap[start] === Gap.blank && this.isCandidate(start - 1)) start--;
    let end = i + 4;
    while (end < this.tokens.count && this.tokens.gap[end] === Gap.blank && this.isCandidate(end)) end++;
    if (this.labels[i - 1] === Label.outside) labelName(this.labels, start, i);
    this.labels.fill(Label.inside, i, end);
  }

  private isCandidate(i: number): boolean {
    const fact = this.context.words.facts[this.tokens.form[i]!]!;
    return (fact & Word.candidate) !== 0 && !(fact & (Word.common | Word.title));
  }

  private isInLine(i: number): boolean {
    return i >= 0 && i < this.tokens.count && this.tokens.gap[i]! < Gap.line;
  }

  private lower(i: number): string {
    return i >= 0 && i < this.tokens.count ? tokenLower(this.tokens, i) : '';
  }
}
