import type { NameEdges } from '../grammar/names.ts';
import type { Language } from '../language.ts';
import { isUpper } from '../text/characters.ts';
import { Gap, type Tokens, tokenLower, tokenText } from '../text/tokens.ts';
import { Form } from '../text/vocabulary.ts';

const LONGEST_SENTENCE = 80;

/** Given names that look like something else, so that the labels leave them out: "Will", "May", "Dean", "K.P.", "Ma.". */
export class MissedGivenNames {
  private readonly edges: NameEdges;

  constructor(
    private readonly tokens: Tokens,
    private readonly language: Language,
  ) {
    this.edges = language.names.edges;
  }

  /** First token of the name [first, last] with a given name before it that was missed; `first` where none was. */
  before(first: number, last: number): number {
    if (this.opensWithName(first - 1) || this.areInitials(first - 1) || this.isMonthAsName(first - 1))
      return first - 1;
    if (first === last && this.isGivenBehindRole(first - 1)) return first - 1;
    return this.isShortGivenName(first - 2) ? first - 2 : first;
  }

  /**
   * "Will Obi said", "May Lund told": what looks like a verb at the start of a sentence, directly before a name, is
   * part of the name, unless the sentence is a question.
   */
  private opensWithName(i: number): boolean {
    const { count, gap } = this.tokens;
    if (i < 0 || !this.edges.questionOpeners.has(this.lower(i)) || gap[i + 1] !== Gap.blank) return false;
    if (!this.isCapital(i)) return false;
    if (gap[i]! < Gap.line && !'.!?'.includes(this.lower(i - 1))) return false;
    for (let k = i + 1; k < count && k < i + LONGEST_SENTENCE && gap[k]! < Gap.line; k++) {
      const text = this.lower(k);
      if (text === '?') return false;
      if (text === '.' || text === '!') break;
    }
    return true;
  }

  /** "May Adeyemi": a month before a name is part of it, unless a word or a number before says that it is a month. */
  private isMonthAsName(i: number): boolean {
    const { beforeMonths, givenNameMonths } = this.edges;
    if (i < 0 || !givenNameMonths.has(this.lower(i)) || !this.isCapital(i)) return false;
    if (this.tokens.gap[i + 1] !== Gap.blank) return false;
    return (
      i === 0 ||
      this.tokens.gap[i]! >= Gap.line ||
      !(beforeMonths.has(this.lower(i - 1)) || /\d/.test(this.lower(i - 1)))
    );
  }

  /** "Ma. Corazon": a given name in short, whose stop is a token of its own. */
  private isShortGivenName(i: number): boolean {
    const { gap } = this.tokens;
    if (i < 0 || !this.edges.shortGivenNames.has(this.lower(i)) || this.lower(i + 1) !== '.') return false;
    return this.isCapital(i) && gap[i + 1] === Gap.none && gap[i + 2] === Gap.blank;
  }

  /** "Skipper Dean Rutter": what is a role as well is the given name of who has another. */
  private isGivenBehindRole(i: number): boolean {
    const { gap } = this.tokens;
    if (i < 1 || !this.isCapital(i) || gap[i] !== Gap.blank || gap[i + 1] !== Gap.blank) return false;
    const word = this.lower(i);
    const { femaleGivenNames, maleGivenNames } = this.language.names.gender;
    const { isRole } = this.language.roles.nouns;
    const isGiven = femaleGivenNames.has(word) || maleGivenNames.has(word);
    return isGiven && isRole(word) && isRole(this.lower(i - 1));
  }

  /** "K.P." before the rest of a name, in one piece. */
  private areInitials(i: number): boolean {
    if (i < 0 || this.tokens.gap[i + 1] !== Gap.blank) return false;
    const text = tokenText(this.tokens, i);
    if (text.length !== 4 && text.length !== 6) return false;
    // "the F.B.I. James Obi"
    if (this.isArticle(i - 1)) return false;
    for (let at = 0; at < text.length; at += 2)
      if (!isUpper(text.charCodeAt(at)) || text[at + 1] !== '.') return false;
    return !this.edges.stoppedLetters.has(this.lower(i));
  }

  private isArticle(i: number): boolean {
    return this.language.roles.phrase.definiteArticles.has(this.lower(i));
  }

  private isCapital(i: number): boolean {
    return (this.tokens.flags[this.tokens.form[i]!]! & Form.capital) !== 0;
  }

  private lower(i: number): string {
    return i >= 0 && i < this.tokens.count ? tokenLower(this.tokens, i) : '';
  }
}
