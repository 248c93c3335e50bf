import { keepReadings } from '../../../browser/storage/library/keeping.ts';
import { readLibraryLine } from '../../../library/record/library-line.ts';

/*
 * Put into a page of the extension by the benchmark: what "Keep" does with an article, without the popup around it.
 */

/** Keeps the articles of these lines one after the other; answers the milliseconds each took until it was on disk. */
export async function keepEach(lines: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const line of lines) {
    const read = readLibraryLine(line);
    if (read.kind !== 'article') continue;
    const began = performance.now();
    await keepReadings([{ kept: read.kept }]);
    times.push(performance.now() - began);
  }
  return times;
}
