import type { BodyBlock } from '../../page-contents.ts';
import type { Taken } from './block-rule.ts';
import { firstPara } from './block-shape.ts';

/** One line may be said over a story and again below it. */
const SHORTEST_RUN = 2;

/** What stands over the first paragraph and, word for word, again below it: the page's tools, not the story's. */
export function* toolBars(blocks: readonly BodyBlock[]): Taken {
  const first = firstPara(blocks);
  const below = new Map<string, number>();
  for (let i = blocks.length - 1; i > first; i--) below.set(blocks[i]!.text, i);
  for (let i = 0; i < first; ) {
    const again = below.get(blocks[i]!.text) ?? -1;
    let length = again < 0 ? 0 : 1;
    while (length > 0 && i + length < first && blocks[again + length]?.text === blocks[i + length]!.text)
      length++;
    if (length >= SHORTEST_RUN) {
      for (let k = 0; k < length; k++) {
        yield [i + k, 'boilerplate'];
        yield [again + k, 'boilerplate'];
      }
    }
    i += Math.max(length, 1);
  }
}
