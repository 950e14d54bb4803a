import type { Rate } from '../money/rate.ts';
import type { Arithmetic, LevelInstalmentTerms, Product, ProportionalFee } from './arithmetic.ts';
import type { DerivationUnit } from './derivation.ts';
import { plainArithmetic } from './plainArithmetic.ts';
import { figure, leaf, literal, operation, writtenOut, type Traced } from './traced.ts';

type Whole = Traced<number>;
type Ratio = Traced<Rate>;

const ZERO = literal(0);
const ONE = literal(1);

function isZero(traced: Traced): boolean {
  return traced.operator === 'literal' && traced.value === 0;
}

const SAYS_LITTLE = new Set(['days', 'share', 'amount', 'date', 'value', 'priceShare', 'rate']);

/** A place in a list. */
const PLACE = /^\d+$/;

/** What a leaf is called in a formula: the end of its path, with what it belongs to where the end alone says little. */
function leafLabel(path: string, part?: string): string {
  const steps = path.split('.');
  const last = steps.at(-1) ?? path;
  const own = SAYS_LITTLE.has(last) || PLACE.test(last) ? steps.slice(steps.length > 2 ? -3 : -2).join('.') : last;
  return part === undefined ? own : `${own}.${part}`;
}

function plainProducts(products: readonly Product<Whole, Ratio>[]): Product<number, Rate>[] {
  return products.map(({ quantity, rate }) => ({ quantity: quantity.value, rate: rate.value }));
}

/** `left + right`, as one flat sum. */
function plus(left: Whole, right: Whole): Whole {
  if (isZero(left)) return right;
  if (isZero(right)) return left;
  const operands = left.operator === '+' ? [...left.operands, right] : [left, right];
  return operation('+', left.unit === 'count' ? right.unit : left.unit, left.value + right.value, operands);
}

function minus(left: Whole, right: Whole): Whole {
  if (isZero(right)) return left;
  return operation('-', left.unit, left.value - right.value, [left, right]);
}

/** The smaller or larger of two, as one flat list in which each stands once. */
function extreme(operator: 'min' | 'max', left: Whole, right: Whole): Whole {
  const value = operator === 'min' ? Math.min(left.value, right.value) : Math.max(left.value, right.value);
  const before = left.operator === operator ? left.operands : [left];
  const operands = before.includes(right) ? before : [...before, right];
  const unit = left.unit === 'count' ? right.unit : left.unit;
  return operands.length === 1 ? left : operation(operator, unit, value, operands);
}

function timesTraced(quantity: Traced, factor: Traced): Traced {
  return operation('*', 'fen', 0, [quantity, factor]);
}

function exactSum(
  added: readonly Product<Whole, Ratio>[],
  subtracted: readonly Product<Whole, Ratio>[],
  fixed: Whole,
): Traced {
  let sum: Traced = fixed;
  for (const { quantity, rate } of added) {
    const product = timesTraced(quantity, rate);
    if (isZero(sum)) sum = product;
    else sum = operation('+', 'fen', 0, sum.operator === '+' ? [...sum.operands, product] : [sum, product]);
  }
  for (const { quantity, rate } of subtracted) sum = operation('-', 'fen', 0, [sum, timesTraced(quantity, rate)]);
  return sum;
}

/**
 * `available + 1/2 − feeAtLower − rate × (settledBefore − lower)`, divided by `1 + rate`, is where the fee eats the money
 * up; the largest whole number below it is what can be settled.
 */
function largestWithFee(terms: ProportionalFee<Whole, Ratio>): Whole {
  const half = operation('/', 'share', 0, [ONE, literal(2)]);
  const room = operation('-', 'fen', 0, [operation('+', 'fen', 0, [terms.available, half]), terms.feeAtLower]);
  const onEarlier = timesTraced(terms.rate, minus(terms.settledBefore, terms.lower));
  const limit = operation('/', 'fen', 0, [
    operation('-', 'fen', 0, [room, onEarlier]),
    operation('+', 'share', 0, [ONE, terms.rate]),
  ]);
  const value = plainArithmetic.largestWithFee({
    available: terms.available.value,
    settledBefore: terms.settledBefore.value,
    lower: terms.lower.value,
    feeAtLower: terms.feeAtLower.value,
    rate: terms.rate.value,
  });
  const ceilingNegated = operation('floor', 'fen', 0, [operation('-', 'fen', 0, [ZERO, limit])]);
  return operation('-', 'fen', value, [operation('-', 'fen', 0, [ZERO, ceilingNegated]), ONE]);
}

function levelInstalment(terms: LevelInstalmentTerms<Whole, Ratio>): Whole {
  const value = plainArithmetic.levelInstalment({
    balance: terms.balance.value,
    costs: terms.costs.value,
    ratePerDay: terms.ratePerDay.value,
    start: terms.start.value,
    firstMonth: terms.firstMonth.value,
    count: terms.count.value,
  });
  const operands = [terms.balance, terms.costs, terms.ratePerDay, terms.start, terms.firstMonth, terms.count];
  return operation('levelInstalment', 'fen', value, operands);
}

function named<Value extends number | Rate>(label: string, unit: DerivationUnit, traced: Traced<Value>): Traced<Value> {
  const isStep = traced.operator !== 'leaf' && traced.operator !== 'figure' && traced.operator !== 'literal';
  return isStep ? figure(label, unit, traced, false) : traced;
}

/** Numbers that carry how they came about: the interpretation that explanations use. */
export const tracingArithmetic: Arithmetic<Whole, Ratio> = {
  tracing: true,
  zero: ZERO,
  value: (of) => of.value,
  rate: (of) => of.value,
  literal,
  field: (path, unit, value) => leaf(leafLabel(path), unit, value, { case: path }),
  rule: ({ id, version }, unit, value, part) =>
    leaf(leafLabel(id, part), unit, value, { rule: id, version, ...(part === undefined ? {} : { part }) }),
  ratioField: (path, unit, value) => leaf(leafLabel(path), unit, value, { case: path }),
  ratioRule: ({ id, version }, unit, value, part) =>
    leaf(leafLabel(id, part), unit, value, { rule: id, version, ...(part === undefined ? {} : { part }) }),
  plus,
  minus,
  smaller: (left, right) => extreme('min', left, right),
  larger: (left, right) => extreme('max', left, right),
  times: (base, days) => operation('*', 'fenDays', plainArithmetic.times(base.value, days.value), [base, days]),
  daysBetween: (earlier, later) => operation('daysBetween', 'days', later.value - earlier.value, [earlier, later]),
  addDays: (date, days) => (isZero(days) ? date : operation('addDays', 'date', date.value + days.value, [date, days])),
  addMonths: (date, months) =>
    operation('addMonths', 'date', plainArithmetic.addMonths(date.value, months.value), [date, months]),
  rounded: (quantity, rate) =>
    operation('roundHalfUp', 'fen', plainArithmetic.rounded(quantity.value, rate.value), [timesTraced(quantity, rate)]),
  roundedSum(added, subtracted, fixed) {
    const value = plainArithmetic.roundedSum(plainProducts(added), plainProducts(subtracted), fixed.value);
    return operation('roundHalfUp', 'fen', value, [exactSum(added, subtracted, fixed)]);
  },
  proportion(amount, part, whole) {
    const value = plainArithmetic.proportion(amount.value, part.value, whole.value);
    const exact = operation('/', 'fen', 0, [timesTraced(amount, part), whole]);
    return operation('roundHalfUp', 'fen', value, [exact]);
  },
  floorDivide: (amount, count) =>
    operation('floor', 'fen', plainArithmetic.floorDivide(amount.value, count.value), [
      operation('/', 'fen', 0, [amount, count]),
    ]),
  largestWithFee,
  levelInstalment,
  timesRatio: (left, right) =>
    operation('*', right.unit, plainArithmetic.timesRatio(left.value, right.value), [left, right]),
  dividedRatio: (ratio, divisor) =>
    operation('/', 'perDay', plainArithmetic.dividedRatio(ratio.value, divisor.value), [ratio, divisor]),
  smallerRatio: (left, right) =>
    operation('min', left.unit, plainArithmetic.smallerRatio(left.value, right.value), [left, right]),
  named,
  namedRatio: named,
  remembered(label, unit, traced) {
    const isStep = traced.operator !== 'leaf' && traced.operator !== 'figure' && traced.operator !== 'literal';
    return isStep ? figure(label, unit, writtenOut(traced), true) : traced;
  },
};
