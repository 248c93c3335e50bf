import type { TextSpan } from '../article.ts';
import {
  CLAUSE_OPENERS,
  DETERMINERS,
  NEVER_LAST,
  PHRASE_ENDING_VERBS,
  POSSESSIVES,
  RELATIONS,
  ROLE_LINKS,
  TRADE_OPENERS,
} from '../languages/en/role-clauses.ts';
import {
  AFTER_FIRE,
  AGENT_ENDINGS,
  BEFORE_ACCUSED,
  COMPOUND_ROLES,
  KIN,
  MORE_OFFICES,
  NOT_AGENTS,
  ROLE_MODIFIERS,
  ROLE_STOPS,
} from '../languages/en/role-nouns.ts';
import { isOfSmallLetters } from '../text/characters.ts';
import type { TextDocument } from '../text/document.ts';
import { Gap, type Tokens, tokenLower, tokenText } from '../text/tokens.ts';
import { Form } from '../text/vocabulary.ts';
import { isRoleWord } from './role-words.ts';

/**
 * How a role was found. A rank is a title that says little ("General"); a duty is told by a verb ("chairs the
 * committee"); kin names a person through another.
 */
export type RoleKind = 'title' | 'apposition' | 'fronted' | 'rank' | 'clause' | 'copula' | 'duty' | 'kin';

/** A role of a person in the article's own words. */
export interface Role extends TextSpan {
  readonly kind: RoleKind;
}

/** Tokens a role may take at most, on either side of its head. */
export const LONGEST = 16;

/** Reads the noun phrase of a role: from its head noun out to the words it begins and ends with. */
export class RolePhraseReader {
  private readonly tokens: Tokens;

  constructor(
    private readonly document: TextDocument,
    /** By token: 1 where it is part of a mention. */
    protected readonly isName: Uint8Array,
  ) {
    this.tokens = document.tokens;
  }

  /** A noun phrase from `at` that is headed by a role noun, without its article, up to the next clause edge. */
  protected phrase(at: number, kind: RoleKind): Role | null {
    let first = at;
    if (first > 0 && this.gap(first) >= Gap.line) return null;
    const opener = this.lower(first);
    const pronoun = POSSESSIVES.has(opener);
    if (DETERMINERS.has(opener)) first++;
    const agents = kind === 'apposition' && (opener === 'a' || opener === 'an');
    let head = -1;
    let i = first;
    for (; i < at + LONGEST && this.sameSentence(at, i); i++) {
      const text = this.text(i);
      const role = this.isRole(i) || (agents && this.isAgent(i));
      if (role && !this.isPossessed(i)) head = i;
      else if (head >= 0 && i > head && !this.isModifier(i)) break;
      else if (head < 0 && !this.isModifier(i) && !this.isMark(text) && !this.isTrade(first, i)) return null;
      if (this.isName[i] && !this.isPossessed(i) && !this.isRole(i)) return null;
    }
    if (head < 0 || this.isVerbAlone(at, head)) return null;
    const last = this.rightEdge(head, at + LONGEST + 8);
    if (this.isListOfNames(head, last)) return null;
    const kin = this.isKin(head) && (pronoun || last > head);
    return this.role(first, last, kin ? 'kin' : kind);
  }

  /** "X, 64, faces four charges": what opens the phrase without an article is a verb. */
  private isVerbAlone(at: number, head: number): boolean {
    return head === at && /^\p{Ll}+[^s]s$/u.test(this.text(at)) && /^\d+$/.test(this.text(at - 2));
  }

  /** The end of a phrase headed at `head`: before the comma, full stop, relative pronoun or verb that closes it. */
  protected rightEdge(head: number, limit: number): number {
    let last = head;
    for (let i = head + 1; i < limit && this.sameSentence(head, i) && this.gap(i) < Gap.line; i++) {
      const text = this.text(i);
      const lower = this.lower(i);
      if (/^[,.;:!?()"“”—–[\]…|]$/.test(text) || text === '-' || text === '...' || text === '--') break;
      if (CLAUSE_OPENERS.has(lower) || PHRASE_ENDING_VERBS.has(lower)) break;
      if (lower === 'and' && this.isName[i + 1]) break;
      if (!NEVER_LAST.has(lower)) last = i;
    }
    return last;
  }

  /**
   * The role noun whose phrase, linked by "of" or the like, ends at token `end`; -1 where there is none. `withPost`
   * lets a post in capitals stand behind the role and a comma: "General Manager, Public Affairs of the corporation".
   */
  protected linkedHead(end: number, withPost = false): number {
    for (let i = end; i > 0 && i > end - 12 && this.sameSentence(i - 1, end); i--) {
      const lower = this.lower(i);
      if (ROLE_LINKS.has(lower) && lower !== 'and') {
        if (this.isRole(i - 1)) return i - 1;
        continue;
      }
      if (withPost && lower === ',' && this.isCapital(i + 1) && this.isCapital(i - 1) && this.isRole(i - 1)) {
        const farther = this.linkedHead(i - 2);
        return farther < 0 ? i - 1 : farther;
      }
      if (this.isMark(this.text(i)) || lower === 'and' || lower === 'the' || lower === '&') continue;
      if (!(this.isModifier(i) || this.isPluralObject(i)) || this.isName[i]) return -1;
    }
    return -1;
  }

  /** First token of the phrase whose head is at `head`: modifiers and a possessor on its left. */
  protected leftEdge(head: number): number {
    let first = head;
    while (first > 0 && head - first < LONGEST && this.sameSentence(first - 1, head)) {
      const before = first - 1;
      const text = this.text(before);
      if (this.isPossessive(before)) {
        first = this.possessorEdge(before);
        break;
      }
      if (text === '/' || text === '-' || text === '&') {
        if (!this.isModifier(before - 1)) break;
      } else if (this.lower(before) === 'and') {
        const joinsRoles = this.isRole(before - 1) && !this.isName[before - 1];
        // "Ministry of Mines and Energy spokesman"
        if (!joinsRoles && !(this.isInsideName(before - 2) && this.isCapital(before + 1))) break;
      } else if (this.isInsideName(before)) {
        first = before - 1;
        continue;
      } else if (!(this.isModifier(before) || this.isTradeOf(before, head)) || this.isName[before]) break;
      first = before;
    }
    const infinitive = this.lower(first - 1) === 'to' && /(?:ate|i[sz]e|ify)$/.test(this.text(first));
    if (infinitive && first < head) first++;
    while (
      first < head &&
      (this.text(first) === '/' || this.text(first) === '-' || this.lower(first) === 'and')
    )
      first++;
    return first;
  }

  /** "Carlineo's attorney", "the president's lawyer": the possessor belongs to the role, its article too. */
  private possessorEdge(possessive: number): number {
    let first = possessive;
    while (first > 0 && possessive - first < 7 && this.sameSentence(first - 1, possessive)) {
      if (!this.isModifier(first - 1) && !this.isPluralObject(first - 1)) break;
      first--;
    }
    if (first === possessive) return possessive + 1;
    if (this.lower(first - 1) === 'the' && this.sameSentence(first - 1, possessive)) first--;
    return first;
  }

  /** "Ali, chairman Bello and Musa": a phrase that runs into further names is no apposition. */
  private isListOfNames(head: number, last: number): boolean {
    return this.isName[head + 1] === 1 && last > head;
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
  private isAgent(i: number): boolean {
    const text = this.text(i);
    if (NOT_AGENTS.has(text) || ROLE_STOPS.has(text) || !isOfSmallLetters(text, 5)) return false;
    return AGENT_ENDINGS.some((ending) => text.endsWith(ending) && text.length >= ending.length + 3);
  }

  /** "fencing" before "coach": what is done, between the article and the role. */
  private isTrade(first: number, i: number): boolean {
    return i === first && this.text(i).endsWith('ing') && this.isRole(i + 1);
  }

  /** "shipping" in "former shipping minister", "the shipping minister". */
  private isTradeOf(i: number, head: number): boolean {
    if (i + 1 !== head || !this.text(i).endsWith('ing')) return false;
    const before = this.lower(i - 1);
    return DETERMINERS.has(before) || TRADE_OPENERS.has(before);
  }

  /** "works" in "commissioner for works", "farmers" in "the farmers' union": no verb, by what stands beside it. */
  private isPluralObject(i: number): boolean {
    return /^\p{Ll}+[^s]s$/u.test(this.text(i)) && (this.isPossessed(i) || ROLE_LINKS.has(this.lower(i - 1)));
  }

  /** The "of" of "Bank of Ghana Governor", "Department of Forests ranger". */
  private isInsideName(i: number): boolean {
    return this.lower(i) === 'of' && this.isCapital(i - 1) && this.isCapital(i + 1);
  }

  private isCapital(i: number): boolean {
    if (i < 0 || this.isName[i]) return false;
    return (this.tokens.flags[this.tokens.form[i]!]! & Form.capital) !== 0 && this.isModifier(i);
  }

  /** Kin, or somebody named through another: "his colleague". */
  protected isKin(i: number): boolean {
    return KIN.has(this.lower(i)) || RELATIONS.has(this.lower(i));
  }

  /** Whether the token may stand before the head of a role: a name, a noun or an adjective by its looks. */
  private isModifier(i: number): boolean {
    if (i < 0 || i >= this.tokens.count) return false;
    const flags = this.tokens.flags[this.tokens.form[i]!]!;
    if (this.isPossessive(i)) return true;
    if (flags & Form.number) return /^\d+(?:st|nd|rd|th|-[a-z-]+)$/.test(this.text(i));
    if (!(flags & Form.word) || flags & Form.address) return false;
    const lower = this.lower(i);
    if (ROLE_STOPS.has(lower)) return lower === 'fire' && AFTER_FIRE.has(this.lower(i + 1));
    if (flags & Form.capital || ROLE_MODIFIERS.has(lower)) return true;
    return !/(?:ed|ing|ly)$/.test(lower) && !/[^s]s$/.test(lower);
  }

  private isMark(text: string): boolean {
    return text === '/' || text === '-' || text === '&';
  }

  private isPossessive(i: number): boolean {
    const text = this.text(i);
    if (text === "'s" || text === '’s') return true;
    return (text === "'" || text === '’') && /s$/.test(this.text(i - 1)) && this.gap(i) === Gap.none;
  }

  /** Whether the word owns what follows it ("the minister's aide"). */
  private isPossessed(i: number): boolean {
    return this.isPossessive(i + 1);
  }

  protected role(first: number, last: number, kind: RoleKind): Role | null {
    const start = this.tokens.start[first]!;
    const end = this.tokens.end[last]!;
    if (last < first || last - first > LONGEST + 8) return null;
    return { start, end, text: this.document.text.slice(start, end), kind };
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
