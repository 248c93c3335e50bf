import type { Span, TextSpan } from '../../article.ts';
import type { SpeakerWords } from '../../grammar/quotations.ts';
import type { RoleGrammar } from '../../grammar/roles.ts';
import type { Language } from '../../language.ts';
import { isUpper } from '../../text/characters.ts';
import type { Spell } from '../parse/candidates.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { isInMarks, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import {
  type Appearance,
  appearanceAfter,
  firstMentions,
  type MentionIndex,
  unitAt,
  unitOfMention,
} from './mention-index.ts';
import { lettersOf } from './role-words.ts';

/** How far from a name what describes it may stand, in units. */
const DESCRIPTION = 8;
/** The same in a clause about them: "Ann Lee, who in 2005 became the first woman to be a governor". */
const DESCRIBING_CLAUSE = 14;

/** What closes the words that tell who somebody is. */
const ENDS_ASIDE: ReadonlySet<number> = new Set([
  Tag.auxiliary,
  Tag.colon,
  Tag.comma,
  Tag.quotation,
  Tag.saying,
  Tag.stop,
]);

/** How a role somebody is given compares to the one that is asked for. */
export type RoleMatch = 'same' | 'another' | 'either';

/** What a text says about its people where it names them: role, age, where they are from. */
export class Descriptions {
  /** The people who are given a role, by its noun; made when first asked for. */
  private byNoun: ReadonlyMap<string, readonly number[]> | undefined;
  private readonly words: SpeakerWords;
  private readonly language: Language;

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
  ) {
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
    return firstMentions(this.index, person).some((m) => this.describedAs(m, words));
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
    return firstMentions(this.index, person).some((m) => {
      const unit = unitOfMention(this.index, m);
      return this.narration.tag[unit - 1] === Tag.closing && this.spell(unit - 2) === letters;
    });
  }

  /**
   * Whether what a text tells of somebody has one of these names in it, in any form ("Uruguay" for "Uruguayan"): in their
   * roles or near their name. True where there is none to look for.
   */
  isOf(person: number, names: readonly string[]): boolean {
    if (names.length === 0) return true;
    const n = this.narration;
    const initials = initialsOfAll(names);
    const has = (word: string) =>
      names.some((name) => isFormOf(name, word)) || (names.length > 1 && asInitials(word) === initials);
    const { roles } = this.index.people[person]!;
    const told = roles.map((r) => compareNames(names, r.text));
    if (told.includes('same')) return true;
    if (told.includes('another')) return false;
    return firstMentions(this.index, person).some((m) => {
      const unit = unitOfMention(this.index, m);
      if (isInMarks(n.tag[unit])) return false;
      const before = this.index.appearances[appearanceAfter(this.index, m.start) - 1];
      let first = Math.max(unit - DESCRIPTION, before ? this.behindPlaceOf(before) : 0);
      for (let u = first; before && u < unit; u++) if (this.joinsNext(u)) first = u + 1;
      for (let u = first; u < unit; u++)
        if (n.sentence[u] === n.sentence[unit] && has(this.spell(u))) return true;
      let next = unit;
      while (next < n.count && n.start[next]! < m.end) next++;
      // "Ann Lee of Norland met …": only the name behind "of" is hers
      const isOf = n.tag[next] === MARKER_TAGS.of;
      if (n.tag[next] !== Tag.comma && !isOf) return false;
      for (let u = next + 1; u < Math.min(n.count, next + DESCRIPTION) && !ENDS_ASIDE.has(n.tag[u]!); u++) {
        if (isOf && n.tag[u] !== Tag.capital) break;
        if (has(this.spell(u))) return true;
      }
      return false;
    });
  }

  /** "Ann Lee, Norland's minister, and Ben Obi": whether the "and" of a comma stands at a unit; what is before it is hers. */
  private joinsNext(unit: number): boolean {
    return this.narration.tag[unit] === MARKER_TAGS.and && this.narration.tag[unit - 1] === Tag.comma;
  }

  /** The unit behind a name, and behind where they are of: "Ann Lee of Norland met Ben Obi" tells nothing of Ben Obi. */
  private behindPlaceOf({ unit, end }: Appearance): number {
    const n = this.narration;
    let next = unit + 1;
    while (next < n.count && n.start[next]! < end) next++;
    if (n.tag[next] !== MARKER_TAGS.of) return unit + 1;
    do next++;
    while (n.tag[next] === Tag.capital);
    return next;
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

  /** "The president of the club, Ann Lee" and "Ann Lee, president of the club, …". */
  private describedAs(mention: Span, words: readonly string[]): boolean {
    const { titleNouns } = this.language.roles.nouns;
    const n = this.narration;
    const unit = unitOfMention(this.index, mention);
    // "…," explained the pilot, "… Lee …": what stands around a quotation tells nothing of whom it names
    if (isInMarks(n.tag[unit])) return false;
    const isRole = (u: number): boolean => {
      const word = this.spell(u);
      // "Mayor-elect Ann Lee"
      if (n.tag[u + 1] === Tag.dash && n.end[u] === n.start[u + 1]) return false;
      return words.includes(word) || words.includes(titleNouns.get(word) ?? '-');
    };
    const ends = (u: number): boolean => {
      const tag = n.tag[u]!;
      return (
        n.sentence[u] !== n.sentence[unit] ||
        tag === Tag.saying ||
        tag === Tag.auxiliary ||
        tag === Tag.quotation
      );
    };
    // "Senator Ann Lee met the trader Ben Obi": what stands before another name is not his
    const before = this.index.appearances[appearanceAfter(this.index, mention.start) - 1];
    const edge = Math.max(unit - DESCRIPTION, before ? before.unit : 0);
    let next = unit;
    while (next < n.count && n.start[next]! < mention.end) next++;
    const isApposition =
      n.tag[next] === Tag.comma || n.tag[next] === Tag.stop || n.tag[next] === Tag.quotation;
    const opensWithAdjunct = PREPOSITION_TAGS.has(n.tag[sentenceStart(n, unit)]!);
    // "…," said the judge to Ann Lee; "The judge met Ann Lee"
    const lastBefore = n.tag[unit - 1] ?? 0;
    const { nounsComeFirst } = this.narration.lexicon.grammar.functionWords;
    const isAnothers =
      !nounsComeFirst &&
      (PREPOSITION_TAGS.has(lastBefore) ||
        ((lastBefore === Tag.past || lastBefore === Tag.word) &&
          !this.language.roles.nouns.isRole(this.spell(unit - 1))));
    for (let u = unit - 1; u >= edge && !isAnothers && !ends(u); u--) {
      // "The Sheriff Court heard that Lee …", "Through an aide, Lee said …": not hers
      if (n.tag[u] === MARKER_TAGS.that || (n.tag[u] === Tag.comma && opensWithAdjunct && !isApposition))
        break;
      if (before && this.joinsNext(u)) break;
      if (isRole(u)) return true;
    }
    if (n.tag[next] !== Tag.comma || n.tag[next + 1] === MARKER_TAGS.and) return false;
    let told = false;
    const reach = n.tag[next + 1] === Tag.who ? DESCRIBING_CLAUSE : DESCRIPTION;
    // "Ann Lee, 47, wept as Judge Ben Obi spoke": what stands before another name is his
    const after = this.index.appearances[appearanceAfter(this.index, n.end[next]!)];
    const last = after ? Math.min(next + reach, after.unit - 1) : next + reach;
    for (let u = next + 1; u < n.count && u <= last; u++) {
      // "Ann Lee, 19, whose aunt": she is not the aunt
      if (this.narration.lexicon.ofWhom.has(n.word[u]!)) return told;
      // "…, Ann Lee, the governor said": the role is the subject of a clause of its own
      if (ends(u)) return told && n.sentence[u] !== n.sentence[unit];
      if (told && n.tag[u] === Tag.comma) return true;
      told ||= isRole(u);
    }
    return told && !(after && last < next + reach);
  }

  /** "Ann Lee, 34, …" for "the 34-year-old". */
  hasAge(person: number, years: string): boolean {
    return firstMentions(this.index, person).some((m) => {
      const unit = unitOfMention(this.index, m);
      const n = this.narration;
      for (let u = unit + 1; u < Math.min(n.count, unit + 7); u++) if (this.spell(u) === years) return true;
      return false;
    });
  }
}

/** The first letters of the words with capitals, in lower case, and which of them is that of the role, before what it is of; -1 for none. */
function initialsOf(text: string, { nouns, phrase }: RoleGrammar): { initials: string; office: number } {
  const all = text.split(' ');
  const isCapital = (word: string) => isUpper(word.charCodeAt(0));
  const words = all.filter(isCapital);
  const link = all.findIndex((word) => phrase.links.has(word));
  const before = link < 0 ? words : all.slice(0, link).filter(isCapital);
  const initials = words.map((word) => word[0]!.toLowerCase()).join('');
  return { initials, office: before.findIndex((word) => nouns.isRole(word.toLowerCase())) };
}

/** Whether a name is one of these, in any form, or made of their letters: "EEUU", "PP". */
function isAmong(name: string, names: readonly string[]): boolean {
  if (names.some((one) => isFormOf(name, one) || isFormOf(one, name))) return true;
  const initials = initialsOfAll(names);
  return initials.includes(asInitials(name)) || initials.includes(name);
}

const initialsOfAll = (names: readonly string[]): string => names.map((name) => name[0]!).join('');

/** "eu" of "eeuu", doubled for several. */
const asInitials = (letters: string): string => letters.replaceAll('.', '').replace(/(.)\1/g, '$1');

/**
 * Whether the names in a role are those that ask: the same for "Omani" and "commander of Oman's Navy", and for "NMU" and "Norland Miners
 * Union secretary"; another where the names before one they share differ ("Omani Navy", "commander of the Ostian Navy").
 */
function compareNames(names: readonly string[], text: string): RoleMatch {
  const words = lettersOf(text);
  const role = words.map((word) => word.toLowerCase());
  const letters = initialsOfAll(role.filter((_, i) => isUpper(words[i]!.charCodeAt(0))));
  const isTold = (name: string): boolean =>
    role.some((word) => isFormOf(name, word)) ||
    (name.length > 1 && (letters.startsWith(name) || letters.endsWith(name)));
  const isShorter = names.length > 1 && role.some((word) => asInitials(word) === initialsOfAll(names));
  let found: RoleMatch = isShorter || names.some(isTold) ? 'same' : 'either';
  names.forEach((name, i) => {
    const at = role.findIndex((word) => isFormOf(name, word));
    if (i === 0 || at < 1 || isTold(names[i - 1]!) || !isUpper(words[at - 1]!.charCodeAt(0))) return;
    if (!names.some((one) => isFormOf(one, role[at - 1]!))) found = 'another';
  });
  return found;
}

/** The letters two forms of a name share, at least and at most. */
const STEM = { least: 4, most: 5 };

/** Whether a word may be another form of a name: "Uruguay" of "Uruguayan", "Goa" of "Goan"; not "goal" of "Goan". */
function isFormOf(name: string, word: string): boolean {
  if (name.length < STEM.least) return word === name;
  const stem = name.slice(0, Math.max(STEM.least, Math.min(STEM.most, name.length - 3)));
  return word.startsWith(stem) || (name.length === STEM.least && word === name.slice(0, -1));
}
