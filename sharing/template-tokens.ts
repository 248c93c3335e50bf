import Mustache from 'mustache';

/** Mustache's own token: kind, name or text, start, end, and what stands inside a section. */
export type Token = readonly [
  kind: string,
  name: string,
  start: number,
  end: number,
  inner?: readonly Token[],
];

/** A section stands in no more than so many others. */
const DEEPEST = 8;

/** The tokens of a front matter or of the rest. Throws Mustache's own error where it cannot be read. */
export function tokensOf(part: string): readonly Token[] {
  return Mustache.parse(part) as unknown as Token[];
}

/** Whether sections are nested within all sense. */
export function isShallow(tokens: readonly Token[], most = DEEPEST): boolean {
  return tokens.every(([, , , , inner]) => !inner || (most > 0 && isShallow(inner, most - 1)));
}
