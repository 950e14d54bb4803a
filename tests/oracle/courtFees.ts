/** The State Council's fee measures of 2006 (no. 481), in fen. Each fee is rounded once, at the end. */

import { roundHalfUp } from './fraction';

interface Tier {
  readonly upTo: bigint | null;
  /** hundred-thousandths of the part of the amount that lies in this tier */
  readonly rate: bigint;
}

const acceptanceTiers: Tier[] = [
  { upTo: 1_000_000n, rate: 0n },
  { upTo: 10_000_000n, rate: 2500n },
  { upTo: 20_000_000n, rate: 2000n },
  { upTo: 50_000_000n, rate: 1500n },
  { upTo: 100_000_000n, rate: 1000n },
  { upTo: 200_000_000n, rate: 900n },
  { upTo: 500_000_000n, rate: 800n },
  { upTo: 1_000_000_000n, rate: 700n },
  { upTo: 2_000_000_000n, rate: 600n },
  { upTo: null, rate: 500n },
];

const enforcementTiers: Tier[] = [
  { upTo: 1_000_000n, rate: 0n },
  { upTo: 50_000_000n, rate: 1500n },
  { upTo: 500_000_000n, rate: 1000n },
  { upTo: 1_000_000_000n, rate: 500n },
  { upTo: null, rate: 100n },
];

const preservationTiers: Tier[] = [
  { upTo: 100_000n, rate: 0n },
  { upTo: 10_000_000n, rate: 1000n },
  { upTo: null, rate: 500n },
];

const whole = 100_000n;

/** The fee × 100,000, not yet rounded. */
function byTiers(amount: bigint, flat: bigint, tiers: Tier[]): bigint {
  let fee = flat * whole;
  let from = 0n;
  for (const tier of tiers) {
    if (amount <= from) break;
    const to = tier.upTo === null || amount < tier.upTo ? amount : tier.upTo;
    fee += (to - from) * tier.rate;
    from = to;
  }
  return fee;
}

export function acceptanceFee(claim: bigint): bigint {
  return roundHalfUp(byTiers(claim, 5000n, acceptanceTiers), whole);
}

export function acceptanceFeeSimplified(claim: bigint): bigint {
  return roundHalfUp(byTiers(claim, 5000n, acceptanceTiers), 2n * whole);
}

export function paymentOrderFee(claim: bigint): bigint {
  return roundHalfUp(byTiers(claim, 5000n, acceptanceTiers), 3n * whole);
}

/** Of a positive amount; of nothing it is nothing. */
export function enforcementFee(amount: bigint): bigint {
  return amount === 0n ? 0n : roundHalfUp(byTiers(amount, 5000n, enforcementTiers), whole);
}

export function preservationFee(claim: bigint): bigint {
  const fee = roundHalfUp(byTiers(claim, 3000n, preservationTiers), whole);
  return fee > 500_000n ? 500_000n : fee;
}
