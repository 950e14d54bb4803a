import { describe, expect, it } from 'vitest';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import { tracingArithmetic } from '../derivation/tracingArithmetic.ts';
import { writeDerivation } from '../derivation/writeDerivation.ts';
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

  it('says in an explanation what it counts, and nothing of days on which nothing bears interest', () => {
    const traced = tracingArithmetic;
    const field = (path: string, value: number) => traced.field(path, 'fen', value);
    const day = (value: number) => traced.field('asOf', 'date', value);
    const opened = openRun(traced, 'penaltyInterest', traced.ratioField('rate', 'perDay', rate(1, 2_000)), day(100));
    // No base yet, and no day yet: neither adds a step.
    accrueRun(traced, opened, day(110));
    expect(opened.fenDays).toBe(traced.zero);
    expect(runValue(traced, opened)).toBe(traced.zero);
    changeBase(traced, opened, field('principal', 1_000_000), day(110));
    accrueRun(traced, opened, day(110));
    expect(opened.fenDays).toBe(traced.zero);
    accrueRun(traced, opened, day(120));
    const explained = writeDerivation(runValue(traced, opened));
    expect(explained).toMatchObject({ label: 'charge.penaltyInterest', unit: 'fen', value: 5_000 });
    const sources = Object.values(explained.inputs).map(({ from }) => ('derivation' in from ? from.derivation : from));
    expect(sources).toContainEqual(expect.objectContaining({ label: 'fenDays', unit: 'fenDays', value: 10_000_000 }));
  });
});
