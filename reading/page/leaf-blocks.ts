import { isElement, isText } from '../flat-tree.ts';
import { BlockCollector, type LeafBlock, type Place } from './block-collector.ts';
import { isBlockTag, isNoteMark, isStrongTag, kindWithin } from './block-tags.ts';

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
  const kind = kindWithin(root.localName, 'paragraph');
  open(root, { block: root, kind, isLinked: false, isStrong: false });
  for (let place = places.pop(); place; place = places.pop()) {
    const node = nodes.pop()!;
    if (node === 'edge') {
      blocks.edge();
    } else if (isText(node)) {
      blocks.text(node.data, place);
    } else if (isElement(node)) {
      const tag = node.localName;
      if (tag === 'br') {
        blocks.lineBreak();
      } else if (isBlockTag(tag)) {
        blocks.edge();
        nodes.push('edge');
        places.push(place);
        open(node, { ...place, block: node, kind: kindWithin(tag, place.kind) });
      } else if (!isNoteMark(node, tag)) {
        open(node, withinLine(tag, place));
      }
    }
  }
  return blocks.end();
}

function withinLine(tag: string, place: Place<Element>): Place<Element> {
  if (tag === 'a') return { ...place, isLinked: true };
  return isStrongTag(tag) ? { ...place, isStrong: true } : place;
}
