import type { BodyBlock } from '../../page-contents.ts';
import { withoutEntities } from '../metadata/entities.ts';
import { type JsonLdNode, textOf } from '../metadata/json-ld.ts';

/** Anything shorter is an excerpt. */
const SHORTEST = 400;

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
  return withoutEntities(
    text.replace(/<\/?(?:p|div|br|h\d|li)\b[^<>]{0,300}>/gi, '\n').replace(/<\/?[a-z][^<>]{0,300}>/gi, ''),
  );
}
