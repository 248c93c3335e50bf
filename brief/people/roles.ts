import type { TextSpan } from '../article.ts';
import {
  APPOINTED,
  CLAUSE_ADVERBS,
  CLAUSE_OPENERS,
  COPULAS,
  DETERMINERS,
  DUTIES,
  NEVER_LAST,
  NO_OBJECT,
  PHRASE_ENDING_VERBS,
  POSSESSIVES,
  ROLE_LINKS,
  SERVING,
} from '../languages/en/role-clauses.ts';
import { KIN, RANKS, ROLE_MODIFIERS, ROLE_STOPS } from '../languages/en/role-nouns.ts';
import { FORMS_OF_ADDRESS } from '../languages/en/titles.ts';
import type { TextDocument } from '../text/document.ts';
import { Form, Gap, type Tokens, tokenLower, tokenText } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
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
const LONGEST = 16;

/** Reads the roles around one mention of a person. */
export function rolesAt(document: TextDocument, mention: Mention, isName: Uint8Array): Role[] {
  const reader = new RoleReader(document, isName);
  return [
    reader.title(mention),
    reader.apposition(mention),
    reader.fronted(mention),
    ...reader.clauses(mention),
  ].filter((role) => role !== null);
}

class RoleReader {
  private readonly tokens: Tokens;

  constructor(
    private readonly document: TextDocument,
    /** By token: 1 where it is part of a mention. */
    private readonly isName: Uint8Array,
  ) {
    this.tokens = document.tokens;
  }

  /** "South Dakota Gov. Kristi Noem": the words before the name. */
  title({ firstToken }: Mention): Role | null {
    let head = firstToken - 1;
    if (!this.sameSentence(head, firstToken)) return null;
    // "Mr", "Datuk" and the like say nothing, but a role may stand before them.
    while (head > 0 && this.sameSentence(head - 1, head) && this.isBareTitle(head)) head--;
    const last = head;
    if (this.isName[head]) return null;
    // "Minister of Interior Sar Kheng", "Secretary for Health Lam"
    if (!this.isRole(head)) {
      head = this.linkedHead(head);
      if (head < 0) return null;
    }
    const first = this.leftEdge(head);
    const kind = first < last ? 'title' : RANKS.has(this.lower(last).replace(/\.$/, '')) ? 'rank' : 'title';
    return this.role(first, last, this.isKin(head) ? 'kin' : kind);
  }

  /** "Am Sam Ath, deputy director of a rights group,": the phrase after the name. */
  apposition({ lastToken }: Mention): Role | null {
    let at = lastToken + 1;
    if (this.text(at) === '(') {
      while (at < lastToken + 8 && this.text(at) !== ')') at++;
      at++;
    }
    const opener = this.text(at);
    if ((opener !== ',' && opener !== '–' && opener !== '—' && opener !== '(') || this.gap(at) >= Gap.line)
      return null;
    at++;
    at = this.skipAge(at);
    return this.phrase(at, 'apposition');
  }

  /** "The company's founder, Jeff Bezos,": the phrase before the name, the name between commas. */
  fronted({ firstToken, lastToken }: Mention): Role | null {
    let comma = firstToken - 1;
    while (this.isAddress(comma) || RANKS.has(this.lower(comma).replace(/\.$/, ''))) comma--;
    if (this.text(comma) !== ',' || !this.sameSentence(comma - 1, firstToken)) return null;
    const after = this.text(lastToken + 1);
    const closed = after === '' || ',.;:)—–(?!'.includes(after) || this.gap(lastToken + 1) >= Gap.line;
    if (!closed) return null;
    let head = comma - 1;
    if (!this.isRole(head)) head = this.linkedHead(head);
    if (head < 0) return null;
    const first = this.leftEdge(head);
    // "the man who kidnapped the child, X,": X is the man.
    if (this.lower(first - 3) === 'who' && this.lower(first - 2).endsWith('ed') && this.isRole(first - 4))
      return this.role(this.leftEdge(first - 4), comma - 1, 'fronted');
    return this.role(first, comma - 1, this.isKin(head) ? 'kin' : 'fronted');
  }

  /** "X, who also serves as chairman of…", "X, who chairs…", "X is the chairman of…", "X was appointed director of…". */
  clauses({ lastToken }: Mention): Role[] {
    let at = lastToken + 1;
    let kind: RoleKind = 'copula';
    if (this.text(at) === ',') {
      if (this.lower(at + 1) !== 'who') return [];
      at += 2;
      kind = 'clause';
    } else if (this.lower(at) === 'who') {
      at++;
      kind = 'clause';
    }
    at = this.skipAdverbs(at);
    if (DUTIES.has(this.lower(at))) return this.wrapped(kind === 'clause' ? this.duty(at) : null);
    if (SERVING.has(this.lower(at))) {
      at = this.skipAdverbs(at + 1);
      if (this.lower(at) !== 'as') return [];
      return this.wrapped(this.phrase(at + 1, 'clause'));
    }
    if (!COPULAS.has(this.lower(at))) return [];
    at = this.skipAdverbs(at + 1);
    if (APPOINTED.has(this.lower(at))) {
      at = this.skipAdverbs(at + 1);
      if (this.lower(at) === 'as') at++;
    } else if (kind === 'copula' && !DETERMINERS.has(this.lower(at)) && !this.isRole(at)) return [];
    return this.wrapped(this.phrase(at, kind));
  }

  /** "chairs a cooperative of 900 families": the verb and its object, where the clause closes right after it. */
  private duty(verb: number): Role | null {
    if (NO_OBJECT.has(this.lower(verb + 1))) return null;
    const last = this.rightEdge(verb, verb + LONGEST);
    const closed = /^[,.;)—–]$/.test(this.text(last + 1)) || this.gap(last + 1) >= Gap.line;
    return last > verb && closed ? this.role(verb, last, 'duty') : null;
  }

  private wrapped(role: Role | null): Role[] {
    return role ? [role] : [];
  }

  /** A noun phrase from `at` that is headed by a role noun, without its article, up to the next clause edge. */
  private phrase(at: number, kind: RoleKind): Role | null {
    let first = at;
    if (first > 0 && this.gap(first) >= Gap.line) return null;
    const pronoun = POSSESSIVES.has(this.lower(first));
    if (DETERMINERS.has(this.lower(first))) first++;
    let head = -1;
    let i = first;
    for (; i < at + LONGEST && this.sameSentence(at, i); i++) {
      const text = this.text(i);
      if (this.isRole(i) && !this.isPossessed(i)) head = i;
      else if (head >= 0 && i > head && !this.isModifier(i)) break;
      else if (head < 0 && !this.isModifier(i) && !this.isMark(text)) return null;
      if (this.isName[i] && !this.isPossessed(i) && !this.isRole(i)) return null;
    }
    if (head < 0) return null;
    const last = this.rightEdge(head, at + LONGEST + 8);
    if (this.isListOfNames(head, last)) return null;
    const kin = this.isKin(head) && (pronoun || last > head);
    return this.role(first, last, kin ? 'kin' : kind);
  }

  /** The end of a phrase headed at `head`: before the comma, full stop, relative pronoun or verb that closes it. */
  private rightEdge(head: number, limit: number): number {
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

  /** The role noun whose phrase, linked by "of" or the like, ends at token `end`; -1 where there is none. */
  private linkedHead(end: number): number {
    for (let i = end; i > 0 && i > end - 12 && this.sameSentence(i - 1, end); i--) {
      const lower = this.lower(i);
      if (ROLE_LINKS.has(lower) && lower !== 'and') {
        if (this.isRole(i - 1)) return i - 1;
        continue;
      }
      if (this.isMark(this.text(i)) || lower === 'and' || lower === 'the' || lower === '&') continue;
      if (!this.isModifier(i) || this.isName[i]) return -1;
    }
    return -1;
  }

  /** First token of the phrase whose head is at `head`: modifiers and a possessor on its left. */
  private leftEdge(head: number): number {
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
        if (!this.isRole(before - 1) || this.isName[before - 1]) break;
      } else if (!this.isModifier(before) || this.isName[before]) break;
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
      if (!this.isModifier(first - 1)) break;
      first--;
    }
    if (first === possessive) return possessive + 1;
    if (this.lower(first - 1) === 'the' && this.sameSentence(first - 1, possessive)) first--;
    return first;
  }

  private skipAge(at: number): number {
    if (/^\d{1,3}$/.test(this.text(at)) && this.text(at + 1) === ',') return at + 2;
    if (this.lower(at) === 'aged' && this.text(at + 2) === ',') return at + 3;
    return at;
  }

  private skipAdverbs(at: number): number {
    let i = at;
    while (CLAUSE_ADVERBS.has(this.lower(i))) i++;
    return i;
  }

  /** "Ali, chairman Bello and Musa": a phrase that runs into further names is no apposition. */
  private isListOfNames(head: number, last: number): boolean {
    return this.isName[head + 1] === 1 && last > head;
  }

  private isRole(i: number): boolean {
    if (i < 0 || this.isName[i]) return false;
    return isRoleWord(this.lower(i));
  }

  private isKin(i: number): boolean {
    return KIN.has(this.lower(i));
  }

  private isAddress(i: number): boolean {
    return FORMS_OF_ADDRESS.has(this.lower(i).replace(/\.$/, ''));
  }

  /** A form of address, or a degree that follows a fuller role ("Health Minister Dr."). */
  private isBareTitle(i: number): boolean {
    return this.isAddress(i) || (/^(?:dr|prof|engr|rev|hon)\.?$/.test(this.lower(i)) && this.isRole(i - 1));
  }

  /** Whether the token may stand before the head of a role: a name, a noun or an adjective by its looks. */
  private isModifier(i: number): boolean {
    if (i < 0 || i >= this.tokens.count) return false;
    const flags = this.tokens.flags[this.tokens.form[i]!]!;
    if (this.isPossessive(i)) return true;
    if (flags & Form.number) return /^\d+(?:st|nd|rd|th|-[a-z-]+)$/.test(this.text(i));
    if (!(flags & Form.word) || flags & Form.address) return false;
    const lower = this.lower(i);
    if (ROLE_STOPS.has(lower)) return false;
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

  private role(first: number, last: number, kind: RoleKind): Role | null {
    const start = this.tokens.start[first]!;
    const end = this.tokens.end[last]!;
    if (last < first || last - first > LONGEST + 8) return null;
    return { start, end, text: this.document.text.slice(start, end), kind };
  }

  /** Whether two tokens are in one line with nothing between that ends a sentence. */
  private sameSentence(a: number, b: number): boolean {
    if (a < 0 || b >= this.tokens.count) return false;
    for (let i = Math.min(a, b) + 1; i <= Math.max(a, b); i++) if (this.gap(i) >= Gap.line) return false;
    return !this.endsSentence(a) || a >= b;
  }

  private endsSentence(i: number): boolean {
    return /^[.!?]$/.test(this.text(i));
  }

  private text(i: number): string {
    return i < 0 || i >= this.tokens.count ? '' : tokenText(this.tokens, i);
  }

  private lower(i: number): string {
    return i < 0 || i >= this.tokens.count ? '' : tokenLower(this.tokens, i);
  }

  private gap(i: number): number {
    return i < this.tokens.count ? this.tokens.gap[i]! : Gap.paragraph;
  }
}
