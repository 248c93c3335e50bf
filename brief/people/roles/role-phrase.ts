import type { TextSpan } from '../../article.ts';
import { isOfSmallLetters } from '../../text/characters.ts';
import { Gap } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { RoleLooks } from './role-looks.ts';

/**
 * How a role was found. A rank is a title that says little ("General"); a duty is told by a verb ("chairs the
 * committee"); what several are stands before a list of them ("ministers X and Y"); kin names a person through another;
 * a vague one ("a petite woman") tells a sex and is not shown.
 */
export type RoleKind =
  | 'title'
  | 'apposition'
  | 'fronted'
  | 'rank'
  | 'clause'
  | 'copula'
  | 'duty'
  | 'several'
  | 'workplace'
  | 'kin'
  | 'vague';

/** A role of a person in the article's own words. */
export interface Role extends TextSpan {
  readonly kind: RoleKind;
}

/** Tokens a role may take at most, on either side of its head. */
export const LONGEST = 16;

/** Reads the noun phrase of a role: from its head noun out to the words it begins and ends with. */
export class RolePhraseReader extends RoleLooks {
  /** A noun phrase from `at` that is headed by a role noun, without its article, up to the next clause edge. */
  protected phrase(at: number, kind: RoleKind): Role | null {
    let first = at;
    if (first > 0 && this.gap(first) >= Gap.line) return null;
    const opener = this.lower(first);
    const { determiners, indefiniteArticles, possessives } = this.roles.phrase;
    const pronoun = possessives.has(opener);
    if (determiners.has(opener)) first++;
    const agents = kind === 'apposition' && indefiniteArticles.has(opener);
    const oneOf = opener === this.lower(at) && this.isOneOf(at);
    if (oneOf) first = determiners.has(this.lower(at + 2)) ? at + 3 : at + 2;
    let head = -1;
    let i = first;
    for (; i < at + LONGEST && this.sameSentence(at, i); i++) {
      const text = this.text(i);
      if (head < 0 && this.acronymEnd(i) > 0) {
        i = this.acronymEnd(i);
        continue;
      }
      const role = this.isRole(i) || (agents && this.isAgent(i)) || (oneOf && this.isSeveral(i));
      if (role && !this.isPossessed(i)) head = i;
      else if (head >= 0 && i > head && !this.isModifier(i)) break;
      else if (head < 0 && !this.mayPrecede(i, at, first) && !this.isMark(text)) return null;
      if (this.isName[i] && !this.isPossessed(i) && !role) return null;
    }
    if (head < 0 || this.isVerbAlone(at, head) || (this.isOfSeveral(head) && !oneOf)) return null;
    if (oneOf) first = at;
    const last = this.rightEdge(head, at + LONGEST + 8);
    if (this.isListOfNames(head, last)) return null;
    if (this.isVague(head) && !this.isTelling(first, head, last)) return this.role(first, last, 'vague');
    const kin = this.isKin(head) && (pronoun || last > head);
    return this.role(first, last, kin ? 'kin' : kind);
  }

  /** Whether token `i` may stand before the head of the phrase that begins at `at`, its article before `first`. */
  private mayPrecede(i: number, at: number, first: number): boolean {
    if (this.isModifier(i) || this.isTrade(first, i) || this.isNumberOfName(i)) return true;
    // "the show's director", "a former public works minister": no verb, after an article
    return (
      first > at && (this.isPossessed(i) || (this.isPlural(i) && !this.roles.phrase.stops.has(this.lower(i))))
    );
  }

  /** The ")" of "the Rural Schools Board (RSB) chairman" from its "(" on; -1 where none is opened. */
  private acronymEnd(open: number): number {
    if (this.text(open) !== '(' || this.text(open + 2) !== ')' || !this.isCapital(open - 1)) return -1;
    return this.isAllCaps(open + 1) ? open + 2 : -1;
  }

  private isAllCaps(i: number): boolean {
    return (this.tokens.flags[this.tokens.form[i]!]! & Form.allCaps) !== 0;
  }

  /** The token before "(RSB)", where that one ends in it; else the token itself. */
  protected beforeAcronym(i: number): number {
    const isAcronym = this.text(i) === ')' && this.text(i - 2) === '(' && this.isAllCaps(i - 1);
    return isAcronym ? i - 3 : i;
  }

  /** "Formula 1 champion", "Ward 8 councillor": a number between a word in capitals and more of the role. */
  private isNumberOfName(i: number): boolean {
    if (!/^\d{1,4}$/.test(this.text(i)) || !this.isCapital(i - 1)) return false;
    const { months, weekdays } = this.names.edges;
    return !months.has(this.lower(i - 1)) && !weekdays.has(this.lower(i - 1));
  }

  /** First token of the title in quotation marks that closes at token `close`: "the “Mrs Lamb” actress"; -1 for none. */
  private openingOfWork(close: number): number {
    if (this.text(close) !== '”' && this.text(close) !== '"') return -1;
    for (let i = close - 1; i > 0 && i > close - 8 && this.gap(i + 1) < Gap.line; i--) {
      const text = this.text(i);
      if (text === '“' || text === '"') return i < close - 1 ? i : -1;
      const flags = this.tokens.flags[this.tokens.form[i]!]!;
      if (!(flags & Form.capital) && !this.roles.phrase.links.has(text) && !this.isInnerArticle(text))
        return -1;
    }
    return -1;
  }

  private isInnerArticle(text: string): boolean {
    return this.roles.phrase.innerArticles.has(text);
  }

  /** "X, 64, faces four charges": what opens the phrase without an article is a verb. */
  private isVerbAlone(at: number, head: number): boolean {
    return head === at && this.isPlural(at) && /^\d+$/.test(this.text(at - 2));
  }

  /** The end of a phrase headed at `head`: before the comma, full stop, relative pronoun or verb that closes it. */
  protected rightEdge(head: number, limit: number): number {
    const { clauseOpeners, conjunctions, endingVerbs, neverLast, quantifiers, titleLinks } =
      this.roles.phrase;
    let last = head;
    for (let i = head + 1; i < limit && this.sameSentence(head, i) && this.gap(i) < Gap.line; i++) {
      const text = this.text(i);
      const lower = this.lower(i);
      if ((text === '“' || text === '"') && titleLinks.has(this.lower(i - 1))) {
        const close = this.titleEnd(i);
        if (close > 0) return close;
      }
      if (/^[,.;:!?()"“”—–[\]…|]$/.test(text) || text === '-' || text === '...' || text === '--') break;
      if (clauseOpeners.has(lower) || endingVerbs.has(lower) || this.isParticiple(i, head)) break;
      if (
        conjunctions.has(lower) &&
        (this.isName[i + 1] ||
          quantifiers.has(this.lower(i + 1)) ||
          (last > head && this.opensRole(i + 1) && !this.isOfOne(head, i)))
      )
        break;
      if (!neverLast.has(lower)) last = i;
    }
    return last;
  }

  /** "One of the firm's advisers". */
  private isOneOf(at: number): boolean {
    const { nameLinks, partitives } = this.roles.phrase;
    return partitives.has(this.lower(at)) && nameLinks.has(this.lower(at + 1));
  }

  /** "accused of", "fighting for", "reported": a verb in lower case after the head that goes on about the person. */
  private isParticiple(i: number, head: number): boolean {
    const { isPast, isTrade } = this.roles.phrase;
    const text = this.text(i);
    if (!isOfSmallLetters(text, 5) || this.isRole(i)) return false;
    if (isTrade(text)) return i === head + 1 && !this.isRole(i + 1);
    return isPast(text) && !this.isRole(i + 1) && !this.isCapital(i + 1) && !this.isNounAfter(i + 1);
  }

  /** "of privatised firms": a noun right after a participle, which then stands before it. */
  private isNounAfter(i: number): boolean {
    const { clauseOpeners, determiners, endingVerbs, links, stops } = this.roles.phrase;
    const word = this.lower(i);
    if (!isOfSmallLetters(word, 3)) return false;
    return (
      !links.has(word) &&
      !determiners.has(word) &&
      !stops.has(word) &&
      !clauseOpeners.has(word) &&
      !endingVerbs.has(word)
    );
  }

  /** "Minister of the Environment and Executive Director of SINAC": a second role after the "and". */
  private opensRole(from: number): boolean {
    for (let i = from; i < from + 4 && this.sameSentence(from, i); i++) {
      if (this.isRole(i)) return !this.isPossessed(i) && !this.isOfSeveral(i);
      if (!this.isModifier(i)) return false;
    }
    return false;
  }

  /** "The lawyer for the actor and director Ann Lee": whether the roles on both sides of an "and" are those of the one named behind. */
  private isOfOne(head: number, and: number): boolean {
    if (!this.roles.phrase.links.has(this.lower(head + 1)) || !this.isRole(and - 1)) return false;
    let i = and + 1;
    while (this.sameSentence(and, i) && !this.isName[i] && this.isModifier(i)) i++;
    return this.isName[i] === 1 && this.isRole(i - 1);
  }

  /** "The author of “River Songs,” a memoir": the mark that closes the title opened at `open`; -1 where none does. */
  private titleEnd(open: number): number {
    for (let i = open + 2; i < open + LONGEST && this.gap(i) < Gap.line; i++)
      if (this.text(i) === '”' || this.text(i) === '"') return i;
    return -1;
  }

  /**
   * The role noun whose phrase, linked by "of" or the like, ends at token `end`; -1 where there is none. `withPost`
   * lets a post in capitals stand behind the role and a comma: "General Manager, Public Affairs of the corporation".
   */
  protected linkedHead(end: number, withPost = false): number {
    const { conjunctions, definiteArticles, innerArticles, links, modifiersFollow, seniority } =
      this.roles.phrase;
    // "the mother of 12-year-old Ann Lee": she is not
    if (!withPost && links.has(this.lower(end - 1)) && /^\d/.test(this.text(end))) return -1;
    let isLinked = false;
    for (let i = end; i > 0 && i > end - 12 && this.sameSentence(i - 1, end); i--) {
      i = this.beforeAcronym(i);
      const lower = this.lower(i);
      if (links.has(lower) && !conjunctions.has(lower)) {
        const isCompared = modifiersFollow && seniority.has(this.lower(i - 2));
        if (this.isRole(i - 1) && !isCompared) return i - 1;
        isLinked = true;
        continue;
      }
      if (withPost && lower === ',' && this.isCapital(i + 1) && this.isCapital(i - 1) && this.isRole(i - 1)) {
        const farther = this.linkedHead(i - 2);
        return farther < 0 ? i - 1 : farther;
      }
      if (withPost && innerArticles.has(lower) && i < end) continue;
      // "el senador republicano", "la vocera adjunta del partido"
      if (modifiersFollow && !isLinked && this.isRole(i)) return i;
      if (modifiersFollow && isLinked && this.isRole(i) && this.areModifiers(i + 1)) return i;
      // "o irmão mais velho do ministro"
      if (modifiersFollow && isLinked && seniority.has(lower)) continue;
      if (this.isMark(this.text(i)) || conjunctions.has(lower) || definiteArticles.has(lower)) continue;
      // "the head of the archives, Ann Lee,", "the head of public works, …"; not "the head of the firm leaves, …"
      const follows = definiteArticles.has(this.lower(i - 1)) || links.has(this.lower(i - 2));
      const isLast =
        withPost && i === end && follows && this.isPlural(i) && isOfSmallLetters(this.text(i), 3);
      if (!(isLast || this.isModifier(i) || this.isPluralObject(i)) || this.isName[i]) return -1;
    }
    return -1;
  }

  /** What may stand before the noun where adjectives follow it: another role, "nuevo", "ex". */
  private standsBefore(i: number): boolean {
    return this.isRole(i) || this.roles.phrase.modifiers.has(this.lower(i));
  }

  /** Whether one adjective or two in small letters lead from token `i` to a link. */
  private areModifiers(i: number): boolean {
    const { links, seniority } = this.roles.phrase;
    for (let at = i; at < i + 3; at++) {
      if (links.has(this.lower(at))) return at > i;
      const isDegree = seniority.has(this.lower(at));
      if (!isDegree && (!isOfSmallLetters(this.text(at), 3) || !this.isModifier(at))) return false;
    }
    return false;
  }

  /** First token of the phrase whose head is at `head`: modifiers and a possessor on its left. */
  protected leftEdge(head: number): number {
    const { conjunctions, infinitiveMarkers, isInfinitive } = this.roles.phrase;
    let first = head;
    while (first > 0 && head - first < LONGEST && this.sameSentence(first - 1, head)) {
      const before = first - 1;
      const text = this.text(before);
      const open = text === ')' ? before - 2 : this.openingOfWork(before);
      if (text === ')' ? this.acronymEnd(open) === before : open > 0) {
        first = open;
        if (text !== ')') break;
        continue;
      }
      if (this.isPossessive(before)) {
        first = this.possessorEdge(before);
        break;
      }
      if (text === '/' || text === '-' || text === '&') {
        if (!this.isModifier(before - 1)) break;
      } else if (conjunctions.has(this.lower(before))) {
        const joinsRoles = this.isRole(before - 1) && !this.isName[before - 1];
        // "Ministry of Mines and Energy spokesman"
        if (!joinsRoles && !(this.isInsideName(before - 2) && this.isCapital(before + 1))) break;
      } else if (this.isInsideName(before)) {
        // "Supporters of Mayor X"
        if (first === head && this.roles.nouns.isPlural(this.lower(before - 1))) break;
        first = before - 1;
        continue;
      } else if (this.isNumberOfName(before)) {
        first = before;
        continue;
      } else if (!(this.isModifier(before) || this.isTradeOf(before, head)) || this.isName[before]) break;
      else if (this.roles.phrase.modifiersFollow && !this.standsBefore(before)) break;
      first = before;
    }
    for (let i = head - 1; i >= first; i--) if (this.isVerbBefore(i)) first = i + 1;
    const infinitive = infinitiveMarkers.has(this.lower(first - 1)) && isInfinitive(this.text(first));
    if (infinitive && first < head) first++;
    while (
      first < head &&
      (this.text(first) === '/' || this.text(first) === '-' || conjunctions.has(this.lower(first)))
    )
      first++;
    return first;
  }

  /** "will appeal Justice X", "a jury convicted former officer X": the word that the phrase seems to open with is a verb. */
  private isVerbBefore(i: number): boolean {
    if (i === 0 || this.gap(i) !== Gap.blank || !isOfSmallLetters(this.text(i), 3)) return false;
    const { conjunctions, determiners, isPast, links, modals, modifiers } = this.roles.phrase;
    const before = this.lower(i - 1);
    if (modals.has(before)) return true;
    if (!isPast(this.text(i))) return false;
    if (this.names.edges.weekdays.has(before)) return this.isInsideSentence(i - 2);
    if (!isOfSmallLetters(before, 2) || this.isCapital(i - 1)) return false;
    if (determiners.has(before) || links.has(before) || conjunctions.has(before)) return false;
    return (
      !modifiers.has(before) && !this.roles.phrase.isAdverb(before) && !this.roles.phrase.stops.has(before)
    );
  }

  /** "A jury on Thursday convicted": something stands before the words of the day. */
  private isInsideSentence(i: number): boolean {
    return i > 1 && this.gap(i) === Gap.blank && isOfSmallLetters(this.text(i), 2);
  }

  /** "Carlineo's attorney", "the president's lawyer": the possessor belongs to the role, its article too. */
  private possessorEdge(possessive: number): number {
    let first = possessive;
    while (first > 0 && possessive - first < 7 && this.sameSentence(first - 1, possessive)) {
      // "It did not satisfy Lee's counsel": a name owns alone
      if (this.isName[first] && !this.isName[first - 1] && isOfSmallLetters(this.text(first - 1), 3)) break;
      const owns = first === possessive && isOfSmallLetters(this.text(first - 1), 3);
      if (!owns && !this.isModifier(first - 1) && !this.isPluralObject(first - 1)) break;
      first--;
    }
    if (first === possessive) return possessive + 1;
    const hasArticle = this.roles.phrase.definiteArticles.has(this.lower(first - 1));
    if (!hasArticle || !this.sameSentence(first - 1, possessive)) return first;
    // "Save the Children's director": the name begins farther left than can be told
    return this.isCapital(first) && this.isCapital(first - 2) && this.gap(first - 1) === Gap.blank
      ? possessive + 1
      : first - 1;
  }

  /** "Ali, chairman Bello and Musa": a phrase that runs into further names is no apposition. */
  private isListOfNames(head: number, last: number): boolean {
    if (this.isName[head + 1] === 1 && last > head) return true;
    // "X, resident and author Ann Lee said": the author is another
    if (!this.roles.phrase.conjunctions.has(this.lower(head + 1))) return false;
    for (let i = head + 2; i < last; i++) if (this.isName[i + 1] && this.isRole(i)) return true;
    return false;
  }

  /** "A New York man", "a woman from Pune": where from makes a role of it; "in glasses" does not. */
  private isTelling(first: number, head: number, last: number): boolean {
    for (let i = first; i < head; i++) if (this.isCapital(i)) return true;
    return last > head && this.roles.phrase.tellingLinks.has(this.lower(head + 1));
  }

  protected role(first: number, last: number, kind: RoleKind): Role | null {
    const start = this.tokens.start[first]!;
    const end = this.tokens.end[last]!;
    if (last < first || last - first > LONGEST + 8) return null;
    return { start, end, text: this.document.text.slice(start, end), kind };
  }
}
