import { isElement, isText } from '../flat-tree.ts';
import { BlockCollector, type LeafBlock, type Place } from './block-collector.ts';
import { isNoteMark, strongerKind, traitsOf } from './tag-traits.ts';

/** The text below `root` as leaf blocks, without the marks of footnotes. */
export function leafBlocks(root: Element): LeafBlock<Element>[] {
  const blocks = new BlockCollector<Element>();
  const nodes: (Node | 'edge')[] = [];
  const places: Place<Element>[] = [];
  const open = (node: Node, place: Place<Element>) => {
    for (let child = node.lastChild; child; child = child.previousSibling) {
      nodes.push(child);
      places.push(place);
    }
  };
  const { kind } = traitsOf(root.localName);
  open(root, { block: root, kind, isLinked: false, isStrong: false });
  for (let place = places.pop(); place; place = places.pop()) {
    const node = nodes.pop()!;
    if (node === 'edge') {
      blocks.edge();
    } else if (isText(node)) {
      blocks.text(node.data, place);
    } else if (isElement(node)) {
      const tag = node.localName;
      const { isBlock, isStrong, kind } = traitsOf(tag);
      if (tag === 'br') {
        blocks.lineBreak();
      } else if (isBlock) {
        blocks.edge();
        nodes.push('edge');
        places.push(place);
        open(node, { ...place, block: node, kind: strongerKind(kind, place.kind) });
      } else if (!isNoteMark(node, tag)) {
        open(node, tag === 'a' || isStrong ? withinLine(place, isStrong) : place);
      }
    }
  }
  return blocks.end();
}

function withinLine(place: Place<Element>, isStrong: boolean): Place<Element> {
  return isStrong ? { ...place, isStrong } : { ...place, isLinked: true };
}
