import type { Reason } from '../../boilerplate-classes.ts';
import type { BodyBlock } from '../../page-contents.ts';

/** The metadata the rules compare blocks with. */
export interface KnownOfPage {
  readonly title: string | null;
  readonly byline: string | null;
  /** What it says the story is about. */
  readonly description: string | null;
}

/** Blocks that are not part of the article, by index, with what they are. */
export type Taken = Iterable<readonly [number, Reason]>;

/** Names what is not part of the article. */
export type BlockRule = (blocks: readonly BodyBlock[], known: KnownOfPage) => Taken;
