import { describe, expect, it } from 'vitest';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import type { Traced } from '../derivation/traced.ts';
import { tracingArithmetic } from '../derivation/tracingArithmetic.ts';
import { emptyLedger, post, totalBalance, type LedgerLine } from './ledger.ts';
import type { PostingKind } from './posting.ts';

const line = (kind: LedgerLine<number>['kind'], amount: number): LedgerLine<number> => ({
  date: 0,
  account: 'principal',
  kind,
  amount,
  rules: [],
});

describe('the ledger', () => {
  it('goes up with charges and waivers that come back, down with all else', () => {
    const ledger = emptyLedger(plainArithmetic);
    const balances = [
      line('charge', 1_000),
      line('payment', 300),
      line('recovery', 200),
      line('waiver', 100),
      line('reinstatement', 100),
      line('reduction', 500),
    ].map((one) => {
      post(plainArithmetic, ledger, one);
      return ledger.balances.principal;
    });
    expect(balances).toEqual([1_000, 700, 500, 400, 500, 0]);
    expect(totalBalance(plainArithmetic, ledger)).toBe(0);
  });

  it('writes no line of nothing', () => {
    const ledger = emptyLedger(plainArithmetic);
    post(plainArithmetic, ledger, line('charge', 0));
    expect(ledger.lines).toEqual([]);
  });

  it('never lets an account fall below zero', () => {
    const ledger = emptyLedger(plainArithmetic);
    post(plainArithmetic, ledger, line('charge', 10));
    expect(() => {
      post(plainArithmetic, ledger, line('payment', 11));
    }).toThrow('principal would fall below zero');
  });

  it('has nothing left to explain of an account that is settled to the last fen', () => {
    const traced = tracingArithmetic;
    const ledger = emptyLedger(traced);
    const traceLine = (kind: PostingKind, path: string): LedgerLine<Traced<number>> => ({
      date: traced.zero,
      account: 'principal',
      kind,
      amount: traced.field(path, 'fen', 500),
      rules: [],
    });
    post(traced, ledger, traceLine('charge', 'principal'));
    post(traced, ledger, traceLine('payment', 'payments.0.amount'));
    expect(ledger.balances.principal).toBe(traced.zero);
    expect(totalBalance(traced, ledger)).toBe(traced.zero);
  });
});
