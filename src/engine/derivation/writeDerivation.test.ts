import { describe, expect, it } from 'vitest';
import { rate } from '../money/rate.ts';
import type { Derivation } from './derivation.ts';
import { tracingArithmetic as trace } from './tracingArithmetic.ts';
import { writeDerivation } from './writeDerivation.ts';

const principal = trace.field('principal', 'fen', 1_000_000);
const paid = trace.field('payments.0.amount', 'fen', 300_000);
const days = trace.literal(30);
const perDay = trace.ratioRule({ id: 'huabei.penaltyRatePerDay', version: '2015-04-15' }, 'perDay', rate(1, 2_000));

describe('a derivation', () => {
  it('names each leaf with where it comes from, and each once', () => {
    const interest = trace.named('interest', 'fen', trace.rounded(trace.times(principal, days), perDay));
    expect(writeDerivation(interest)).toEqual({
      label: 'interest',
      value: 15_000,
      unit: 'fen',
      expression: 'roundHalfUp(principal * 30 * penaltyRatePerDay)',
      inputs: {
        principal: { value: 1_000_000, unit: 'fen', from: { case: 'principal' } },
        penaltyRatePerDay: {
          value: '1/2000',
          unit: 'perDay',
          from: { rule: 'huabei.penaltyRatePerDay', version: '2015-04-15' },
        },
      },
    });
    const doubled = writeDerivation(trace.plus(principal, principal));
    expect([doubled.expression, Object.keys(doubled.inputs)]).toEqual(['principal + principal', ['principal']]);
  });

  it('puts parentheses where the order of reckoning needs them, and nowhere else', () => {
    const expressionOf = (traced: Parameters<typeof writeDerivation>[0]) => writeDerivation(traced).expression;
    const left = trace.minus(principal, paid);
    expect(expressionOf(trace.minus(left, days))).toBe('principal - payments0Amount - 30');
    expect(expressionOf(trace.minus(principal, trace.minus(paid, days)))).toBe('principal - (payments0Amount - 30)');
    expect(expressionOf(trace.minus(principal, trace.plus(paid, days)))).toBe('principal - (payments0Amount + 30)');
    expect(expressionOf(trace.times(left, days))).toBe('(principal - payments0Amount) * 30');
    expect(expressionOf(trace.proportion(principal, paid, trace.plus(principal, paid)))).toBe(
      'roundHalfUp(principal * payments0Amount / (principal + payments0Amount))',
    );
  });

  it('tells two figures of one name apart', () => {
    const first = trace.named('interest', 'fen', trace.plus(principal, days));
    const second = trace.named('interest', 'fen', trace.plus(paid, days));
    const { expression, inputs } = writeDerivation(trace.plus(first, second));
    expect(expression).toBe('interest + interest2');
    expect(Object.values(inputs).map(({ value }) => value)).toEqual([1_000_030, 300_030]);
  });

  it('shares the steps that several formulas build on', () => {
    const step = trace.remembered('balance', 'fen', trace.minus(principal, paid));
    const one = writeDerivation(trace.named('one', 'fen', trace.plus(step, days)));
    const other = writeDerivation(trace.named('other', 'fen', trace.minus(step, days)));
    const stepOf = ({ inputs }: Derivation) => {
      const from = inputs.balance?.from ?? { case: '' };
      return 'derivation' in from ? from.derivation : undefined;
    };
    expect(stepOf(one)).toBeDefined();
    expect(stepOf(one)).toBe(stepOf(other));
  });

  it('leaves out what adds nothing', () => {
    expect(writeDerivation(trace.plus(principal, trace.zero)).expression).toBe('principal');
    expect(writeDerivation(trace.minus(principal, trace.zero)).expression).toBe('principal');
    expect(writeDerivation(trace.named('nothing', 'fen', trace.zero)).expression).toBe('0');
  });
});
