import type { CaseFile } from '../case/caseFile.ts';
import { knownRate, type TermReader } from '../accrual/contract.ts';

/** What a road can draw on, in fen: what enforcement would reach, and what the person pays of their own accord. */
export interface RoadMeans<Whole> {
  /** Wages above what must be left, a month; nothing where it is not more than the smallest enforcement fee. */
  readonly wageSurplus: Whole;
  /** Deposits above what must be left, once. */
  readonly depositSurplus: Whole;
  /** What each asset that is not exempt would bring. */
  readonly salePrices: readonly Whole[];
  /** What the person pays a month where nothing has been agreed. */
  readonly monthlyPayment: Whole;
}

/**
 * Reads the person's means; where nothing is told, nothing is taken.
 * Source of what must be left: 民诉法 254; of the price share: 法释〔2016〕18号 art. 10.
 */
export function readMeans<Whole, Ratio>(
  reader: TermReader<Whole, Ratio>,
  { means, negotiate }: CaseFile,
): RoadMeans<Whole> {
  const { arithmetic } = reader;
  const { zero } = arithmetic;
  const aboveZero = (amount: Whole) => (arithmetic.value(amount) > 0 ? amount : zero);
  const livingCosts = reader.whole(means?.livingCosts, 'means.livingCosts', 'fen', 'practice.livingCosts');
  const exemptIncome =
    means?.exemptIncome === undefined
      ? arithmetic.larger(livingCosts, reader.wholeRule('practice.exemptIncomeFloor', 'fen'))
      : arithmetic.field('means.exemptIncome', 'fen', means.exemptIncome);
  const income =
    means?.monthlyIncome === undefined ? null : arithmetic.field('means.monthlyIncome', 'fen', means.monthlyIncome);
  const wages =
    means?.attachableWages === undefined
      ? (income ?? zero)
      : arithmetic.field('means.attachableWages', 'fen', means.attachableWages);
  const smallest = reader.rules.number('enforcement.smallestFee').value;
  const surplus = arithmetic.minus(wages, exemptIncome);
  const isWorthwhile = arithmetic.value(surplus) > smallest;
  const deposits = means?.deposits === undefined ? zero : arithmetic.field('means.deposits', 'fen', means.deposits);
  const salePrices: Whole[] = [];
  (means?.assets ?? []).forEach(({ value, exempt, priceShare }, index) => {
    if (exempt === true) return;
    const path = `means.assets.${index}`;
    const share =
      priceShare === undefined
        ? reader.ratioRule('auction.priceShare', 'share')
        : arithmetic.ratioField(`${path}.priceShare`, 'share', knownRate(priceShare));
    const price = arithmetic.rounded(arithmetic.field(`${path}.value`, 'fen', value), share);
    salePrices.push(arithmetic.named('salePrice', 'fen', price));
  });
  let monthlyPayment = income === null ? zero : aboveZero(arithmetic.minus(income, livingCosts));
  if (negotiate?.monthlyAmount !== undefined) {
    monthlyPayment =
      negotiate.monthlyAmount === 0
        ? zero
        : arithmetic.field('negotiate.monthlyAmount', 'fen', negotiate.monthlyAmount);
  }
  return {
    wageSurplus: isWorthwhile ? arithmetic.named('wageSurplus', 'fen', surplus) : zero,
    depositSurplus: arithmetic.named('depositSurplus', 'fen', aboveZero(arithmetic.minus(deposits, exemptIncome))),
    salePrices,
    monthlyPayment: arithmetic.named('monthlyPayment', 'fen', monthlyPayment),
  };
}
