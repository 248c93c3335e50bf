/**
 * Cases of the whole run; FUZZ_CASES asks for more, FUZZ_SEED for the run of a report. Every run draws new cases, but
 * in CI, where one commit must not fail for what another brought in.
 */
const ALL = Number(process.env.FUZZ_CASES ?? 20_000);
const SEED = process.env.FUZZ_SEED ?? (process.env.CI ? '20260312' : undefined);

/** Parameters of a property that takes this share of the run's cases. */
export function cases(share: number): { numRuns: number; seed?: number } {
  return { numRuns: Math.ceil(ALL * share), ...(SEED && { seed: Number(SEED) }) };
}
