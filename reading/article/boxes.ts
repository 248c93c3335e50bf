import type { Box } from '../page-contents.ts';

/** The box with this number and those around it, inside out. */
export function* boxesAround(boxes: readonly Box[], number: number): Generator<Box> {
  for (let box = boxes[number]; box; box = boxes[box.parent]) yield box;
}
