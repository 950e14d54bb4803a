/** Section 5: one model, six products. */

import type { CaseJson } from './caseFile';
import { capPerYear } from './interestCap';
import { divide, fraction, lower, parseFraction, times, zero, type Fraction } from './fraction';

export interface ProductTerms {
  /** the account of the interest on overdue principal */
  interestAccount: 'penaltyInterest' | 'contractInterest';
  penaltyRate: Fraction;
  contractRate: Fraction;
  compounds: boolean;
  /** accounts whose outstanding amount is billed into the compound run */
  billedAccounts: ('contractInterest' | 'penaltyInterest' | 'compoundInterest')[];
  /** bills on every due_k, not only on instalment days */
  billsMonthly: boolean;
  compoundingEndsAfterDays: number;
  retroactiveInterestDays: number;
  lateFee: 'none' | 'called' | { share: Fraction };
  lateFeesEndAfterDays: number;
  lateFeeFloor: bigint;
  lateFeeCap: bigint | null;
}

const never = Number.MAX_SAFE_INTEGER;

export function productTerms(caseJson: CaseJson): ProductTerms {
  const terms = caseJson.terms ?? {};
  const rate = (text: string | undefined, otherwise: string): Fraction => parseFraction(text ?? otherwise);
  const told = terms.penaltyRatePerDay === undefined ? null : parseFraction(terms.penaltyRatePerDay);
  const half = fraction(3, 2);
  const common: Omit<ProductTerms, 'penaltyRate' | 'contractRate'> = {
    interestAccount: 'penaltyInterest',
    compounds: false,
    billedAccounts: [],
    billsMonthly: false,
    compoundingEndsAfterDays: terms.compoundingEndsAfterDays ?? never,
    retroactiveInterestDays: 0,
    lateFee: 'none',
    lateFeesEndAfterDays: terms.lateFeesEndAfterDays ?? never,
    lateFeeFloor: BigInt(terms.lateFeeFloor ?? 0),
    lateFeeCap: terms.lateFeeCap === undefined ? null : BigInt(terms.lateFeeCap),
  };
  switch (caseJson.product) {
    case 'huabei':
      return { ...common, penaltyRate: told ?? fraction(1, 2000), contractRate: zero };
    case 'jiebei': {
      const contractRate = rate(terms.contractRatePerDay, '1/2500');
      return { ...common, penaltyRate: told ?? times(half, contractRate), contractRate };
    }
    case 'creditCard':
      return {
        ...common,
        interestAccount: 'contractInterest',
        penaltyRate: told ?? fraction(1, 2000),
        contractRate: zero,
        compounds: true,
        billedAccounts: ['contractInterest', 'compoundInterest'],
        billsMonthly: true,
        compoundingEndsAfterDays: terms.compoundingEndsAfterDays ?? 180,
        retroactiveInterestDays: terms.retroactiveInterestDays ?? 35,
        lateFee: 'called',
        lateFeesEndAfterDays: terms.lateFeesEndAfterDays ?? 180,
      };
    case 'bankLoan': {
      const contractRate = divide(rate(terms.annualRate, '0.072'), fraction(360));
      return {
        ...common,
        penaltyRate: told ?? times(half, contractRate),
        contractRate,
        compounds: true,
        billedAccounts: ['contractInterest'],
      };
    }
    case 'microLoan': {
      const perDay = divide(rate(terms.annualRate, '0.24'), fraction(365));
      const cap = divide(capPerYear(terms.creditor, terms.contractDate), fraction(365));
      return {
        ...common,
        penaltyRate: told ?? lower(times(half, perDay), cap),
        contractRate: lower(perDay, cap),
      };
    }
    case 'custom': {
      const share = rate(terms.lateFeeShare, '0');
      return {
        ...common,
        penaltyRate: told ?? zero,
        contractRate: rate(terms.contractRatePerDay, '0'),
        compounds: terms.compounds === true,
        billedAccounts: ['contractInterest', 'penaltyInterest', 'compoundInterest'],
        billsMonthly: terms.compounds === true,
        lateFee: share.n > 0n ? { share } : 'none',
      };
    }
  }
}
