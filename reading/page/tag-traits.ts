import type { BlockKind } from '../../brief/article.ts';

/** What the reader wants to know of a tag, asked once for each element. */
export interface TagTraits {
  /** Never part of an article, and never copied. */
  readonly isDropped: boolean;
  /** Sets its text apart from its neighbours. */
  readonly isBlock: boolean;
  /** What the tag makes of all text inside it. */
  readonly kind: BlockKind;
  readonly isStrong: boolean;
  /** A `<div>` with none of these in it is a paragraph. */
  readonly keepsDiv: boolean;
  /** Not asked whether it is hidden, for the time it takes: it has no text, or stands within a line and is seldom styled. */
  readonly isUnhidden: boolean;
  /** Of no use without text: pages draw with them, now and then by the hundred thousand. */
  readonly isForText: boolean;
}

const ORDINARY: TagTraits = {
  ...{
    isDropped: false,
    isBlock: false,
    isStrong: false,
    keepsDiv: false,
    isUnhidden: false,
    isForText: false,
  },
  kind: 'paragraph',
};

const TRAITS = new Map<string, TagTraits>();

function note(traits: Partial<TagTraits>, tags: string): void {
  for (const tag of tags.split(' ')) TRAITS.set(tag, { ...ORDINARY, ...TRAITS.get(tag), ...traits });
}

note(
  { isDropped: true },
  'amp-ad amp-analytics amp-consent amp-embed amp-iframe amp-list amp-next-page amp-sidebar amp-social-share amp-sticky-ad amp-user-notification audio base button canvas datalist head input link map math meta meter noscript object progress script select style svg template textarea title',
);
note(
  { isBlock: true },
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul video',
);
note({ kind: 'heading' }, 'h1 h2 h3 h4 h5 h6');
note({ kind: 'block-quote' }, 'blockquote');
note({ kind: 'list-item' }, 'dd dt li');
note({ isStrong: true }, 'b em i strong');
note(
  { keepsDiv: true },
  'address article aside blockquote dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr iframe img li ol p pre section table ul video',
);
note({ isUnhidden: true }, 'b br details em i img picture source strong u wbr');
note({ isForText: true }, 'b em i span strong u');

export function traitsOf(tag: string): TagTraits {
  return TRAITS.get(tag) ?? ORDINARY;
}

/** Of several kinds around a text the one that stands first here. */
const ORDER: readonly BlockKind[] = ['heading', 'block-quote', 'list-item', 'paragraph'];

export function strongerKind(own: BlockKind, around: BlockKind): BlockKind {
  return own === 'paragraph' || ORDER.indexOf(own) > ORDER.indexOf(around) ? around : own;
}

const NOTE = /^\[?[\w*†‡]{1,3}\]?$/;

/** The mark of a footnote, which is no part of the text it stands in. */
export function isNoteMark(element: Element, tag: string): boolean {
  if (tag !== 'sup') return false;
  return NOTE.test((element.textContent ?? '').trim()) && element.querySelector('a') !== null;
}
