/** Cases of the whole run; FUZZ_CASES asks for more, FUZZ_SEED for the run of a report. */
const ALL = Number(process.env.FUZZ_CASES ?? 20_000);
const SEED = process.env.FUZZ_SEED;

/** Parameters of a property that takes this share of the run's cases. */
export function cases(share: number): { numRuns: number; seed?: number } {
  return { numRuns: Math.ceil(ALL * share), ...(SEED && { seed: Number(SEED) }) };
}
