import {
  parseAmount,
  parseAnnualRatePercent,
  parseCount,
  parseDailyRatePercent,
  parseOverdueDays,
  parseSharePercent,
  rateText,
  readIsoDate,
  type LocalDate,
  type Outcome,
  type Product,
  type Rate,
} from '../engine/index.ts';

/** How a field's text becomes what the case file holds; the way back is `fieldText.ts`. */
interface Field {
  readonly read: (text: string, asOf: LocalDate) => Outcome<unknown>;
  /** What its text counts where the case file counts something else: fen as yuan, a rate as percent. */
  readonly unit?: 'yuan' | 'percent';
}

function rateField(parse: (text: string) => Outcome<Rate>): Field {
  return {
    read: (text) => {
      const read = parse(text);
      return read.ok ? { ok: true, value: rateText(read.value) } : read;
    },
    unit: 'percent',
  };
}

function countField(smallest: number, largest: number, units: readonly string[]): Field {
  return { read: (text) => parseCount(text, { smallest, largest, units }) };
}

const amount: Field = { read: (text) => parseAmount(text), unit: 'yuan' };
const amountOrZero: Field = { read: (text) => parseAmount(text, { allowZero: true }), unit: 'yuan' };
const dailyRate = rateField(parseDailyRatePercent);
const annualRate = rateField(parseAnnualRatePercent);
const paidShare = rateField(parseSharePercent);
const waivedShare = rateField((text) => parseSharePercent(text, { allowDiscount: false }));

const DAY_WORDS = ['天', '日', 'days', 'day'];
const INSTALMENT_WORDS = ['期', 'instalments', 'instalment'];
const MONTH_WORDS = ['个月', '月', 'months', 'month'];
const days = countField(0, 3_650, DAY_WORDS);
const endsAfterDays = countField(0, 14_600, DAY_WORDS);

const WRITTEN_DATE = /^(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})[日号]?$/u;

/** A date as the native date field gives it, or as people type it with points, slashes or 年月日. */
const date: Field = {
  read: (text) => {
    const [, year = '', month = '', day = ''] = WRITTEN_DATE.exec(text.trim()) ?? [];
    const typed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return readIsoDate(typed) === undefined
      ? { ok: false, problems: [{ field: '', code: 'notADate' }] }
      : { ok: true, value: typed };
  },
};

/**
 * Every field that is typed, by the path of what it tells in the case file (`owed` alone is none: the principal is found
 * from it), with the engine's reader for it.
 */
export const FIELDS = {
  principal: amount,
  owed: amount,
  overdueDays: { read: parseOverdueDays },
  asOf: date,

  'terms.penaltyRatePerDay': dailyRate,
  'terms.contractRatePerDay': dailyRate,
  'terms.annualRate': annualRate,
  'terms.unpaidInterest': amountOrZero,
  'terms.retroactiveInterestDays': days,
  'terms.lateFeeCap': amountOrZero,
  'terms.lateFeeFloor': amountOrZero,
  'terms.lateFeeShare': paidShare,
  'terms.compoundingEndsAfterDays': endsAfterDays,
  'terms.lateFeesEndAfterDays': endsAfterDays,
  'terms.notYetDue': amountOrZero,
  'terms.remainingInstalments': countField(0, 360, INSTALMENT_WORDS),
  'terms.contractDate': date,

  'means.monthlyIncome': amountOrZero,
  'means.livingCosts': amountOrZero,
  'means.attachableWages': amountOrZero,
  'means.exemptIncome': amountOrZero,
  'means.deposits': amountOrZero,

  'court.attorneyFee': amountOrZero,
  'court.noticeFee': amountOrZero,
  'court.capPerYear': annualRate,

  'negotiate.contactAfterDays': days,
  'negotiate.agreedAfterDays': days,
  'negotiate.instalments': countField(1, 60, INSTALMENT_WORDS),
  'negotiate.graceMonths': countField(0, 60, MONTH_WORDS),
  'negotiate.planRatePerDay': dailyRate,
  'negotiate.settlementShare': paidShare,
  'negotiate.breaksAfter': countField(0, 60, INSTALMENT_WORDS),
  'negotiate.monthlyAmount': amountOrZero,
  'negotiate.waivedShare.contractInterest': waivedShare,
  'negotiate.waivedShare.penaltyInterest': waivedShare,
  'negotiate.waivedShare.compoundInterest': waivedShare,
  'negotiate.waivedShare.lateFee': waivedShare,

  'happened.outsourced': date,
  'happened.mediationInvited': date,
  'happened.claimFiled': date,
  'happened.judgment': date,
  'happened.enforcementNotice': date,
  'happened.consumptionRestricted': date,
} as const satisfies Readonly<Record<string, Field>>;

export type FieldId = keyof typeof FIELDS;

export const FIELD_IDS = Object.keys(FIELDS) as readonly FieldId[];

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
    'terms.lateFeeFloor',
    'terms.lateFeeCap',
    'terms.compoundingEndsAfterDays',
    'terms.lateFeesEndAfterDays',
    ...LATER,
  ],
  bankLoan: [
    'terms.annualRate',
    'terms.penaltyRatePerDay',
    'terms.unpaidInterest',
    'terms.compoundingEndsAfterDays',
    ...LATER,
  ],
  microLoan: ['terms.annualRate', 'terms.penaltyRatePerDay', 'terms.unpaidInterest', ...LENDER, ...LATER],
  custom: [
    'terms.penaltyRatePerDay',
    'terms.contractRatePerDay',
    'terms.unpaidInterest',
    'terms.compounds',
    'terms.lateFeeShare',
    'terms.lateFeeFloor',
    'terms.lateFeeCap',
    'terms.compoundingEndsAfterDays',
    'terms.lateFeesEndAfterDays',
    ...LENDER,
    ...LATER,
  ],
} as const satisfies Readonly<Record<Product, readonly TermId[]>>;

/** The longest text that a field keeps; what is pasted beyond it is cut, and said to be. */
export const LONGEST_TEXT = 200;
