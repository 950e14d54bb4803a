import { isoDate, type LocalDate } from '../calendar/localDate.ts';
import { rateText } from '../money/rate.ts';
import type { Derivation, DerivationInput, DerivationSource, DerivationUnit, DerivationValue } from './derivation.ts';
import type { LeafSource, Operator, Traced } from './traced.ts';

/** How strongly an operator binds; a weaker operand stands in parentheses. */
const STRENGTH: Readonly<Partial<Record<Operator, number>>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const STRONGEST = 3;

function valueOf({ value, unit }: Traced): DerivationValue {
  if (typeof value !== 'number') return rateText(value);
  return unit === 'date' ? isoDate(value as LocalDate) : value;
}

function unitOf({ unit }: Traced): DerivationUnit {
  return unit;
}

/** `charge.penaltyInterest` as a name that can stand in a formula: `chargePenaltyInterest`. */
function nameOf(label: string): string {
  const [first = 'figure', ...rest] = label.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  return first + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

function keyOf(source: LeafSource): string {
  if ('case' in source) return source.case;
  return `${source.rule} ${source.version} ${source.part ?? ''}`;
}

/** The inputs of one formula: each leaf and each figure once, under a name of its own. */
class InputNames {
  readonly inputs: Record<string, DerivationInput> = {};
  private readonly names = new Map<unknown, string>();

  nameFor(traced: Traced): string {
    const key = traced.source === null ? traced : keyOf(traced.source);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const wanted = nameOf(traced.label);
    let name = wanted;
    for (let count = 2; name in this.inputs; count += 1) name = `${wanted}${count}`;
    this.names.set(key, name);
    const from: DerivationSource = traced.source ?? { derivation: writeDerivation(traced) };
    this.inputs[name] = { value: valueOf(traced), unit: unitOf(traced), from };
    return name;
  }
}

function writeLiteral(value: number): { text: string; strength: number } {
  return value < 0 ? { text: `0 - ${-value}`, strength: 1 } : { text: `${value}`, strength: STRONGEST };
}

function write(formula: Traced, names: InputNames): { readonly text: string; readonly strength: number } {
  const { operator, operands, value } = formula;
  if (operator === 'leaf' || operator === 'figure') return { text: names.nameFor(formula), strength: STRONGEST };
  if (operator === 'literal') return writeLiteral(Number(value));
  const strength = STRENGTH[operator];
  if (strength === undefined) {
    return {
      text: `${operator}(${operands.map((operand) => write(operand, names).text).join(', ')})`,
      strength: STRONGEST,
    };
  }
  const parts = operands.map((operand, index) => {
    const part = write(operand, names);
    // Subtraction and division do not associate: what stands right of them needs to bind more strongly.
    const needed = index > 0 && (operator === '-' || operator === '/') ? strength + 1 : strength;
    return part.strength < needed ? `(${part.text})` : part.text;
  });
  return { text: parts.join(` ${operator} `), strength };
}

const written = new WeakMap<Traced, Derivation>();

function formulaOf(traced: Traced): Traced {
  return traced.operator === 'figure' ? (traced.operands[0] ?? traced) : traced;
}

/** The figures that a formula builds on and that are not written yet. */
function unwrittenIn(formula: Traced): Traced[] {
  const found: Traced[] = [];
  const open = [formula];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.operator !== 'figure') open.push(...next.operands);
    else if (!written.has(next)) found.push(next);
  }
  return found;
}

function writeOne(traced: Traced, label: string): Derivation {
  const names = new InputNames();
  const expression = write(formulaOf(traced), names).text;
  const derivation: Derivation = {
    label,
    value: valueOf(traced),
    unit: unitOf(traced),
    expression,
    inputs: names.inputs,
  };
  written.set(traced, derivation);
  return derivation;
}

/**
 * A traced number as a derivation. Steps that several formulas share are one object, so that a whole road's explanations
 * stay small in memory; written as JSON they become a tree.
 * @param label the name to give it, where it has none of its own
 */
export function writeDerivation(traced: Traced, label: string = traced.label): Derivation {
  const known = written.get(traced);
  if (known?.label === label) return known;
  // Each step before what is built on it: where thousands of payments follow each other, to go down first would be too deep.
  const open = unwrittenIn(formulaOf(traced));
  for (let step = open.at(-1); step !== undefined; step = open.at(-1)) {
    const needed = written.has(step) ? [] : unwrittenIn(formulaOf(step));
    if (needed.length > 0) open.push(...needed);
    else {
      if (!written.has(step)) writeOne(step, step.label);
      open.pop();
    }
  }
  return writeOne(traced, label);
}
