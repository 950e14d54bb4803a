const USUAL = 200;
const SEED = 20_261_124;

/**
 * How many generated cases a property is held against, always the same ones: `PROPERTY_CASES` raises the number to at least
 * that many for each (`npm run test:properties`), `PROPERTY_SEED` draws others.
 * @param share of the usual number, for what is slower or quicker than most; when a number is asked for, none gets less
 */
export function propertyRuns(share = 1): { readonly numRuns: number; readonly seed: number } {
  const asked = process.env.PROPERTY_CASES;
  const cases = asked === undefined ? USUAL * share : Number(asked) * Math.max(1, share);
  return { numRuns: Math.max(1, Math.round(cases)), seed: Number(process.env.PROPERTY_SEED ?? SEED) };
}

/** For properties that run longer than the usual five seconds, the more so with more cases. */
export const PATIENCE = { timeout: 900_000 };
