import type { KeyPoint } from '../brief.ts';
import type { TextDocument } from '../text/document.ts';

/** The sentences to read if you read only a few: at most `wanted` (1 to 5), in article order. */
export function pickKeyPoints(_document: TextDocument, _wanted: number): KeyPoint[] {
  return [];
}
