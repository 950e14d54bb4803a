import type { Rate } from '../money/rate.ts';
import type { DerivationUnit } from './derivation.ts';

export type Operator =
  | 'leaf'
  | 'literal'
  | 'figure'
  | '+'
  | '-'
  | '*'
  | '/'
  | 'roundHalfUp'
  | 'floor'
  | 'min'
  | 'max'
  | 'daysBetween'
  | 'addDays'
  | 'addMonths'
  | 'levelInstalment';

/** Where a leaf comes from. */
export type LeafSource =
  { readonly case: string } | { readonly rule: string; readonly version: string; readonly part?: string };

/**
 * A number with how it came about. A `leaf` is told or a rule; a `literal` belongs to the formula; a `figure` has a name
 * and one operand, its formula; all else are operations. Whole numbers are numbers, rates and shares are rates.
 */
export interface Traced<Value extends number | Rate = number | Rate> {
  readonly operator: Operator;
  readonly value: Value;
  readonly unit: DerivationUnit;
  readonly operands: readonly Traced[];
  readonly label: string;
  readonly source: LeafSource | null;
  /** Whether later figures build on it as one input. */
  readonly remembered: boolean;
}

const NO_OPERANDS: readonly Traced[] = [];

export function leaf<Value extends number | Rate>(
  label: string,
  unit: DerivationUnit,
  value: Value,
  source: LeafSource,
): Traced<Value> {
  return { operator: 'leaf', value, unit, operands: NO_OPERANDS, label, source, remembered: false };
}

export function literal(value: number): Traced<number> {
  return {
    operator: 'literal',
    value,
    unit: 'count',
    operands: NO_OPERANDS,
    label: '',
    source: null,
    remembered: false,
  };
}

export function operation<Value extends number | Rate>(
  operator: Operator,
  unit: DerivationUnit,
  value: Value,
  operands: readonly Traced[],
): Traced<Value> {
  return { operator, value, unit, operands, label: '', source: null, remembered: false };
}

export function figure<Value extends number | Rate>(
  label: string,
  unit: DerivationUnit,
  formula: Traced<Value>,
  remembered: boolean,
): Traced<Value> {
  return { operator: 'figure', value: formula.value, unit, operands: [formula], label, source: null, remembered };
}

/** The formula with every figure that is not remembered written out, down to leaves and remembered figures. */
export function writtenOut<Value extends number | Rate>(formula: Traced<Value>): Traced<Value> {
  if (formula.operator === 'leaf' || formula.operator === 'literal') return formula;
  if (formula.operator === 'figure') {
    const inner = formula.operands[0];
    return formula.remembered || inner === undefined ? formula : (writtenOut(inner) as Traced<Value>);
  }
  const operands = formula.operands.map((operand) => writtenOut(operand));
  const isChanged = operands.some((operand, index) => operand !== formula.operands[index]);
  return isChanged ? { ...formula, operands } : formula;
}
