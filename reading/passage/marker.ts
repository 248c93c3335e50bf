import { indexPage, locate, type PageText, type PassageAnchor } from './anchor.ts';
import { Marks } from './marks.ts';
import { scrollToPassage } from './scroll-to-passage.ts';

/** A passage to paint in the colour numbered so, or in none's where it is null. */
export interface PaintedPassage {
  readonly anchor: PassageAnchor;
  readonly colour: number | null;
}

/**
 * Marks passages in a live page without changing its DOM, and finds them again after the page has redrawn
 * itself: the text's index is kept until the page changes, ranges that died are looked for anew.
 */
export class PassageMarker {
  private readonly marks: Marks;
  private index: PageText | null = null;
  private shown: PassageAnchor | null = null;
  private painted: readonly PaintedPassage[] = [];
  private redrawing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly document: Document) {
    this.marks = new Marks(document);
    new MutationObserver(() => this.changed()).observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.isTrusted) this.clear();
    });
  }

  /** Scrolls to a passage and makes it the current one; false where it is gone. */
  show(anchor: PassageAnchor): boolean {
    const range = this.find(anchor);
    this.shown = range ? anchor : null;
    this.marks.set('passage', range ? [range] : []);
    if (range) scrollToPassage(range);
    return range !== null;
  }

  /** Paints these passages, and only these; answers how many are in the page. */
  paint(passages: readonly PaintedPassage[]): number {
    this.painted = passages;
    const byColour = new Map<string, Range[]>();
    for (const { anchor, colour } of passages) {
      const range = this.find(anchor);
      if (!range) continue;
      const name = `speaker-${colour ?? 'none'}`;
      const ranges = byColour.get(name);
      if (ranges) ranges.push(range);
      else byColour.set(name, [range]);
    }
    this.marks.setAll('speaker-', byColour);
    return [...byColour.values()].reduce((sum, ranges) => sum + ranges.length, 0);
  }

  private find(anchor: PassageAnchor): Range | null {
    this.index ??= indexPage(this.document);
    return locate(this.index, anchor);
  }

  private clear(): void {
    this.shown = null;
    this.painted = [];
    this.marks.clear();
  }

  /** The page has changed: forget the index, and put back marks whose text has been drawn anew. */
  private changed(): void {
    this.index = null;
    if (this.shown === null && this.painted.length === 0) return;
    clearTimeout(this.redrawing);
    this.redrawing = setTimeout(() => {
      if (!this.marks.anyLost()) return;
      const range = this.shown && this.find(this.shown);
      this.marks.set('passage', range ? [range] : []);
      if (this.painted.length > 0) this.paint(this.painted);
    }, 300);
  }
}
