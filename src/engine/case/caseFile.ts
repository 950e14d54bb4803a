import type { IsoDate } from '../calendar/localDate.ts';
import type { Fen } from '../money/fen.ts';
import type { RateText } from '../money/rate.ts';

/** 花呗 · 借呗 · 信用卡 · 银行贷款 · 网络小贷、消费金融 · any other. */
export const PRODUCTS = ['huabei', 'jiebei', 'creditCard', 'bankLoan', 'microLoan', 'custom'] as const;
export type Product = (typeof PRODUCTS)[number];

/** 持牌金融机构 or 民间出借人: it decides which cap a court applies. */
export const CREDITORS = ['licensed', 'private'] as const;
export type Creditor = (typeof CREDITORS)[number];

/** The six statutory grounds of the list 失信被执行人 (法释〔2017〕7号 art. 1). */
export const DISHONEST_GROUNDS = [
  'ableButRefusing',
  'obstruction',
  'evasion',
  'falseOrMissingReport',
  'brokeRestriction',
  'brokeSettlement',
] as const;
export type DishonestGround = (typeof DISHONEST_GROUNDS)[number];

/** Stages that happen only to some, and that a person can switch on. */
export const INCLUDABLE_STAGES = ['assetsPreserved', 'publicNotice', 'homeVisit'] as const;
export type IncludableStage = (typeof INCLUDABLE_STAGES)[number];

/** Every stage, in the order of the escalation. */
export const STAGES = [
  'reminder',
  'productFrozen',
  'sesameDrop',
  'creditReported',
  'contactsCalled',
  'acceleration',
  'outsourced',
  'homeVisit',
  'mediationInvited',
  'paymentOrder',
  'claimFiled',
  'assetsPreserved',
  'served',
  'publicNotice',
  'hearing',
  'judgment',
  'effective',
  'performanceEnds',
  'enforcementFiled',
  'enforcementNotice',
  'depositsTaken',
  'consumptionRestricted',
  'listedDishonest',
  'wagesWithheld',
  'assetsSeized',
  'auction',
  'suspended',
  'paidOff',
] as const;
export type StageId = (typeof STAGES)[number];

/** Stages that a person can tell as facts: all but the payment order, which is not simulated, and paying off, which follows. */
export type ToldStage = Exclude<StageId, 'paymentOrder' | 'paidOff'>;

/** Accounts whose outstanding amount an agreement can waive a share of. */
export const WAIVABLE_ACCOUNTS = [
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
export type WaivableAccount = (typeof WAIVABLE_ACCOUNTS)[number];

/** Contract data that the person has told; what is absent is taken from the rule book. */
export interface ContractTerms {
  readonly penaltyRatePerDay?: RateText;
  readonly contractRatePerDay?: RateText;
  readonly annualRate?: RateText;
  /** Interest open on the due date, in fen. */
  readonly unpaidInterest?: Fen;
  readonly retroactiveInterestDays?: number;
  readonly lateFeeCap?: Fen;
  readonly lateFeeFloor?: Fen;
  readonly lateFeeShare?: RateText;
  readonly compounds?: boolean;
  readonly compoundingEndsAfterDays?: number;
  readonly lateFeesEndAfterDays?: number;
  /** The part of the principal that falls due later, in fen. */
  readonly notYetDue?: Fen;
  readonly remainingInstalments?: number;
  readonly creditor?: Creditor;
  readonly contractDate?: IsoDate;
}

export interface Asset {
  readonly name: string;
  readonly value: Fen;
  readonly exempt?: boolean;
  readonly priceShare?: RateText;
}

/** What the person has told of income and belongings; never in a link or a ranking. Amounts in fen, incomes a month. */
export interface Means {
  readonly monthlyIncome?: Fen;
  readonly livingCosts?: Fen;
  readonly attachableWages?: Fen;
  readonly exemptIncome?: Fen;
  readonly deposits?: Fen;
  readonly assets?: readonly Asset[];
  readonly dishonestGround?: DishonestGround | null;
}

export interface CourtChoices {
  readonly include?: readonly IncludableStage[];
  readonly attorneyFee?: Fen;
  readonly noticeFee?: Fen;
  /** The court's own line for the whole of interest and fees, a year. */
  readonly capPerYear?: RateText;
  /** Whether the debtor asks the court to cut what is too high. */
  readonly plea?: boolean;
}

export interface NegotiationChoices {
  readonly contactAfterDays?: number;
  readonly agreedAfterDays?: number;
  readonly instalments?: number;
  readonly graceMonths?: number;
  readonly planRatePerDay?: RateText;
  readonly waivedShare?: Readonly<Partial<Record<WaivableAccount, RateText>>>;
  readonly settlementShare?: RateText;
  /** The instalments that are paid before the plan breaks. */
  readonly breaksAfter?: number;
  readonly waiversReturn?: boolean;
  readonly restrictionLifted?: boolean;
  readonly monthlyAmount?: Fen;
}

export interface Payment {
  readonly date: IsoDate;
  readonly amount: Fen;
}

/**
 * What comes by post or phone: a text from the courts' line 12368, 律师函, 起诉状副本与传票, 支付令, 判决书,
 * 执行通知书与报告财产令.
 */
export const PAPERS = [
  'courtText',
  'lawyersLetter',
  'claimPapers',
  'paymentOrder',
  'judgment',
  'enforcementNotice',
] as const;
export type PaperKind = (typeof PAPERS)[number];

/**
 * A paper with the day on which it came. Deadlines are counted from that day; the roads are not: what has happened, and
 * when, stands in {@link CaseFile.happened}.
 */
export interface Paper {
  readonly kind: PaperKind;
  readonly receivedOn: IsoDate;
}

/** Estimates of the forecast that are no stage's. */
export const OTHER_ESTIMATES = [
  'accepted',
  'agreementDays',
  'planBroken',
  'settledAfterFiling',
  'wagesReached',
] as const;
/** What an assumption can be about: a stage, or another estimate of the forecast. */
export type EstimateId = ToldStage | (typeof OTHER_ESTIMATES)[number];

/** What comes to only some; the others come to all whom their trigger or condition reaches. */
export const SHARED_ESTIMATES = [
  'contactsCalled',
  'homeVisit',
  'claimFiled',
  'assetsPreserved',
  'publicNotice',
  'accepted',
  'planBroken',
  'settledAfterFiling',
  'wagesReached',
] as const satisfies readonly EstimateId[];

export type EstimateRange<Value> = readonly [low: Value, likely: Value, high: Value];

/** A range of the person's own in place of the book's: days from the trigger, a share from 0 to 1. */
export interface Assumption {
  readonly days?: EstimateRange<number>;
  /** As a number, or as a rate's text. */
  readonly share?: EstimateRange<number | RateText>;
}

/**
 * Ways of counting on which contracts and courts differ, with their choices. The first choice is what holds where the case
 * says nothing:
 * - `dayCount` 算头不算尾 or 头尾都算: whether the day on which interest starts counts beside the day on which it ends.
 * - `daysPerYear` 一年按多少天: where a rate a day is made of a rate a year, the contract's and the court's line; by the
 *   contract, or always 360, or always 365.
 * - `courtFees` 诉讼费取整: acceptance and preservation fee to the fen, or in whole yuan.
 * - `feeSplit` 受理费分担: when a part of the claim is not upheld, by the share that is, or all on the defendant.
 * - `compoundInterest` 复利: as the contract has it, or on itself too, every month (计入本金), or on other interest only.
 */
export const CONVENTIONS = {
  dayCount: ['firstInLastOut', 'bothDays'],
  daysPerYear: ['byContract', '360', '365'],
  courtFees: ['toTheFen', 'wholeYuan'],
  feeSplit: ['byShareUpheld', 'onDefendant'],
  compoundInterest: ['byContract', 'capitalised', 'simple'],
} as const;
export type ConventionId = keyof typeof CONVENTIONS;
export type ConventionChoice<Id extends ConventionId = ConventionId> = (typeof CONVENTIONS)[Id][number];
export type Conventions = { readonly [Id in ConventionId]?: ConventionChoice<Id> };

/** What the person told us, exactly as told; only {@link parseCase} makes one. */
export interface CaseFile {
  readonly asOf: IsoDate;
  readonly product: Product;
  /** The principal of the due date, what is not yet due included, in fen. */
  readonly principal: Fen;
  readonly overdueDays: number;
  readonly terms?: ContractTerms;
  readonly means?: Means;
  readonly refuse?: { readonly reachable?: boolean };
  readonly court?: CourtChoices;
  readonly stageDays?: Readonly<Partial<Record<ToldStage, number>>>;
  readonly happened?: Readonly<Partial<Record<ToldStage, IsoDate>>>;
  readonly negotiate?: NegotiationChoices;
  readonly horizon?: number;
  readonly version?: 1;
  readonly payments?: readonly Payment[];
  readonly papers?: readonly Paper[];
  readonly assumptions?: Readonly<Partial<Record<EstimateId, Assumption>>>;
  readonly conventions?: Conventions;
}
