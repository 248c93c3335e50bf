import { namedReasons } from '../../boilerplate-classes.ts';
import type { Box, PageContents, ShownBlock } from '../../page-contents.ts';
import { boxesAround } from '../boxes.ts';
import { headlineIndex } from '../headline-index.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { wordsOf } from '../words.ts';
import type { Body } from './read-body.ts';

/** How far below the headline, in blocks, it is looked for. */
const BELOW = 12;
const SHORTEST = 25;
const LONGEST = 500;
/** How near around it, in boxes, something may be named for it. */
const AROUND = 3;

/**
 * The body with the standfirst that stands under the headline in a box of its own, outside the one the story was found
 * in: by that box's name, or because the page describes itself with the same words. What is part of the body, or was
 * taken out of it, stays what it is.
 */
export function withShownStandfirst(
  body: Body,
  { shown, boxes }: PageContents,
  { title, description }: PageMetadata,
): Body {
  if (body.standfirst !== null) return body;
  const headline = headlineIndex(shown, boxes, title);
  if (headline < 0) return body;
  const known = new Set([...body.blocks, ...body.leftOut].map(({ text }) => text));
  const described = wordsOf(description ?? '').join(' ');
  for (const block of shown.slice(headline + 1, headline + 1 + BELOW)) {
    const { text } = block;
    if (body.blocks.some((own) => own.text === text)) return body;
    if (text.length < SHORTEST || text.length > LONGEST || block.links > 0.3 || known.has(text)) continue;
    if (described !== wordsOf(text).join(' ') && !isNamed(block, boxes)) continue;
    const leftOut = [{ reason: 'standfirst', text } as const, ...body.leftOut];
    return { ...body, standfirst: text, leftOut };
  }
  return body;
}

function isNamed({ box }: ShownBlock, boxes: readonly Box[]): boolean {
  let depth = 0;
  for (const around of boxesAround(boxes, box)) {
    const reasons = [...namedReasons(around).values()];
    if (reasons.length > 0) return reasons.every((reason) => reason === 'standfirst');
    if (++depth === AROUND) return false;
  }
  return false;
}
