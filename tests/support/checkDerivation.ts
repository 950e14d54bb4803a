import { ruleBook, type Derivation, type DerivationInput, type RuleValue } from '../../src/engine/index.ts';
import type { CaseFile } from '../../src/engine/index.ts';
import { evaluateDerivation, readShown, shownAs, type ShownDerivation } from '../oracle/evaluate.ts';
import type { Fraction } from '../oracle/fraction.ts';
import { valueAt } from './valueAt.ts';

/** What has been evaluated and found sound already: figures of one road share their steps. */
export interface CheckedSteps {
  readonly values: Map<ShownDerivation, Fraction>;
  readonly sound: Set<Derivation>;
}

export function nothingChecked(): CheckedSteps {
  return { values: new Map(), sound: new Set() };
}

function isSame(value: unknown, shown: DerivationInput['value'], unit: string): boolean {
  if (typeof value !== 'number' && typeof value !== 'string') return false;
  const [left, right] = [readShown(value, unit), readShown(shown, unit)];
  return left.n * right.d === right.n * left.d;
}

function leafFaults({ value, unit, from }: DerivationInput, caseFile: CaseFile): string[] {
  if ('derivation' in from) return from.derivation.value === value ? [] : [`a step is shown as ${value}`];
  if ('case' in from) {
    const told = valueAt(caseFile, from.case);
    return isSame(told, value, unit) ? [] : [`the case tells ${String(told)} at ${from.case}, not ${value}`];
  }
  const rule = ruleBook.rules.find(({ id }) => id === from.rule);
  const version = rule?.versions.find((one) => one.from === from.version);
  if (version === undefined) return [`no rule ${from.rule} of ${from.version}`];
  const own: unknown =
    from.part === undefined ? (version.value satisfies RuleValue) : valueAt(version.value, from.part);
  return isSame(own, value, unit) ? [] : [`${from.rule} ${from.part ?? ''} is ${String(own)}, not ${value}`];
}

/** A single name, not a formula. */
const NAME = /^[A-Za-z][A-Za-z0-9]*$/;

function stepFaults(step: Derivation, caseFile: CaseFile): string[] {
  const inputs = Object.entries(step.inputs);
  const only = NAME.test(step.expression) ? step.inputs[step.expression] : undefined;
  const isAlias = only !== undefined && 'derivation' in only.from;
  const unused = inputs.filter(([name]) => !new RegExp(`\\b${name}\\b`).test(step.expression));
  return [
    ...(isAlias ? [`only another name for ${step.expression}`] : []),
    ...unused.map(([name]) => `${name} stands in no formula`),
    ...inputs.flatMap(([, input]) => leafFaults(input, caseFile)),
  ];
}

/**
 * What is wrong with a derivation, down to its leaves: a formula that does not come to its value, a leaf that neither the
 * case nor the rule book holds, a figure that is only another name for itself. Nothing, where it is sound.
 */
export function derivationFaults(derivation: Derivation, caseFile: CaseFile, checked: CheckedSteps): string[] {
  const faults: string[] = [];
  const visit = (step: Derivation) => {
    if (checked.sound.has(step)) return;
    checked.sound.add(step);
    for (const { from } of Object.values(step.inputs)) if ('derivation' in from) visit(from.derivation);
    const value = shownAs(evaluateDerivation(step, undefined, checked.values), step.unit);
    if (!isSame(value, step.value, step.unit))
      faults.push(`${step.label}: ${step.expression} comes to ${value}, not ${step.value}`);
    faults.push(...stepFaults(step, caseFile).map((fault) => `${step.label}: ${fault}`));
  };
  visit(derivation);
  return faults;
}
