import { knownDate, ruleBook, type IsoDate, type Product, type RuleId } from '../../engine/index.ts';
import { formatShare, formatYuan } from '../../i18n/format.ts';
import { formatCount, formatRatePercentPerDay, formatRatePercentPerYear } from '../../i18n/formatRates.ts';
import {
  form_default,
  form_default_nothing,
  form_default_words,
  form_never,
  form_no_limit,
  form_rate_times,
  form_source_contract,
  form_source_law,
  form_source_practice,
} from '../../i18n/generated/messages.js';
import type { FieldId } from '../../state/fields.ts';

type Rules = ReturnType<typeof ruleBook.on>;
type NumberRule = Parameters<Rules['number']>[0];
type RateRule = Parameters<Rules['rate']>[0];

const SOURCE_WORDS = { law: form_source_law, contract: form_source_contract, practice: form_source_practice };

/** How a rule's value is written, by the field that it stands in for. */
type Writing = 'yuan' | 'count' | 'perDay' | 'perYear' | 'share' | 'times';

interface RuleDefault {
  readonly rule: RuleId;
  readonly writing: Writing;
}

const PENALTY: Readonly<Record<Product, RuleDefault | null>> = {
  huabei: { rule: 'huabei.penaltyRatePerDay', writing: 'perDay' },
  jiebei: { rule: 'jiebei.penaltyMultiplier', writing: 'times' },
  creditCard: { rule: 'creditCard.penaltyRatePerDay', writing: 'perDay' },
  bankLoan: { rule: 'bankLoan.penaltyMultiplier', writing: 'times' },
  microLoan: { rule: 'microLoan.penaltyMultiplier', writing: 'times' },
  custom: null,
};

/** The rule that holds while a field is empty; fields that are not here have no value of their own. */
const RULES: Readonly<Partial<Record<FieldId, RuleDefault>>> = {
  'terms.retroactiveInterestDays': { rule: 'creditCard.retroactiveInterestDays', writing: 'count' },
  'means.livingCosts': { rule: 'practice.livingCosts', writing: 'yuan' },
  'means.exemptIncome': { rule: 'practice.exemptIncomeFloor', writing: 'yuan' },
  'court.attorneyFee': { rule: 'court.attorneyFee', writing: 'yuan' },
  'court.noticeFee': { rule: 'court.noticeFee', writing: 'yuan' },
  'negotiate.contactAfterDays': { rule: 'agreement.contactAfterDays', writing: 'count' },
  'negotiate.agreedAfterDays': { rule: 'agreement.agreedAfterDays', writing: 'count' },
  'negotiate.instalments': { rule: 'agreement.instalments', writing: 'count' },
  'negotiate.graceMonths': { rule: 'agreement.graceMonths', writing: 'count' },
};

function ruleOf(field: FieldId, product: Product): RuleDefault | null | undefined {
  const isCard = product === 'creditCard';
  switch (field) {
    case 'terms.penaltyRatePerDay':
      return PENALTY[product];
    case 'terms.contractRatePerDay':
      return {
        rule: product === 'jiebei' ? 'jiebei.contractRatePerDay' : 'custom.contractRatePerDay',
        writing: 'perDay',
      };
    case 'terms.annualRate':
      return { rule: product === 'bankLoan' ? 'bankLoan.annualRate' : 'microLoan.annualRate', writing: 'perYear' };
    case 'terms.lateFeeShare':
      return { rule: 'custom.lateFeeShare', writing: 'share' };
    case 'terms.compoundingEndsAfterDays':
      return isCard ? { rule: 'creditCard.compoundingEndsAfterDays', writing: 'count' } : null;
    case 'terms.lateFeesEndAfterDays':
      return isCard ? { rule: 'creditCard.lateFeesEndAfterDays', writing: 'count' } : null;
    default:
      return RULES[field];
  }
}

function written({ rule, writing }: RuleDefault, rules: Rules): { text: string; kind: keyof typeof SOURCE_WORDS } {
  if (writing === 'yuan' || writing === 'count') {
    const { value, kind } = rules.number(rule as NumberRule);
    return { text: writing === 'yuan' ? formatYuan(value) : formatCount(value), kind };
  }
  const { value, kind } = rules.rate(rule as RateRule);
  const texts = {
    perDay: () => formatRatePercentPerDay(value),
    perYear: () => formatRatePercentPerYear(value),
    share: () => formatShare(value),
    times: () => form_rate_times({ times: value.numerator / value.denominator }),
  };
  return { text: texts[writing](), kind };
}

/** The value that a rule gives on a day, as text. */
export function defaultText(field: FieldId, product: Product, asOf: IsoDate): string {
  const rule = ruleOf(field, product);
  return rule ? written(rule, ruleBook.on(knownDate(asOf))).text : '';
}

const GOES_ON: ReadonlySet<FieldId> = new Set(['terms.compoundingEndsAfterDays', 'terms.lateFeesEndAfterDays']);
const WITHOUT_LIMIT: ReadonlySet<FieldId> = new Set(['terms.lateFeeFloor', 'terms.lateFeeCap']);

/** What holds while a field is empty, in a sentence, with where that comes from. */
export function defaultHint(field: FieldId, product: Product, asOf: IsoDate): string | undefined {
  const rule = ruleOf(field, product);
  if (rule) {
    const { text, kind } = written(rule, ruleBook.on(knownDate(asOf)));
    return form_default({ value: text, source: SOURCE_WORDS[kind]() });
  }
  if (GOES_ON.has(field)) return form_default_words({ words: form_never(), source: form_source_practice() });
  if (WITHOUT_LIMIT.has(field)) return form_default_words({ words: form_no_limit(), source: form_source_practice() });
  return form_default_nothing();
}
