import type { Language } from '../language.ts';
import { Gap, type Tokens, tokenLower } from '../text/tokens.ts';
import { Form } from '../text/vocabulary.ts';
import type { Mention } from './mentions.ts';

/** What the first word of a name and the words right before it tell: that a firm, a university or a ship bears it. */
export class BodiesByName {
  constructor(
    private readonly tokens: Tokens,
    private readonly language: Language,
  ) {}

  /** "Fourteen Summits", "trading as Lee Roofing", "the University of Colorado Boulder". */
  isBody({ firstToken, lastToken }: Mention): boolean {
    const { tradingAs, kinds, nameLinks } = this.language.names.otherThings;
    const { smallNumbers } = this.language.roles.phrase;
    if (this.isJoinedByAmpersand(firstToken, lastToken)) return true;
    if (firstToken < lastToken && smallNumbers.has(this.lower(firstToken))) return true;
    if (firstToken < lastToken && this.isOnlyKind(firstToken)) return true;
    if (!this.isBlank(firstToken) || !this.isBlank(firstToken - 1)) return false;
    const before = this.lower(firstToken - 1);
    if (tradingAs.has(`${this.lower(firstToken - 2)} ${before}`)) return true;
    return nameLinks.has(before) && kinds.has(this.lower(firstToken - 2)) && this.isCapital(firstToken - 2);
  }

  /** Whether a token is a word for a thing that is said of nobody: "chipmaker", not "developer". */
  isOnlyKind(i: number): boolean {
    const word = this.lower(i);
    const { femaleGivenNames, maleGivenNames } = this.language.names.gender;
    if (!this.language.names.otherThings.kinds.has(word)) return false;
    return (
      !this.language.roles.nouns.listed.has(word) && !femaleGivenNames.has(word) && !maleGivenNames.has(word)
    );
  }

  /** "The Margaret Anne": whether an article stands before a whole name. */
  hasArticle({ firstToken, lastToken }: Mention): boolean {
    const { definiteArticles } = this.language.roles.phrase;
    if (firstToken === lastToken || !this.isBlank(firstToken)) return false;
    return definiteArticles.has(this.lower(firstToken - 1));
  }

  /** Whether a noun phrase is over before token `i`: a mark, a line's end, or what links the noun to more of it. */
  closesPhrase(i: number): boolean {
    if (i >= this.tokens.count || this.tokens.gap[i]! >= Gap.line) return true;
    const { clauseOpeners, endingVerbs, links } = this.language.roles.phrase;
    const word = this.lower(i);
    return /^[,.;:)]$/.test(word) || links.has(word) || clauseOpeners.has(word) || endingVerbs.has(word);
  }

  /** "Johnson & Johnson", "Marks & Spencer". */
  private isJoinedByAmpersand(firstToken: number, lastToken: number): boolean {
    if (firstToken !== lastToken) return false;
    if (this.lower(lastToken + 1) === '&') return this.isLoneSurname(lastToken + 2, lastToken + 3);
    return this.lower(firstToken - 1) === '&' && this.isLoneSurname(firstToken - 2, firstToken - 3);
  }

  /** Whether the token is a capitalised word that is no title and has no other beside it, on its far side. */
  private isLoneSurname(i: number, beyond: number): boolean {
    const { titles } = this.language.names.classes;
    if (!this.isCapital(i) || titles.has(this.lower(i)) || this.isShort(i)) return false;
    return !this.isCapital(beyond);
  }

  /** "CEO", "J.": letters. */
  private isShort(i: number): boolean {
    return (this.tokens.flags[this.tokens.form[i]!]! & (Form.allCaps | Form.initials)) !== 0;
  }

  /** Whether a token stands after another and a blank. */
  private isBlank(i: number): boolean {
    return i > 0 && i < this.tokens.count && this.tokens.gap[i] === Gap.blank;
  }

  private isCapital(i: number): boolean {
    return i >= 0 && (this.tokens.flags[this.tokens.form[i]!]! & Form.capital) !== 0;
  }

  private lower(i: number): string {
    return i >= 0 && i < this.tokens.count ? tokenLower(this.tokens, i) : '';
  }
}
