import { isOfSmallLetters } from '../../text/characters.ts';
import { Gap } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import type { Mention } from '../mentions.ts';
import { EnumeratedRoleReader } from './enumerated-roles.ts';
import { LONGEST, type Role, type RoleKind } from './role-phrase.ts';

/** Reads what a clause tells somebody to be: "X, who is the chairman", "The captain was X"; and whom he works for. */
export class ClauseRoleReader extends EnumeratedRoleReader {
  protected isSentenceStart(i: number): boolean {
    return i === 0 || this.gap(i) >= Gap.line || /^[.!?]$/.test(this.text(i - 1));
  }

  /** "A newly hired vice-president named Wayne Lo": but not "The judge named Lo as guardian", "A board named Lo head". */
  named({ firstToken, lastToken }: Mention): Role | null {
    const verb = firstToken - 1;
    const { clauses, phrase } = this.roles;
    if (!clauses.naming.has(this.lower(verb)) || !this.sameSentence(verb - 1, firstToken)) return null;
    const after = this.lower(lastToken + 1);
    if (clauses.namedAs.has(after) || this.isRole(lastToken + 1)) return null;
    // "a police officer, surnamed Lo"
    const last = this.text(verb - 1) === ',' ? verb - 2 : verb - 1;
    let head = last;
    if (!this.isRole(head)) head = this.linkedHead(head);
    if (head < 0 || this.isOfSeveral(head) || this.isVague(head)) return null;
    let first = this.leftEdge(head);
    // "newly hired"
    if (first < head && phrase.isPast(this.text(first)) && phrase.isAdverb(this.text(first - 1))) first++;
    return this.followsArticle(first) ? this.role(first, last, 'apposition') : null;
  }

  /** "The first captain was X, who": the sentence opens with what somebody is. */
  inverted({ firstToken, lastToken }: Mention): Role | null {
    const verb = firstToken - 1;
    if (lastToken === firstToken || !this.roles.clauses.copulas.has(this.lower(verb))) return null;
    const after = this.text(lastToken + 1);
    const closed = after === '' || ',.;:)'.includes(after) || this.gap(lastToken + 1) >= Gap.line;
    if (!closed || !this.sameSentence(verb - 1, firstToken)) return null;
    const head = this.isRole(verb - 1) ? verb - 1 : this.linkedHead(verb - 1);
    if (head < 0 || this.isOfSeveral(head) || this.isVague(head)) return null;
    const first = this.leftEdge(head);
    const { definiteArticles, possessives } = this.roles.phrase;
    const opener = this.lower(first - 1);
    if (!definiteArticles.has(opener) && !possessives.has(opener)) return null;
    return this.isSentenceStart(first - 1)
      ? this.role(first, verb - 1, this.isKin(head) ? 'kin' : 'copula')
      : null;
  }

  /** "X of Fox News", "X, from the charity Clean Seas,": who somebody speaks for, where nothing says what he is. */
  workplace({ firstToken, lastToken }: Mention): Role | null {
    if (firstToken === lastToken) return null;
    const { definiteArticles, endingVerbs, innerArticles, organisationNouns, workplaceLinks } =
      this.roles.phrase;
    let at = lastToken + 1;
    if (this.text(at) === ',') at++;
    const link = at;
    if (!workplaceLinks.has(this.lower(link)) || !this.sameSentence(lastToken, link)) return null;
    at++;
    if (definiteArticles.has(this.lower(at))) at++;
    let last = -1;
    let isOrganisation = false;
    for (let i = at; i < at + LONGEST && this.sameSentence(link, i); i++) {
      const word = this.lower(i);
      if (endingVerbs.has(word) || this.isName[i]) break;
      if (organisationNouns.has(word) || this.isAcronym(i)) isOrganisation = true;
      if (this.isCapital(i) || organisationNouns.has(word) || this.isPossessive(i)) last = i;
      else if (!this.roles.phrase.links.has(word) && !innerArticles.has(word)) break;
    }
    return isOrganisation && last >= at ? this.role(at, last, 'workplace') : null;
  }

  /** "UNICEF", "FIFA": letters enough that no country is. */
  private isAcronym(i: number): boolean {
    return (this.tokens.flags[this.tokens.form[i]!]! & Form.allCaps) !== 0 && this.text(i).length > 3;
  }

  /** "X, who also serves as chairman of…", "X, who chairs…", "X is the chairman of…", "X was appointed director of…". */
  clauses({ firstToken, lastToken }: Mention): Role[] {
    const { appointed, copulas, duties, relativePronouns, serving, servingLinks } = this.roles.clauses;
    let at = lastToken + 1;
    let kind: RoleKind = 'copula';
    // "Her cousin, X, is the mayor"
    const between = this.text(firstToken - 1) === ',' && copulas.has(this.lower(at + 1));
    const opens = firstToken === 0 || this.gap(firstToken) >= Gap.line;
    if (this.text(at) === ',' && (between || (opens && copulas.has(this.lower(at + 1))))) at++;
    else if (this.text(at) === ',') {
      at = this.skipAge(at + 1);
      if (!relativePronouns.has(this.lower(at))) return [];
      at++;
      kind = 'clause';
    } else if (relativePronouns.has(this.lower(at))) {
      at++;
      kind = 'clause';
    }
    at = this.skipAdverbs(at);
    if (duties.has(this.lower(at))) return this.wrapped(kind === 'clause' ? this.duty(at) : null);
    if (serving.has(this.lower(at))) {
      at = this.skipAdverbs(at + 1);
      if (!servingLinks.has(this.lower(at))) return [];
      return this.wrapped(this.phrase(at + 1, 'clause'));
    }
    if (!copulas.has(this.lower(at))) return [];
    at = this.skipAdverbs(at + 1);
    if (appointed.has(this.lower(at))) {
      at = this.skipAdverbs(at + 1);
      if (servingLinks.has(this.lower(at))) at++;
    } else if (kind === 'copula' && !this.roles.phrase.determiners.has(this.lower(at)) && !this.isRole(at))
      return [];
    return this.wrapped(this.phrase(at, kind));
  }

  /** "chairs a cooperative of 900 families": the verb and its object, where the clause closes right after it. */
  private duty(verb: number): Role | null {
    if (this.roles.clauses.noObject.has(this.lower(verb + 1))) return null;
    const last = this.rightEdge(verb, verb + LONGEST);
    const closed = /^[,.;)—–]$/.test(this.text(last + 1)) || this.gap(last + 1) >= Gap.line;
    return last > verb && closed ? this.role(verb, last, 'duty') : null;
  }

  private wrapped(role: Role | null): Role[] {
    return role ? [role] : [];
  }

  protected skipAge(at: number): number {
    if (/^\d{1,3}$/.test(this.text(at)) && this.text(at + 1) === ',') return at + 2;
    const { ageWords, yearWords } = this.roles.clauses;
    if (!ageWords.has(this.lower(at))) return at;
    // "aged 34, …", "de 34 años, …"
    const after = yearWords.has(this.lower(at + 2)) && /^\d{1,3}$/.test(this.text(at + 1)) ? at + 3 : at + 2;
    return this.text(after) === ',' ? after + 1 : at;
  }

  protected skipAdverbs(at: number): number {
    let i = at;
    while (this.roles.clauses.adverbs.has(this.lower(i))) i++;
    return i;
  }

  /** "A newly hired": an indefinite article before it, with lower-case words between at most. */
  private followsArticle(first: number): boolean {
    for (let i = first - 1; i >= first - 4 && this.sameSentence(i, first); i--) {
      const word = this.text(i);
      if (this.roles.phrase.indefiniteArticles.has(this.lower(i))) return true;
      if (!isOfSmallLetters(word.replaceAll('-', ''), 2)) return false;
    }
    return false;
  }
}
