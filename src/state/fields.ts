import {
  parseAmount,
  parseAnnualRatePercent,
  parseCount,
  parseDailyRatePercent,
  parseOverdueDays,
  parseSharePercent,
  rateText,
  readIsoDate,
  STAGES,
  type LocalDate,
  type Outcome,
  type Product,
  type Rate,
  type ToldStage,
} from '../engine/index.ts';

/** The stages that the form asks for; every other that a link tells is carried along. */
export const ASKED_STAGES = [
  'contactsCalled',
  'mediationInvited',
  'claimFiled',
  'judgment',
  'enforcementFiled',
  'consumptionRestricted',
] as const satisfies readonly ToldStage[];
export type AskedStage = (typeof ASKED_STAGES)[number];

/** The accounts of which the form lets an agreement waive a share. */
export const WAIVED_ACCOUNTS = [
  'contractInterest',
  'penaltyInterest',
  'compoundInterest',
  'lateFee',
] as const;
export type WaivedAccount = (typeof WAIVED_ACCOUNTS)[number];

type Reader = (text: string, asOf: LocalDate) => Outcome<unknown>;

const amount: Reader = (text) => parseAmount(text);
const amountOrZero: Reader = (text) => parseAmount(text, { allowZero: true });

function mapped(outcome: Outcome<Rate>): Outcome<unknown> {
  return outcome.ok ? { ok: true, value: rateText(outcome.value) } : outcome;
}
const dailyRate: Reader = (text) => mapped(parseDailyRatePercent(text));
const annualRate: Reader = (text) => mapped(parseAnnualRatePercent(text));
const paidShare: Reader = (text) => mapped(parseSharePercent(text));
const waivedShare: Reader = (text) => mapped(parseSharePercent(text, { allowDiscount: false }));

const DAY_WORDS = ['天', '日', 'days', 'day'];
const count =
  (smallest: number, largest: number, units: readonly string[]): Reader =>
  (text) =>
    parseCount(text, { smallest, largest, units });
const days = count(0, 3_650, DAY_WORDS);

/** A date as the native date field gives it, or as people type it with points, slashes or 年月日. */
const date: Reader = (text) => {
  const typed = text.trim().replace(/^(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})[日号]?$/u, (_, year: string, month: string, day: string) =>
    `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return readIsoDate(typed) === undefined
    ? { ok: false, problems: [{ field: '', code: 'notADate' }] }
    : { ok: true, value: typed };
};

/**
 * Every field that is typed, by the path of what it tells in the case file (`owed` alone is none: the principal is found
 * from it), with the engine's reader for it.
 */
export const FIELD_READERS = {
  principal: amount,
  owed: amount,
  overdueDays: (text, asOf) => parseOverdueDays(text, asOf),
  asOf: date,

  'terms.penaltyRatePerDay': dailyRate,
  'terms.contractRatePerDay': dailyRate,
  'terms.annualRate': annualRate,
  'terms.unpaidInterest': amountOrZero,
  'terms.retroactiveInterestDays': days,
  'terms.lateFeeCap': amountOrZero,
  'terms.lateFeeFloor': amountOrZero,
  'terms.lateFeeShare': paidShare,
  'terms.compoundingEndsAfterDays': count(0, 14_600, DAY_WORDS),
  'terms.lateFeesEndAfterDays': count(0, 14_600, DAY_WORDS),
  'terms.notYetDue': amountOrZero,
  'terms.remainingInstalments': count(0, 360, ['期', 'instalments', 'instalment']),
  'terms.contractDate': date,

  'means.monthlyIncome': amountOrZero,
  'means.livingCosts': amountOrZero,
  'means.attachableWages': amountOrZero,
  'means.exemptIncome': amountOrZero,
  'means.deposits': amountOrZero,

  'court.attorneyFee': amountOrZero,
  'court.noticeFee': amountOrZero,
  'court.capPerYear': (text) => mapped(parseAnnualRatePercent(text)),

  'negotiate.contactAfterDays': days,
  'negotiate.agreedAfterDays': days,
  'negotiate.instalments': count(1, 60, ['期', 'instalments', 'instalment']),
  'negotiate.graceMonths': count(0, 60, ['个月', '月', 'months', 'month']),
  'negotiate.planRatePerDay': dailyRate,
  'negotiate.settlementShare': paidShare,
  'negotiate.breaksAfter': count(0, 60, ['期', 'instalments', 'instalment']),
  'negotiate.monthlyAmount': amountOrZero,
  'negotiate.waivedShare.contractInterest': waivedShare,
  'negotiate.waivedShare.penaltyInterest': waivedShare,
  'negotiate.waivedShare.compoundInterest': waivedShare,
  'negotiate.waivedShare.lateFee': waivedShare,

  'happened.contactsCalled': date,
  'happened.mediationInvited': date,
  'happened.claimFiled': date,
  'happened.judgment': date,
  'happened.enforcementFiled': date,
  'happened.consumptionRestricted': date,
} as const satisfies Readonly<Record<string, Reader>>;

export type FieldId = keyof typeof FIELD_READERS;

export const FIELD_IDS = Object.keys(FIELD_READERS) as readonly FieldId[];

/** What is chosen instead of typed, by its path; an absent choice is "I don't know". */
export const CHOICES = {
  'terms.compounds': ['yes', 'no'],
  'terms.creditor': ['licensed', 'private'],
  'means.dishonestGround': [
    'ableButRefusing',
    'obstruction',
    'evasion',
    'falseOrMissingReport',
    'brokeRestriction',
    'brokeSettlement',
  ],
  'court.plea': ['yes', 'no'],
  'negotiate.restrictionLifted': ['yes', 'no'],
  'negotiate.waiversReturn': ['yes', 'no'],
  'refuse.reachable': ['yes', 'no'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ChoiceId = keyof typeof CHOICES;
export const CHOICE_IDS = Object.keys(CHOICES) as readonly ChoiceId[];

type TermId = Extract<FieldId | ChoiceId, `terms.${string}`>;

const LATER: readonly TermId[] = ['terms.notYetDue', 'terms.remainingInstalments'];
const LENDER: readonly TermId[] = ['terms.creditor', 'terms.contractDate'];

/** The terms that each product uses: only these are asked, and only these are read. */
export const TERMS_OF = {
  huabei: ['terms.penaltyRatePerDay', ...LATER],
  jiebei: ['terms.contractRatePerDay', 'terms.penaltyRatePerDay', 'terms.unpaidInterest', ...LATER],
  creditCard: [
    'terms.penaltyRatePerDay',
    'terms.unpaidInterest',
    'terms.retroactiveInterestDays',
    'terms.lateFeeShare',
    'terms.lateFeeFloor',
    'terms.lateFeeCap',
    'terms.compoundingEndsAfterDays',
    'terms.lateFeesEndAfterDays',
    ...LATER,
  ],
  bankLoan: ['terms.annualRate', 'terms.penaltyRatePerDay', 'terms.unpaidInterest', ...LATER],
  microLoan: ['terms.annualRate', 'terms.penaltyRatePerDay', 'terms.unpaidInterest', ...LENDER, ...LATER],
  custom: [
    'terms.penaltyRatePerDay',
    'terms.contractRatePerDay',
    'terms.unpaidInterest',
    'terms.compounds',
    'terms.lateFeeShare',
    'terms.lateFeeFloor',
    'terms.lateFeeCap',
    ...LENDER,
    ...LATER,
  ],
} as const satisfies Readonly<Record<Product, readonly TermId[]>>;

/** The longest text that a field keeps; what is pasted beyond it is cut, and said to be. */
export const LONGEST_TEXT = 200;

const toldStages: ReadonlySet<string> = new Set(STAGES);

/** Whether a path names a stage that the form does not ask for. */
export function isAskedStage(stage: string): stage is AskedStage {
  return toldStages.has(stage) && ASKED_STAGES.some((asked) => asked === stage);
}
