import type { BlockKind } from '../../brief/article.ts';
import { collapsed } from './blanks.ts';

/** How text stands in a page: in which block-level element, and what the tags around it make of it. */
export interface Place<Block> {
  /** The innermost block-level element around it. */
  readonly block: Block;
  readonly kind: BlockKind;
  readonly isLinked: boolean;
  readonly isStrong: boolean;
}

/** A stretch of text that the page sets off from its neighbours, with what the clean-up wants to know of it. */
export interface LeafBlock<Block> {
  readonly text: string;
  readonly kind: BlockKind;
  /** The innermost block-level element around it. */
  readonly block: Block;
  /** Share of its letters that are links, 0 to 1. */
  readonly links: number;
  /** Share of its letters in bold or emphasis, 0 to 1. */
  readonly strong: number;
  /** A short text with a line break at each seam, a semicolon between links; null where it has none. */
  readonly seamed: string | null;
}

/** Soft hyphens and zero-width spaces: instructions for setting type, no part of the words; and seams. */
const INVISIBLE = /[\u00AD\u200B\u2060\u2061\uFEFF]/g;
/** Where one element within a line ends and the next begins without a blank: a style keeps them apart. */
const SEAM = '\u2060';
const SEAM_OF_LINKS = '\u2061';
/** Longer texts are not lines of a byline. */
const LONGEST_SEAMED = 200;

/**
 * Puts a page's text together as leaf blocks while somebody walks through it: what block-level tags, or two line
 * breaks in a row, set off. A single `<br>` stays a line break. Blanks collapse as in CSS.
 */
export class BlockCollector<Block> {
  private readonly blocks: LeafBlock<Block>[] = [];
  private parts: string[] = [];
  private place: Place<Block> | null = null;
  private letters = 0;
  private linked = 0;
  private strong = 0;
  private breaks = 0;

  text(data: string, place: Place<Block>): void {
    if (data.trim() === '') {
      if (this.place && this.breaks === 0) this.parts.push(' ');
      return;
    }
    const text = collapsed(data);
    const { length } = text.trim();
    this.place ??= place;
    this.breaks = 0;
    this.parts.push(text);
    this.letters += length;
    if (place.isLinked) this.linked += length;
    if (place.isStrong) this.strong += length;
  }

  /** An element within a line begins right where another ended. */
  seam(isBetweenLinks: boolean): void {
    if (this.place) this.parts.push(isBetweenLinks ? SEAM_OF_LINKS : SEAM);
  }

  lineBreak(): void {
    if (++this.breaks === 2) this.edge();
    else if (this.place) this.parts.push('\n');
  }

  /** A block-level element begins or ends here. */
  edge(): void {
    if (this.place) this.add(this.place);
    this.breaks = 0;
  }

  /** The blocks so far, and no more after them. */
  end(): LeafBlock<Block>[] {
    this.edge();
    return joinDropCaps(this.blocks);
  }

  private add({ block, kind }: Place<Block>): void {
    const text = asOneText(this.parts);
    if (text) {
      const [links, strong] = [this.linked / this.letters, this.strong / this.letters];
      const isHeading = kind === 'paragraph' && isLabel(text, links, strong);
      const seamed = text.length <= LONGEST_SEAMED ? seamedText(this.parts) : null;
      this.blocks.push({ text, kind: isHeading ? 'heading' : kind, block, links, strong, seamed });
    }
    this.place = null;
    this.parts = [];
    this.letters = this.linked = this.strong = 0;
  }
}

/** Blanks around line breaks, and more than one in a row, go: as in CSS. Each part alone has none. */
function asOneText(parts: readonly string[]): string {
  const joined = parts.length === 1 ? parts[0]! : parts.join('');
  const text = joined.replace(INVISIBLE, '');
  if (parts.length === 1 && text.length === joined.length) return text.trim();
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function seamedText(parts: readonly string[]): string | null {
  if (!parts.includes(SEAM) && !parts.includes(SEAM_OF_LINKS)) return null;
  return asOneText(parts.map((part) => (part === SEAM ? '\n' : part === SEAM_OF_LINKS ? '; ' : part)));
}

/** A line in bold that is no sentence heads what follows. */
function isLabel(text: string, links: number, strong: number): boolean {
  return strong > 0.95 && text.length <= 80 && !/[.!?,;:…"”»]$/.test(text) && links < 0.5;
}

/** An initial set apart as decoration is the first letter of what follows. */
function joinDropCaps<Block>(blocks: readonly LeafBlock<Block>[]): LeafBlock<Block>[] {
  const joined: LeafBlock<Block>[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const next = blocks[i + 1];
    if (next && block.text.length <= 3 && /^[“"‘']?\p{Lu}$/u.test(block.text) && /^\p{Ll}/u.test(next.text)) {
      joined.push({ ...next, text: block.text + next.text });
      i++;
    } else {
      joined.push(block);
    }
  }
  return joined;
}
