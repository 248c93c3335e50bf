import type { BlockKind } from '../../brief/article.ts';

const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul video'
  ).split(' '),
);

/** What a tag makes of all text inside it; of several the one that stands first in ORDER. */
const KIND_OF: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ['blockquote', 'block-quote'],
  ...['li', 'dd', 'dt'].map((tag) => [tag, 'list-item'] as const),
]);
const ORDER: readonly BlockKind[] = ['heading', 'block-quote', 'list-item', 'paragraph'];
const NOTE = /^\[?[\w*†‡]{1,3}\]?$/;

/** Whether an element with this tag sets its text off from what stands beside it. */
export function isBlockTag(tag: string): boolean {
  return BLOCK.has(tag);
}

/** What text in an element with this tag is, where the text around the element is of a kind. */
export function kindWithin(tag: string, around: BlockKind): BlockKind {
  const own = KIND_OF.get(tag);
  return own && ORDER.indexOf(own) < ORDER.indexOf(around) ? own : around;
}

export function isStrongTag(tag: string): boolean {
  return tag === 'b' || tag === 'strong' || tag === 'em' || tag === 'i';
}

/** The mark of a footnote, which is no part of the text it stands in. */
export function isNoteMark(element: Element, tag: string): boolean {
  return (
    tag === 'sup' && NOTE.test((element.textContent ?? '').trim()) && element.querySelector('a') !== null
  );
}
