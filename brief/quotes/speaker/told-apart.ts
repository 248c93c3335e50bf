import type { Candidate, Spell } from '../parse/candidates.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { appearanceAfter, type MentionIndex } from './mention-index.ts';

/** How far before a noun a word may stand that makes it another's, and how near a name says what somebody is, in units. */
const NEARBY = 3;

/** What a paragraph has told by a noun of anybody but the person who is asked about. */
interface ToldByNoun {
  /** The first unit that tells of somebody new or of another by it; infinite where none does. */
  readonly ofAnother: number;
  /** By person: the first unit whose sentence names them, and not right beside it. */
  readonly besideName: ReadonlyMap<number, number>;
}

/**
 * Tells whether a paragraph has told of another by the noun of a source: "Through an aide, Lee said …. “…,” said the aide."
 * and "Ann Lee would stay; the landlord would not. The landlord said". Each paragraph is gone through once for each noun.
 */
export class ToldApart {
  private readonly paragraphs = new Map<number, Map<number, ToldByNoun>>();

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
  ) {}

  /** Whether the words of a source must be another than this person, who was not called so. */
  isAnother({ paragraph, head, from }: Candidate, person: number): boolean {
    const { ofAnother, besideName } = this.toldBy(paragraph, this.narration.word[head]!);
    return ofAnother < from || (besideName.get(person) ?? Number.POSITIVE_INFINITY) < from;
  }

  private toldBy(paragraph: number, noun: number): ToldByNoun {
    const nouns = this.paragraphs.get(paragraph) ?? new Map<number, ToldByNoun>();
    this.paragraphs.set(paragraph, nouns);
    const told = nouns.get(noun) ?? this.lookThrough(paragraph, noun);
    nouns.set(noun, told);
    return told;
  }

  private lookThrough(paragraph: number, noun: number): ToldByNoun {
    const { word, paragraphs } = this.narration;
    let ofAnother = Number.POSITIVE_INFINITY;
    const besideName = new Map<number, number>();
    for (let u = paragraphs[paragraph]! + 1; u < paragraphs[paragraph + 1]!; u++) {
      if (word[u] !== noun) continue;
      if (ofAnother > u && this.isOfAnother(u)) ofAnother = u;
      for (const person of this.namedBeside(u)) if (!besideName.has(person)) besideName.set(person, u);
    }
    return { ofAnother, besideName };
  }

  /** "An aide", "his own aide": a noun that tells of somebody new. */
  private isOfAnother(unit: number): boolean {
    const { introducing, pointingBack } = this.narration.lexicon;
    for (let u = unit - 1; u >= 0 && u >= unit - NEARBY; u--)
      if (introducing.has(this.spell(u)) || pointingBack.has(this.spell(u))) return true;
    return false;
  }

  /** Whom the sentence of a unit names, and not right beside it. */
  private namedBeside(unit: number): number[] {
    const n = this.narration;
    const { appearances } = this.index;
    const named: number[] = [];
    const begins = n.start[sentenceStart(n, unit)]!;
    for (let i = appearanceAfter(this.index, begins); i < appearances.length; i++) {
      const a = appearances[i]!;
      if (n.sentence[a.unit] !== n.sentence[unit]) break;
      if (a.told && Math.abs(a.unit - unit) > NEARBY) named.push(a.person);
    }
    return named;
  }
}
