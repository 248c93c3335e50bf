/**
 * Named sets of marked ranges in a page, by the CSS Custom Highlight API (W3C css-highlight-api-1), which
 * changes nothing in its DOM. Names are prefixed "pullquote-"; the styles are the extension's.
 */
export class Marks {
  private readonly sets = new Map<string, readonly Range[]>();

  constructor(private readonly document: Document) {}

  /** Replaces the ranges of one set. */
  set(name: string, ranges: readonly Range[]): void {
    if (ranges.length === 0) this.sets.delete(name);
    else this.sets.set(name, ranges);
    this.draw(name);
  }

  /** Replaces every set whose name begins so. */
  setAll(prefix: string, sets: ReadonlyMap<string, readonly Range[]>): void {
    for (const name of [...this.sets.keys()]) {
      if (name.startsWith(prefix) && !sets.has(name)) this.set(name, []);
    }
    for (const [name, ranges] of sets) this.set(name, ranges);
  }

  /** Removes every mark. */
  clear(): void {
    for (const name of [...this.sets.keys()]) this.set(name, []);
  }

  /** Whether a mark's text is no longer in the page. */
  anyLost(): boolean {
    return [...this.sets.values()].some((ranges) =>
      ranges.some((range) => range.collapsed || !range.startContainer.isConnected),
    );
  }

  private draw(name: string): void {
    const registry = (this.document.defaultView as (Window & typeof globalThis) | null)?.CSS?.highlights;
    if (!registry) {
      this.select(name);
      return;
    }
    const ranges = this.sets.get(name);
    if (!ranges) {
      registry.delete(`pullquote-${name}`);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITY[name] ?? 0;
    registry.set(`pullquote-${name}`, highlight);
  }

  /** Where a browser has no highlights: the current passage is selected, as if the reader had done it. */
  private select(name: string): void {
    if (name !== 'passage') return;
    const selection = this.document.getSelection();
    selection?.removeAllRanges();
    const range = this.sets.get(name)?.[0];
    if (range) selection?.addRange(range);
  }
}

/** The current passage lies over the paint. */
const PRIORITY: Readonly<Record<string, number>> = { passage: 1 };
