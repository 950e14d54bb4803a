import type { Derivation } from '../../engine/index.ts';
import { why_label_nth } from '../../i18n/generated/messages.js';
import { namesIn, readFormula } from './expression.ts';
import { inputName } from './leafNames.ts';

/** The inputs of a formula in its order, with their names; what would be called the same is counted. */
export function inputNames(derivation: Derivation): Map<string, string> {
  const plain = namesIn(readFormula(derivation.expression)).flatMap((name) => {
    const input = derivation.inputs[name];
    return input === undefined ? [] : [{ name, words: inputName(input) }];
  });
  const seen = new Map<string, number>();
  return new Map(
    plain.map(({ name, words }) => {
      const isAlone = plain.filter((other) => other.words === words).length === 1;
      if (isAlone) return [name, words];
      const count = (seen.get(words) ?? 0) + 1;
      seen.set(words, count);
      return [name, why_label_nth({ name: words, count })];
    }),
  );
}
