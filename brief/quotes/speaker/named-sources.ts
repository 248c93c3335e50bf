import type { Span } from '../../article.ts';
import { type Candidate, Kind, type Spell } from '../parse/candidates.ts';
import { Named, type Narration } from '../parse/narration.ts';
import { MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import { labelled } from './interview-labels.ts';
import {
  type Appearance,
  appearanceAfter,
  areJoined,
  beginOfTitle,
  type MentionIndex,
  unitAt,
} from './mention-index.ts';
import { parentOfChild } from './parents-told.ts';
import { NOBODY, type Resolution } from './resolution.ts';

/** What links an office to what it is over. */
const OVER: ReadonlySet<number> = new Set([MARKER_TAGS.for, MARKER_TAGS.of]);

/** What an office's body may end with: "Opposition", "selectors". */
const ENDS_OFFICE: ReadonlySet<number> = new Set([Tag.capital, Tag.sourceNoun, Tag.word]);

/** How far back another of the same surname may have spoken, in sentences. */
const NAMESAKE_REACH = 3;

/** Finds the person a source names by itself: "Mayor Ann Lee", "Lee", the "A" of an interview. */
export class NamedSources {
  private names: Map<string, number> | null = null;
  private surnames: Map<string, number> | null = null;

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
  ) {}

  /** Who a source names, units of the narration; null where it names nobody, or only somebody else ("Lee's lawyer"). */
  namedBy(source: Candidate): Resolution | null {
    const n = this.narration;
    const span = { start: n.start[source.from]!, end: n.end[source.to - 1]! };
    if (this.isAboutSomebody(source)) return null;
    return this.standingIn(span, source) ?? this.spelled(source);
  }

  /** "Biographies of Ann Lee": documents that open their sentence, and so look like a name. */
  private isAboutSomebody({ kind, from }: Candidate): boolean {
    const { tag, word, lexicon } = this.narration;
    return kind === Kind.name && lexicon.documents.has(word[from]!) && tag[from + 1] === MARKER_TAGS.of;
  }

  /** The last name of the span that stands for the person: not "Clinton campaign", "Smith's lawyer". */
  private standingIn(span: Span, source: Candidate): Resolution | null {
    const { appearances } = this.index;
    let found: Appearance | null = null;
    for (let i = appearanceAfter(this.index, span.start); i < appearances.length; i++) {
      const a = appearances[i]!;
      if (a.start >= span.end) break;
      // "Ann Lee of Joe Banda" said something about him
      if (found && this.narration.tag[a.unit - 1] === MARKER_TAGS.of) continue;
      if (!this.isLinkedTo(a, source) && this.isHead(a, span)) found = a;
    }
    if (!found) return null;
    if (this.isOneOfSeveral(found) || this.isToldFromNamesake(found)) return NOBODY;
    const parent = parentOfChild(this.narration, this.index, this.spell, source, found.person);
    if (parent) return parent;
    if (this.isBehindNamesake(found, source)) return { person: found.person, sure: 0 };
    const generation = this.generationIn(source);
    if (generation) return this.ofGeneration(found.person, generation);
    return { person: found.person, sure: 0.97 };
  }

  /** "The elder Lee" where the text names but one Lee: it says so of the other. */
  private isToldFromNamesake({ unit, start, end }: Appearance): boolean {
    const { tag, lexicon } = this.narration;
    const isSurname = end <= this.narration.end[unit]! && start >= this.narration.start[unit]!;
    const isTold = lexicon.language.roles.phrase.seniority.has(this.spell(unit - 1));
    if (!isSurname || !isTold || tag[unit - 2] !== Tag.determiner) return false;
    const surname = this.spell(unit);
    return this.index.people.filter(({ name }) => name.toLowerCase().split(' ').includes(surname)).length < 2;
  }

  /**
   * "His brother, Ben Obi, said he will sue. “…,” Obi said": whether another
   * of that surname, who was not named before, has just spoken: it may be him.
   */
  private isBehindNamesake({ person, unit, start }: Appearance, { from, to }: Candidate): boolean {
    const { tag, sentence } = this.narration;
    const { appearances, people } = this.index;
    // "Obi said he would": told by the word
    if (to > from + 1 || tag[to + 1] === Tag.pronoun || tag[to + 2] === Tag.pronoun) return false;
    const surname = this.spell(unit);
    for (let i = appearanceAfter(this.index, start) - 1; i >= 0; i--) {
      const a = appearances[i]!;
      if (sentence[unit]! - sentence[a.unit]! > NAMESAKE_REACH) return false;
      // "Ann Obi, sister of Ben Obi, said"
      if (!a.told || a.possessive || PREPOSITION_TAGS.has(tag[a.unit - 1]!)) continue;
      if (a.person === person) return false;
      const behind = unitAt(this.narration, a.end);
      const speaks = tag[tag[behind] === Tag.comma ? behind + 1 : behind] === Tag.saying;
      const { name, mentions } = people[a.person]!;
      // whom a text names in full each time it means by no surname
      if (speaks && mentions.length === 1 && name.toLowerCase().split(' ').includes(surname)) return true;
    }
    return false;
  }

  /** Which of two who share a name a source's own marks mean: "Lee Snr", "Lee Jr."; null for neither. */
  private generationIn({ from, to }: Candidate): ReadonlySet<string> | null {
    const { elder, younger } = this.narration.lexicon.language.names.generations;
    // "Snr Const Ann Lee": before a name they are a rank
    for (let u = from + 1; u < to; u++) {
      const word = this.spell(u).replace('.', '');
      if (elder.has(word)) return elder;
      if (younger.has(word)) return younger;
    }
    return null;
  }

  /** Whoever of a surname the text marks so, where it marks one; it may be another than the one whose name this is. */
  private ofGeneration(named: number, marks: ReadonlySet<string>): Resolution {
    const { people } = this.index;
    const isMarked = (person: number) =>
      people[person]!.mentions.some(({ text }) =>
        text
          .toLowerCase()
          .replaceAll('.', '')
          .split(' ')
          .some((word) => marks.has(word)),
      );
    if (isMarked(named)) return { person: named, sure: 0.97 };
    const surname = lastWord(people[named]!.name);
    const others = people.flatMap(({ name }, p) => (lastWord(name) === surname && isMarked(p) ? [p] : []));
    return others.length === 1 ? { person: others[0]!, sure: 0.9 } : NOBODY;
  }

  /** "A friend of Ann Lee", "aide to the late Ann Lee" are not she; "the Secretary of State Ann Lee" is. */
  private isLinkedTo(named: Appearance, { kind, from, head }: Candidate): boolean {
    const { unit } = named;
    const { tag, word, lexicon } = this.narration;
    // "Biographies of Ann Lee say"
    if (kind === Kind.name && lexicon.documents.has(word[from]!) && tag[from + 1] === MARKER_TAGS.of)
      return true;
    if (kind === Kind.name || unit <= head + 1 || tag[unit - 1] === Tag.possessive) return false;
    if (tag[from] === Tag.determiner && !lexicon.definiteArticles.has(this.spell(from))) return true;
    if (beginOfTitle(this.narration, this.index, named) <= this.narration.start[head]!) return false;
    if (lexicon.grammar.functionWords.nounsComeFirst) return this.belongsToPerson(unit, head);
    if (this.isOfficeBefore(unit, { from, head })) return false;
    if (tag[head + 1] === MARKER_TAGS.for) return true;
    for (let u = head + 2; u < unit; u++)
      if (tag[u] !== Tag.capital && !(tag[u] === MARKER_TAGS.of && tag[u - 1] === Tag.capital)) return true;
    // "the office of Ann Lee", "the office of President Ann Lee"
    let title = unit;
    while (title > head + 2 && lexicon.language.roles.nouns.isRole(this.spell(title - 1))) title--;
    if (tag[title - 1] === MARKER_TAGS.of) return true;
    return unit === head + 2;
  }

  /**
   * "Leader of the Opposition Ann Lee", "Member of Parliament for Lower Brno Ann Lee": an office without an article, the
   * name right behind what it is over; not "lawyer for President Ann Lee", "mother of Ann Lee".
   */
  private isOfficeBefore(unit: number, { from, head }: Pick<Candidate, 'from' | 'head'>): boolean {
    const { tag, lexicon } = this.narration;
    const { names, roles } = lexicon.language;
    const office = this.spell(head);
    const last = this.spell(unit - 1).replace('.', '');
    if (tag[from] === Tag.determiner || tag[head] !== Tag.personNoun || !ENDS_OFFICE.has(tag[unit - 1]!))
      return false;
    // "spokesman for the Ministry of Health Ann Lee", not "spokesman for Ann Lee"
    const speaksForIt = tag[head + 2] !== Tag.determiner && lexicon.grammar.sources.spokespeople.has(office);
    if (roles.nouns.kin.has(office) || speaksForIt) return false;
    const isTitle = names.classes.formsOfAddress.has(last) || names.classes.titles.has(last);
    return !isTitle && (!roles.nouns.isRole(last) || roles.nouns.isPlural(last)) && OVER.has(tag[head + 1]!);
  }

  /**
   * Where the noun comes first: whether a name behind a phrase is that of somebody the phrase only belongs to, as in "l’avocat
   * de la ministre Ann Lee" and "el hijo de Ann Lee"; "la directrice de l’école Ann Lee" is she.
   */
  private belongsToPerson(unit: number, head: number): boolean {
    const { tag, lexicon } = this.narration;
    const { modifiers } = lexicon.language.roles.phrase;
    if (PREPOSITION_TAGS.has(tag[unit - 1]!) || tag[unit - 1] === Tag.determiner) return true;
    let link = unit - 1;
    while (link > head && !PREPOSITION_TAGS.has(tag[link]!)) link--;
    if (link === head) return false;
    for (let u = link + 1; u < unit; u++) {
      if (tag[u] === Tag.personNoun) return true;
      if (tag[u] !== Tag.determiner && !modifiers.has(this.spell(u))) return false;
    }
    return true;
  }

  /** A name that the name finder passed over here, but found elsewhere; the "A" and "JN" of an interview. */
  private spelled(source: Candidate): Resolution | null {
    const n = this.narration;
    if (source.kind !== Kind.name) return null;
    const label = labelled(n, this.index, this.spell, source);
    if (label) return label;
    const word = this.spell(source.head);
    this.names ??= namesOf(this.index);
    const words: string[] = [];
    for (let u = source.from; u < source.to; u++) words.push(this.spell(u));
    const person =
      this.names.get(words.join(' ')) ??
      (n.tag[source.head] === Tag.capital ? this.names.get(word) : undefined) ??
      this.surname(source, word);
    return person === undefined || person < 0 ? null : { person, sure: 0.9 };
  }

  /** "Cross said", of the Ann Cross named before, where the name finder saw a verb or an adjective. */
  private surname({ from, to }: Candidate, word: string): number | undefined {
    if (to > from + 1) return undefined;
    this.surnames ??= surnamesOf(this.index);
    const person = this.surnames.get(word);
    const first = person === undefined ? undefined : this.index.people[person]?.mentions[0];
    if (!first || first.end >= this.narration.start[from]! || this.isHalfOfCouple(first)) return undefined;
    return person;
  }

  /** The "Ben Obi" of "Ann and Ben Obi": "Obi" alone may be either. */
  private isHalfOfCouple(first: Span): boolean {
    const { appearances, people } = this.index;
    const i = appearanceAfter(this.index, first.start);
    const before = appearances[i - 1];
    return areJoined(this.narration, before, appearances[i]) && !people[before!.person]!.name.includes(' ');
  }

  /** "Mehta and Rao said": both of them spoke, and neither is the speaker. */
  private isOneOfSeveral(a: Appearance): boolean {
    const n = this.narration;
    const { appearances } = this.index;
    const i = appearanceAfter(this.index, a.start);
    const before = appearances[i - 1];
    const after = appearances[i + 1];
    return areJoined(n, before, a) || areJoined(n, a, after);
  }

  private isHead(a: Appearance, span: Span): boolean {
    const n = this.narration;
    let next = a.unit;
    while (next < n.count && n.start[next]! < a.end) next++;
    if (next >= n.count) return true;
    // "Ann Lee" of "Ann Lee’s call"
    if (a.possessive) return n.start[next]! >= span.end && n.tag[next] === Tag.possessive;
    const s = n.tag[next]!;
    while (next < n.count && n.lexicon.postNominals.has(this.spell(next))) next++;
    if (next >= n.count || n.start[next]! >= span.end || n.named[a.unit] === Named.name) return true;
    return s !== Tag.capital && s !== Tag.sourceNoun && s !== Tag.personNoun && s !== Tag.word;
  }
}

/** Everybody's names in lower case; -1 where two people share one. */
function namesOf({ people }: MentionIndex): Map<string, number> {
  const names = new Map<string, number>();
  people.forEach((p, person) => {
    for (const { text } of p.mentions) {
      const name = text.toLowerCase();
      names.set(name, (names.get(name) ?? person) === person ? person : -1);
    }
  });
  return names;
}

/** The last words of names of several, in lower case; -1 where two people share one. */
function surnamesOf({ people }: MentionIndex): Map<string, number> {
  const surnames = new Map<string, number>();
  people.forEach(({ name }, person) => {
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    if (last.length < name.length) surnames.set(last, surnames.has(last) ? -1 : person);
  });
  return surnames;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
