import type { Figure, TotalName } from '../../engine/index.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  why_figure_agreement,
  why_figure_burden,
  why_figure_burden_by,
  why_figure_claim,
  why_figure_claim_upheld,
  why_figure_credit_record_until,
  why_figure_days_restricted,
  why_figure_debt_free_on,
  why_figure_equal_effort,
  why_figure_excess,
  why_figure_extra,
  why_figure_instalment,
  why_figure_largest_payment,
  why_figure_of_road,
  why_figure_on,
  why_figure_owed,
  why_figure_owed_at_end,
  why_figure_paid,
  why_figure_posting,
  why_figure_reduced,
  why_figure_suit,
  why_figure_surplus,
  why_figure_upheld,
  why_figure_waived,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { accountName, effectName, roadName, stageName } from '../../i18n/names.ts';
import type { Asked } from './figurePath.ts';

const TOTAL_NAMES: Readonly<Record<TotalName, () => string>> = {
  paid: () => why_figure_paid(),
  owedAtEnd: () => why_figure_owed_at_end(),
  burden: () => why_figure_burden(),
  extra: () => why_figure_extra(),
  waived: () => why_figure_waived(),
  reduced: () => why_figure_reduced(),
  instalment: () => why_figure_instalment(),
  largestPayment: () => why_figure_largest_payment(),
  surplus: () => why_figure_surplus(),
  debtFreeOn: () => why_figure_debt_free_on(),
  creditRecordUntil: () => why_figure_credit_record_until(),
  daysRestricted: () => why_figure_days_restricted(),
};

const BALANCE_NAMES = {
  owed: () => why_figure_owed(),
  upheld: () => why_figure_upheld(),
  paid: () => why_figure_paid(),
  burden: () => why_figure_burden_by(),
  excess: () => why_figure_excess(),
} as const;

function figureWords(figure: Figure, isClaim: boolean): string {
  switch (figure.kind) {
    case 'total':
      return TOTAL_NAMES[figure.total]();
    case 'byAccount':
    case 'account':
      return accountName(figure.account);
    case 'stage':
      return stageName(figure.stage);
    case 'posting':
      return why_figure_posting();
    case 'balance': {
      const claim = figure.of === 'upheld' ? why_figure_claim_upheld() : why_figure_claim();
      return why_figure_on({
        figure: isClaim ? claim : BALANCE_NAMES[figure.of](),
        date: formatDate(figure.on, currentLanguage()),
      });
    }
  }
}

/** The name of what was asked: the road, the figure, and its day where it has one. */
export function figureName(asked: Exclude<Asked, { kind: 'term' }>): string {
  if (asked.kind === 'other') return asked.figure.name;
  if (asked.kind === 'chance') return asked.of === 'suit' ? why_figure_suit() : why_figure_agreement();
  if (asked.kind === 'effect')
    return why_figure_of_road({ road: roadName(asked.road), figure: effectName(asked.effect) });
  const road = asked.isEqualEffort ? why_figure_equal_effort() : roadName(asked.road);
  return why_figure_of_road({ road, figure: figureWords(asked.figure, asked.isClaim) });
}
