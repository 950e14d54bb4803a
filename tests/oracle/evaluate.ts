/** Evaluates a derivation's expression with the numbers that it shows: exact, and without the engine's arithmetic. */

import { levelInstalment } from './levelInstalment';
import { addMonths, isoOf, parseDay } from './civilDay';
import { divide, floorDivide, fraction, isAtLeast, parseFraction, plus, times, type Fraction } from './fraction';

export interface ShownDerivation {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly expression: string;
  readonly inputs: Readonly<Record<string, ShownInput>>;
}

export interface ShownInput {
  readonly value: number | string;
  readonly unit: string;
  readonly from: {
    readonly case?: string;
    readonly rule?: string;
    readonly version?: string;
    readonly derivation?: ShownDerivation;
  };
}

const TOKEN = /\s*(?:(\d+)|([A-Za-z][A-Za-z0-9]*)|([-+*/(),]))/y;

function tokens(expression: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.length) {
    const match = TOKEN.exec(expression);
    if (match === null) throw new Error(`not an expression: ${expression}`);
    found.push(match[1] ?? match[2] ?? match[3] ?? '');
  }
  return found;
}

function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, fraction(-b.n, b.d));
}

function whole({ n, d }: Fraction): number {
  if (d !== 1n) throw new Error(`not a whole number: ${n}/${d}`);
  return Number(n);
}

function roundHalfUp({ n, d }: Fraction): Fraction {
  return fraction(floorDivide(2n * n + d, 2n * d));
}

type Apply = (args: Fraction[], all: Fraction[]) => Fraction;

const FUNCTIONS: Readonly<Record<string, Apply>> = {
  roundHalfUp: ([value]) => roundHalfUp(value!),
  floor: ([value]) => fraction(floorDivide(value!.n, value!.d)),
  min: (args) => args.reduce((a, b) => (isAtLeast(a, b) ? b : a)),
  max: (args) => args.reduce((a, b) => (isAtLeast(a, b) ? a : b)),
  sum: (_args, all) => all.reduce(plus, fraction(0)),
  daysBetween: ([earlier, later]) => minus(later!, earlier!),
  addDays: ([date, days]) => plus(date!, days!),
  addMonths: ([date, months]) => fraction(addMonths(whole(date!), whole(months!))),
  levelInstalment: (args) => {
    const [balance, costs, ratePerDay, start, firstMonth, count] = args as [
      Fraction,
      Fraction,
      Fraction,
      Fraction,
      Fraction,
      Fraction,
    ];
    return fraction(
      levelInstalment({
        balance: balance.n,
        costs: costs.n,
        ratePerDay,
        start: whole(start),
        firstMonth: whole(firstMonth),
        count: whole(count),
      }),
    );
  },
};

/** The value of an expression with named numbers; dates are days. */
export function evaluateExpression(expression: string, inputs: ReadonlyMap<string, Fraction>): Fraction {
  const rest = tokens(expression);
  let at = 0;
  const next = () => rest[at];
  const take = () => rest[at++] ?? '';

  function primary(): Fraction {
    const token = take();
    if (token === '(') {
      const value = sum();
      if (take() !== ')') throw new Error(`unbalanced: ${expression}`);
      return value;
    }
    if (/^\d+$/.test(token)) return fraction(BigInt(token));
    const apply = FUNCTIONS[token];
    if (apply !== undefined && next() === '(') {
      take();
      const args: Fraction[] = [];
      while (next() !== ')') {
        args.push(sum());
        if (next() === ',') take();
      }
      take();
      return apply(args, [...inputs.values()]);
    }
    const value = inputs.get(token);
    if (value === undefined) throw new Error(`no input ${token} in ${expression}`);
    return value;
  }

  function product(): Fraction {
    let value = primary();
    while (next() === '*' || next() === '/')
      value = take() === '*' ? times(value, primary()) : divide(value, primary());
    return value;
  }

  function sum(): Fraction {
    let value = product();
    while (next() === '+' || next() === '-') value = take() === '+' ? plus(value, product()) : minus(value, product());
    return value;
  }

  const value = sum();
  if (at !== rest.length) throw new Error(`left over in ${expression}`);
  return value;
}

export function readShown(value: number | string, unit: string): Fraction {
  if (unit === 'date') return fraction(parseDay(String(value)));
  return typeof value === 'number' ? fraction(value) : parseFraction(value);
}

/** A leaf's new value, by what names it; undefined leaves it as it is shown. */
export type Replaced = (input: ShownInput) => Fraction | undefined;

/** Evaluates a derivation from its leaves up. Steps shared by several formulas are evaluated once. */
export function evaluateDerivation(
  derivation: ShownDerivation,
  replaced: Replaced = () => undefined,
  known = new Map<ShownDerivation, Fraction>(),
): Fraction {
  const done = known.get(derivation);
  if (done !== undefined) return done;
  const inputs = new Map<string, Fraction>();
  for (const [name, input] of Object.entries(derivation.inputs)) {
    const nested = input.from.derivation;
    const value = nested === undefined ? replaced(input) : evaluateDerivation(nested, replaced, known);
    inputs.set(name, value ?? readShown(input.value, input.unit));
  }
  const value = evaluateExpression(derivation.expression, inputs);
  known.set(derivation, value);
  return value;
}

/** The leaves of a derivation, each once. */
export function leavesOf(derivation: ShownDerivation, seen = new Set<ShownDerivation>()): ShownInput[] {
  if (seen.has(derivation)) return [];
  seen.add(derivation);
  return Object.values(derivation.inputs).flatMap((input) =>
    input.from.derivation === undefined ? [input] : leavesOf(input.from.derivation, seen),
  );
}

export function shownAs(value: Fraction, unit: string): number | string {
  if (unit === 'date') return isoOf(Number(value.n));
  return value.d === 1n ? Number(value.n) : `${value.n}/${value.d}`;
}
