/**
 * The page as it is drawn: element trees with open shadow roots in the place of their host's children and
 * slotted nodes where their slot stands (the "flat tree" of CSS Scoping). Walks are iterative: a page nested
 * five thousand deep must not overflow the stack.
 */

const ELEMENT = 1;
const TEXT = 3;

/**
 * A property as the DOM defines it, past what a page may put before it: a form answers `form.childNodes` with
 * its field of that name, a document `document.body` with its image of that name ("DOM clobbering").
 */
export function unclobbered<N extends Node, K extends keyof N>(node: N, from: string, key: K): N[K] {
  const native = (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[from];
  if (!native?.prototype || !Object.hasOwn(native.prototype, key)) return node[key];
  try {
    return Reflect.get(native.prototype, key, node) as N[K];
  } catch {
    return node[key];
  }
}

/** All text in an element, also in a form with a field called "textContent". */
export function textWithin(element: Element): string {
  return unclobbered<Node, 'textContent'>(element, 'Node', 'textContent') ?? '';
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT || typeof node.nodeType !== 'number';
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/**
 * Tag name in lower case. Forms are the one kind of element whose properties its content may shadow: with its fields,
 * so that what should be a name or a number is an object. Asking for the class of every element would take far longer.
 */
export function tagOf(element: Element): string {
  const { localName } = element;
  return typeof localName === 'string' || localName === undefined ? localName : 'form';
}

/** What reads a link between nodes past a form's fields, which may shadow it; to be called on a node. */
function nativeLink(key: 'lastChild' | 'previousSibling'): (this: Node) => Node | null {
  const getter =
    typeof Node === 'function' ? Object.getOwnPropertyDescriptor(Node.prototype, key)?.get : null;
  return (
    getter ??
    function () {
      return this[key];
    }
  );
}

// Left out of bundles that walk no page, such as the popup's.
const lastChildOf = /* @__PURE__ */ nativeLink('lastChild');
const previousOf = /* @__PURE__ */ nativeLink('previousSibling');

/**
 * Adds the children of a node in the flat tree, the last first, as a stack wants them: those of the open shadow root,
 * the slot's assigned nodes, else the node's own. From sibling to sibling: `childNodes` costs several times as much.
 * @param tag of the node, if it is an element
 */
export function addFlatChildren(node: Node, tag: string, to: (Node | null)[]): void {
  if (tag === 'slot' && 'assignedNodes' in node) {
    const assigned = (node as HTMLSlotElement).assignedNodes({ flatten: true });
    for (let i = assigned.length - 1; i >= 0; i--) to.push(assigned[i]!);
    if (assigned.length > 0) return;
  }
  const shadow = tag === 'form' ? null : (node as Element).shadowRoot;
  for (let child = lastChildOf.call(shadow ?? node); child; child = previousOf.call(child)) to.push(child);
}

/** `<html>`, or what stands for it. */
export function rootElement(document: Document): Element | null {
  const children = unclobbered<Node, 'childNodes'>(document, 'Node', 'childNodes');
  let first: Element | null = null;
  for (let i = 0; i < children.length; i++) {
    const node = children[i]!;
    if (!isElement(node)) continue;
    if (tagOf(node) === 'html') return node;
    first ??= node;
  }
  return first;
}

/** The element that holds the page: `<body>`, or the root of a document without one. */
export function pageRoot(document: Document): Element | null {
  const root = rootElement(document);
  for (let node = root?.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && tagOf(node) === 'body') return node;
  }
  return root;
}

/** All nodes below `root` in the order they are read; `enter` says whether an element's content is walked. */
export function* flatWalk(root: Node, enter: (element: Element) => boolean): Generator<Node> {
  const stack: Node[] = [];
  addFlatChildren(root, isElement(root) ? tagOf(root) : '', stack);
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if (isElement(node) && enter(node)) addFlatChildren(node, tagOf(node), stack);
  }
}
