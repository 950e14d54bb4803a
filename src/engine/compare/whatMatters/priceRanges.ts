import type { LocalDate } from '../../calendar/localDate.ts';
import type { CaseFile } from '../../case/caseFile.ts';
import {
  addRates,
  multiplyRates,
  NO_RATE,
  rate,
  rateText,
  readRate,
  smallerRate,
  type Rate,
} from '../../money/rate.ts';
import type { RoadSetup } from '../../roads/roadSetup.ts';
import type { RuleValue, RuleValues } from '../../rules/rule.ts';
import { versionOn } from '../../rules/versionOn.ts';
import type { Range } from './bar.ts';

type Setup = RoadSetup<number, Rate>;

/** The two ends of a range that the rule book's second door tells; undefined where it tells none for the day. */
export type ToldRange = <Value>(
  least: string,
  most: string,
  read: (value: RuleValue) => Value,
) => ToldEnds<Value> | undefined;

interface ToldEnds<Value> {
  readonly rules: readonly string[];
  readonly least: Value;
  readonly most: Value;
}

/**
 * Reads ranges of the context rules as they are on a day.
 * @throws RangeError if a rule is missing among them
 */
export function toldRanges(rules: readonly RuleValues[], day: LocalDate): ToldRange {
  return (least, most, read) => {
    const [first, last] = [versionOn(rules, least, day), versionOn(rules, most, day)];
    if (first === undefined || last === undefined) return undefined;
    return { rules: least === most ? [least] : [least, most], least: read(first.value), most: read(last.value) };
  };
}

function asRate(value: RuleValue): Rate {
  return (typeof value === 'string' ? readRate(value) : undefined) ?? NO_RATE;
}

/** The contract's rate of Jiebei lies anywhere between two. */
function jiebeiRange({ caseFile, road }: Setup, told: ToldRange): Range[] {
  const { product, terms } = caseFile;
  if (product !== 'jiebei' || terms?.contractRatePerDay !== undefined || terms?.penaltyRatePerDay !== undefined)
    return [];
  const at = (value: Rate) => ({
    value,
    caseFile: { ...caseFile, terms: { ...terms, contractRatePerDay: rateText(value) } },
    road,
  });
  const ends = told('jiebei.lowestRatePerDay', 'jiebei.highestRatePerDay', asRate);
  if (ends === undefined) return [];
  return [
    {
      id: 'terms.contractRatePerDay',
      kind: 'price',
      unit: 'perDay',
      rules: ends.rules,
      own: false,
      low: at(ends.least),
      high: at(ends.most),
    },
  ];
}

/** What a contract may add to its rate on overdue principal 罚息上浮; where a cap holds the penalty down, it holds here too. */
function penaltyRange({ caseFile, road, contract }: Setup, told: ToldRange): Range[] {
  const { product, terms } = caseFile;
  const isRaised = product === 'jiebei' || product === 'bankLoan' || product === 'microLoan';
  if (!isRaised || terms?.penaltyRatePerDay !== undefined) return [];
  const raised = (share: Rate): Rate => {
    const raisedRate = multiplyRates(contract.contractRate, addRates(rate(1, 1), share));
    return product === 'microLoan' ? smallerRate(raisedRate, contract.overdueRate) : raisedRate;
  };
  const at = (value: Rate) => ({
    value,
    caseFile: { ...caseFile, terms: { ...terms, penaltyRatePerDay: rateText(value) } },
    road,
  });
  const ends = told('loan.overduePenaltyLeast', 'loan.overduePenaltyMost', asRate);
  if (ends === undefined) return [];
  return [
    {
      id: 'terms.penaltyRatePerDay',
      kind: 'price',
      unit: 'perDay',
      rules: ends.rules,
      own: false,
      low: at(raised(ends.least)),
      high: at(raised(ends.most)),
    },
  ];
}

/** The fee of a public notice, where there is one. */
function noticeFeeRange({ caseFile, road, court }: Setup, told: ToldRange): Range[] {
  if (!court.publicNotice || caseFile.court?.noticeFee !== undefined) return [];
  const at = (value: number) => {
    const changed = { ...caseFile, court: { ...caseFile.court, noticeFee: value } } as CaseFile;
    return { value, caseFile: changed, road };
  };
  const ends = told('costs.noticeFeeLeast', 'costs.noticeFeeMost', Number);
  if (ends === undefined) return [];
  return [
    {
      id: 'court.noticeFee',
      kind: 'price',
      unit: 'fen',
      rules: ends.rules,
      own: false,
      low: at(ends.least),
      high: at(ends.most),
    },
  ];
}

/** What a creditor takes for the whole, where a settlement is offered, and what a plan costs a day. */
function offerRanges({ caseFile, road, contract }: Setup, told: ToldRange): Range[] {
  const { negotiate } = caseFile;
  if (road !== 'negotiate') return [];
  const ranges: Range[] = [];
  const at = (field: 'settlementShare' | 'planRatePerDay', value: Rate) => ({
    value,
    caseFile: { ...caseFile, negotiate: { ...negotiate, [field]: rateText(value) } },
    road,
  });
  const settled = told('negotiation.settlementShareLeast', 'negotiation.settlementShareMost', asRate);
  if (negotiate?.settlementShare !== undefined && settled !== undefined) {
    ranges.push({
      id: 'negotiate.settlementShare',
      kind: 'price',
      unit: 'share',
      rules: settled.rules,
      own: false,
      low: at('settlementShare', settled.least),
      high: at('settlementShare', settled.most),
    });
  }
  const free = told('negotiation.planRateLeast', 'negotiation.planRateLeast', asRate);
  if (negotiate?.planRatePerDay === undefined && contract.contractRate.numerator > 0 && free !== undefined) {
    ranges.push({
      id: 'negotiate.planRatePerDay',
      kind: 'price',
      unit: 'perDay',
      rules: [...free.rules, ...contract.rules.contract],
      own: false,
      low: at('planRatePerDay', free.least),
      high: at('planRatePerDay', contract.contractRate),
    });
  }
  return ranges;
}

/** What things cost: rates, fees, what is agreed. What the person owns and earns is no price and is never in it. */
export function priceRanges(setup: Setup, told: ToldRange): readonly Range[] {
  return [
    ...jiebeiRange(setup, told),
    ...penaltyRange(setup, told),
    ...noticeFeeRange(setup, told),
    ...offerRanges(setup, told),
  ];
}
