import { describe, expect, it } from 'vitest';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import { rate } from '../money/rate.ts';
import { accrueRun, addFenDays, changeBase, openRun, runValue } from './run.ts';

/** 0.05 % a day on 10,000 yuan from day 100 on. */
function run() {
  const opened = openRun(plainArithmetic, 'penaltyInterest', rate(1, 2_000), 100);
  opened.base = 1_000_000;
  return opened;
}

const valueAfter = (opened: ReturnType<typeof run>) => runValue(plainArithmetic, opened);

describe('a run 积数计息', () => {
  it('counts fen-days, and is rounded when it is looked at, never by the day', () => {
    const one = openRun(plainArithmetic, 'penaltyInterest', rate(1, 2_000), 0);
    one.base = 1;
    accrueRun(plainArithmetic, one, 999);
    expect(valueAfter(one)).toBe(0);
    accrueRun(plainArithmetic, one, 1_000);
    expect(valueAfter(one)).toBe(1);
    expect(one.fenDays).toBe(1_000);
  });

  it('is not changed by being counted in parts', () => {
    const [whole, parts] = [run(), run()];
    accrueRun(plainArithmetic, whole, 190);
    for (let day = 101; day <= 190; day += 1) accrueRun(plainArithmetic, parts, day);
    expect(parts.fenDays).toBe(whole.fenDays);
    expect(valueAfter(whole)).toBe(45_000);
  });

  it('counts up to a change of base at the old one, and splits nothing where nothing changes', () => {
    const changed = run();
    changeBase(plainArithmetic, changed, 1_000_000, 110);
    expect([changed.fenDays, changed.since]).toEqual([0, 100]);
    changeBase(plainArithmetic, changed, 400_000, 110);
    accrueRun(plainArithmetic, changed, 120);
    expect(changed.fenDays).toBe(10 * 1_000_000 + 10 * 400_000);
  });

  it('takes fen-days that no passing day brought', () => {
    const card = run();
    addFenDays(plainArithmetic, card, 35 * 1_000_000);
    expect(valueAfter(card)).toBe(17_500);
    expect(card.allFenDays).toBe(35_000_000);
  });
});
