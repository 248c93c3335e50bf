import type { Span } from '../../article.ts';
import type { Candidate, Spell } from '../parse/candidates.ts';
import { unitBeforeClause } from '../parse/cues.ts';
import { type Narration, spanOf } from '../parse/narration.ts';
import { MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import type { Descriptions } from './descriptions.ts';
import { appearanceAfter, type MentionIndex, unitOfMention } from './mention-index.ts';
import { NOBODY, type Resolution } from './resolution.ts';
import { bodyOf, fieldOf, isFormer, kindOf, modifiersOf, servedBy } from './role-words.ts';
import type { Salience, Weighed } from './salience.ts';

/** The last paragraph of a text's lead, and how far ahead the one it tells of is named, in sentences. */
const LEAD = 2;
const AHEAD = 9;

/** Finds who is meant by a role that the text gives somebody in as many words. */
export class ToldRoles {
  /** By the noun of a role, whom it meant last, and where. */
  private readonly takenUp = new Map<string, { readonly person: number; readonly unit: number }>();

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
    private readonly descriptions: Descriptions,
    private readonly salience: Salience,
  ) {}

  /** Notes whom a source meant by its noun. */
  takeUp({ from, head }: Candidate, person: number): void {
    this.takenUp.set(this.spell(head), { person, unit: from });
  }

  /** Whether somebody was meant by a noun last, and behind an offset. */
  private isTakenUpSince(person: number, noun: string, offset: number): boolean {
    const last = this.takenUp.get(noun);
    return last?.person === person && this.narration.start[last.unit]! >= offset;
  }

  /** Whom the noun of a source has meant last, null for nobody; for a general one only where the text is about them most. */
  private meantBefore(source: Candidate, gender: 'female' | 'male' | null): number | null {
    const noun = this.spell(source.head);
    const person = this.takenUp.get(noun)?.person ?? null;
    if (person === null || !this.narration.lexicon.hypernyms.has(noun)) return person;
    return this.salience.ranked(source, gender)[0]?.person === person ? person : null;
  }

  /** The offices that a phrase stands for: those of "the head of state"; null for none. */
  officesOf({ from, head }: Candidate): readonly string[] | null {
    if (head !== from + 1 || this.narration.tag[head + 1] !== MARKER_TAGS.of) return null;
    const { headOf } = this.narration.lexicon.grammar.speakers;
    return headOf.get(`${this.spell(head)} ${this.spell(head + 2)}`) ?? null;
  }

  /** "The head of state": the only one told of whose role is an office of that kind, by itself. */
  byOffice(source: Candidate, offices: readonly string[]): Resolution {
    const span = spanOf(this.narration, source);
    const holds = (person: number): boolean =>
      offices.some((office) => {
        const kind = office.split(' ');
        const noun = kind.pop()!;
        if (!this.descriptions.isCalled(person, noun, span)) return false;
        const match = this.descriptions.kindOfRole(person, noun, kind, span);
        return kind.length > 0 ? match === 'same' : match !== 'another';
      });
    const [holder, other] = this.salience.weigh(source, null, false).filter(({ person }) => holds(person));
    return holder && !other ? { person: holder.person, sure: 0.8 } : NOBODY;
  }

  /** The words of a phrase behind its article. */
  private titleOf({ from, to }: Candidate): string {
    const words: string[] = [];
    for (let u = from + 1; u < to; u++) words.push(this.spell(u));
    return words.join(' ');
  }

  /** "The First Lady", "the Custos": whoever alone has a title of these very words; null for none. */
  byTitle(source: Candidate): Resolution | null {
    const title = this.titleOf(source);
    const holders = this.salience
      .weigh(source, null, false)
      .filter(({ person }) => this.descriptions.hasTitle(person, title, spanOf(this.narration, source)));
    return holders.length === 1 ? { person: holders[0]!.person, sure: 0.85 } : null;
  }

  /** "The DP" for the Deputy President, "the Brno UNO" for "Nirbahi Officer (UNO) Ann Lee": the one latest told of. */
  byInitials(source: Candidate, letters: string): Resolution {
    const isOfPlace = this.narration.tag[source.from + 1] === Tag.capital && letters.length > 1;
    if (source.to - source.from !== 2 && !(isOfPlace && source.to === source.from + 3)) return NOBODY;
    const holders = this.salience
      .weigh(source, null, false)
      .filter(({ person }) => this.descriptions.hasInitials(person, letters))
      .sort((a, b) => b.score - a.score);
    return holders[0] ? { person: holders[0].person, sure: 0.85 } : NOBODY;
  }

  /**
   * The person named last before a source of those the text calls by one of these words; where it met a stranger of that
   * kind, of those it has called so since.
   */
  latestCalled(
    source: Candidate,
    words: readonly string[],
    gender: 'female' | 'male' | null,
    met: number | null,
  ): Resolution | null {
    const span = spanOf(this.narration, source);
    const { ofTheState, parties } = this.narration.lexicon.grammar.speakers;
    const named = modifiersOf(this.narration, this.spell, source);
    const modifiers = named.filter((name) => !ofTheState.has(name) && !parties.has(name));
    const isOfState = named.some((name) => ofTheState.has(name));
    const field = fieldOf(this.narration, this.spell, source);
    const inField = field === null ? [] : this.descriptions.calledWith(field, span);
    const teller = this.tellerOf(source);
    const isOfFormer = isFormer(this.narration, this.spell, source);
    const kind = kindOf(this.narration, this.spell, source);
    const body = bodyOf(this.narration, this.spell, source);
    const served = servedBy(this.narration, this.spell, source);
    const isBare = source.to === source.head + 1 && kind.length + modifiers.length === 0;
    const again = isBare && !isOfFormer ? this.meantBefore(source, gender) : null;
    let latest: number | null = null;
    let latestPlace = Number.NEGATIVE_INFINITY;
    let isSameKind = false;
    let meant = 0;
    const places: number[] = [];
    const holders = this.salience
      .weigh(source, gender, false)
      .filter(({ person }) =>
        inField.length > 0
          ? inField.includes(person)
          : person === again || this.descriptions.hasRole(person, words, span),
      );
    const ofParty = this.ofParty(source, holders, words, named);
    if (holders.length > 0 && ofParty.length === 0) return NOBODY;
    for (const { person, score: place } of ofParty) {
      if (person === teller || !this.descriptions.isOf(person, modifiers)) continue;
      // "le président de la République" is not the club's
      if (isOfState && !this.descriptions.isOverNothingElse(person, words[0]!, ofTheState, span)) continue;
      const holdsNow = this.descriptions.holdsNow(person, words, span);
      if (isOfFormer ? holdsNow : !holdsNow && this.holdsAnotherNow(person, words, span)) continue;
      const isCalledSince =
        met === null ||
        this.descriptions.isCalledAfter(person, words, met, span) ||
        this.isTakenUpSince(person, words[0]!, met);
      if (!isCalledSince) continue;
      const compared = this.descriptions.kindOfRole(person, words[0]!, kind, span);
      if (this.descriptions.servesOthers(person, words[0]!, served, span)) continue;
      if (this.descriptions.isOfAnotherBody(person, words[0]!, body, span)) continue;
      if (compared === 'another' || (isSameKind && compared !== 'same')) continue;
      if (this.isOfSomeKind(person, words)) places.push(place);
      meant++;
      if (place > latestPlace || (compared === 'same' && !isSameKind)) {
        latestPlace = place;
        latest = person;
        isSameKind = compared === 'same';
      }
    }
    if (latest === null) return null;
    // two presidents, each of a country
    if (isOfState && meant > 1) return NOBODY;
    // "The minister" after "the minister of finance, Ann Lee, met the minister of roads, Joe Obi": either
    return isBare && !isSameKind && this.areInOneSentence(source, latestPlace, places)
      ? NOBODY
      : { person: latest, sure: 0.85 };
  }

  /** "The Labour MP": of the holders of a role those told to be of that party, or else the only one whose party was not told. */
  private ofParty(
    source: Candidate,
    holders: readonly Weighed[],
    words: readonly string[],
    names: readonly string[],
  ): readonly Weighed[] {
    const { parties } = this.narration.lexicon.grammar.speakers;
    const party = names.filter((name) => parties.has(name));
    if (party.length === 0) return holders;
    const told = holders.filter(({ person }) => this.descriptions.isOf(person, party));
    if (told.length > 0) return told;
    const open = holders.filter(({ person }) => !this.descriptions.isOfSomeParty(person));
    const [one] = open;
    // a president is no "Labour leader" by that
    const these = words.filter((word, i) => i === 0 || word.includes(' '));
    const isSame = one && this.descriptions.hasRole(one.person, these, spanOf(this.narration, source));
    return open.length === 1 && isSame ? open : [];
  }

  /** "Finance minister", "Finanzminister": whether a role of theirs says more than one of these words. */
  private isOfSomeKind(person: number, words: readonly string[]): boolean {
    return this.index.people[person]!.roles.some(({ text }) =>
      words.some((word) => text.length > word.length && text.toLowerCase().includes(word)),
    );
  }

  /** Whether one sentence names several at these places, counted from a source. */
  private areInOneSentence({ from }: Candidate, latest: number, places: readonly number[]): boolean {
    const { sentence } = this.narration;
    return places.filter((place) => sentence[from + place] === sentence[from + latest]).length > 1;
  }

  /** "The magistrate", "the head of the roads office": the only one the text ever called so, in these words, however long ago; null for none. */
  onlyCalled(source: Candidate, head: string): Resolution | null {
    const span = spanOf(this.narration, source);
    const { hypernyms, grammar } = this.narration.lexicon;
    const { mayBeFirms } = grammar.sources;
    const isElsewhere = PREPOSITION_TAGS.has(this.narration.tag[source.to]!);
    if (isElsewhere || hypernyms.has(head) || mayBeFirms.has(head)) return null;
    const title = source.to > source.head + 1 ? this.titleOf(source) : null;
    const [person, other] = this.descriptions
      .called(head, span)
      .filter((one) => !title || this.descriptions.hasTitle(one, title, span));
    if (person === undefined || other !== undefined) return null;
    const { narration, spell, descriptions } = this;
    const isKnown = this.index.people[person]!.mentions[0]!.start < span.start;
    const kind = descriptions.kindOfRole(person, head, kindOf(narration, spell, source), span);
    if (!isKnown || kind === 'another' || isFormer(narration, spell, source)) return null;
    return descriptions.isOf(person, modifiersOf(narration, spell, source)) ? { person, sure: 0.8 } : null;
  }

  /** Whether somebody else is given one of these roles as one they hold: then "the mayor" is no former one. */
  private holdsAnotherNow(person: number, words: readonly string[], span: Span): boolean {
    if (!this.descriptions.heldOnce(person, words, span)) return false;
    const others = this.descriptions.called(words[0]!, span).filter((other) => other !== person);
    return others.some((other) => this.descriptions.holdsNow(other, words, span));
  }

  /** "A councillor has said …" in the lead of a text that names one councillor further down. */
  byLead(source: Candidate, head: string): Resolution {
    const first = this.spell(source.from);
    const { sentence } = this.narration;
    const { introducing, pointers, hypernyms, language } = this.narration.lexicon;
    const { isRole, kin } = language.roles.nouns;
    // "The First Lady" is a role, "the lady" anybody
    const isGeneral = hypernyms.has(head) && this.narration.tag[source.head] !== Tag.capital;
    if (source.paragraph > LEAD || isGeneral || !isRole(head) || kin.has(head)) return NOBODY;
    if (!(introducing.has(first) || pointers.has(first))) return NOBODY;
    const span = spanOf(this.narration, source);
    const modifiers = modifiersOf(this.narration, this.spell, source);
    const kind = kindOf(this.narration, this.spell, source);
    // "a hospital spokesperson" is not the spokesperson of anybody else
    const isOne = introducing.has(first) && kind.length > 0;
    const holders = this.descriptions
      .called(head, span)
      .filter((person) => this.descriptions.isOf(person, modifiers))
      .filter((person) => {
        const match = this.descriptions.kindOfRole(person, head, kind, span);
        return isOne ? match === 'same' : match !== 'another';
      });
    const [holder] = holders;
    if (holder === undefined || holders.length > 1) return NOBODY;
    const unit = unitOfMention(this.index, this.index.people[holder]!.mentions[0]!);
    const isLater = unit >= source.to && sentence[unit]! - sentence[source.from]! <= AHEAD;
    return isLater ? { person: holder, sure: 0.8 } : NOBODY;
  }

  /** Lee of "Lee said the minister had known": whoever tells it of somebody else; null for nobody. */
  private tellerOf({ from }: Candidate): number | null {
    const { tag, sentence, start } = this.narration;
    const verb = unitBeforeClause(this.narration, from);
    if (tag[verb] !== Tag.saying || sentence[verb] !== sentence[from]) return null;
    const a = this.index.appearances[appearanceAfter(this.index, start[verb]!) - 1];
    return a?.told && sentence[a.unit] === sentence[verb] ? a.person : null;
  }
}
