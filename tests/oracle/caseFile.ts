/** The JSON case file as the oracle reads it: already valid. */

export type Product = 'huabei' | 'jiebei' | 'creditCard' | 'bankLoan' | 'microLoan' | 'custom';

export const roads = ['refuse', 'notSued', 'negotiate', 'payInFull', 'payWhatICan', 'theyRefuse'] as const;
export type Road = (typeof roads)[number];

export const accounts = [
  'principal',
  'contractInterest',
  'penaltyInterest',
  'compoundInterest',
  'lateFee',
  'acceptanceFee',
  'preservationFee',
  'noticeFee',
  'attorneyFee',
  'enforcementFee',
  'planInterest',
  'delayedPerformanceInterest',
] as const;
export type Account = (typeof accounts)[number];

export type Kind = 'charge' | 'payment' | 'recovery' | 'waiver' | 'reduction' | 'reinstatement';

export interface Asset {
  name: string;
  value: number;
  exempt: boolean;
  priceShare?: string;
}

export interface CaseJson {
  asOf: string;
  product: Product;
  principal: number;
  overdueDays: number;
  terms?: {
    penaltyRatePerDay?: string;
    contractRatePerDay?: string;
    annualRate?: string;
    unpaidInterest?: number;
    retroactiveInterestDays?: number;
    lateFeeCap?: number;
    lateFeeFloor?: number;
    lateFeeShare?: string;
    compounds?: boolean;
    compoundingEndsAfterDays?: number;
    lateFeesEndAfterDays?: number;
    notYetDue?: number;
    remainingInstalments?: number;
    creditor?: 'licensed' | 'private';
    contractDate?: string;
  };
  means?: {
    monthlyIncome?: number;
    livingCosts?: number;
    attachableWages?: number;
    exemptIncome?: number;
    deposits?: number;
    assets?: Asset[];
    dishonestGround?: string | null;
  };
  refuse?: { reachable?: boolean };
  court?: {
    include?: string[];
    attorneyFee?: number;
    noticeFee?: number;
    capPerYear?: string;
    plea?: boolean;
  };
  stageDays?: Record<string, number>;
  happened?: Record<string, string>;
  negotiate?: {
    contactAfterDays?: number;
    agreedAfterDays?: number;
    instalments?: number;
    graceMonths?: number;
    planRatePerDay?: string;
    waivedShare?: Partial<Record<Account, string>>;
    settlementShare?: string;
    breaksAfter?: number;
    waiversReturn?: boolean;
    restrictionLifted?: boolean;
    monthlyAmount?: number;
  };
  horizon?: number;
  version?: number;
  payments?: { date: string; amount: number }[];
  assumptions?: Record<string, { days?: [number, number, number]; share?: (number | string)[] }>;
}
