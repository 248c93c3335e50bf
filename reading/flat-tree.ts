/**
 * The page as it is drawn: element trees with open shadow roots in the place of their host's children and
 * slotted nodes where their slot stands (the "flat tree" of CSS Scoping). Walks are iterative: a page nested
 * five thousand deep must not overflow the stack.
 */

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/** Lower-case tag name. A form with a field named "localName" answers the field: hence the type check. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name.toLowerCase() : 'form';
}

/**
 * Children in the flat tree: of the open shadow root if there is one, of the slot's assigned nodes, else its own.
 * Reads accessors through a form's clobbering (`<input name="childNodes">`) by walking firstChild/nextSibling of
 * the prototype's own view where the property is not what it should be.
 */
export function flatChildren(node: Node): ArrayLike<Node> {
  if (isElement(node)) {
    const root: unknown = node.shadowRoot;
    if (root && typeof root === 'object' && 'host' in root) return (root as ShadowRoot).childNodes;
    if (tagOf(node) === 'slot' && 'assignedNodes' in node) {
      const assigned = (node as HTMLSlotElement).assignedNodes({ flatten: true });
      if (assigned.length > 0) return assigned;
    }
  }
  return childrenOf(node);
}

/** A node's own children, also where a form's field named "childNodes" hides them. */
export function childrenOf(node: Node): ArrayLike<Node> {
  const children: unknown = node.childNodes;
  if (children && typeof children === 'object' && 'length' in children && !('nodeType' in children)) {
    return children as ArrayLike<Node>;
  }
  const view = node.ownerDocument?.defaultView;
  const native = view ? Object.getOwnPropertyDescriptor(view.Node.prototype, 'childNodes')?.get : undefined;
  return native ? (native.call(node) as ArrayLike<Node>) : [];
}

/** All nodes below `root` in the order they are read; `enter` says whether an element's content is walked. */
export function* flatWalk(root: Node, enter: (element: Element) => boolean): Generator<Node> {
  const stack: Node[] = [];
  const push = (node: Node) => {
    const children = flatChildren(node);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  };
  push(root);
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if (isElement(node) && enter(node)) push(node);
  }
}
