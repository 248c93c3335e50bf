import type { Span, TextSpan } from '../../article.ts';
import type { SpeakerWords } from '../../grammar/quotations.ts';
import type { Language } from '../../language.ts';
import { isUpper } from '../../text/characters.ts';
import type { Spell } from '../parse/candidates.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { compareNames, initialsOf, isAmong, isFormOf, type RoleMatch } from './forms-of-names.ts';
import { type MentionIndex, unitAt } from './mention-index.ts';
import { lettersOf } from './role-words.ts';
import { WordsBeside } from './words-beside.ts';

/** What a text says about its people: role, age, where they are from. */
export class Descriptions {
  /** The people who are given a role, by its noun; made when first asked for. */
  private byNoun: ReadonlyMap<string, readonly number[]> | undefined;
  private readonly words: SpeakerWords;
  private readonly language: Language;
  private readonly beside: WordsBeside;

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    spell: Spell,
  ) {
    this.beside = new WordsBeside(narration, index, spell);
    this.words = narration.lexicon.grammar.speakers;
    this.language = narration.lexicon.language;
  }

  /**
   * Whether somebody is given one of these roles: in their entry, in their name, before it or after it. The words
   * that ask are no answer.
   */
  hasRole(person: number, words: readonly string[], asking: Span): boolean {
    const { titleNouns } = this.language.roles.nouns;
    const { mentions } = this.index.people[person]!;
    const texts = [...this.rolesBeside(person, asking), ...mentions].map(({ text }) => text.toLowerCase());
    for (const text of texts) {
      // "high commissioner"
      if (words.some((word) => word.includes(' ') && text.includes(word))) return true;
      for (const whole of text.split(/[\s,'’]+/)) {
        // "vice-president" is a president of a kind, "mayor-elect" no mayor
        const word = whole.slice(whole.lastIndexOf('-') + 1);
        if ([whole, word, titleNouns.get(word) ?? '-'].some((one) => words.includes(one))) return true;
      }
    }
    return this.beside.tellRole(person, words);
  }

  /** Whether somebody is given one of these roles as one they hold, and nowhere as one they held: a "minister", and no "former minister" or "minister at the time". */
  holdsNow(person: number, words: readonly string[], asking: Span): boolean {
    const these = this.rolesOf(person, words, asking);
    return these.length > 0 && !these.some(({ text }) => this.isPast(text));
  }

  /** Whether somebody's role by a noun, where it is told at all, has none of these words in it: "the lawyer for the cyclist" is not the driver's. */
  servesOthers(person: number, noun: string, served: readonly string[], asking: Span): boolean {
    if (served.length === 0) return false;
    const roles = this.rolesBeside(person, asking).map(({ text }) => lettersOf(text.toLowerCase()));
    const these = roles.filter((role) => role.includes(noun));
    return these.length > 0 && !these.some((role) => served.some((word) => role.includes(word)));
  }

  /** Whether roles are told of somebody, and none has this word in it: a "union leader" is no "company boss". */
  isOtherwiseCalled(person: number, field: string, asking: Span): boolean {
    const roles = this.rolesBeside(person, asking).map(({ text }) => lettersOf(text.toLowerCase()));
    return roles.length > 0 && !roles.some((role) => role.includes(field));
  }

  /** Whether somebody is given one of these roles as one they no longer hold, and no other way. */
  heldOnce(person: number, words: readonly string[], asking: Span): boolean {
    const these = this.rolesOf(person, words, asking);
    return these.length > 0 && these.every(({ text }) => this.isPast(text));
  }

  /** The roles somebody is given that have one of these words in them. */
  private rolesOf(person: number, words: readonly string[], asking: Span): TextSpan[] {
    return this.rolesBeside(person, asking).filter(({ text }) => {
      const role = lettersOf(text.toLowerCase());
      return words.some((word) => role.includes(word));
    });
  }

  /** "Former minister", "ex-minister", "minister at the time"; not "seven-time champion". */
  private isPast(role: string): boolean {
    return role
      .toLowerCase()
      .split(/[\s,]+/)
      .some((word) => this.words.noLonger.has(word.split('-', 1)[0]!));
  }

  /**
   * Whether somebody's role by a noun is of the kind that the words before the noun tell: the same for "finance"
   * and "finance minister" or "minister of finance"; another for "finance" and "interior minister", for "vice" and
   * "president" and the other way round; else it may be either.
   */
  kindOfRole(person: number, noun: string, kind: readonly string[], asking: Span): RoleMatch {
    let found: RoleMatch = 'either';
    for (const { text, start } of this.rolesBeside(person, asking)) {
      const words = lettersOf(text);
      // the capital of the first word of a sentence makes no name
      const unit = unitAt(this.narration, start);
      if (sentenceStart(this.narration, unit) === unit) words[0] = words[0]!.toLowerCase();
      const at = words.findIndex((word) => word.toLowerCase() === noun);
      if (at < 0) continue;
      const kindHere = this.compare(words, at, kind);
      if (kindHere !== 'another') return kindHere;
      found = kindHere;
    }
    return found;
  }

  private compare(words: readonly string[], at: number, kind: readonly string[]): RoleMatch {
    const { contrasts, ranks, belowRank } = this.words;
    const role = words.map((word) => word.toLowerCase());
    const before = role.slice(0, at);
    const isLacking = (word: string) => !role.some((one) => isFormOf(word, one));
    if (kind.some((word) => (ranks.has(word) || contrasts.has(word)) && isLacking(word))) return 'another';
    if (before.some((word) => belowRank.has(word) && !kind.includes(word))) return 'another';
    if (kind.length === 0) return 'either';
    if (!kind.every(isLacking)) return 'same';
    // "Wexford manager": where the noun is in lower case a name is none of its kind
    const isLower = words[at] === role[at];
    const tells = before.some(
      (word, i) => !(isLower && words[i] !== word) && !this.words.attributes.has(word),
    );
    return tells ? 'another' : 'either';
  }

  /**
   * Whether somebody's role by a noun is in another body than these names tell: "presidente de la Cámara de Lugo" is no "presidente
   * de la Cámara de Vigo". A name alone, and one that is only shorter, tell of none.
   */
  isOfAnotherBody(person: number, noun: string, names: readonly string[], asking: Span): boolean {
    if (names.length < 2) return false;
    let isAnother = false;
    for (const { text } of this.rolesBeside(person, asking)) {
      const words = lettersOf(text);
      const at = words.findIndex((word) => word.toLowerCase() === noun);
      if (at < 0) continue;
      const body = words.slice(at + 1).filter((word) => isUpper(word.charCodeAt(0)));
      const lower = body.map((word) => word.toLowerCase());
      if (lower.every((word) => isAmong(word, names)) || names.every((name) => isAmong(name, lower)))
        return false;
      isAnother = true;
    }
    return isAnother;
  }

  /** Whether a role of somebody tells their party. */
  isOfSomeParty(person: number): boolean {
    const { roles } = this.index.people[person]!;
    return roles.some(({ text }) =>
      lettersOf(text.toLowerCase()).some((word) => this.words.parties.has(word)),
    );
  }

  /** Whether a role of somebody by a noun is over one of these alone, or over nothing: "président", "président de la République". */
  isOverNothingElse(person: number, noun: string, these: ReadonlySet<string>, asking: Span): boolean {
    return this.rolesBeside(person, asking).some(({ text }) => {
      const words = lettersOf(text.toLowerCase());
      const at = words.indexOf(noun);
      return at >= 0 && (at === words.length - 1 || words.some((word) => these.has(word)));
    });
  }

  /** Whether the text gave somebody one of these roles behind an offset, but for the words that ask. */
  isCalledAfter(person: number, words: readonly string[], offset: number, asking: Span): boolean {
    return this.rolesBeside(person, asking).some(
      ({ text, start }) =>
        start >= offset && lettersOf(text.toLowerCase()).some((word) => words.includes(word)),
    );
  }

  /** Whether a role of somebody is these words, or these words over something: "first lady", "First Lady of Norland". */
  hasTitle(person: number, title: string, asking: Span): boolean {
    const { links } = this.language.roles.phrase;
    return this.rolesBeside(person, asking).some(({ text }) => {
      const role = text.toLowerCase();
      if (!role.startsWith(title)) return false;
      const [, next] = role.slice(title.length).split(' ');
      return (
        role.length === title.length || (next !== undefined && role[title.length] === ' ' && links.has(next))
      );
    });
  }

  /** Whether the words of somebody's role begin with these letters ("dp" for "Deputy President"), or they stand in brackets before the name. */
  hasInitials(person: number, letters: string): boolean {
    const { roles } = this.index.people[person]!;
    // "the PM" is no Power Minister
    const office = this.words.initials.get(letters);
    if (office !== undefined) return roles.some(({ text }) => text.toLowerCase().includes(office));
    // "the IGP" is the Inspector General of Police, "the DC" the Brno Deputy Commissioner
    const isOf = (role: string): boolean => {
      const { initials, office } = initialsOf(role, this.language.roles);
      const ends = letters.length > 1 && initials.endsWith(letters);
      const at = ends && !initials.startsWith(letters) ? initials.length - letters.length : 0;
      // "the RU" is the Rivers Union, and not its head
      return initials.startsWith(letters, at) && at <= office && office < at + letters.length;
    };
    if (roles.some(({ text }) => isOf(text))) return true;
    return this.beside.haveInBrackets(person, letters);
  }

  /**
   * Whether what a text tells of somebody has one of these names in it, in any form ("Uruguay" for "Uruguayan"): in their
   * roles or near their name. True where there is none to look for.
   */
  isOf(person: number, names: readonly string[]): boolean {
    if (names.length === 0) return true;
    const { roles } = this.index.people[person]!;
    const told = roles.map((r) => compareNames(names, r.text));
    if (told.includes('same')) return true;
    return !told.includes('another') && this.beside.tellName(person, names);
  }

  /** Everybody who is called by a word anywhere in the text, but for the words that ask, in the order of the people. */
  called(word: string, asking: Span): number[] {
    this.byNoun ??= this.peopleByNoun();
    return (this.byNoun.get(word) ?? []).filter((person) => this.isCalled(person, word, asking));
  }

  /** Everybody whose role has a word in it ("union" in "secretary of the Carters' Union"), but for the words that ask. */
  calledWith(word: string, asking: Span): number[] {
    return [...this.index.people.keys()].filter((person) =>
      this.rolesBeside(person, asking).some(({ text }) => lettersOf(text.toLowerCase()).includes(word)),
    );
  }

  private peopleByNoun(): ReadonlyMap<string, readonly number[]> {
    const { titleNouns } = this.language.roles.nouns;
    const people = new Map<string, number[]>();
    this.index.people.forEach(({ roles }, person) => {
      const heads = roles.map((r) => this.words.headOfRole(r.text));
      for (const noun of new Set(heads.flatMap((head) => [head, titleNouns.get(head) ?? head]))) {
        const known = people.get(noun);
        if (known) known.push(person);
        else people.set(noun, [person]);
      }
    });
    return people;
  }

  /** Whether the role somebody is given is this word itself ("his son Ben Lee"), but for the words that ask. */
  isCalled(person: number, word: string, asking: Span): boolean {
    const { titleNouns } = this.language.roles.nouns;
    return this.rolesBeside(person, asking).some(({ text }) => {
      const head = this.words.headOfRole(text);
      return head === word || titleNouns.get(head) === word;
    });
  }

  /** The roles somebody is given, but for words that ask who it is: they are no answer. */
  private rolesBeside(person: number, asking: Span): readonly TextSpan[] {
    return this.index.people[person]!.roles.filter((r) => r.end <= asking.start || r.start >= asking.end);
  }

  /** "Ann Lee, 34, …" for "the 34-year-old". */
  hasAge(person: number, years: string): boolean {
    return this.beside.tellAge(person, years);
  }
}
