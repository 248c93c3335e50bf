/**
 * The first index from 0 to `count` for which `isReached` holds, by halving; `count` where it holds for none. It must hold
 * for all that follow one for which it does.
 */
export function firstIndex(count: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
