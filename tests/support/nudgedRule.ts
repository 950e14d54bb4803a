import type { Rule, RuleValue } from '../../src/engine/index.ts';
import { fraction, parseFraction, plus } from '../oracle/fraction.ts';

/** A whole number one higher, a rate a millionth higher; undefined for what is neither. */
function nudgedValue(value: RuleValue): RuleValue | undefined {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') {
    if (!/^[\d./]+$/.test(value)) return undefined;
    const { n, d } = plus(parseFraction(value), fraction(1, 1_000_000));
    return `${n}/${d}`;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if ('likely' in value && typeof value.likely === 'number') {
    return { low: value.low + 1, likely: value.likely + 1, high: value.high + 1 } as RuleValue;
  }
  if ('tiers' in value) {
    const tiers = value.tiers.map((tier) => ({ ...tier, rate: String(nudgedValue(tier.rate)) }));
    return { ...value, flat: value.flat + 1, tiers };
  }
  return undefined;
}

/** The rule with every version's value a little higher: a day, a fen, a millionth; undefined where that says nothing. */
export function nudgedRule(rule: Rule): Rule | undefined {
  const [first, ...others] = rule.versions.map((version) => {
    const value = nudgedValue(version.value);
    return value === undefined ? undefined : { ...version, value };
  });
  if (first === undefined) return undefined;
  return { ...rule, versions: [first, ...others.filter((version) => version !== undefined)] };
}
