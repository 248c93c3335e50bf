/** White space other than single spaces: most text has none and passes unchanged. */
const BLANKS = /[^\S ]\s*| \s+/g;

/** Blanks in a row as one space. */
export function collapsed(text: string): string {
  return text.replace(BLANKS, ' ');
}

/** The words of a node, without the blanks between tags. */
export function textOf(node: Node): string {
  return collapsed(node.textContent ?? '').trim();
}
