import type { Derivation, DerivationInput } from '../../engine/index.ts';
import { namesIn, readFormula, renamed, writeFormula, type Formula, type Term } from './expression.ts';

/** More stretches than these stay a step of their own. */
const FEW_STRETCHES = 3;
const CHAINS: ReadonlySet<string> = new Set(['fenDays', 'allFenDays']);

/** What tells two inputs apart: the leaf's place, or the step itself. */
function sourceKey({ from }: DerivationInput): unknown {
  if ('derivation' in from) return from.derivation;
  return 'case' in from ? from.case : `${from.rule} ${from.version} ${from.part ?? ''}`;
}

/** The inputs of one formula; what comes from another formula keeps its name if nobody else has it. */
class Inputs {
  readonly all: Record<string, DerivationInput> = {};
  private readonly names = new Map<unknown, string>();

  add(wanted: string, input: DerivationInput): string {
    const key = sourceKey(input);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    let name = wanted;
    for (let count = 2; name in this.all; count += 1) name = `${wanted}${String(count)}`;
    this.all[name] = input;
    this.names.set(key, name);
    return name;
  }
}

function termsOf(formula: Formula): readonly Term[] {
  return formula.kind === 'sum' ? formula.terms : [{ sign: '+', formula }];
}

/** `base × daysBetween(from, to)`, read as such. */
function stretchOf({
  sign,
  formula,
}: Term): { base: string; from: string; to: string; start: Formula; end: Formula } | undefined {
  if (sign !== '+' || formula.kind !== 'product' || formula.rest.length !== 1) return undefined;
  const [factor] = formula.rest;
  if (factor?.sign !== '*' || factor.formula.kind !== 'call' || factor.formula.name !== 'daysBetween') return undefined;
  const [start, end] = factor.formula.parts;
  if (start === undefined || end === undefined) return undefined;
  return { base: writeFormula(formula.first), from: writeFormula(start), to: writeFormula(end), start, end };
}

/** Joins stretches of the same base that follow each other: from a to b and from b to c is from a to c. */
function joined(terms: readonly Term[]): Term[] {
  const result: Term[] = [];
  for (const term of terms) {
    const last = result.at(-1);
    const before = last === undefined ? undefined : stretchOf(last);
    const now = stretchOf(term);
    const isNext = before !== undefined && before.base === now?.base && before.to === now.from;
    if (isNext && last?.formula.kind === 'product') {
      const days: Formula = { kind: 'call', name: 'daysBetween', parts: [before.start, now.end] };
      result[result.length - 1] = {
        sign: '+',
        formula: { kind: 'product', first: last.formula.first, rest: [{ sign: '*', formula: days }] },
      };
    } else result.push(term);
  }
  return result;
}

function withTerms(terms: readonly Term[]): Formula {
  const [only] = terms;
  return terms.length === 1 && only?.sign === '+' ? only.formula : { kind: 'sum', terms };
}

const simplified = new WeakMap<Derivation, Derivation>();

/**
 * The same figure by a formula that reads better: days that were counted in many stretches because something happened in
 * between, though nothing changed, are counted in one. It evaluates to the same value.
 */
export function simplify(derivation: Derivation): Derivation {
  const known = simplified.get(derivation);
  if (known !== undefined) return known;
  const inputs = new Inputs();
  const isChain = CHAINS.has(derivation.label);

  const spread = (term: Term): readonly Term[] => {
    const { formula, sign } = term;
    if (formula.kind !== 'name' || sign !== '+') return [{ sign, formula: visit(formula) }];
    const input = derivation.inputs[formula.name];
    const chain = input !== undefined && 'derivation' in input.from ? input.from.derivation : undefined;
    if (chain === undefined || !CHAINS.has(chain.label)) return [{ sign, formula: visit(formula) }];
    const inner = simplify(chain);
    const innerFormula = readFormula(inner.expression);
    const terms = termsOf(innerFormula);
    if (!isChain && terms.length > FEW_STRETCHES) return [{ sign, formula: visit(formula) }];
    const names = new Map<string, string>();
    for (const name of namesIn(innerFormula)) {
      const innerInput = inner.inputs[name];
      if (innerInput !== undefined) names.set(name, inputs.add(name, innerInput));
    }
    return termsOf(renamed(innerFormula, names));
  };

  const visit = (formula: Formula): Formula => {
    switch (formula.kind) {
      case 'number':
        return formula;
      case 'name': {
        const input = derivation.inputs[formula.name];
        return input === undefined ? formula : { kind: 'name', name: inputs.add(formula.name, input) };
      }
      case 'call':
        return { ...formula, parts: formula.parts.map(visit) };
      case 'product':
        return {
          kind: 'product',
          first: withTerms(joined(termsOf(formula.first).flatMap(spread))),
          rest: formula.rest.map(({ sign, formula: factor }) => ({ sign, formula: visit(factor) })),
        };
      case 'sum':
        return withTerms(joined(formula.terms.flatMap(spread)));
    }
  };

  const formula = visit(readFormula(derivation.expression));
  const used = new Set(namesIn(formula));
  const kept = Object.fromEntries(Object.entries(inputs.all).filter(([name]) => used.has(name)));
  const result: Derivation = { ...derivation, expression: writeFormula(formula), inputs: kept };
  simplified.set(derivation, result);
  return result;
}
