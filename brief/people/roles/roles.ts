import type { Language } from '../../language.ts';
import { isOfSmallLetters } from '../../text/characters.ts';
import type { TextDocument } from '../../text/document.ts';
import { Gap } from '../../text/tokens.ts';
import type { Mention } from '../mentions.ts';
import { ClauseRoleReader } from './clause-roles.ts';
import { LONGEST, type Role } from './role-phrase.ts';

/** Reads the roles around one mention of a person. */
export function rolesAt(
  document: TextDocument,
  language: Language,
  mention: Mention,
  isName: Uint8Array,
): Role[] {
  const reader = new RoleReader(document, language, isName);
  return [
    reader.title(mention),
    reader.apposition(mention),
    reader.fronted(mention),
    reader.named(mention),
    reader.ofSeveral(mention),
    reader.inverted(mention),
    reader.workplace(mention),
    ...reader.clauses(mention),
  ].filter((role) => role !== null);
}

/** The longest noun between an article and its verb, in tokens: "the deputy prime minister said". */
const LONGEST_SUBJECT = 5;

/** Finds a role by where it stands: before the name, after it, or in a clause about it. */
class RoleReader extends ClauseRoleReader {
  /** "South Dakota Gov. Kristi Noem": the words before the name. */
  title(mention: Mention): Role | null {
    const { firstToken } = mention;
    let head = firstToken - 1;
    if (!this.sameSentence(head, firstToken)) return null;
    // "Mr", "Datuk" and the like say nothing, but a role may stand before them.
    while (
      head > 0 &&
      this.sameSentence(head - 1, head) &&
      (this.isBareTitle(head) || this.isHonourBehindRole(head))
    )
      head--;
    // "Rear Admiral (retd) X"
    if (this.text(head) === ')' && this.text(head - 2) === '(') head -= 3;
    if (this.isOfficeBeforeRank(head)) head--;
    const last = head;
    if (this.isName[head] || this.isSeniority(head)) return null;
    if (this.isTitleOfSeveral(head)) return this.oneOf(head);
    // "the singer of X", "the widow of the late X": X is neither
    const { definiteArticles, links } = this.roles.phrase;
    if (links.has(this.lower(head))) return null;
    const { bareTitles, rankModifiers } = this.roles.nouns;
    if (rankModifiers.has(this.lower(head)) && definiteArticles.has(this.lower(head - 1))) return null;
    // "Minister of Interior Sar Kheng", "Secretary for Health Lam"
    if (!this.isRole(head)) {
      head = this.linkedHead(head);
      if (head < 0 || this.isOfSeveral(head) || this.opensClause(mention, last)) return null;
      // "the mother of three-year-old X", "a brother of the activist X"
      if (this.isKin(head) && links.has(this.lower(head + 1))) return null;
    }
    const first = this.leftEdge(head);
    if (first === last && bareTitles.has(this.bare(last))) return null;
    const kind = this.areRanks(first, last) ? 'rank' : 'title';
    return this.role(first, last, this.isKin(head) ? 'kin' : kind);
  }

  /** "Prime minister Sheikh X": an honour of the name's, behind an office. */
  private isHonourBehindRole(i: number): boolean {
    if (!this.names.edges.honours.has(this.bare(i)) || !this.isRole(i - 1)) return false;
    // "Chief Rabbi X"
    return !this.roles.phrase.tradeOpeners.has(this.lower(i - 1));
  }

  /** "One of its founders X". */
  private oneOf(head: number): Role | null {
    const { definiteArticles, nameLinks, partitives, possessives } = this.roles.phrase;
    const first = this.leftEdge(head);
    const opener = this.lower(first - 1);
    if (!definiteArticles.has(opener) && !possessives.has(opener)) return null;
    if (!nameLinks.has(this.lower(first - 2)) || !partitives.has(this.lower(first - 3))) return null;
    return this.role(first - 3, head, 'title');
  }

  /** "President of the Mars Society Dr. X", "Leader of the Revolution Ayatollah X": the rank is no part of the office. */
  private isOfficeBeforeRank(i: number): boolean {
    const { bareTitles, degrees, ranks } = this.roles.nouns;
    const word = this.bare(i);
    if (!ranks.has(word) && !degrees.has(word) && !bareTitles.has(word)) return false;
    if (!this.isCapital(i) || !this.isCapital(i - 1) || this.isRole(i - 1)) return false;
    return this.linkedHead(i - 1) >= 0;
  }

  /** "the elder Obi": which of two is meant; but "Mirning elder Ama Obi". */
  private isSeniority(i: number): boolean {
    const { determiners, seniority } = this.roles.phrase;
    return seniority.has(this.text(i)) && (determiners.has(this.lower(i - 1)) || !this.isModifier(i - 1));
  }

  /** "Am Sam Ath, deputy director of a rights group,": the phrase after the name. */
  apposition(mention: Mention): Role | null {
    const { lastToken } = mention;
    let at = lastToken + 1;
    if (this.followsBare(at)) return this.phrase(at, 'apposition');
    if (this.text(at) === '(') {
      while (at < lastToken + 8 && this.text(at) !== ')') at++;
      at++;
    }
    const opener = this.text(at);
    if ((opener !== ',' && opener !== '–' && opener !== '—' && opener !== '(') || this.gap(at) >= Gap.line)
      return null;
    at++;
    at = this.skipAge(this.skipPostNominals(at));
    if (this.roles.clauses.presentAdverbs.has(this.lower(at))) at++;
    if (this.roles.clauses.courtParts.has(this.lower(at)) && this.text(at + 1) === ',')
      return this.role(at, at, 'apposition');
    return this.isNewSubject(mention, at) ? null : this.phrase(at, 'apposition');
  }

  /** "Asked about X, the minister said": behind a name that belongs to what fronts the sentence, and before its verb. */
  private isNewSubject({ firstToken }: Mention, at: number): boolean {
    const before = this.text(firstToken - 1);
    if (!this.roles.phrase.definiteArticles.has(this.lower(at)) || !this.sameSentence(firstToken - 1, at))
      return false;
    if (!isOfSmallLetters(before, 2) || this.isRole(firstToken - 1)) return false;
    const isVerb = (i: number) =>
      this.names.evident.speaking.has(this.lower(i)) || this.roles.phrase.endingVerbs.has(this.lower(i));
    let end = at + 1;
    while (end < at + LONGEST_SUBJECT && this.isModifier(end) && !isVerb(end)) end++;
    return isVerb(end) && this.isRole(end - 1);
  }

  /** "X co-owner of the club": a role and its link right after the name, the comma left out. */
  private followsBare(at: number): boolean {
    if (this.gap(at) !== Gap.blank || this.text(at) !== this.lower(at)) return false;
    if (!this.isRole(at) || this.isPlural(at) || this.isKin(at)) return false;
    return this.roles.phrase.nameLinks.has(this.lower(at + 1));
  }

  /** "The company's founder, Jeff Bezos,": the phrase before the name, the name between commas. */
  fronted({ firstToken, lastToken }: Mention): Role | null {
    let comma = firstToken - 1;
    while (this.isHonour(comma) || (this.text(comma) === ')' && this.text(comma - 2) === '('))
      comma -= this.text(comma) === ')' ? 3 : 1;
    if (this.text(comma) !== ',' || !this.sameSentence(comma - 1, firstToken)) return null;
    const after = this.text(lastToken + 1);
    const closed = after === '' || ',.;:)—–(?!'.includes(after) || this.gap(lastToken + 1) >= Gap.line;
    const who = this.whoBefore(comma);
    // "the president of the Rural Schools Board (RSB), X,"
    const last = this.beforeAcronym(comma - 1);
    let head = last;
    if (this.isName[head]) head = this.headOverName(head);
    else if (!this.isRole(head)) head = this.linkedHead(head, true);
    head = this.ownHead(head);
    if (head < 0 && who <= 0) return null;
    let first = this.leftEdge(who > 0 ? who - 1 : head);
    const opens = lastToken > firstToken && (this.frontsSentence(comma) || this.startsSentence(first, comma));
    const isOverName = this.isName[last] === 1 && !this.roles.phrase.modifiersFollow;
    if (!closed && (isOverName || (!opens && !this.conjoins(lastToken + 1)))) return null;
    if (who > 0) return this.role(first, last, 'fronted');
    if (this.isOfSeveral(head) || this.isServedAs(first)) return null;
    if (this.isAccordingTo(first) && this.isToldOf(lastToken + 1)) return null;
    // "the lawyer for the president, X,": X is the lawyer.
    const outer = this.outerRole(first);
    if (outer >= 0) {
      head = outer;
      first = this.leftEdge(head);
    }
    // "the man who kidnapped the child, X,": X is the man.
    const { clauses, phrase } = this.roles;
    const clause =
      clauses.relativePronouns.has(this.lower(first - 3)) && phrase.isPast(this.lower(first - 2));
    if (clause && this.isRole(first - 4)) return this.role(this.leftEdge(first - 4), last, 'fronted');
    return this.role(first, last, this.isKin(head) ? 'kin' : 'fronted');
  }

  /**
   * "According to her lawyer, X, 43, never took it", "…, X never took it": whether the sentence tells of the person named before
   * token `at`, and not by them, as in "according to the mayor, X, the dam is safe".
   */
  private isToldOf(at: number): boolean {
    const isSmall = (i: number) => /^\p{Ll}/u.test(this.text(i));
    if (this.text(at) !== ',') return isSmall(at);
    const isAside = /^\d/.test(this.text(at + 1)) || this.roles.phrase.determiners.has(this.lower(at + 1));
    if (!isAside) return false;
    for (let i = at + 2; i < at + LONGEST && this.sameSentence(at, i); i++)
      if (this.text(i) === ',')
        return isSmall(i + 1) && !this.roles.phrase.determiners.has(this.lower(i + 1));
    return false;
  }

  /**
   * The lawyer of "el abogado de Ana Ruiz, Jo Obi", the widow of "the widow of Ben Obi, Ann Lee": the role that the name ending at a
   * token belongs to; -1 for none.
   */
  private headOverName(end: number): number {
    const { definiteArticles, modifiersFollow, nameLinks } = this.roles.phrase;
    let at = end;
    while (at > 0 && this.isName[at] && this.sameSentence(at - 1, end)) at--;
    const head = at - 1;
    if (!nameLinks.has(this.lower(at)) || !this.isRole(head) || this.isOfSeveral(head)) return -1;
    if (modifiersFollow) return this.isKin(head) ? -1 : head;
    // in "He met the widow of Ben Obi, Ann Lee and Jo Brandt" they are three
    const opening = this.leftEdge(head) - 1;
    const opens = definiteArticles.has(this.lower(opening)) && this.isSentenceStart(opening);
    return this.isKin(head) && opens ? head : -1;
  }

  /**
   * Where adjectives follow their nouns, what another noun is of: the president of "el presidente del sindicato de
   * docentes", of "a bastonária da Ordem dos Médicos"; the token itself where it is of nothing, -1 where that is no role.
   */
  private ownHead(head: number): number {
    const { modifiersFollow, nameLinks, definiteArticles } = this.roles.phrase;
    if (head < 0 || !modifiersFollow) return head;
    const at = definiteArticles.has(this.lower(head - 1)) ? head - 2 : head - 1;
    if (!nameLinks.has(this.lower(at)) || !this.sameSentence(at, head)) return head;
    // "la hermana de la víctima, Ana Ruiz"; "Doctor de la Iglesia" by itself is one role
    const outer = this.linkedHead(at);
    if (outer >= 0 && this.isToldOfNameBefore(outer)) return head;
    if (outer >= 0) return this.isOfSeveral(outer) ? -1 : outer;
    return this.isOfSeveral(head) || this.isCapital(head) ? -1 : head;
  }

  /** "Jo Obi, enviado del presidente, Ana Ruiz": whoever is named before is the envoy. */
  private isToldOfNameBefore(head: number): boolean {
    const first = this.leftEdge(head);
    return this.text(first - 1) === ',' && this.isName[first - 2] === 1;
  }

  /** "Ama Obi, who served as director of the clinic, Ann Lee and": the role is of the one before. */
  private isServedAs(first: number): boolean {
    const { serving, servingLinks } = this.roles.clauses;
    const at = this.roles.phrase.determiners.has(this.lower(first - 1)) ? first - 2 : first - 1;
    return servingLinks.has(this.lower(at)) && serving.has(this.lower(at - 1));
  }

  /** The "who" of "the detective who arrested her, X,": after a role and before the comma; 0 where there is none. */
  private whoBefore(comma: number): number {
    for (let i = comma - 2; i > 1 && i > comma - 9 && this.sameSentence(i, comma); i--) {
      if (/^[,.;:!?()"“”]$/.test(this.text(i))) return 0;
      if (!this.roles.clauses.relativePronouns.has(this.lower(i))) continue;
      return this.isRole(i - 1) && !this.isOfSeveral(i - 1) ? i : 0;
    }
    return 0;
  }

  /** The role that the phrase from `first` on belongs to: the "lawyer" of "the lawyer for the president", the wife of one; -1 for none. */
  private outerRole(first: number): number {
    const { attendantLinks, attendants, determiners, genitives, serviceLinks } = this.roles.phrase;
    // "die Mutter des Läufers, X": X is the mother
    const isOfAnother = genitives.has(this.lower(first - 1)) && this.sameSentence(first - 2, first);
    if (isOfAnother) return this.isRole(first - 2) && !this.isOfSeveral(first - 2) ? first - 2 : -1;
    const at = determiners.has(this.lower(first - 1)) ? first - 2 : first - 1;
    if (at < 1 || !this.sameSentence(at - 1, first)) return -1;
    const { nouns, phrase } = this.roles;
    const ofKin = phrase.nameLinks.has(this.lower(at)) && nouns.kin.has(this.lower(at - 1));
    // "the adviser to the president, X": X advises
    const ofAttendant = attendantLinks.has(this.lower(at)) && attendants.has(this.lower(at - 1));
    if (!ofKin && !ofAttendant && !serviceLinks.has(this.lower(at))) return -1;
    if (!this.isRole(at - 1) || this.isOfSeveral(at - 1)) return -1;
    // "He was a friend of the chief, X": X is the chief
    const outer = this.leftEdge(at - 1) - 1;
    const isOfAnybody = this.roles.phrase.indefiniteArticles.has(this.lower(outer));
    return isOfAnybody && this.roles.clauses.copulas.has(this.lower(outer - 1)) ? -1 : at - 1;
  }

  /** "Harbour Board spokesperson, X said": whether the sentence opens with the phrase itself, without an article. */
  private startsSentence(first: number, comma: number): boolean {
    return comma - first > 1 && this.isSentenceStart(first);
  }

  /** "The godfather of jazz, Ali Obi hails from": whether the sentence opens with the phrase before the comma. */
  private frontsSentence(comma: number): boolean {
    const { definiteArticles, modifiersFollow } = this.roles.phrase;
    for (let i = comma - 1; i >= 0 && i > comma - LONGEST; i--) {
      if (this.text(i) === ',' || this.isName[i]) return false;
      if (this.isSentenceStart(i))
        return definiteArticles.has(this.lower(i)) || (modifiersFollow && this.isRole(i));
    }
    return false;
  }

  /** "the minister, X and a number of": what goes on after the name is no verb. */
  private conjoins(after: number): boolean {
    return (
      this.roles.phrase.conjunctions.has(this.lower(after)) &&
      this.lower(after + 1) !== '' &&
      !this.isName[after + 1]
    );
  }

  /** "X, MD, PhD, principal investigator": to what stands after the letters. */
  private skipPostNominals(at: number): number {
    let i = at;
    while (this.names.edges.postNominals.has(this.text(i)) && this.text(i + 1) === ',') i += 2;
    return i;
  }

  /** "Pol Col", "late Professor": ranks, with nothing else but what says that somebody has died. */
  private areRanks(first: number, last: number): boolean {
    const { ranks, rankModifiers } = this.roles.nouns;
    if (!ranks.has(this.bare(last))) return false;
    for (let i = first; i < last; i++)
      if (!ranks.has(this.bare(i)) && !rankModifiers.has(this.bare(i))) return false;
    return true;
  }

  /** "The head of the firm Park founded": a lone surname after a common noun begins a clause about that noun. */
  private opensClause({ firstToken, lastToken }: Mention, last: number): boolean {
    if (firstToken !== lastToken || last !== firstToken - 1) return false;
    return (
      this.roles.phrase.definiteArticles.has(this.lower(last - 1)) &&
      isOfSmallLetters(this.text(last).slice(0, 1), 1)
    );
  }

  /** What may stand between the comma and the name: "Alhaji", "Prof.", "Gen." */
  private isHonour(i: number): boolean {
    const { honours, ranks } = this.roles.nouns;
    if (this.names.edges.letteredTitles.has(this.text(i))) return true;
    if (this.names.edges.nationalities.has(this.lower(i)) && this.isCapital(i)) return true;
    return this.isAddress(i) || ranks.has(this.bare(i)) || honours.has(this.bare(i));
  }

  /** A form of address, or a degree that follows a fuller role ("Health Minister Dr."). */
  private isBareTitle(i: number): boolean {
    if (this.isAddress(i)) return true;
    const { degrees } = this.roles.nouns;
    let before = i - 1;
    // "der Statiker Prof. Dr. X"
    while (before > 0 && degrees.has(this.bare(before))) before--;
    return degrees.has(this.bare(i)) && this.isRole(before);
  }
}
