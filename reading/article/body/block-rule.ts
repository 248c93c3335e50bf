import type { Reason } from '../../boilerplate-classes.ts';
import type { BodyBlock } from '../../page-contents.ts';

/** What the page's metadata says that the rules compare with. */
export interface KnownOfPage {
  readonly title: string | null;
  readonly byline: string | null;
  /** What it says the story is about. */
  readonly description: string | null;
}

/** Blocks that are no part of the article, by index, with what they are. */
export type Taken = Iterable<readonly [number, Reason]>;

/** Names what is no part of the article. */
export type BlockRule = (blocks: readonly BodyBlock[], known: KnownOfPage) => Taken;
