import type { BodyBlock } from '../../page-contents.ts';
import type { Taken } from './block-rule.ts';
import { isBareLink, isSentence, wordsOf } from './block-shape.ts';
import * as wording from './insert-wording.ts';

/** "Related: …", "Also on …": a lead-in whose rest is the link. */
export function* labelledLinks(blocks: readonly BodyBlock[]): Taken {
  for (const [i, { text, links, kind }] of blocks.entries()) {
    if (
      text.length < 240 &&
      links > 0.3 &&
      wording.LABEL.test(text) &&
      (links > 0.6 || kind !== 'list-item')
    ) {
      yield [i, 'related'];
    }
  }
}

/** A heading over other pages, and the pages. */
export function* linkLists(blocks: readonly BodyBlock[]): Taken {
  for (let i = 0; i < blocks.length; i++) {
    const heading = blocks[i]!;
    if (heading.text.length >= 80 || isSentence(heading) || !wording.LIST_HEADING.test(heading.text))
      continue;
    let end = i + 1;
    while (end < blocks.length && isListed(blocks[end]!)) end++;
    if (end === i + 1 && heading.kind !== 'heading' && end < blocks.length) continue;
    for (let k = i; k < end; k++) yield [k, 'related'];
    i = end - 1;
  }
}

function isListed({ text, links, kind }: BodyBlock): boolean {
  return text.length < 260 && (links >= 0.25 || (kind === 'list-item' && links >= 0.15));
}

/** Links that follow one another without a sentence between are another list of pages. */
export function* linkRuns(blocks: readonly BodyBlock[]): Taken {
  for (let i = 0; i < blocks.length; ) {
    let end = i;
    while (end < blocks.length && isBareLink(blocks[end]!)) end++;
    const run = blocks.slice(i, end);
    const isShouted = run.length === 1 && wordsOf(run[0]!.text).length >= 4 && isTitleCased(run[0]!.text);
    const isPair = run.length === 2 && run.every((block) => wordsOf(block.text).length >= 4);
    if (run.length >= 3 || isPair || isShouted) for (let k = i; k < end; k++) yield [k, 'related'];
    i = Math.max(end, i + 1);
  }
}

/** "How We Tested The New Phones", "GET THE APP HERE": a headline or a button, no clause. */
function isTitleCased(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * words.length;
}
