import { expect, it } from 'vitest';
import { addMonthsClamped, balanceOn, isoDate, knownDate, type IsoDate } from '../../src/engine/index.ts';
import { oracleFee } from '../oracle/calculators.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { parseFraction, shareOf } from '../oracle/fraction.ts';
import { sumOf } from '../support/ledgerSums.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { holdOnRandomRoads, type WalkedRoad } from '../support/walkedRoad.ts';

/** What must be left, a month: as told, else the living costs, at least 1,500 yuan. */
function exempt({ means }: CaseJson): number {
  return means?.exemptIncome ?? Math.max(means?.livingCosts ?? 300_000, 150_000);
}

function feeOn(settled: number): number {
  return settled === 0 ? 0 : oracleFee('enforcement', settled);
}

/** All money within the court's reach on a day, in fen. */
function reachOn({ caseJson, timeline }: WalkedRoad, date: IsoDate): number {
  const means = caseJson.means ?? {};
  const isOn = (id: string) => timeline.stages.some((stage) => stage.id === id && stage.on === date);
  const from = timeline.stages.find(({ id }) => id === 'wagesWithheld')?.on;
  const months = from === undefined ? [] : Array.from({ length: 400 }, (_, month) => month);
  const isPayday = months.some((month) => isoDate(addMonthsClamped(knownDate(from ?? date), month)) === date);
  const wages = (means.attachableWages ?? means.monthlyIncome ?? 0) - exempt(caseJson);
  const prices = (means.assets ?? [])
    .filter((asset) => !asset.exempt)
    .map(({ value, priceShare }) => Number(shareOf(BigInt(value), parseFraction(priceShare ?? '7/10'))));
  return sumOf([
    isPayday ? Math.max(0, wages) : 0,
    isOn('depositsTaken') ? Math.max(0, (means.deposits ?? 0) - exempt(caseJson)) : 0,
    isOn('auction') ? sumOf(prices) : 0,
  ]);
}

it('enforcement takes no more than it can reach, its fee in it, and settles all that this can settle', PATIENCE, () => {
  let days = 0;
  holdOnRandomRoads((walked) => {
    const { timeline } = walked;
    const recoveries = timeline.postings.filter(({ kind }) => kind === 'recovery');
    let before = 0;
    for (const date of new Set(recoveries.map((recovery) => recovery.date))) {
      const taken = sumOf(recoveries.filter((one) => one.date === date).map(({ amount }) => amount));
      const fees = timeline.postings.filter(
        (one) => one.date === date && one.account === 'enforcementFee' && one.kind === 'charge',
      );
      const fee = sumOf(fees.map(({ amount }) => amount));
      const settled = taken - fee;
      expect(settled, date).toBeGreaterThan(0);
      expect(fee, date).toBe(feeOn(before + settled) - feeOn(before));
      expect(taken, date).toBeLessThanOrEqual(reachOn(walked, date));
      if (balanceOn(timeline, date).owed > 0) {
        const oneFenMore = settled + 1 + feeOn(before + settled + 1) - feeOn(before);
        expect(oneFenMore, date).toBeGreaterThan(reachOn(walked, date));
      }
      before += settled;
      days += 1;
    }
  }, 2);
  expect(days).toBeGreaterThan(2 * propertyRuns().numRuns);
});
