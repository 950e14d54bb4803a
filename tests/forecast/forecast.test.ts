import { describe, expect, it } from 'vitest';
import { balanceOn, simulate, type CaseFile, type Road, type StageId } from '../../src/engine/index.ts';
import {
  buffersOf,
  forecast,
  ForecastWalk,
  summarise,
  type Forecast,
  type ForecastGroup,
  type ForecastRoad,
} from '../../src/engine/forecast/index.ts';
import { knownCase } from '../support/knownCase.ts';
import { PATIENCE } from '../support/propertyRuns.ts';

const BOTH: readonly ForecastRoad[] = ['refuse', 'negotiate'];
const PLAIN = { asOf: '2026-11-24', product: 'huabei' as const, principal: 1_200_000, overdueDays: 90 };

function bytesOf(found: Forecast): string {
  return JSON.stringify(found);
}

type Shares = Partial<Record<'accepted' | 'planBroken' | 'settledAfterFiling' | 'wagesReached' | 'claimFiled', number>>;

/** Every range of days at its likely value, and every share at 0 but those named. */
function shrunk(shares: Shares): NonNullable<CaseFile['assumptions']> {
  const days: Partial<Record<StageId | 'agreementDays', readonly [number, number, number]>> = {
    sesameDrop: [6, 6, 6],
    productFrozen: [1, 1, 1],
    creditReported: [30, 30, 30],
    acceleration: [61, 61, 61],
    outsourced: [91, 91, 91],
    mediationInvited: [90, 90, 90],
    claimFiled: [150, 150, 150],
    served: [12, 12, 12],
    hearing: [40, 40, 40],
    judgment: [20, 20, 20],
    effective: [20, 20, 20],
    performanceEnds: [10, 10, 10],
    enforcementFiled: [25, 25, 25],
    enforcementNotice: [15, 15, 15],
    depositsTaken: [10, 10, 10],
    consumptionRestricted: [40, 40, 40],
    wagesWithheld: [45, 45, 45],
    suspended: [140, 140, 140],
    agreementDays: [7, 7, 7],
  };
  const ranges = Object.fromEntries(Object.entries(days).map(([id, range]) => [id, { days: range }]));
  const chances: Shares & Partial<Record<StageId, number>> = {
    ...{ homeVisit: 0, assetsPreserved: 0, publicNotice: 0, accepted: 0, planBroken: 0 },
    ...{ settledAfterFiling: 0, wagesReached: 0, claimFiled: 0 },
    ...shares,
  };
  const all = Object.entries(chances).map(([id, share]) => [id, { ...ranges[id], share: [share, share, share] }]);
  return { ...ranges, ...Object.fromEntries(all) } as NonNullable<CaseFile['assumptions']>;
}

describe('with every range shrunk', () => {
  const cases = [
    PLAIN,
    { ...PLAIN, product: 'creditCard' as const, principal: 3_000_000, overdueDays: 20 },
    {
      ...{ ...PLAIN, product: 'jiebei' as const, terms: { notYetDue: 600_000, remainingInstalments: 6 } },
      means: { monthlyIncome: 600_000, livingCosts: 350_000, deposits: 500_000 },
      payments: [{ date: '2026-12-15', amount: 20_000 }],
    },
  ];
  const ways: readonly (readonly [ForecastRoad, Shares, Road, ForecastGroup])[] = [
    ['refuse', { claimFiled: 1 }, 'refuse', 'sued'],
    ['refuse', { claimFiled: 0 }, 'notSued', 'notSued'],
    ['negotiate', { accepted: 1 }, 'negotiate', 'kept'],
    ['negotiate', { accepted: 0 }, 'theyRefuse', 'refused'],
  ];
  const all = cases.flatMap((told) => ways.map((way) => [told, ...way] as const));

  it.each(all)('%j, %s %j is %s to the fen', (told, asked, shares, road, group) => {
    const caseFile = knownCase({ ...told, horizon: 2_000, assumptions: shrunk(shares) });
    const timeline = simulate(caseFile, road);
    const found = forecast(caseFile, [asked], { runs: 20, seed: 3 }).roads[asked];
    expect(Object.keys(found?.groups ?? {})).toEqual([group]);
    const { count, months, debtFree } = found!.groups[group]!;
    expect([count, debtFree]).toEqual([20, timeline.totals.debtFreeOn === null ? 0 : 20]);
    expect(months).toHaveLength(61);
    for (const { date, owed, burden } of months) {
      const balance = balanceOn(timeline, date);
      expect(new Set(Object.values(owed)), date).toEqual(new Set([balance.owed]));
      expect(new Set(Object.values(burden)), date).toEqual(new Set([balance.owed + balance.paid]));
    }
    for (const { id, on } of timeline.stages) {
      const chances = found?.stages.find((stage) => stage.id === id)?.chanceBy;
      if (on > months.at(-1)!.date) expect(chances, id).toBeUndefined();
      else for (const { date, chance } of chances ?? []) expect(chance, `${id} ${date}`).toBe(on <= date ? 1 : 0);
    }
    const last = months.at(-1)!.date;
    const begun = timeline.stages.filter(({ on }) => on <= last);
    expect(new Set(found?.stages.map(({ id }) => id))).toEqual(new Set(begun.map(({ id }) => id)));
  });

  it('a suit that is settled is an agreement of twelve instalments on the hearing’s day', () => {
    const assumptions = shrunk({ claimFiled: 1, settledAfterFiling: 1 });
    const caseFile = knownCase({ ...PLAIN, assumptions, negotiate: { instalments: 36, settlementShare: '1/2' } });
    const hearing = simulate(caseFile, 'refuse').stages.find(({ id }) => id === 'hearing')!.on;
    const days = (Date.parse(hearing) - Date.parse(PLAIN.asOf)) / 86_400_000;
    const agreed = { contactAfterDays: days, agreedAfterDays: 0, instalments: 12 };
    const timeline = simulate(knownCase({ ...PLAIN, assumptions, negotiate: agreed }), 'negotiate');
    const found = forecast(caseFile, ['refuse'], { runs: 3, seed: 1 }).roads.refuse!.groups.sued!;
    expect(found.debtFree).toBe(3);
    for (const { date, owed, burden } of found.months) {
      const balance = balanceOn(timeline, date);
      expect([owed.p50, burden.p50], date).toEqual([balance.owed, balance.owed + balance.paid]);
    }
  });

  it('wages that can be reached are the book’s income, a plan that breaks does so after one of its instalments', () => {
    const wages = knownCase({ ...PLAIN, assumptions: shrunk({ claimFiled: 1, wagesReached: 1 }) });
    const reached = simulate(knownCase({ ...wages, means: { attachableWages: 500_000 } }), 'refuse');
    const { p50 } = forecast(wages, ['refuse'], { runs: 2, seed: 1 }).roads.refuse!.groups.sued!.months[60]!.burden;
    expect(p50).toBe(reached.totals.burden);

    const broken = knownCase({
      ...PLAIN,
      assumptions: shrunk({ accepted: 1, planBroken: 1 }),
      negotiate: { instalments: 3 },
    });
    const burdens = [0, 1, 2].map((breaksAfter) => {
      const told = knownCase({ ...broken, negotiate: { instalments: 3, breaksAfter }, horizon: 1_826 });
      return balanceOn(simulate(told, 'negotiate'), '2031-11-24' as never);
    });
    const found = forecast(broken, ['negotiate'], { runs: 300, seed: 1 }).roads.negotiate!.groups;
    expect(Object.keys(found)).toEqual(['broken']);
    const lowest = Math.min(...burdens.map(({ owed, paid }) => owed + paid));
    const highest = Math.max(...burdens.map(({ owed, paid }) => owed + paid));
    expect([found.broken!.months[60]!.burden.p10, found.broken!.months[60]!.burden.p90]).toEqual([lowest, highest]);
  });
});

describe('the same case and seed', () => {
  const told = { ...PLAIN, product: 'creditCard' as const, refuse: { reachable: false } };

  it('give the same bytes, however the futures are sliced and whichever roads are asked for', PATIENCE, () => {
    const caseFile = knownCase(told);
    const whole = bytesOf(forecast(caseFile, BOTH, { runs: 300, seed: 7 }));
    expect(bytesOf(forecast(knownCase(structuredClone(told)), BOTH, { runs: 300, seed: 7 }))).toBe(whole);

    const inTurn = new ForecastWalk(caseFile, BOTH, 7);
    expect(bytesOf(summarise([150, 1, 149].map((count) => inTurn.walk(count))))).toBe(whole);

    // Three workers, each with a share, answering in any order, their parts copied as messages are.
    const shares = [100, 0, 200].map((from) => {
      const worker = new ForecastWalk(caseFile, BOTH, 7);
      worker.skip(from);
      const part = worker.walk(100);
      return structuredClone(part, { transfer: buffersOf(part) });
    });
    expect(bytesOf(summarise(shares))).toBe(whole);

    const alone = forecast(caseFile, ['negotiate'], { runs: 300, seed: 7 }).roads.negotiate;
    expect(JSON.stringify(alone)).toBe(JSON.stringify((JSON.parse(whole) as Forecast).roads.negotiate));
    expect(bytesOf(forecast(caseFile, BOTH, { runs: 300, seed: 8 }))).not.toBe(whole);
  });

  it('are not summed up where a part is missing, there twice, or of another seed', () => {
    const walk = new ForecastWalk(knownCase(PLAIN), ['refuse'], 7);
    const [first, second, third] = [walk.walk(5), walk.walk(5), walk.walk(5)];
    expect(summarise([third, first, second]).runs).toBe(15);
    expect(() => summarise([first, third])).toThrow(RangeError);
    expect(() => summarise([first, first])).toThrow(RangeError);
    expect(() => summarise([])).toThrow(RangeError);
    expect(() => summarise([first, { ...second, seed: 8 }])).toThrow(RangeError);
    expect(() => new ForecastWalk(knownCase(PLAIN), ['refuse'], -1)).toThrow(RangeError);
    expect(() => forecast(knownCase(PLAIN), ['refuse'], { runs: 0, seed: 1 })).toThrow(RangeError);
  });
});

describe('a forecast', () => {
  it('rewrites no past: nothing that may have happened before today is drawn', () => {
    const { roads } = forecast(knownCase(PLAIN), BOTH, { runs: 300, seed: 5 });
    for (const { groups, stages } of Object.values(roads)) {
      for (const { months } of Object.values(groups)) {
        const { owed } = months[0]!;
        expect([owed.p10, owed.p90]).toEqual([1_254_000, 1_254_000]);
      }
      for (const { id, chanceBy } of stages) expect([0, 1], id).toContain(chanceBy[0]!.chance);
    }
  });

  it('draws no told stage, and sues for sure who has been sued', () => {
    const happened = { claimFiled: '2026-11-01', served: '2026-11-10' };
    const { refuse } = forecast(knownCase({ ...PLAIN, happened }), ['refuse'], { runs: 300, seed: 5 }).roads;
    expect(Object.keys(refuse!.groups)).toEqual(['sued']);
    expect(refuse!.stages.map(({ id }) => id)).not.toContain('publicNotice');
  });

  it('sues about as many as the book says, and fewer of the small', PATIENCE, () => {
    const suedOf = (principal: number) => {
      const found = forecast(knownCase({ ...PLAIN, principal }), ['refuse'], { runs: 3_000, seed: 5 });
      return (found.roads.refuse!.groups.sued?.count ?? 0) / 3_000;
    };
    // The middle of a triangular share is a third of low + likely + high.
    expect(Math.abs(suedOf(1_200_000) - 0.85 / 3)).toBeLessThan(0.03);
    expect(Math.abs(suedOf(400_000) - 0.21 / 3)).toBeLessThan(0.02);
    expect(Math.abs(suedOf(9_000_000) - 1.65 / 3)).toBeLessThan(0.03);
  });

  it('comes close to one of many more futures, in every bundle of at least 500', PATIENCE, () => {
    const caseFile = knownCase(PLAIN);
    const many = forecast(caseFile, BOTH, { runs: 20_000, seed: 99 });
    const few = forecast(caseFile, BOTH, { runs: 5_000, seed: 7 });
    for (const road of BOTH) {
      for (const [group, { count, months }] of Object.entries(few.roads[road]!.groups)) {
        if (count < 500) continue;
        const other = many.roads[road]!.groups[group as ForecastGroup]!.months;
        months.forEach(({ burden: { p50 } }, month) => {
          expect(Math.abs(p50 / other[month]!.burden.p50 - 1), `${road} ${group} ${month}`).toBeLessThan(0.04);
        });
      }
    }
  });
});
