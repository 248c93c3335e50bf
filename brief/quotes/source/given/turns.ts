import { type Candidate, Kind } from '../../parse/candidates.ts';
import type { Narration } from '../../parse/narration.ts';
import { isInMarks } from '../../parse/tags.ts';
import { Ending, type QuoteContext } from '../ranking/features.ts';

/** A paragraph and whose words stand in it last. */
interface Spoken {
  readonly paragraph: number;
  readonly source: Candidate;
}

/**
 * Follows a conversation told turn by turn. Where one person spoke and another asked, a paragraph that is all quotation may be
 * the answer, or the asker's next words: it is nobody's, and so are the turns behind it until somebody is named again.
 */
export class Turns {
  private last: Spoken | null = null;
  /** The last paragraph in which somebody asks whoever spoke right before. */
  private asked = -2;
  /** The last paragraph in which somebody answers. */
  private answered = -2;
  /** The last paragraph with a turn that is nobody's. */
  private open = -2;

  constructor(private readonly narration: Narration) {}

  /** Whether a quotation may be another's than the source that was chosen for it: one that stands alone, or that "he" says among such. */
  mayBeAnothers(
    { paragraph, first, opensParagraph, closesParagraph, goesOn, ending }: QuoteContext,
    source: Candidate,
  ): boolean {
    const { tag } = this.narration;
    const opening = tag[first];
    const isBehindTurn = this.open === paragraph - 1 || this.open === paragraph;
    const isAlone = opensParagraph && closesParagraph && !goesOn;
    // "“Every month,” he answered.", and then a question: whoever asked goes on asking
    const isNextQuestion = ending === Ending.question && this.answered === paragraph - 1;
    const isTurn =
      source.paragraph === paragraph
        ? isBehindTurn && source.kind === Kind.pronoun && isInMarks(opening)
        : isAlone && (isBehindTurn || this.asked === paragraph - 1 || isNextQuestion);
    if (isTurn) this.open = paragraph;
    return isTurn;
  }

  /** Notes whose words a quotation is. */
  note({ paragraph, ending, verbAfter }: QuoteContext, source: Candidate): void {
    const { word, lexicon } = this.narration;
    const isAnswer = lexicon.answering.has(word[source.to]!) || lexicon.answering.has(word[source.from - 1]!);
    if (isAnswer && source.paragraph === paragraph) this.answered = paragraph;
    const isOther =
      this.last?.paragraph === paragraph - 1 && word[this.last.source.head] !== word[source.head];
    const isNamedHere = source.paragraph === paragraph && source.kind !== Kind.pronoun;
    if (ending === Ending.question && verbAfter > 0 && isNamedHere && isOther) this.asked = paragraph;
    this.last = { paragraph, source };
  }
}
