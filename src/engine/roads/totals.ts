import { isoDate, type LocalDate } from '../calendar/localDate.ts';
import type { Arithmetic } from '../derivation/arithmetic.ts';
import { ACCOUNTS, type Account } from '../ledger/account.ts';
import { totalBalance, type LedgerLine } from '../ledger/ledger.ts';
import type { Totals } from './timeline.ts';
import type { Walk } from './walk.ts';

/** The totals of a road, in either arithmetic; dates are civil days, null where there is none. */
export interface WalkTotals<Whole> {
  readonly paid: Whole;
  readonly owedAtEnd: Whole;
  readonly burden: Whole;
  readonly extra: Whole;
  readonly waived: Whole;
  readonly reduced: Whole;
  readonly byAccount: Partial<Record<Account, Whole>>;
  readonly instalment: Whole | null;
  readonly largestPayment: Whole;
  readonly surplus: Whole;
  readonly debtFreeOn: Whole | null;
  readonly creditRecordUntil: Whole | null;
  readonly daysRestricted: Whole;
}

function daysRestricted<Whole, Ratio>(arithmetic: Arithmetic<Whole, Ratio>, walk: Walk<Whole, Ratio>): Whole {
  const stage = walk.stages.find(({ id }) => id === 'consumptionRestricted');
  if (stage === undefined) return arithmetic.zero;
  const { agreement, brokenOn, end, setup } = walk;
  if (
    !setup.restrictionLifted ||
    agreement === null ||
    arithmetic.value(stage.on) > arithmetic.value(agreement.agreedOn)
  )
    return arithmetic.daysBetween(stage.on, end);
  const before = arithmetic.daysBetween(stage.on, agreement.agreedOn);
  return brokenOn === null ? before : arithmetic.plus(before, arithmetic.daysBetween(brokenOn, end));
}

/** Sums up a walked road. */
export function totalsOf<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  walk: Walk<Whole, Ratio>,
): WalkTotals<Whole> {
  const { debt, setup } = walk;
  const { zero } = arithmetic;
  let waived = zero;
  let reduced = zero;
  const byAccount: Partial<Record<Account, Whole>> = {};
  const raise = (account: Account, amount: Whole) => {
    byAccount[account] = arithmetic.plus(byAccount[account] ?? zero, amount);
  };
  const cut = ({ account, amount }: LedgerLine<Whole>) => {
    byAccount[account] = arithmetic.minus(byAccount[account] ?? zero, amount);
  };
  for (const line of debt.ledger.lines) {
    if (line.kind === 'charge') raise(line.account, line.amount);
    else if (line.kind === 'reinstatement') {
      raise(line.account, line.amount);
      waived = arithmetic.minus(waived, line.amount);
    } else if (line.kind === 'waiver') {
      cut(line);
      waived = arithmetic.plus(waived, line.amount);
    } else if (line.kind === 'reduction') {
      cut(line);
      reduced = arithmetic.plus(reduced, line.amount);
    }
  }
  const kept: Partial<Record<Account, Whole>> = {};
  for (const account of ACCOUNTS) {
    const amount = byAccount[account];
    if (amount !== undefined && arithmetic.value(amount) !== 0)
      kept[account] = arithmetic.named(`byAccount.${account}`, 'fen', amount);
  }
  const paid = arithmetic.named('paid', 'fen', debt.paid);
  const owedAtEnd = arithmetic.named('owedAtEnd', 'fen', totalBalance(arithmetic, debt.ledger));
  const burden = arithmetic.named('burden', 'fen', arithmetic.plus(paid, owedAtEnd));
  const principalAndOpening = arithmetic.minus(burden, setup.principal);
  const extra = arithmetic.minus(principalAndOpening, debt.contract.unpaidInterest);
  const debtFreeOn = walk.paidOff ? walk.end : null;
  const isReported = walk.stages.some(({ id }) => id === 'creditReported');
  return {
    paid,
    owedAtEnd,
    burden,
    extra: arithmetic.named('extra', 'fen', extra),
    waived: arithmetic.named('waived', 'fen', waived),
    reduced: arithmetic.named('reduced', 'fen', reduced),
    byAccount: kept,
    instalment: walk.agreement === null || walk.agreement.count === 0 ? null : walk.agreement.instalment,
    largestPayment: arithmetic.named('largestPayment', 'fen', walk.largestPayment),
    surplus: arithmetic.named('surplus', 'fen', walk.surplus),
    debtFreeOn,
    creditRecordUntil:
      debtFreeOn !== null && isReported
        ? arithmetic.named(
            'creditRecordUntil',
            'date',
            arithmetic.addMonths(debtFreeOn, setup.reader.wholeRule('creditRecord.keptMonths', 'count')),
          )
        : null,
    daysRestricted: arithmetic.named('daysRestricted', 'days', daysRestricted(arithmetic, walk)),
  };
}

/** The totals as plain numbers and dates. */
export function plainTotals(totals: WalkTotals<number>): Totals {
  const date = (day: number | null) => (day === null ? null : isoDate(day as LocalDate));
  return { ...totals, debtFreeOn: date(totals.debtFreeOn), creditRecordUntil: date(totals.creditRecordUntil) };
}
