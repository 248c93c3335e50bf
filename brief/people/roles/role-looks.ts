import type { NameGrammar } from '../../grammar/names.ts';
import type { RoleGrammar } from '../../grammar/roles.ts';
import type { SentenceGrammar } from '../../grammar/text.ts';
import type { Language } from '../../language.ts';
import { isOfSmallLetters, withoutStop } from '../../text/characters.ts';
import type { TextDocument } from '../../text/document.ts';
import { Gap, type Tokens, tokenLower, tokenText } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';

/** The longest name with its title, in tokens. */
const LONGEST_NAME = 6;

/** What the words of a role look like: a role noun, what may stand before it, whose it is. */
export class RoleLooks {
  protected readonly tokens: Tokens;
  protected readonly names: NameGrammar;
  protected readonly roles: RoleGrammar;
  private readonly letterWords: SentenceGrammar['letterWords'];
  private readonly accordingTo: readonly (readonly string[])[];

  constructor(
    protected readonly document: TextDocument,
    language: Language,
    /** By token: 1 where it is part of a mention. */
    protected readonly isName: Uint8Array,
  ) {
    this.tokens = document.tokens;
    this.names = language.names;
    this.roles = language.roles;
    this.letterWords = language.text.sentences.letterWords;
    this.accordingTo = language.quotations.reporting.accordingTo;
  }

  /** "sons", "faces", and not "boss": a common word with the ending of several, or of a verb. */
  protected isPlural(i: number): boolean {
    const text = this.text(i);
    return this.roles.nouns.isPlural(text) && isOfSmallLetters(text, 3);
  }

  /** "His sons, Kiri and Tane": what several are is no one's role. */
  protected isOfSeveral(i: number): boolean {
    const { isRole, singularOf } = this.roles.nouns;
    return this.isPlural(i) && isRole(singularOf(this.text(i)));
  }

  /** "senators", "children": a word for several persons, whoever they are. */
  protected isSeveral(i: number): boolean {
    const { isIrregularPlural, isPlural, isRole, moreOffices, singularOf } = this.roles.nouns;
    if (i < 0 || this.isName[i]) return false;
    const word = this.lower(i);
    if (isIrregularPlural(word)) return true;
    const one = singularOf(word);
    return isPlural(word) && (isRole(one) || moreOffices.has(one)) && !this.isPossessed(i);
  }

  /** "Justices X and Y": the same with a capital. */
  protected isTitleOfSeveral(i: number): boolean {
    const { isPlural, kin, listed, singularOf } = this.roles.nouns;
    const word = this.lower(i);
    const one = singularOf(word);
    return isPlural(word) && (listed.has(one) || kin.has(one)) && !this.isPossessed(i);
  }

  /** "A petite woman": by itself such a word tells what everybody sees. */
  protected isVague(i: number): boolean {
    return this.roles.nouns.vague.has(this.lower(i));
  }

  protected isRole(i: number): boolean {
    if (i < 0 || this.isName[i]) return false;
    const lower = this.lower(i);
    const { nouns, phrase } = this.roles;
    const openers = phrase.participleRoles.get(lower);
    if (openers && (!this.isAfterOneOf(i, openers) || phrase.nameLinks.has(this.lower(i + 1)))) return false;
    if (nouns.isRole(lower) || nouns.moreOffices.has(lower) || nouns.roleLetters.has(this.text(i)))
      return true;
    // "his aunt", and not "Aunt Ann"
    return (nouns.kin.has(lower) && this.text(i) === lower) || this.isCompoundRole(i);
  }

  /** "The accused", "co-accused": elsewhere the word is a verb ("The MP accused X of theft"). */
  private isAfterOneOf(i: number, openers: ReadonlySet<string>): boolean {
    const before = this.lower(i - 1);
    if (before === ',') return !this.isVerbOfCharge(i);
    return i === 0 || this.roles.phrase.determiners.has(before) || openers.has(before);
  }

  /** "The MP, a lawyer, accused X of theft". */
  private isVerbOfCharge(i: number): boolean {
    let behind = i + 1;
    while (behind < i + LONGEST_NAME && (this.isName[behind] || /^\p{Lu}/u.test(this.text(behind)))) behind++;
    return behind > i + 1 && this.roles.phrase.nameLinks.has(this.lower(behind));
  }

  /** "harbour master", "running mate": a role with another noun before it only. */
  protected isCompoundRole(i: number): boolean {
    const { nouns, phrase } = this.roles;
    if (i === 0 || this.gap(i) !== Gap.blank) return false;
    if (nouns.pairedRoles.get(this.lower(i))?.has(this.lower(i - 1))) return true;
    if (!nouns.compoundRoles.has(this.text(i))) return false;
    const before = this.text(i - 1);
    return isOfSmallLetters(before, 3) && !phrase.stops.has(before) && !phrase.determiners.has(before);
  }

  /** Whether "according to" stands before token `i`, an article between left out. */
  protected isAccordingTo(i: number): boolean {
    const end = this.roles.phrase.determiners.has(this.lower(i - 1)) ? i - 1 : i;
    return this.accordingTo.some((words) =>
      words.every((word, k) => this.lower(end - words.length + k) === word),
    );
  }

  /** "Mr", "Datuk": what only addresses somebody. */
  protected isAddress(i: number): boolean {
    const word = this.bare(i);
    const { kin, moreOffices } = this.roles.nouns;
    // "his brother Jo Obi", unlike "Brother Jo"
    if ((moreOffices.has(word) || kin.has(word)) && this.text(i) === word) return false;
    return this.names.classes.formsOfAddress.has(word) && !this.isCompoundRole(i);
  }

  /** "fisher", "coxswain's mate": a noun that is not listed, with the ending of one who does something. */
  protected isAgent(i: number): boolean {
    const text = this.text(i);
    return isOfSmallLetters(text, 5) && this.roles.nouns.isAgent(text);
  }

  /** "fencing coach", "chief operating officer": what is done, between the article or the like and the role. */
  protected isTrade(first: number, i: number): boolean {
    const { isTrade, tradeOpeners } = this.roles.phrase;
    if (!isTrade(this.text(i)) || !this.isRole(i + 1)) return false;
    return i === first || tradeOpeners.has(this.lower(i - 1));
  }

  /** "shipping" in "former shipping minister", "the shipping minister", "Norland's shipping minister". */
  protected isTradeOf(i: number, head: number): boolean {
    const { determiners, isTrade, tradeOpeners } = this.roles.phrase;
    if (i + 1 !== head || !isTrade(this.text(i))) return false;
    const before = this.lower(i - 1);
    return determiners.has(before) || tradeOpeners.has(before) || this.isPossessive(i - 1);
  }

  /** "works" in "commissioner for works", "farmers" in "the farmers' union": no verb, by what stands beside it. */
  protected isPluralObject(i: number): boolean {
    return this.isPlural(i) && (this.isPossessed(i) || this.roles.phrase.links.has(this.lower(i - 1)));
  }

  /** The "of" of "Bank of Ghana Governor", "Department of Forests ranger". */
  protected isInsideName(i: number): boolean {
    return this.roles.phrase.nameLinks.has(this.lower(i)) && this.isCapital(i - 1) && this.isCapital(i + 1);
  }

  protected isCapital(i: number): boolean {
    if (i < 0 || this.isName[i]) return false;
    return (this.tokens.flags[this.tokens.form[i]!]! & Form.capital) !== 0 && this.isModifier(i);
  }

  /** Kin, or somebody named through another: "his colleague". */
  protected isKin(i: number): boolean {
    const { kin, relations } = this.roles.nouns;
    return kin.has(this.lower(i)) || relations.has(this.lower(i));
  }

  /** Whether the token may stand before the head of a role: a name, a noun or an adjective by its looks. */
  protected isModifier(i: number): boolean {
    if (i < 0 || i >= this.tokens.count) return false;
    const { phrase } = this.roles;
    const flags = this.tokens.flags[this.tokens.form[i]!]!;
    if (this.isPossessive(i) || this.isHyphened(i)) return true;
    if (flags & Form.number) return phrase.isOrdinal(this.text(i));
    if (!(flags & Form.word) || flags & Form.address) return false;
    const lower = this.lower(i);
    const asName = flags & Form.capital && (phrase.alsoInstitutions.has(lower) || this.isInsideCapitals(i));
    if (phrase.stops.has(lower) && !asName)
      return phrase.nounsAmongStops.get(lower)?.has(this.lower(i + 1)) ?? false;
    if (flags & Form.capital || phrase.modifiers.has(lower)) return true;
    return phrase.mayModify(lower);
  }

  /** The "based" of "New York-based". */
  private isHyphened(i: number): boolean {
    return i > 1 && this.text(i - 1) === '-' && this.gap(i) === Gap.none && isOfSmallLetters(this.text(i), 2);
  }

  /** "US", "Movement Another Way": a word that is a name's here, not the day or the pronoun it is elsewhere. */
  private isInsideCapitals(i: number): boolean {
    const flags = this.tokens.flags[this.tokens.form[i]!]!;
    const { months, weekdays } = this.names.edges;
    if (months.has(this.lower(i)) || weekdays.has(this.lower(i))) return false;
    if (flags & Form.allCaps && this.text(i).length > 1) return true;
    if (i === 0 || this.gap(i) !== Gap.blank || this.isName[i - 1]) return false;
    const before = this.tokens.flags[this.tokens.form[i - 1]!]!;
    return (before & Form.capital) !== 0 && !this.roles.phrase.stops.has(this.lower(i - 1));
  }

  protected isMark(text: string): boolean {
    return text === '/' || text === '-' || text === '&';
  }

  protected isPossessive(i: number): boolean {
    const text = this.text(i);
    if (this.names.isPossessive(text)) return true;
    const { mayOwnByMark } = this.roles.phrase;
    return (text === "'" || text === '’') && mayOwnByMark(this.text(i - 1)) && this.gap(i) === Gap.none;
  }

  /** Whether the word owns what follows it ("the minister's aide"). */
  protected isPossessed(i: number): boolean {
    return this.isPossessive(i + 1);
  }

  /** Whether two tokens are in one line with nothing between that ends a sentence. */
  protected sameSentence(a: number, b: number): boolean {
    if (a < 0 || b >= this.tokens.count) return false;
    for (let i = Math.min(a, b) + 1; i <= Math.max(a, b); i++) if (this.gap(i) >= Gap.line) return false;
    return !this.endsSentence(a) || a >= b;
  }

  private endsSentence(i: number): boolean {
    if (/^[.!?]$/.test(this.text(i))) return true;
    // "a post on X. Former mayor Ann Lee"
    return (
      /^\p{Lu}\.$/u.test(this.text(i)) && this.letterWords.get(this.bare(i))?.has(this.lower(i - 1)) === true
    );
  }

  protected text(i: number): string {
    return i < 0 || i >= this.tokens.count ? '' : tokenText(this.tokens, i);
  }

  protected lower(i: number): string {
    return i < 0 || i >= this.tokens.count ? '' : tokenLower(this.tokens, i);
  }

  /** Lower-case text of a token without its full stop. */
  protected bare(i: number): string {
    return withoutStop(this.lower(i));
  }

  protected gap(i: number): number {
    return i < this.tokens.count ? this.tokens.gap[i]! : Gap.paragraph;
  }
}
