import type { Rule, RuleValue } from '../../src/engine/index.ts';
import type { EstimatedDays } from '../../src/engine/rules/rule.ts';
import { fraction, parseFraction, plus } from '../oracle/fraction.ts';

function nudgedRate(text: string): string {
  const { n, d } = plus(parseFraction(text), fraction(1, 1_000_000));
  return `${n}/${d}`;
}

function isDays(value: RuleValue): value is EstimatedDays {
  return typeof value === 'object' && 'likely' in value && typeof value.likely === 'number';
}

/** A whole number or days one higher, a rate a millionth higher; undefined for what is neither. */
function nudgedValue(value: RuleValue): RuleValue | undefined {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return /^[\d./]+$/.test(value) ? nudgedRate(value) : undefined;
  if (typeof value !== 'object') return undefined;
  if (isDays(value)) return { low: value.low + 1, likely: value.likely + 1, high: value.high + 1 };
  if (!('tiers' in value)) return undefined;
  return {
    ...value,
    flat: value.flat + 1,
    tiers: value.tiers.map((tier) => ({ ...tier, rate: nudgedRate(tier.rate) })),
  };
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
