import type { CaseFile, Conventions, ContractTerms, Creditor, Product } from '../case/caseFile.ts';
import { knownDate, type LocalDate } from '../calendar/localDate.ts';
import type { Arithmetic } from '../derivation/arithmetic.ts';
import type { DerivationUnit } from '../derivation/derivation.ts';
import type { Account } from '../ledger/account.ts';
import { NO_RATE, readRate, type Rate, type RateText } from '../money/rate.ts';
import type { NumberRuleId, RuleBook, RuleId, RulesInForce, TextRuleId } from '../rules/ruleBook.ts';

/** The late fee 违约金 of a product: a share of a base, once a month, between limits. Amounts in fen. */
export interface LateFeeTerms<Whole, Ratio> {
  readonly share: Ratio;
  /** The share of the overdue principal that each month calls (信用卡 minimum payment); null where the fee is on the whole of it. */
  readonly calledShare: Ratio | null;
  readonly floor: Whole | null;
  readonly cap: Whole | null;
  /** No fee falls later; null where they go on. */
  readonly lastDay: Whole | null;
}

/** What a contract, and what a court makes of it, means for the debt: all products are this one model with different data. */
export interface Contract<Whole, Ratio> {
  readonly product: Product;
  readonly creditor: Creditor;
  /** Where interest on overdue principal is charged. */
  readonly overdueAccount: Extract<Account, 'contractInterest' | 'penaltyInterest'>;
  readonly overdueRate: Ratio;
  /** The rate of what is not yet due. */
  readonly contractRate: Ratio;
  /** The accounts whose unpaid interest bears compound interest once billed; empty where the product does not compound. */
  readonly billedAccounts: readonly BilledAccount[];
  readonly billsMonthly: boolean;
  readonly compoundingEnds: Whole | null;
  readonly retroactiveDays: Whole | null;
  readonly lateFee: LateFeeTerms<Whole, Ratio> | null;
  readonly unpaidInterest: Whole;
  readonly notYetDue: Whole;
  readonly remainingInstalments: Whole;
  /** The line above which a court cuts interest and fees, a year. */
  readonly capPerYear: Ratio;
  readonly capDaysPerYear: Whole;
  readonly conventions: Conventions;
  readonly rules: ContractRules;
}

export type BilledAccount = Extract<Account, 'contractInterest' | 'compoundInterest' | 'penaltyInterest'>;

/** The rules that each kind of charge names. */
export interface ContractRules {
  readonly overdue: readonly RuleId[];
  readonly contract: readonly RuleId[];
  readonly compound: readonly RuleId[];
  readonly lateFee: readonly RuleId[];
  readonly cap: readonly RuleId[];
}

/** Reads what the person told, or else the rule book's default, each with its source. */
export class TermReader<Whole, Ratio> {
  readonly arithmetic: Arithmetic<Whole, Ratio>;
  readonly rules: RulesInForce;

  constructor(arithmetic: Arithmetic<Whole, Ratio>, rules: RulesInForce) {
    this.arithmetic = arithmetic;
    this.rules = rules;
  }

  /** A told whole number at `path`, or the rule's. */
  whole(told: number | undefined, path: string, unit: DerivationUnit, otherwise: NumberRuleId): Whole {
    return told === undefined ? this.wholeRule(otherwise, unit) : this.arithmetic.field(path, unit, told);
  }

  wholeRule(id: NumberRuleId, unit: DerivationUnit): Whole {
    const rule = this.rules.number(id);
    return this.arithmetic.rule(rule, unit, rule.value);
  }

  /** A told rate at `path`, or the rule's. */
  ratio(told: RateText | undefined, path: string, unit: DerivationUnit, otherwise: TextRuleId): Ratio {
    return told === undefined
      ? this.ratioRule(otherwise, unit)
      : this.arithmetic.ratioField(path, unit, knownRate(told));
  }

  ratioRule(id: TextRuleId, unit: DerivationUnit): Ratio {
    const rule = this.rules.rate(id);
    return this.arithmetic.ratioRule(rule, unit, rule.value);
  }
}

/** The rate that a text names; the gate has made sure that it names one. */
export function knownRate(text: RateText): Rate {
  return readRate(text) ?? NO_RATE;
}

interface Rates<Ratio> {
  readonly overdue: Ratio;
  readonly contract: Ratio;
}

/** The cap a year that holds for this creditor's claims: told, or by creditor and date. */
function courtCap<Whole, Ratio>(
  reader: TermReader<Whole, Ratio>,
  book: RuleBook,
  { terms, court }: CaseFile,
): { ratio: Ratio; legal: Ratio; rules: readonly RuleId[] } {
  const legal = legalCap(reader, book, terms);
  if (court?.capPerYear === undefined) return { ratio: legal.ratio, legal: legal.ratio, rules: legal.rules };
  const ratio = reader.arithmetic.ratioField('court.capPerYear', 'share', knownRate(court.capPerYear));
  return { ratio, legal: legal.ratio, rules: legal.rules };
}

function legalCap<Whole, Ratio>(
  { arithmetic, rules }: TermReader<Whole, Ratio>,
  book: RuleBook,
  terms: ContractTerms | undefined,
): { ratio: Ratio; rules: readonly RuleId[] } {
  const licensed = rules.rate('cap.licensedLender');
  if (terms?.creditor !== 'private' || terms.contractDate === undefined) {
    return { ratio: arithmetic.ratioRule(licensed, 'share', licensed.value), rules: ['cap.licensedLender'] };
  }
  const signed: LocalDate = knownDate(terms.contractDate);
  const then = book.on(signed);
  if (book.covers('cap.privateLender.beforeLpr', signed)) {
    const before = then.rate('cap.privateLender.beforeLpr');
    return { ratio: arithmetic.ratioRule(before, 'share', before.value), rules: ['cap.privateLender.beforeLpr'] };
  }
  // A private contract of a day without a known LPR passes the gate only with a cap of its own; that one is used, never this.
  if (!book.covers('lpr.oneYear', signed)) {
    return { ratio: arithmetic.ratioRule(licensed, 'share', licensed.value), rules: ['cap.privateLender.multiple'] };
  }
  const multiple = then.number('cap.privateLender.multiple');
  const lpr = then.rate('lpr.oneYear');
  const fourTimes = arithmetic.timesRatio(
    arithmetic.ratioRule(multiple, 'count', { numerator: multiple.value, denominator: 1 }),
    arithmetic.ratioRule(lpr, 'share', lpr.value),
  );
  return {
    ratio: arithmetic.namedRatio('capPerYear', 'share', fourTimes),
    rules: ['cap.privateLender.multiple', 'lpr.oneYear'],
  };
}

/** The days over which a rate a year is spread: as the case's convention has it, or the rule's. */
function daysPerYear<Whole, Ratio>(
  reader: TermReader<Whole, Ratio>,
  { conventions }: CaseFile,
  otherwise: NumberRuleId,
): Whole {
  const days = Number(conventions?.daysPerYear);
  return reader.whole(days || undefined, 'conventions.daysPerYear', 'days', otherwise);
}

/** The formula rates of each product; a told `penaltyRatePerDay` wins over the first. */
function productRates<Whole, Ratio>(
  reader: TermReader<Whole, Ratio>,
  caseFile: CaseFile,
  legalCapPerYear: Ratio,
): Rates<Ratio> {
  const { arithmetic } = reader;
  const { product, terms } = caseFile;
  const told = terms?.penaltyRatePerDay;
  const overdue = (formula: () => Ratio): Ratio =>
    told === undefined
      ? arithmetic.namedRatio('penaltyRatePerDay', 'perDay', formula())
      : arithmetic.ratioField('terms.penaltyRatePerDay', 'perDay', knownRate(told));
  switch (product) {
    case 'huabei':
    case 'creditCard':
      return {
        overdue: overdue(() => reader.ratioRule(`${product}.penaltyRatePerDay`, 'perDay')),
        contract: reader.ratioRule(`${product}.contractRatePerDay`, 'perDay'),
      };
    case 'jiebei': {
      const contract = reader.ratio(
        terms?.contractRatePerDay,
        'terms.contractRatePerDay',
        'perDay',
        'jiebei.contractRatePerDay',
      );
      const multiplied = () => arithmetic.timesRatio(reader.ratioRule('jiebei.penaltyMultiplier', 'share'), contract);
      return { overdue: overdue(multiplied), contract };
    }
    case 'bankLoan': {
      const annual = reader.ratio(terms?.annualRate, 'terms.annualRate', 'share', 'bankLoan.annualRate');
      const year = daysPerYear(reader, caseFile, 'bankLoan.daysPerYear');
      const raised = () => arithmetic.timesRatio(reader.ratioRule('bankLoan.penaltyMultiplier', 'share'), annual);
      return {
        overdue: overdue(() => arithmetic.dividedRatio(raised(), year)),
        contract: arithmetic.namedRatio('contractRatePerDay', 'perDay', arithmetic.dividedRatio(annual, year)),
      };
    }
    case 'microLoan': {
      const annual = reader.ratio(terms?.annualRate, 'terms.annualRate', 'share', 'microLoan.annualRate');
      const year = daysPerYear(reader, caseFile, 'microLoan.daysPerYear');
      const raised = () => arithmetic.timesRatio(reader.ratioRule('microLoan.penaltyMultiplier', 'share'), annual);
      const capped = (perYear: Ratio) =>
        arithmetic.dividedRatio(arithmetic.smallerRatio(perYear, legalCapPerYear), year);
      return {
        overdue: overdue(() => capped(raised())),
        contract: arithmetic.namedRatio('contractRatePerDay', 'perDay', capped(annual)),
      };
    }
    case 'custom':
      return {
        overdue: overdue(() => reader.ratioRule('custom.contractRatePerDay', 'perDay')),
        contract: reader.ratio(
          terms?.contractRatePerDay,
          'terms.contractRatePerDay',
          'perDay',
          'custom.contractRatePerDay',
        ),
      };
  }
}

const BILLED: Readonly<Record<Product, readonly BilledAccount[]>> = {
  huabei: [],
  jiebei: [],
  creditCard: ['contractInterest', 'compoundInterest'],
  bankLoan: ['contractInterest'],
  microLoan: [],
  custom: ['contractInterest', 'compoundInterest', 'penaltyInterest'],
};

/** What bears compound interest once billed: by the product, or by the convention that the case names instead. */
function billedAccounts({ product, terms, conventions }: CaseFile): readonly BilledAccount[] {
  if (product === 'custom' && terms?.compounds !== true) return [];
  const billed = BILLED[product];
  if (conventions?.compoundInterest === 'simple') return billed.filter((account) => account !== 'compoundInterest');
  const isCapitalised = conventions?.compoundInterest === 'capitalised' && billed.length > 0;
  return isCapitalised && !billed.includes('compoundInterest') ? [...billed, 'compoundInterest'] : billed;
}

const RULES: Readonly<Record<Product, Omit<ContractRules, 'cap'>>> = {
  huabei: {
    overdue: ['huabei.penaltyRatePerDay', 'contract.overdueInterest'],
    contract: ['huabei.contractRatePerDay', 'contract.repayment'],
    compound: [],
    lateFee: [],
  },
  jiebei: {
    overdue: ['jiebei.penaltyMultiplier', 'jiebei.contractRatePerDay', 'contract.overdueInterest'],
    contract: ['jiebei.contractRatePerDay', 'contract.repayment'],
    compound: [],
    lateFee: [],
  },
  creditCard: {
    overdue: ['creditCard.penaltyRatePerDay', 'creditCard.retroactiveInterestDays', 'contract.overdueInterest'],
    contract: ['creditCard.contractRatePerDay', 'contract.repayment'],
    compound: ['creditCard.penaltyRatePerDay', 'creditCard.compoundingEndsAfterDays', 'contract.overdueInterest'],
    lateFee: [
      'creditCard.lateFeeShare',
      'creditCard.calledShare',
      'creditCard.lateFeeBearsNoInterest',
      'contract.overdueInterest',
    ],
  },
  bankLoan: {
    overdue: ['bankLoan.penaltyMultiplier', 'bankLoan.annualRate', 'bankLoan.daysPerYear', 'contract.overdueInterest'],
    contract: ['bankLoan.annualRate', 'bankLoan.daysPerYear', 'contract.repayment'],
    compound: ['bankLoan.compoundInterest', 'bankLoan.penaltyMultiplier', 'contract.overdueInterest'],
    lateFee: [],
  },
  microLoan: {
    overdue: [
      'microLoan.penaltyMultiplier',
      'microLoan.annualRate',
      'microLoan.daysPerYear',
      'contract.overdueInterest',
    ],
    contract: ['microLoan.annualRate', 'microLoan.daysPerYear', 'contract.repayment'],
    compound: [],
    lateFee: [],
  },
  custom: {
    overdue: ['contract.overdueInterest'],
    contract: ['custom.contractRatePerDay', 'contract.repayment'],
    compound: ['custom.compounds', 'contract.overdueInterest'],
    lateFee: ['custom.lateFeeShare', 'contract.overdueInterest'],
  },
};

function lateFeeTerms<Whole, Ratio>(
  reader: TermReader<Whole, Ratio>,
  { product, terms }: CaseFile,
  dueDate: Whole,
): LateFeeTerms<Whole, Ratio> | null {
  if (product !== 'creditCard' && product !== 'custom') return null;
  const { arithmetic } = reader;
  const share =
    product === 'creditCard'
      ? reader.ratioRule('creditCard.lateFeeShare', 'share')
      : reader.ratio(terms?.lateFeeShare, 'terms.lateFeeShare', 'share', 'custom.lateFeeShare');
  if (arithmetic.rate(share).numerator === 0) return null;
  const ends = lastDayAfter(reader, terms?.lateFeesEndAfterDays, 'terms.lateFeesEndAfterDays', dueDate, {
    card: product === 'creditCard' ? 'creditCard.lateFeesEndAfterDays' : null,
  });
  const limit = (told: number | undefined, path: string) =>
    told === undefined ? null : arithmetic.field(path, 'fen', told);
  return {
    share,
    calledShare: product === 'creditCard' ? reader.ratioRule('creditCard.calledShare', 'share') : null,
    floor: limit(terms?.lateFeeFloor, 'terms.lateFeeFloor'),
    cap: limit(terms?.lateFeeCap, 'terms.lateFeeCap'),
    lastDay: ends,
  };
}

function lastDayAfter<Whole, Ratio>(
  reader: TermReader<Whole, Ratio>,
  told: number | undefined,
  path: string,
  dueDate: Whole,
  { card }: { readonly card: NumberRuleId | null },
): Whole | null {
  if (told === undefined && card === null) return null;
  const days =
    card === null ? reader.arithmetic.field(path, 'days', told ?? 0) : reader.whole(told, path, 'days', card);
  return reader.arithmetic.addDays(dueDate, days);
}

/** The contract of a case: what was told wins, the rule book fills the rest. `dueDate` is the first due date. */
export function readContract<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  book: RuleBook,
  caseFile: CaseFile,
  dueDate: Whole,
): Contract<Whole, Ratio> {
  const { product, terms, conventions = {} } = caseFile;
  const reader = new TermReader(arithmetic, book.on(knownDate(caseFile.asOf)));
  const cap = courtCap(reader, book, caseFile);
  const rates = productRates(reader, caseFile, cap.legal);
  const billed = billedAccounts(caseFile);
  const compounds = billed.length > 0;
  const optional = (told: number | undefined, path: string, unit: DerivationUnit) =>
    told === undefined || told === 0 ? arithmetic.zero : arithmetic.field(path, unit, told);
  return {
    product,
    creditor: terms?.creditor ?? 'licensed',
    overdueAccount: product === 'creditCard' ? 'contractInterest' : 'penaltyInterest',
    overdueRate: rates.overdue,
    contractRate: rates.contract,
    billedAccounts: billed,
    billsMonthly:
      product === 'creditCard' ||
      (compounds && (product === 'custom' || conventions.compoundInterest === 'capitalised')),
    compoundingEnds: compounds
      ? lastDayAfter(reader, terms?.compoundingEndsAfterDays, 'terms.compoundingEndsAfterDays', dueDate, {
          card: product === 'creditCard' ? 'creditCard.compoundingEndsAfterDays' : null,
        })
      : null,
    retroactiveDays:
      product === 'creditCard'
        ? reader.whole(
            terms?.retroactiveInterestDays,
            'terms.retroactiveInterestDays',
            'days',
            'creditCard.retroactiveInterestDays',
          )
        : null,
    lateFee: lateFeeTerms(reader, caseFile, dueDate),
    unpaidInterest: optional(terms?.unpaidInterest, 'terms.unpaidInterest', 'fen'),
    notYetDue: optional(terms?.notYetDue, 'terms.notYetDue', 'fen'),
    remainingInstalments: optional(terms?.remainingInstalments, 'terms.remainingInstalments', 'count'),
    capPerYear: cap.ratio,
    capDaysPerYear: daysPerYear(reader, caseFile, 'cap.daysPerYear'),
    conventions,
    rules: { ...RULES[product], cap: cap.rules },
  };
}
