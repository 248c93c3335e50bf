import { makeRandom, shuffle } from './random.ts';

/** Deals documents into `folds` equal parts, at random but always the same. */
export function foldsOf(documents: number, folds: number): Int32Array {
  const order = Int32Array.from({ length: documents }, (_, d) => d);
  shuffle(order, makeRandom(7));
  const fold = new Int32Array(documents);
  order.forEach((d, place) => {
    fold[d] = place % folds;
  });
  return fold;
}
