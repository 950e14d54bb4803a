const USUAL = 20_000;
const SEED = 20_261_129;

/**
 * How many inputs each kind gets of all that are made: `npm run fuzz` sets `FUZZ_INPUTS` and `FUZZ_SEED`.
 * @param share of all inputs
 */
export function fuzzRuns(share: number): { readonly numRuns: number; readonly seed: number } {
  const inputs = Number(process.env.FUZZ_INPUTS ?? USUAL);
  return { numRuns: Math.max(1, Math.round(inputs * share)), seed: Number(process.env.FUZZ_SEED ?? SEED) };
}

/** A million inputs take minutes. */
export const PATIENCE = { timeout: 3_600_000 };
