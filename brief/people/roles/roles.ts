import {
  APPOINTED,
  CLAUSE_ADVERBS,
  COPULAS,
  DETERMINERS,
  DUTIES,
  HONOURS,
  NAMED_AS,
  NO_OBJECT,
  ROLE_LINKS,
  SENIORITY,
  SERVING,
} from '../../languages/en/role-clauses.ts';
import { BARE_TITLES, RANKS } from '../../languages/en/role-nouns.ts';
import { FORMS_OF_ADDRESS } from '../../languages/en/titles.ts';
import { isOfSmallLetters } from '../../text/characters.ts';
import type { TextDocument } from '../../text/document.ts';
import { Gap } from '../../text/tokens.ts';
import type { Mention } from '../mentions.ts';
import { LONGEST, type Role, type RoleKind, RolePhraseReader } from './role-phrase.ts';

/** Reads the roles around one mention of a person. */
export function rolesAt(document: TextDocument, mention: Mention, isName: Uint8Array): Role[] {
  const reader = new RoleReader(document, isName);
  return [
    reader.title(mention),
    reader.apposition(mention),
    reader.fronted(mention),
    reader.named(mention),
    ...reader.clauses(mention),
  ].filter((role) => role !== null);
}

/** Finds a role by where it stands: before the name, after it, or in a clause about it. */
class RoleReader extends RolePhraseReader {
  /** "South Dakota Gov. Kristi Noem": the words before the name. */
  title(mention: Mention): Role | null {
    const { firstToken } = mention;
    let head = firstToken - 1;
    if (!this.sameSentence(head, firstToken)) return null;
    // "Mr", "Datuk" and the like say nothing, but a role may stand before them.
    while (head > 0 && this.sameSentence(head - 1, head) && this.isBareTitle(head)) head--;
    // "Rear Admiral (retd) X"
    if (this.text(head) === ')' && this.text(head - 2) === '(') head -= 3;
    const last = head;
    if (this.isName[head] || SENIORITY.has(this.text(head)) || this.isOfSeveral(head)) return null;
    // "the singer of X": X is not the singer
    if (ROLE_LINKS.has(this.lower(head))) return null;
    // "Minister of Interior Sar Kheng", "Secretary for Health Lam"
    if (!this.isRole(head)) {
      head = this.linkedHead(head);
      if (head < 0 || this.isOfSeveral(head) || this.opensClause(mention, last)) return null;
    }
    const first = this.leftEdge(head);
    if (first === last && BARE_TITLES.has(this.lower(last).replace(/\.$/, ''))) return null;
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
    while (this.isHonour(comma) || (this.text(comma) === ')' && this.text(comma - 2) === '('))
      comma -= this.text(comma) === ')' ? 3 : 1;
    if (this.text(comma) !== ',' || !this.sameSentence(comma - 1, firstToken)) return null;
    const after = this.text(lastToken + 1);
    const closed = after === '' || ',.;:)—–(?!'.includes(after) || this.gap(lastToken + 1) >= Gap.line;
    if (!closed) return null;
    let head = comma - 1;
    if (!this.isRole(head)) head = this.linkedHead(head, true);
    if (head < 0 || this.isOfSeveral(head)) return null;
    const first = this.leftEdge(head);
    // "the man who kidnapped the child, X,": X is the man.
    if (this.lower(first - 3) === 'who' && this.lower(first - 2).endsWith('ed') && this.isRole(first - 4))
      return this.role(this.leftEdge(first - 4), comma - 1, 'fronted');
    return this.role(first, comma - 1, this.isKin(head) ? 'kin' : 'fronted');
  }

  /** "A newly hired vice-president named Wayne Lo": but not "The judge named Lo as guardian", "A board named Lo head". */
  named({ firstToken, lastToken }: Mention): Role | null {
    const verb = firstToken - 1;
    if (this.lower(verb) !== 'named' || !this.sameSentence(verb - 1, firstToken)) return null;
    const after = this.lower(lastToken + 1);
    if (NAMED_AS.has(after) || this.isRole(lastToken + 1)) return null;
    let head = verb - 1;
    if (!this.isRole(head)) head = this.linkedHead(head);
    if (head < 0 || this.isOfSeveral(head) || this.isVague(head)) return null;
    let first = this.leftEdge(head);
    // "newly hired"
    if (first < head && this.text(first).endsWith('ed') && this.text(first - 1).endsWith('ly')) first++;
    return this.followsArticle(first) ? this.role(first, verb - 1, 'apposition') : null;
  }

  /** "X, who also serves as chairman of…", "X, who chairs…", "X is the chairman of…", "X was appointed director of…". */
  clauses({ firstToken, lastToken }: Mention): Role[] {
    let at = lastToken + 1;
    let kind: RoleKind = 'copula';
    // "Her cousin, X, is the mayor"
    const between = this.text(firstToken - 1) === ',' && COPULAS.has(this.lower(at + 1));
    if (this.text(at) === ',' && between) at++;
    else if (this.text(at) === ',') {
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

  /** "The head of the firm Park founded": a lone surname after a common noun begins a clause about that noun. */
  private opensClause({ firstToken, lastToken }: Mention, last: number): boolean {
    if (firstToken !== lastToken || last !== firstToken - 1) return false;
    return this.lower(last - 1) === 'the' && isOfSmallLetters(this.text(last).slice(0, 1), 1);
  }

  /** "A newly hired": an indefinite article before it, with lower-case words between at most. */
  private followsArticle(first: number): boolean {
    for (let i = first - 1; i >= first - 4 && this.sameSentence(i, first); i--) {
      const word = this.text(i);
      if (/^[Aa]n?$/.test(word)) return true;
      if (!isOfSmallLetters(word.replaceAll('-', ''), 2)) return false;
    }
    return false;
  }

  private isAddress(i: number): boolean {
    return FORMS_OF_ADDRESS.has(this.lower(i).replace(/\.$/, '')) && !this.isCompoundRole(i);
  }

  /** What may stand between the comma and the name: "Alhaji", "Prof.", "Gen." */
  private isHonour(i: number): boolean {
    const word = this.lower(i).replace(/\.$/, '');
    return this.isAddress(i) || RANKS.has(word) || HONOURS.has(word);
  }

  /** A form of address, or a degree that follows a fuller role ("Health Minister Dr."). */
  private isBareTitle(i: number): boolean {
    return this.isAddress(i) || (/^(?:dr|prof|engr|rev|hon)\.?$/.test(this.lower(i)) && this.isRole(i - 1));
  }
}
