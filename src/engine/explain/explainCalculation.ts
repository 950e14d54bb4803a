import { knownDate, type IsoDate, type LocalDate } from '../calendar/localDate.ts';
import { courtFee, delayedPerformanceInterest, type Calculated, type Fee } from '../court/calculators.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Traced } from '../derivation/traced.ts';
import { tracingArithmetic } from '../derivation/tracingArithmetic.ts';
import { writeDerivation } from '../derivation/writeDerivation.ts';
import type { Fen } from '../money/fen.ts';
import { ruleBook, type RuleBook, type RuleId } from '../rules/ruleBook.ts';

/** An amount that is asked for on its own, outside any road: in fen, with its rules and how it came about. */
export interface Calculation {
  readonly amount: number;
  readonly rules: readonly RuleId[];
  /** Its leaves that are not rules name what was told: `amount`, `from`, `to`. */
  readonly derivation: Derivation;
}

function calculation({ amount, rules }: Calculated<Traced<number>>, label: string): Calculation {
  return { amount: amount.value, rules, derivation: writeDerivation(amount, label) };
}

/**
 * A court fee on an amount in fen, by the rules of one day.
 * @param simplified half of the acceptance fee, as in simplified procedure 简易程序
 */
export function explainFee(
  fee: Fee,
  amount: Fen,
  on: LocalDate,
  simplified = false,
  book: RuleBook = ruleBook,
): Calculation {
  const told = tracingArithmetic.field('amount', 'fen', amount);
  return calculation(courtFee(tracingArithmetic, book.on(on), fee, told, simplified), `fee.${fee}`);
}

/** The doubled part 加倍部分债务利息 on an amount in fen, from the end of the time for performance to the day of payment. */
export function explainDelayedInterest(
  amount: Fen,
  from: IsoDate,
  to: IsoDate,
  book: RuleBook = ruleBook,
): Calculation {
  const start = knownDate(from);
  const result = delayedPerformanceInterest(
    tracingArithmetic,
    book.on(start),
    tracingArithmetic.field('amount', 'fen', amount),
    tracingArithmetic.field('from', 'date', start),
    tracingArithmetic.field('to', 'date', knownDate(to)),
  );
  return calculation(result, 'charge.delayedPerformanceInterest');
}
