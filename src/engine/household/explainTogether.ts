import type { Derivation, DerivationInput } from '../derivation/derivation.ts';
import { explain } from '../explain/explain.ts';
import type { Figure } from '../explain/figure.ts';
import type { Timeline } from '../roads/timeline.ts';
import type { Together, TogetherRoad } from './together.ts';

/** How a sum over several debts came about: each one's own figure, which opens like any other. */
export function explainSum(timelines: readonly Timeline[], figure: Figure): Derivation {
  const inputs: Record<string, DerivationInput> = {};
  let sum = 0;
  timelines.forEach((timeline, place) => {
    const derivation = explain(timeline, figure);
    if (derivation === null || typeof derivation.value !== 'number') return;
    sum += derivation.value;
    inputs[`debt${String(place + 1)}`] = { value: derivation.value, unit: 'fen', from: { derivation } };
  });
  const expression = Object.keys(inputs).join(' + ');
  return { label: 'together', value: sum, unit: 'fen', expression: expression === '' ? '0' : expression, inputs };
}

/** How a sum over all debts of a person came about, on one road. */
export function explainTogether({ debts }: Pick<Together, 'debts'>, road: TogetherRoad, figure: Figure): Derivation {
  return explainSum(
    debts.map(({ timelines }) => timelines[road]),
    figure,
  );
}
