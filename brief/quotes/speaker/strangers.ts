import { type Candidate, Kind, type Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';
import { sourceKind } from '../voice/source-kind.ts';
import { isOneAlone, isOnePerson, isOther } from './followed-subjects.ts';
import { appearanceAfter, type MentionIndex } from './mention-index.ts';
import { kindOf, modifiersOf } from './role-words.ts';
import type { Weighed } from './salience.ts';

/** Somebody a text tells of without a name, or by a name that belongs to nobody it knows. */
interface Stranger {
  /** Unit where the text spoke of them last. */
  readonly place: number;
  readonly head: string;
  readonly spoke: boolean;
  /** "Aides": whom "he" is not. */
  readonly several: boolean;
  /** The words that brought them in. */
  readonly words: Candidate;
  /** What a pronoun called them since; null for none. */
  readonly gender: 'female' | 'male' | null;
}

/** Stands for every noun for those who speak for somebody else: no word has a blank in it. */
const SPOKESPERSON = 'who speaks for another';

/** What stands between "was" and the name of whoever is told of: "a nurse called Ben Lee". */
const BEFORE_OWN_NAME: ReadonlySet<number> = new Set([
  Tag.determiner,
  Tag.judging,
  Tag.past,
  Tag.personNoun,
  Tag.word,
]);

/** What opens a question that is told: "asked whether Lee knew". */
export const OPENS_QUESTION: ReadonlySet<number> = new Set([
  MARKER_TAGS.how,
  MARKER_TAGS.if,
  MARKER_TAGS.what,
  MARKER_TAGS.when,
  MARKER_TAGS.where,
  MARKER_TAGS.whether,
  MARKER_TAGS.why,
]);

/** The most strangers that are remembered by one noun. */
const MOST_MET = 4;

/** How far a pronoun or a noun points back to a stranger, in sentences. */
const REACH = 4;

/** Who has no name in a text ("her son", "a neighbour"), so that "he" and "the neighbour" are taken for nobody else. */
export class Strangers {
  /** In text order. */
  private readonly strangers: Stranger[] = [];
  /** The words by which the text met the first of them by each noun; spokespeople, by whichever, as one. */
  private readonly met = new Map<string, Candidate[]>();

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
  ) {}

  /** Whether a phrase tells of somebody who has no name so far: "a nurse", "the judge", not "Ann Lee, a nurse,". */
  isIntroduced(source: Candidate): boolean {
    const { kind, from, to, head } = source;
    const n = this.narration;
    if (this.isAppositionOf(from)) return false;
    const first = this.spell(from);
    // "Norland's minister"
    if (kind === Kind.name) return n.tag[head] === Tag.personNoun && n.tag[head - 1] !== Tag.capital;
    if (n.lexicon.definiteArticles.has(first))
      return isOnePerson(n, head, this.spell) || isOther(n, source, this.spell);
    if (!n.lexicon.introducing.has(first) && !n.lexicon.pointingBack.has(first)) return false;
    if (kind === Kind.pronoun && isOneAlone(n, source, this.spell)) return true;
    if (isOnePerson(n, head, this.spell)) return true;
    return n.tag[to] === Tag.comma && n.tag[to + 1] === Tag.who;
  }

  /** "Ann Lee, a 45-year-old resident of the town, said": nobody new. */
  private isAppositionOf(from: number): boolean {
    const n = this.narration;
    if (n.tag[from - 1] !== Tag.comma) return false;
    const before = n.start[from - 1]!;
    const a = this.index.appearances[appearanceAfter(this.index, before - 1)];
    return a !== undefined && a.end === before;
  }

  /** Notes somebody without a name, or that the one met last is spoken of again, by a pronoun or "the neighbour". */
  meet(source: Candidate, spoke: boolean): void {
    const n = this.narration;
    const last = this.strangers.at(-1);
    if (last && last.place > source.from) return;
    // "a nurse who said": she has been met where she was brought in
    if (n.tag[source.from] === Tag.who) {
      if (last && n.sentence[last.place] === n.sentence[source.from])
        this.strangers.push({ ...last, place: source.from, spoke });
      return;
    }
    if (this.namesSomebody(source) || this.isNamedBehind(source)) return;
    // "Lee was asked by a reporter what he would do": it is Lee who answers
    const isAsker =
      n.tag[source.from - 1] === MARKER_TAGS.by && n.lexicon.spokenTo.has(n.word[source.from - 2]!);
    if (isAsker) return;
    const { kind, head, several } = sourceKind(n, this.spell, source);
    const isPronoun = n.tag[source.from] === Tag.pronoun && source.to === source.from + 1;
    if (isPronoun) {
      const { he, she } = n.lexicon;
      const word = this.spell(source.from);
      if (last && (he.has(word) || she.has(word)) && this.isWithinReach(last, source))
        this.strangers.push({ ...last, place: source.from, gender: he.has(word) ? 'male' : 'female' });
      return;
    }
    if (kind !== 'unnamed' && kind !== 'person' && !isOther(n, source, this.spell)) return;
    this.strangers.push({ place: source.from, head, spoke, several, words: source, gender: null });
    const noun = this.groupOf(head);
    const met = this.met.get(noun) ?? [];
    if (met.length < MOST_MET) met.push(source);
    this.met.set(noun, met);
  }

  /** "Mehta and Rao said": they are no strangers, though neither of them is the speaker. */
  private namesSomebody({ kind, from, to }: Candidate): boolean {
    if (kind !== Kind.name) return false;
    const a = this.index.appearances[appearanceAfter(this.index, this.narration.start[from]!)];
    return a?.told === true && !a.possessive && a.unit < to;
  }

  /** "The man who drove her was a nurse called Ben Lee": named where they are brought in. */
  private isNamedBehind({ to }: Candidate): boolean {
    const { tag, sentence } = this.narration;
    if (tag[to] !== Tag.who) return false;
    let u = to + 2;
    while (sentence[u] === sentence[to] && !(tag[u] === Tag.auxiliary && tag[u + 1] === Tag.determiner)) u++;
    do u++;
    while (BEFORE_OWN_NAME.has(tag[u]!));
    return tag[u] === Tag.capital && sentence[u] === sentence[to];
  }

  /**
   * The offset behind the words that met somebody by a source's noun before it ("A lawyer for Ann Lee said … the lawyer said"), or null;
   * whatever names stood with them, where these are not to tell.
   */
  metBefore(source: Candidate, head: string, byNames = true): number | null {
    const kind = kindOf(this.narration, this.spell, source);
    const names = modifiersOf(this.narration, this.spell, source);
    const met = this.met.get(this.groupOf(head))?.find((words) => {
      const kindThen = kindOf(this.narration, this.spell, words);
      // "the prime minister" is not the finance minister met before, the "Omani Navy commander" not the one of the Ostian Navy
      const isOfKind =
        kind.length === 0 || kindThen.length === 0 || kind.some((word) => kindThen.includes(word));
      const namesThen = modifiersOf(this.narration, this.spell, words);
      const isMore = !byNames || names.every((name) => namesThen.includes(name));
      return isOfKind && (isMore || namesThen.every((name) => names.includes(name)));
    });
    return met && met.from < source.from ? this.narration.end[met.from]! : null;
  }

  /** Whether the text tells of a stranger between two units. */
  isMetIn(from: number, to: number): boolean {
    return this.strangers.some(({ place }) => place >= from && place < to);
  }

  /** Whether the last stranger before a source is near enough to be meant by it. */
  isNear(source: Candidate): boolean {
    const stranger = this.lastBefore(source);
    return stranger !== undefined && this.isWithinReach(stranger, source);
  }

  /**
   * "Her son said … 'I saw it,' he said": the words that told of the son, where he is the son, who has no name here, and
   * not the person named whose salience is given; else null. Nobody whom the text has left for that person since.
   */
  meantBy(source: Candidate, gender: 'female' | 'male', named: Weighed | null): Candidate | null {
    const stranger = this.lastBefore(source);
    if (!stranger || stranger.several || !this.isWithinReach(stranger, source)) return null;
    const { sentence, lexicon } = this.narration;
    const { female, male } = lexicon.language.names.gender;
    if ((gender === 'male' ? female : male).has(stranger.head)) return null;
    if (stranger.gender && stranger.gender !== gender) return null;
    if (named && this.hasAsked(stranger, source)) return null;
    if (named && this.isOnlySpokenOf(named, stranger)) return stranger.words;
    if (named?.isSubject && named.place > stranger.place) return null;
    const since = sentence[source.from]! - sentence[stranger.place]!;
    const isJustTold = since === 1 && named !== null && sentence[named.place]! < sentence[stranger.place]!;
    const base = isJustTold ? 3 : stranger.spoke ? 2.5 : 2;
    return base - since >= (named?.score ?? Number.NEGATIVE_INFINITY) ? stranger.words : null;
  }

  /** "A reporter asked how many there were. “Enough,” he replied": whether it was a stranger who asked in the sentence before. */
  private hasAsked({ words }: Stranger, { from, to }: Candidate): boolean {
    const { word, sentence, tag, lexicon } = this.narration;
    const { him, her, asking } = lexicon;
    const verb = words.to;
    if (!asking.has(word[verb]!) || sentence[from] !== sentence[verb]! + 1) return false;
    // "The judge asked for silence": no answer follows
    const isQuestion =
      OPENS_QUESTION.has(tag[verb + 1]!) || him.has(this.spell(verb + 1)) || her.has(this.spell(verb + 1));
    return isQuestion && (tag[to] === Tag.saying || tag[from - 1] === Tag.saying);
  }

  /** "One of them wanted no name. “…,” he said": whether a source follows one of several whom no words tell, behind a unit. */
  isOneOfSeveral({ from, paragraph }: Candidate, behind: number): boolean {
    const { tag, paragraphs, sentence, lexicon } = this.narration;
    const { oneOf } = lexicon.grammar.pronouns;
    const { people, persons } = lexicon.grammar.sources;
    if (oneOf.size === 0) return false;
    const first = Math.max(behind + 1, paragraphs[paragraph]!);
    for (let u = from - 1; u >= first && sentence[from]! - sentence[u]! <= REACH; u--) {
      if (!oneOf.has(this.spell(u))) continue;
      const isOf = tag[u + 1] === MARKER_TAGS.of && lexicon.they.has(this.spell(u + 2));
      const noun = this.spell(u + 2);
      const isOfPeople =
        lexicon.definiteArticles.has(this.spell(u + 1)) && (people.has(noun) || persons.has(noun));
      if (isOf || isOfPeople) return true;
    }
    return false;
  }

  /** « … », a dit un élu sur l’influence qu’a eue Ana Ruiz: whom a stranger's own sentence names behind them, where nouns come first. */
  private isOnlySpokenOf({ place }: Weighed, stranger: Stranger): boolean {
    const { sentence, lexicon } = this.narration;
    if (!stranger.spoke || !lexicon.grammar.functionWords.nounsComeFirst) return false;
    return place > stranger.place && sentence[place] === sentence[stranger.place];
  }

  private lastBefore(source: Candidate): Stranger | undefined {
    const { speakersOwn } = this.narration.lexicon;
    // "My mother said": whoever tells a story of their own is the only one who knows her
    return this.strangers.findLast(
      ({ place, words }) =>
        place < source.from &&
        (words.paragraph === source.paragraph || !speakersOwn.has(this.spell(words.from))),
    );
  }

  private isWithinReach({ place }: Stranger, source: Candidate): boolean {
    const { sentence } = this.narration;
    return sentence[source.from]! - sentence[place]! <= REACH;
  }

  private groupOf(head: string): string {
    return this.narration.lexicon.grammar.sources.spokespeople.has(head) ? SPOKESPERSON : head;
  }
}
