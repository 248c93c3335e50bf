import { UNCLEAR_VOICE, type Voice } from '../../model.ts';
import type { TextDocument } from '../../text/document.ts';
import { type Candidate, Kind } from '../parse/candidates.ts';
import { beginningAt, firstFrom } from '../parse/candidates-at.ts';
import type { CueUnits } from '../parse/cues.ts';
import type { Narration } from '../parse/narration.ts';
import type { ReadNarration } from '../parse/read-narration.ts';
import { isNoun, MARKER_TAGS, Tag } from '../parse/tags.ts';
import { beginOfLatter, genderOfLatter } from '../speaker/latter.ts';
import { meansSeveral } from '../speaker/pronoun-number.ts';
import { Anonymity } from './anonymity.ts';
import { type SourceKind, sourceKind } from './source-kind.ts';
import { PRONOUN_REACH, ToldBefore } from './told-before.ts';

/** What leads to the place of somebody just told of. */
const PLACES: ReadonlySet<number> = new Set([MARKER_TAGS.at, MARKER_TAGS.in, MARKER_TAGS.from]);

/** A voice that has spoken. */
interface Heard {
  readonly voice: Voice;
  readonly is: SourceKind;
  /** Its words in lower case, without an article. */
  readonly words: string;
  readonly gender: 'female' | 'male' | null;
  /** Sentence it was last heard in. */
  sentence: number;
}

/** The voices of a text that are no person of its brief, in text order of their quotations. */
export class Voices {
  private readonly heard: Heard[] = [];
  private readonly known = new Map<number, Voice>();
  private readonly anonymity: Anonymity;
  private readonly read: ReadNarration;
  private readonly text: string;
  private readonly before: ToldBefore;

  constructor(
    document: TextDocument,
    read: ReadNarration,
    /** The first person of the text that words name; below 0 for none. */
    private readonly personIn: (words: Candidate) => number,
  ) {
    this.read = read;
    this.text = document.text;
    this.before = new ToldBefore(read, personIn);
    this.anonymity = new Anonymity(document);
  }

  /** Whose voice a stated source is: one heard before, or a new one by the source's own words. */
  of(source: Candidate): Voice {
    const before = this.known.get(source.from);
    if (before) return before;
    const voice = this.look(source);
    this.known.set(source.from, voice);
    return voice;
  }

  /** The voice of several named persons who speak together. */
  ofSeveral(source: Candidate): Voice {
    const is: SourceKind = {
      kind: 'person',
      head: this.read.spell(source.head),
      several: true,
      isKnown: true,
    };
    return this.again(source, is) ?? this.add(source, is);
  }

  /** Whether the words of a source say what it is, or point to somebody: "the gates" without a verb of speech is none. */
  isKnown(source: Candidate): boolean {
    const { narration: n, spell } = this.read;
    const tag = n.tag[source.from];
    const isPronoun =
      source.to === source.from + 1 && (tag === Tag.pronoun || tag === Tag.who || tag === Tag.determiner);
    return isPronoun || sourceKind(n, spell, source).isKnown;
  }

  /**
   * Whether all that gives words to a source is that it stands near them, in a language in which that is no ground: a name
   * ("Tres heridos en Lugo: «…»"), and what a sentence before tells of without a verb for it. `quoted` is the unit of the words.
   */
  isOnlyNear(source: Candidate, cue: CueUnits | null, quoted: number): boolean {
    const { narration: n, spell } = this.read;
    if (n.lexicon.grammar.sources.unlistedAreBodies) return false;
    const isBare = cue === null || (n.tag[cue.from] === Tag.colon && n.tag[source.from] !== Tag.determiner);
    const { isGuess, isKnown } = sourceKind(n, spell, source);
    if (isBare && isGuess === true && isKnown) return true;
    const isPronoun = source.to === source.from + 1 && !isNoun(n.tag[source.from]!);
    return (
      cue === null && !isPronoun && source.to <= quoted && n.sentence[source.from] !== n.sentence[quoted]
    );
  }

  private look(source: Candidate): Voice {
    const { narration: n, spell } = this.read;
    const { he, him, she, her, it, they, indefinite } = n.lexicon;
    const word = spell(source.from);
    if (n.tag[source.from] === Tag.who) return this.antecedent(source);
    if (this.before.meansTwoNamed(source)) return this.ofSeveral(source);
    if (genderOfLatter(n, spell, source)) return this.latter(source);
    if (source.to === source.from + 1) {
      if (meansSeveral(n, spell, source)) return this.severalBefore(source);
      if (he.has(word) || him.has(word))
        return this.latest(
          source,
          ({ is, gender }) => is.kind === 'unnamed' && is.isKnown && !is.several && gender !== 'female',
        );
      if (she.has(word) || her.has(word))
        return this.latest(
          source,
          ({ is, gender }) => is.kind === 'unnamed' && is.isKnown && !is.several && gender !== 'male',
        );
      if (it.has(word)) {
        const subject = this.before.thing(source);
        return subject
          ? this.of(subject)
          : this.latest(source, ({ is }) => is.kind === 'organisation' || is.kind === 'document');
      }
      if (they.has(word)) return this.severalBefore(source);
      const many = indefinite.has(word) ? this.before.documentOf(source) : null;
      if (many) return this.add(source, { kind: 'document', head: many, several: false, isKnown: true });
      if (indefinite.has(word)) {
        const is: SourceKind = { kind: 'unnamed', head: word, several: true, isKnown: true };
        return (n.tag[source.to] !== MARKER_TAGS.of && this.again(source, is)) || this.add(source, is);
      }
      if (n.tag[source.from] === Tag.pronoun || n.tag[source.from] === Tag.determiner) return UNCLEAR_VOICE;
    }
    const is = sourceKind(n, spell, source);
    // "los datos", "a derrota"
    if (is.isGuess && !is.isKnown && !n.lexicon.grammar.sources.unlistedAreBodies) return UNCLEAR_VOICE;
    const firm = this.firmBeside(source, is);
    return firm ? this.of(firm) : (this.again(source, is) ?? this.add(source, is));
  }

  /** "The boat’s owner, Northlink Ferries, said": the name of the firm that somebody turns out to be; null for none. */
  private firmBeside({ to, paragraph }: Candidate, { head }: SourceKind): Candidate | null {
    const { narration: n, candidates } = this.read;
    if (n.tag[to] !== Tag.comma || !n.lexicon.grammar.sources.mayBeFirms.has(head)) return null;
    const here = candidates[paragraph]!;
    const name = beginningAt(here, to + 1);
    const isBeside = name?.kind === Kind.name && n.tag[name.to] === Tag.comma;
    return isBeside && this.before.isThing(name) ? name : null;
  }

  private severalBefore(source: Candidate): Voice {
    const couple = this.before.couple(source);
    if (couple) return this.ofSeveral(couple);
    const subject = this.before.several(source);
    // a paper is no "they"
    const { namesOfBodies } = this.read.narration.lexicon.grammar.sources;
    return subject
      ? this.of(subject)
      : this.latest(
          source,
          ({ is }) => is.kind !== 'document' && is.kind !== 'person' && !namesOfBodies.has(is.head),
        );
  }

  /** "A nurse who said", "a nurse at the clinic in Brno, who said": the words before, but for where she is. */
  private antecedent({ from, paragraph }: Candidate): Voice {
    const { narration: n, candidates } = this.read;
    const here = candidates[paragraph]!;
    let i = firstFrom(here, from) - 1;
    while (i > 0 && PLACES.has(n.tag[here[i]!.from - 1]!) && here[i - 1]!.to === here[i]!.from - 1) i--;
    const named = here[i];
    return named && n.sentence[named.from] === n.sentence[from] ? this.of(named) : UNCLEAR_VOICE;
  }

  /** "He had it told by a clerk. This one added": the one without a name, or the body, told of last; unclear for others. */
  private latter({ from, paragraph }: Candidate): Voice {
    const { narration: n, candidates, spell } = this.read;
    const begin = beginOfLatter(n, from);
    const here = candidates[begin < n.paragraphs[paragraph]! ? paragraph - 1 : paragraph]!;
    for (let i = firstFrom(here, from) - 1; i >= 0 && here[i]!.from >= begin; i--) {
      const one = here[i]!;
      if (one.kind !== Kind.phrase || one.to > from || this.personIn(one) >= 0) continue;
      const { kind, several, isKnown } = sourceKind(n, spell, one);
      if (isKnown && !several && kind !== 'document') return this.of(uptoNoun(n, one));
    }
    return UNCLEAR_VOICE;
  }

  /** The voice heard last that a pronoun may stand for; what a sentence just before was about counts as heard. */
  private latest(source: Candidate, fits: (heard: Heard) => boolean): Voice {
    const { sentence, paragraphs, entries } = this.read.narration;
    const opensEntry = sentence[paragraphs[entries[source.paragraph]!]!]!;
    const earliest = Math.max(opensEntry, sentence[source.from]! - PRONOUN_REACH);
    let best: Heard | null = null;
    for (const one of this.heard) {
      if (!fits(one) || one.sentence < earliest) continue;
      if (!best || one.sentence >= best.sentence) best = one;
    }
    if (!best) return UNCLEAR_VOICE;
    best.sentence = sentence[source.from]!;
    return best.voice;
  }

  /** The same voice by the same words, by a noun that takes it up ("the spokesman"), or by the initials of its name. */
  private again(source: Candidate, is: SourceKind): Voice | null {
    const { narration: n, spell } = this.read;
    const { introducing, pointers, grammar } = n.lexicon;
    const { spokespeople } = grammar.sources;
    const first = spell(source.from);
    const words = this.wordsOf(source);
    const isNew = introducing.has(first) && words.split(' ').length < 4;
    if (isNew) return null;
    const isCount = source.to === source.from + 1 && n.lexicon.indefinite.has(first);
    const isSame = (one: Heard): boolean => {
      if (one.words === words) return true;
      // "the three" for "three powers"
      if (isCount && one.voice.name?.toLowerCase().startsWith(`${first} `)) return true;
      if (one.is.kind !== is.kind) return false;
      if (is.kind === 'organisation' && (isShortFor(words, one.words) || isShortFor(one.words, words)))
        return true;
      if (!pointers.has(first) || one.is.several !== is.several) return false;
      if (one.is.head === is.head && words.split(' ').length <= 2) return true;
      return spokespeople.has(is.head) && spokespeople.has(one.is.head);
    };
    const one = this.heard.findLast(isSame);
    if (!one) return null;
    one.sentence = n.sentence[source.from]!;
    return one.voice;
  }

  private add(source: Candidate, is: SourceKind): Voice {
    const { narration: n } = this.read;
    const { female, male } = n.lexicon.language.names.gender;
    const name = this.text.slice(n.start[source.from]!, n.end[source.to - 1]!);
    const grounds = is.kind === 'unnamed' ? this.anonymity.groundsAt(n.start[source.from]!) : null;
    const voice: Voice = { kind: is.kind, id: `v${this.heard.length + 1}`, name, grounds };
    const gender = female.has(is.head) ? 'female' : male.has(is.head) ? 'male' : null;
    this.heard.push({ voice, is, words: this.wordsOf(source), gender, sentence: n.sentence[source.from]! });
    return voice;
  }

  /** The words of a source in lower case, without its article. */
  private wordsOf(source: Candidate): string {
    const { narration: n, spell } = this.read;
    const begins =
      n.tag[source.from] === Tag.determiner && source.to > source.from + 1 ? source.from + 1 : source.from;
    const words: string[] = [];
    for (let u = begins; u < source.to; u++) words.push(spell(u));
    return words.join(' ');
  }
}

/** "His grandson" of "his grandson translates", where a verb that is no known one was read as part of the phrase. */
function uptoNoun({ tag }: Narration, phrase: Candidate): Candidate {
  for (let u = phrase.head; u > phrase.from; u--)
    if (isNoun(tag[u])) return { ...phrase, to: u + 1, head: u };
  return phrase;
}

/** "who" for "world health organization". */
function isShortFor(short: string, long: string): boolean {
  if (short.includes(' ') || !long.includes(' ')) return false;
  const initials = long
    .split(' ')
    .filter((word) => word.length > 3)
    .map((word) => word[0])
    .join('');
  return initials === short;
}
