import { Gap } from '../../text/tokens.ts';
import type { Mention } from '../mentions.ts';
import { type Role, RolePhraseReader } from './role-phrase.ts';

/** Tokens an enumeration is followed over from one of its names. */
const REACH = 60;

/** Names from which on a list with a comma before it says what all of them are, closed or not. */
const MANY = 3;

/** An enumeration of names: the token it begins with and the last one of it. */
interface Enumeration {
  readonly first: number;
  readonly last: number;
  readonly names: number;
}

/** Reads what several people are said to be at once: "actors X and Dr. Y", "the two senators, X and Y,". */
export class EnumeratedRoleReader extends RolePhraseReader {
  /** The role in the plural before the enumeration that a name stands in, or before "including" and such words. */
  ofSeveral(mention: Mention): Role | null {
    const list = this.enumeration(mention);
    const included = this.inclusionBefore(list.first);
    if (list.names < 2 && included < 0) return null;
    let end = included >= 0 ? included - 1 : list.first - 1;
    const comma = /^[,:]$/.test(this.text(end));
    if (comma) end--;
    if (!this.sameSentence(end, end + 1)) return null;
    const head = this.isSeveral(end) ? end : this.linkedHead(end);
    if (head < 0 || !this.isSeveral(head) || this.isKinOfSeveral(head)) return null;
    const first = this.leftEdge(head);
    if (comma && included < 0 && !this.isApposed(first, list)) return null;
    // "Justices X and Y": a title is one's own
    if (first === head && this.isCapital(head)) return null;
    if (this.isAddressed(first) || (first === head && this.isSubject(first - 1))) return null;
    return this.role(first, end, 'several');
  }

  private isKinOfSeveral(head: number): boolean {
    return this.roles.nouns.kin.has(this.roles.nouns.singularOf(this.lower(head)));
  }

  /** "The two senators, X and Y, left", "the senators, X, Y and Z": not "After meeting the senators, X and Y left". */
  private isApposed(first: number, { last, names }: Enumeration): boolean {
    if (names >= MANY || this.roles.phrase.smallNumbers.has(this.lower(first - 1))) return true;
    const after = this.text(last + 1);
    return after === '' || ',.;:)—–(?!'.includes(after) || this.gap(last + 1) >= Gap.line;
  }

  /** "They told reporters X and Y had left": the plural is spoken to. */
  private isAddressed(first: number): boolean {
    return this.roles.clauses.tellingVerbs.has(this.lower(first - 1));
  }

  /** "She tutors X and Y", "Park coaches X and Y": who stands before what then is a verb. */
  private isSubject(i: number): boolean {
    const word = this.lower(i);
    if (i < 0 || !this.sameSentence(i, i + 1)) return false;
    const { names, roles } = this;
    return (
      this.isName[i] === 1 || names.gender.pronouns.has(word) || roles.clauses.relativePronouns.has(word)
    );
  }

  /** First token of the "including" or "such as" that ends before token `at`; -1 where there is none. */
  private inclusionBefore(at: number): number {
    for (const phrase of this.roles.clauses.inclusions) {
      const from = at - phrase.length;
      if (from > 0 && phrase.every((word, k) => this.lower(from + k) === word) && this.sameSentence(from, at))
        return from;
    }
    return -1;
  }

  /** The enumeration around a name: commas, "and" and titles between the names. */
  private enumeration({ firstToken, lastToken }: Mention): Enumeration {
    let names = 1;
    let first = this.titleStart(firstToken);
    let last = lastToken;
    while (firstToken - first < REACH) {
      const before = this.linkStart(first) - 1;
      if (before === first - 1 || !this.isName[before]) break;
      first = before;
      while (first > 0 && this.isName[first - 1] && this.gap(first) < Gap.line) first--;
      first = this.titleStart(first);
      names++;
    }
    while (last - lastToken < REACH) {
      let next = last + 1;
      if (this.text(next) === ',') next++;
      if (this.roles.phrase.conjunctions.has(this.lower(next))) next++;
      if (next === last + 1 || !this.sameSentence(last, next)) break;
      while (this.isTitleWord(next)) next++;
      if (!this.isName[next] || !this.sameSentence(last, next)) break;
      last = next;
      while (this.isName[last + 1] && this.gap(last + 1) < Gap.line) last++;
      names++;
    }
    return { first, last, names };
  }

  /** First token of the comma or the "and" that ends before token `at`; `at` where there is none. */
  private linkStart(at: number): number {
    let start = at;
    if (this.roles.phrase.conjunctions.has(this.lower(start - 1))) start--;
    if (this.text(start - 1) === ',') start--;
    return start < at && this.sameSentence(start - 1, at) ? start : at;
  }

  /** First token of the titles right before a name. */
  private titleStart(first: number): number {
    let start = first;
    while (this.isTitleWord(start - 1) && this.sameSentence(start - 1, first)) start--;
    return start;
  }

  /** "Mr", "Dr", "Gen.": nothing that several could be called. */
  private isTitleWord(i: number): boolean {
    if (i < 0 || this.isName[i]) return false;
    return this.isAddress(i) || this.roles.nouns.degrees.has(this.bare(i));
  }
}
