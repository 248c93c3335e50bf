import {
  DETERMINERS,
  RELATIONS,
  ROLE_LINKS,
  TRADE_OPENERS,
  VAGUE_ROLES,
} from '../../languages/en/role-clauses.ts';
import {
  AFTER_FIRE,
  AGENT_ENDINGS,
  ALSO_AN_INSTITUTION,
  BEFORE_ACCUSED,
  COMPOUND_ROLES,
  KIN,
  MORE_OFFICES,
  NOT_AGENTS,
  ROLE_MODIFIERS,
  ROLE_STOPS,
} from '../../languages/en/role-nouns.ts';
import { isOfSmallLetters } from '../../text/characters.ts';
import type { TextDocument } from '../../text/document.ts';
import { Gap, type Tokens, tokenLower, tokenText } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { isRoleWord } from './role-words.ts';

/** What the words of a role look like: a role noun, what may stand before it, whose it is. */
export class RoleLooks {
  protected readonly tokens: Tokens;

  constructor(
    protected readonly document: TextDocument,
    /** By token: 1 where it is part of a mention. */
    protected readonly isName: Uint8Array,
  ) {
    this.tokens = document.tokens;
  }

  /** "sons", "faces", and not "boss": a common word with the ending of several, or of a verb. */
  protected isPlural(i: number): boolean {
    const text = this.text(i);
    return text.endsWith('s') && !text.endsWith('ss') && isOfSmallLetters(text, 3);
  }

  /** "His sons, Kiri and Tane": what several are is no one's role. */
  protected isOfSeveral(i: number): boolean {
    return this.isPlural(i) && isRoleWord(this.text(i).slice(0, -1));
  }

  /** "A petite woman": by itself such a word tells what everybody sees. */
  protected isVague(i: number): boolean {
    return VAGUE_ROLES.has(this.lower(i));
  }

  protected isRole(i: number): boolean {
    if (i < 0 || this.isName[i]) return false;
    const lower = this.lower(i);
    if (lower === 'accused' && !this.isCalledAccused(i)) return false;
    return isRoleWord(lower) || MORE_OFFICES.has(lower) || this.isCompoundRole(i);
  }

  /** "The accused", "co-accused": elsewhere the word is a verb ("The MP accused X of theft"). */
  private isCalledAccused(i: number): boolean {
    const before = this.lower(i - 1);
    return i === 0 || before === ',' || DETERMINERS.has(before) || BEFORE_ACCUSED.has(before);
  }

  /** "harbour master", "running mate": a role with another noun before it only. */
  protected isCompoundRole(i: number): boolean {
    if (!COMPOUND_ROLES.has(this.text(i)) || i === 0 || this.gap(i) !== Gap.blank) return false;
    const before = this.text(i - 1);
    return isOfSmallLetters(before, 3) && !ROLE_STOPS.has(before) && !DETERMINERS.has(before);
  }

  /** "fisher", "coxswain's mate": a noun that is not listed, with the ending of one who does something. */
  protected isAgent(i: number): boolean {
    const text = this.text(i);
    if (NOT_AGENTS.has(text) || ROLE_STOPS.has(text) || !isOfSmallLetters(text, 5)) return false;
    return AGENT_ENDINGS.some((ending) => text.endsWith(ending) && text.length >= ending.length + 3);
  }

  /** "fencing coach", "chief operating officer": what is done, between the article or the like and the role. */
  protected isTrade(first: number, i: number): boolean {
    if (!this.text(i).endsWith('ing') || !this.isRole(i + 1)) return false;
    return i === first || TRADE_OPENERS.has(this.lower(i - 1));
  }

  /** "shipping" in "former shipping minister", "the shipping minister". */
  protected isTradeOf(i: number, head: number): boolean {
    if (i + 1 !== head || !this.text(i).endsWith('ing')) return false;
    const before = this.lower(i - 1);
    return DETERMINERS.has(before) || TRADE_OPENERS.has(before);
  }

  /** "works" in "commissioner for works", "farmers" in "the farmers' union": no verb, by what stands beside it. */
  protected isPluralObject(i: number): boolean {
    return this.isPlural(i) && (this.isPossessed(i) || ROLE_LINKS.has(this.lower(i - 1)));
  }

  /** The "of" of "Bank of Ghana Governor", "Department of Forests ranger". */
  protected isInsideName(i: number): boolean {
    return this.lower(i) === 'of' && this.isCapital(i - 1) && this.isCapital(i + 1);
  }

  protected isCapital(i: number): boolean {
    if (i < 0 || this.isName[i]) return false;
    return (this.tokens.flags[this.tokens.form[i]!]! & Form.capital) !== 0 && this.isModifier(i);
  }

  /** Kin, or somebody named through another: "his colleague". */
  protected isKin(i: number): boolean {
    return KIN.has(this.lower(i)) || RELATIONS.has(this.lower(i));
  }

  /** Whether the token may stand before the head of a role: a name, a noun or an adjective by its looks. */
  protected isModifier(i: number): boolean {
    if (i < 0 || i >= this.tokens.count) return false;
    const flags = this.tokens.flags[this.tokens.form[i]!]!;
    if (this.isPossessive(i)) return true;
    if (flags & Form.number) return /^\d+(?:st|nd|rd|th|-[a-z-]+)$/.test(this.text(i));
    if (!(flags & Form.word) || flags & Form.address) return false;
    const lower = this.lower(i);
    if (ROLE_STOPS.has(lower) && !(flags & Form.capital && ALSO_AN_INSTITUTION.has(lower)))
      return lower === 'fire' && AFTER_FIRE.has(this.lower(i + 1));
    if (flags & Form.capital || ROLE_MODIFIERS.has(lower)) return true;
    return !/(?:ed|ing|ly)$/.test(lower) && !/[^s]s$/.test(lower);
  }

  protected isMark(text: string): boolean {
    return text === '/' || text === '-' || text === '&';
  }

  protected isPossessive(i: number): boolean {
    const text = this.text(i);
    if (text === "'s" || text === '’s') return true;
    return (text === "'" || text === '’') && /s$/.test(this.text(i - 1)) && this.gap(i) === Gap.none;
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
    return /^[.!?]$/.test(this.text(i));
  }

  protected text(i: number): string {
    return i < 0 || i >= this.tokens.count ? '' : tokenText(this.tokens, i);
  }

  protected lower(i: number): string {
    return i < 0 || i >= this.tokens.count ? '' : tokenLower(this.tokens, i);
  }

  protected gap(i: number): number {
    return i < this.tokens.count ? this.tokens.gap[i]! : Gap.paragraph;
  }
}
