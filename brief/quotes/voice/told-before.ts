import { type Candidate, Kind } from '../parse/candidates.ts';
import { beginningAt, firstFrom } from '../parse/candidates-at.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import type { ReadNarration } from '../parse/read-narration.ts';
import { FINITE_TAGS, isInMarks, isNoun, MARKER_TAGS, Tag } from '../parse/tags.ts';
import { sourceKind } from './source-kind.ts';

/** How far back a pronoun may point, in sentences. */
export const PRONOUN_REACH = 8;

/** The longest aside between a subject and its verb, in units. */
const LONGEST_ASIDE = 20;

/** What a phrase for several goes on with up to its noun. */
const GOES_ON: ReadonlySet<number> = new Set([
  Tag.adverb,
  Tag.capital,
  Tag.determiner,
  Tag.past,
  Tag.saying,
  Tag.sourceNoun,
  Tag.word,
]);

/** Where a quotation stands for a whole sentence. */

/** What the sentences before a pronoun are about, as far as it may stand for that. */
export class ToldBefore {
  constructor(
    private readonly read: ReadNarration,
    /** The first person of the text that words name; below 0 for none. */
    private readonly personIn: (words: Candidate) => number,
  ) {}

  /** Whether words say that they are a group or a document, and name nobody. */
  isThing(words: Candidate): boolean {
    const { kind, isKnown } = sourceKind(this.read.narration, this.read.spell, words);
    return isKnown && (kind === 'organisation' || kind === 'document') && this.personIn(words) < 0;
  }

  /**
   * "A report by the ministry found … . “…,” it said", "Norbank fell after it said": what the sentence, or the one before, is
   * about, where that is a group or a document; "it" again where it goes on about one.
   */
  thing({ from, paragraph }: Candidate): Candidate | null {
    const { narration: n, candidates, spell } = this.read;
    const opening = sentenceStart(n, from);
    const subject = candidates[paragraph]![firstFrom(candidates[paragraph]!, opening)];
    if (subject?.from === opening && FINITE_TAGS.has(n.tag[subject.to]!) && this.isThing(subject))
      return subject;
    if (opening === 0) return null;
    const begins = sentenceStart(n, opening - 1);
    const here = candidates[begins < n.paragraphs[paragraph]! ? paragraph - 1 : paragraph]!;
    for (let i = firstFrom(here, begins); i < here.length && here[i]!.from < opening; i++) {
      const one = here[i]!;
      const { from: first, to, kind } = one;
      if (first === begins && n.lexicon.it.has(spell(first)) && n.tag[to] === Tag.saying) return one;
      if (kind === Kind.pronoun || n.tag[to] === Tag.possessive) continue;
      // "In a statement, the ministry said": what comes before the subject is none
      if (first !== begins && !FINITE_TAGS.has(n.tag[behindAside(n, to)]!)) continue;
      if (this.isThing(one)) return one;
      break;
    }
    return this.documentIn(here, begins, opening);
  }

  /** "Her brother read a statement. “…,” it said": the last document told of in [from, to), units; null for none. */
  private documentIn(here: readonly Candidate[], from: number, to: number): Candidate | null {
    const { narration: n, spell } = this.read;
    for (let i = firstFrom(here, to) - 1; i >= 0 && here[i]!.from >= from; i--) {
      const one = here[i]!;
      const isPhrase = one.kind === Kind.phrase && n.tag[one.to] !== Tag.possessive;
      if (isPhrase && sourceKind(n, spell, one).kind === 'document' && this.personIn(one) < 0) return one;
    }
    return null;
  }

  /**
   * "She had sent four memos. One of them warned", "one of the best known lines in the book reads": the documents it is one
   * of, told last in the sentence before where they are only pointed to; null for others.
   */
  documentOf({ from, to }: Candidate): string | null {
    const { narration: n, spell } = this.read;
    const { documents, people } = n.lexicon.grammar.sources;
    if (n.tag[to] !== MARKER_TAGS.of) return null;
    if (!n.lexicon.they.has(spell(to + 1))) {
      let last = to + 1;
      while (last < n.count && GOES_ON.has(n.tag[last]!)) last++;
      const noun = spell(last - 1);
      return documents.has(noun) || n.lexicon.ownWords.has(n.word[last - 1]!) ? noun : null;
    }
    const opening = sentenceStart(n, from);
    if (opening === 0) return null;
    const begins = sentenceStart(n, opening - 1);
    for (let u = opening - 1; u >= begins; u--) {
      if (documents.has(spell(u))) return spell(u);
      if (people.has(spell(u))) return null;
    }
    return null;
  }

  /** "Lund’s family thanked the police. They said": several, or a group, who alone are a subject of the sentence before. */
  several({ from, paragraph }: Candidate): Candidate | null {
    const { narration: n, candidates, spell } = this.read;
    const opening = sentenceStart(n, from);
    if (opening !== from && !isInMarks(n.tag[opening]!)) return null;
    if (opening === 0) return null;
    const begins = sentenceStart(n, opening - 1);
    const here = candidates[begins < n.paragraphs[paragraph]! ? paragraph - 1 : paragraph]!;
    let subject: Candidate | null = null;
    for (let i = firstFrom(here, begins); i < here.length && here[i]!.from < opening; i++) {
      const one = here[i]!;
      // "a dozen delegates of the union": not the union
      const next = here[i + 1];
      const isOwned = n.tag[one.to] === MARKER_TAGS.of && next?.from === one.to + 1;
      const isSubject =
        FINITE_TAGS.has(n.tag[isOwned ? next.to : one.to]!) && n.tag[one.from - 1] !== MARKER_TAGS.of;
      if (!isSubject || !(isNoun(n.tag[one.head]) || sourceKind(n, spell, one).several)) continue;
      if (subject) return null;
      subject = one;
    }
    if (!subject) return null;
    const { kind, several, isKnown } = sourceKind(n, spell, subject);
    return several || (isKnown && kind === 'organisation') ? subject : null;
  }

  /** "Karl Obi and his wife Ann came. They looked tired. “…,” they said": the two who are named; null for others. */
  couple({ from, paragraph }: Candidate): Candidate | null {
    const { narration: n, candidates, spell } = this.read;
    let opening = sentenceStart(n, from);
    let p = paragraph;
    for (let back = 0; back < PRONOUN_REACH && opening > n.paragraphs[n.entries[p]!]!; back++) {
      opening = sentenceStart(n, opening - 1);
      while (n.paragraphs[p]! > opening) p--;
      if (isInMarks(n.tag[opening]!) || n.lexicon.they.has(spell(opening))) continue;
      const here = candidates[p]!;
      const one = beginningAt(here, opening);
      if (!one || !this.isNamed(one)) return null;
      const and = behindAside(n, one.to);
      const other = here[firstFrom(here, and)];
      const isCouple = n.tag[and] === MARKER_TAGS.and && other?.from === and + 1 && this.isNamed(other);
      return isCouple && FINITE_TAGS.has(n.tag[other.to]!)
        ? { ...one, to: other.to, head: other.head }
        : null;
    }
    return null;
  }

  /** "President Lee met President Obi. “…,” the two leaders said": whether just two are named there, and no others meant. */
  meansTwoNamed({ from, head, paragraph }: Candidate): boolean {
    const { narration: n, candidates, spell } = this.read;
    const { both, grammar } = n.lexicon;
    const first = spell(from);
    const isBoth = both.has(first) || both.has(`${first} ${spell(from + 1)}`);
    if (!isBoth && (from === 0 || !both.has(`${spell(from - 1)} ${first}`))) return false;
    if (head > from && n.word.indexOf(n.word[head]!) < head) return false;
    let end = from;
    let p = paragraph;
    for (let back = 0; back < PRONOUN_REACH; back++) {
      const opening = sentenceStart(n, end - 1);
      while (n.paragraphs[p]! > opening) p--;
      const here = candidates[p]!;
      const named = new Set<number>();
      for (let i = firstFrom(here, opening); i < here.length && here[i]!.from < end; i++) {
        if (here[i]!.from === from) continue;
        if (this.isNamed(here[i]!)) named.add(this.personIn(here[i]!));
        else if (grammar.sources.people.has(spell(here[i]!.head))) return false;
      }
      if (named.size > 0) return named.size === 2;
      if (opening <= n.paragraphs[n.entries[p]!]!) return false;
      end = opening;
    }
    return false;
  }

  /** Whether words name somebody, and not what is theirs. */
  private isNamed(words: Candidate): boolean {
    const { tag } = this.read.narration;
    for (let u = words.from; u <= words.to; u++) if (tag[u] === Tag.possessive) return false;
    return this.personIn(words) >= 0;
  }
}

/** The unit behind "the report, published on Monday, is": the verb where an aside stands between, or the unit itself. */
function behindAside({ tag }: Narration, to: number): number {
  if (tag[to] !== Tag.comma) return to;
  let comma = to + 1;
  while (comma < to + LONGEST_ASIDE && tag[comma] !== Tag.comma && tag[comma] !== Tag.stop) comma++;
  return tag[comma] === Tag.comma ? comma + 1 : to;
}
