/** What the person has and what enforcement can reach, with the defaults of section 8. */

import type { CaseJson } from './caseFile';
import { parseFraction, shareOf } from './fraction';

export interface Means {
  /** what a wage day brings; a surplus of at most 50.00 is none */
  wageSurplus: bigint;
  depositSurplus: bigint;
  auctionProceeds: bigint;
  hasSeizableAssets: boolean;
  dishonestGround: string | null;
  /** what the person pays a month on payWhatICan and theyRefuse */
  monthlyAmount: bigint;
}

const smallestEnforcementFee = 5000n;

export function means(caseJson: CaseJson): Means {
  const told = caseJson.means ?? {};
  const livingCosts = BigInt(told.livingCosts ?? 300_000);
  const exemptIncome = told.exemptIncome === undefined ? atLeast(livingCosts, 150_000n) : BigInt(told.exemptIncome);
  const attachableWages = BigInt(told.attachableWages ?? told.monthlyIncome ?? 0);
  const surplus = atLeast(attachableWages - exemptIncome, 0n);
  const seizable = (told.assets ?? []).filter((asset) => !asset.exempt);
  let auctionProceeds = 0n;
  for (const asset of seizable) {
    auctionProceeds += shareOf(BigInt(asset.value), parseFraction(asset.priceShare ?? '7/10'));
  }
  let monthlyAmount = 0n;
  if (caseJson.negotiate?.monthlyAmount !== undefined) monthlyAmount = BigInt(caseJson.negotiate.monthlyAmount);
  else if (told.monthlyIncome !== undefined) monthlyAmount = atLeast(BigInt(told.monthlyIncome) - livingCosts, 0n);
  return {
    wageSurplus: surplus > smallestEnforcementFee ? surplus : 0n,
    depositSurplus: atLeast(BigInt(told.deposits ?? 0) - exemptIncome, 0n),
    auctionProceeds,
    hasSeizableAssets: seizable.length > 0,
    dishonestGround: told.dishonestGround ?? null,
    monthlyAmount,
  };
}

function atLeast(value: bigint, least: bigint): bigint {
  return value > least ? value : least;
}
