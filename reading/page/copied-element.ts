import type { BlockKind } from '../../brief/article.ts';
import { unclobbered } from '../flat-tree.ts';
import type { Place } from './block-collector.ts';
import { nameIn } from './element-names.ts';
import { strongerKind, type TagTraits } from './tag-traits.ts';

/** What the clean-up and Readability look at. Nothing that loads, runs or names anything is copied. */
const ATTRIBUTES = new Set([
  ...[
    'class',
    'id',
    'role',
    'itemprop',
    'property',
    'rel',
    'href',
    'datetime',
    'aria-modal',
    'content',
    'title',
    'pubdate',
  ],
  ...['data-testid', 'data-test-id', 'data-component', 'data-module', 'data-type', 'data-qa', 'data-hook'],
]);
const LONGEST = 2000;

/** Of where a link leads, what it leads to matters: another place on the page. */
const TELLING_LINK = /^#/;

const NAMED_FOR_DATE = /date|time/i;
/** Where scripts that draw how long ago it was find the day. */
const DATA_DATES =
  'data-datetime data-date data-timestamp data-time data-published data-published-at data-publish-date title'.split(
    ' ',
  );
const DATE_PROPERTY = /date|:(?:created|issued|available)/i;

/** What is passed on to the outermost element. */
const NOWHERE = {
  ...{ isLinked: false, isStrong: false, isNote: false, isMenu: false, isInStory: false },
  kind: 'paragraph',
  depth: -1,
} as const;

/** An element of a page's copy, with what was learnt of it while it was copied: asking again takes long. */
export class CopiedElement implements Place<CopiedElement> {
  readonly block: CopiedElement;
  readonly kind: BlockKind;
  readonly isLinked: boolean;
  readonly isStrong: boolean;
  className = '';
  id = '';
  /** May tell when the page was published: a `<time>`, or microdata. */
  isDate: boolean;
  isNamedForDate = false;
  hasName = false;
  hasData = false;
  /** Holds an element that is named for a date. */
  holdsDate = false;
  /** Holds one that keeps a `<div>` from being a paragraph. */
  holdsBlock = false;
  /** Its number in the list of boxes; -1 while it is not listed. */
  box = -1;
  /** Stands in the mark of a footnote. */
  isNote: boolean;
  /** In a menu: its text is read, but no element stands for it. */
  isMenu: boolean;
  /** In what the page names as an article. */
  readonly isInStory: boolean;
  readonly depth: number;

  constructor(
    readonly element: Element,
    readonly tag: string,
    { isBlock, isStrong, keepsDiv, kind }: TagTraits,
    readonly parent: CopiedElement | null,
  ) {
    const around = parent ?? NOWHERE;
    this.block = isBlock || !parent ? this : parent.block;
    this.kind = kind === 'paragraph' ? around.kind : strongerKind(kind, around.kind);
    this.isLinked = tag === 'a' || around.isLinked;
    this.isStrong = isStrong || around.isStrong;
    this.isNote = around.isNote;
    this.isMenu = around.isMenu;
    this.isInStory = tag === 'article' || tag === 'main' || around.isInStory;
    this.isDate = tag === 'time';
    this.depth = around.depth + 1;
    if (this.isDate) this.markAsDated();
    if (keepsDiv) {
      for (let at = parent; at && !at.holdsBlock; at = at.parent) at.holdsBlock = true;
    }
  }

  /** Gives it what matters of another's attributes. `tag` is that of the other: a form shadows its properties. */
  takeAttributes(from: Element, tag: string): void {
    if (tag === 'form') {
      const attributes = unclobbered(from, 'Element', 'attributes');
      for (let i = 0; i < attributes.length; i++) {
        const { name, value } = attributes[i]!;
        if (ATTRIBUTES.has(name)) this.take(name, value);
      }
    } else {
      // By name: a list of `attributes` makes the browser build an object for each, and keep it.
      for (const name of from.getAttributeNames()) {
        if (ATTRIBUTES.has(name)) this.take(name, from.getAttribute(name) ?? '');
      }
    }
    if (this.isNamedForDate && !this.isDate && tag !== 'form') this.takeDataDate(from);
    // Readability makes it an h2.
    if (tag === 'h1') this.take('data-type', 'page-headline');
    // Readability weighs boxes by their pictures, and throws away those that point nowhere.
    if (tag === 'img') this.element.setAttribute('data-src', 'picture');
  }

  /** Of one in a menu: what it is called. */
  takeNames(from: Element, tag: string): void {
    if (tag === 'form' || !from.hasAttributes()) return;
    this.className = nameIn(from, 'class');
    this.id = nameIn(from, 'id');
    if (NAMED_FOR_DATE.test(this.className)) this.markAsDated();
  }

  private take(name: string, value: string): void {
    if (value.length >= LONGEST) return;
    if (name === 'href' && !TELLING_LINK.test(value)) return;
    this.element.setAttribute(name, value);
    if (name === 'class') {
      this.hasName = true;
      this.className = value;
      if (this.tag === 'abbr' && value.split(/\s+/).includes('published')) this.isDate = true;
      if (NAMED_FOR_DATE.test(value)) {
        this.isNamedForDate = true;
        this.markAsDated();
      }
    } else if (name === 'id') {
      this.hasName = true;
      this.id = value;
    } else if (name === 'itemprop' || name === 'property') {
      if (DATE_PROPERTY.test(value)) this.isDate = true;
    } else if (name === 'datetime') {
      // Also of elements that draw how long ago it was.
      if (this.tag !== 'ins' && this.tag !== 'del') this.isDate = true;
    } else if (name.startsWith('data-')) {
      this.hasData = true;
    }
  }

  private takeDataDate(from: Element): void {
    for (const name of DATA_DATES) {
      const value = from.getAttribute(name);
      if (!value || value.length >= LONGEST || !/\d{4}/.test(value)) continue;
      this.element.setAttribute('datetime', value);
      this.isDate = true;
      return;
    }
  }

  private markAsDated(): void {
    for (let at = this.parent; at && !at.holdsDate; at = at.parent) at.holdsDate = true;
  }
}
