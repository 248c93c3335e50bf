import type { BodyBlock } from '../../page-contents.ts';
import { type JsonLdNode, textOf } from '../metadata/json-ld.ts';

/** Shorter than this it is an excerpt. */
const SHORTEST = 400;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The article as JSON-LD states it (schema.org `articleBody`), for pages whose own text cannot be read. */
export function declaredBody(node: JsonLdNode | null): BodyBlock[] {
  const body = textOf(node?.articleBody);
  if (!body || body.length < SHORTEST) return [];
  return withoutMarkup(body)
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((text) => ({ text, kind: 'paragraph', tag: 'p', links: 0, isHeadline: false }));
}

/** Some sites put HTML there, tags or entities. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<\/?(?:p|div|br|h\d|li)\b[^<>]{0,300}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
      (entity, decimal, hex, name) => {
        if (name) return ENTITIES[name.toLowerCase()] ?? entity;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      },
    );
}
