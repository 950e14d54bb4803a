import type { Derivation, DerivationInput } from '../derivation/derivation.ts';
import { explain } from '../explain/explain.ts';
import type { Figure } from '../explain/figure.ts';
import type { Together, TogetherRoad } from './together.ts';

/** How a sum over all debts came about: each debt's own figure, which opens like any other. */
export function explainTogether({ debts }: Pick<Together, 'debts'>, road: TogetherRoad, figure: Figure): Derivation {
  const inputs: Record<string, DerivationInput> = {};
  let sum = 0;
  debts.forEach(({ timelines }, place) => {
    const derivation = explain(timelines[road], figure);
    if (derivation === null || typeof derivation.value !== 'number') return;
    sum += derivation.value;
    inputs[`debt${String(place + 1)}`] = { value: derivation.value, unit: 'fen', from: { derivation } };
  });
  const expression = Object.keys(inputs).join(' + ');
  return { label: 'together', value: sum, unit: 'fen', expression: expression === '' ? '0' : expression, inputs };
}
