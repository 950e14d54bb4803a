import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../calendar/localDate.ts';
import { isoDate, knownDate } from '../../calendar/localDate.ts';
import type { CaseFile } from '../../case/caseFile.ts';
import { parseCase } from '../../case/parseCase.ts';
import { compareRates, rate, type Rate } from '../../money/rate.ts';
import { balanceOn } from '../../roads/balanceOn.ts';
import type { Road } from '../../roads/road.ts';
import { simulate } from '../../roads/simulate.ts';
import { contextRules } from '../../rules/context.ts';
import { ruleBook } from '../../rules/ruleBook.ts';
import type { Bar, Supposition } from './bar.ts';
import { whatMatters } from './whatMatters.ts';

function caseOf(told: object = {}): CaseFile {
  const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90, ...told });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const MEANS = { monthlyIncome: 700_000, livingCosts: 300_000, deposits: 900_000 };
const CASES: readonly (readonly [CaseFile, Road])[] = [
  [caseOf({ means: MEANS }), 'refuse'],
  [caseOf({ product: 'jiebei', overdueDays: 400, payments: [{ date: '2026-10-01', amount: 20_000 }] }), 'refuse'],
  [caseOf({ product: 'bankLoan', refuse: { reachable: false }, means: MEANS }), 'refuse'],
  [caseOf({ product: 'creditCard', happened: { claimFiled: '2026-11-01' }, overdueDays: 700 }), 'refuse'],
  [caseOf({ product: 'jiebei', means: MEANS, negotiate: { settlementShare: '4/5' } }), 'negotiate'],
  [caseOf({ product: 'microLoan', terms: { annualRate: '0.12' } }), 'negotiate'],
  [caseOf({ asOf: '2020-01-05' }), 'refuse'],
];

/** One walk, and what it comes to on a day. */
function walked({ caseFile, road }: Pick<Supposition, 'caseFile' | 'road'>, on: IsoDate): number {
  const { owed, paid } = balanceOn(simulate(caseFile, road), on);
  return owed + paid;
}

describe('what matters', () => {
  const all = CASES.map(([caseFile, road]) => ({ caseFile, ...whatMatters(caseFile, road, contextRules) }));

  it('has bars whose ends are one walk each of a case that the gate lets pass', () => {
    for (const { bars, on, burden, caseFile, road } of all) {
      expect(burden).toBe(walked({ caseFile, road }, on));
      for (const bar of bars) {
        for (const end of [bar.low, bar.high]) {
          expect(end.burden, bar.id).toBe(walked(end, on));
          expect(parseCase(end.caseFile)).toEqual({ ok: true, value: end.caseFile });
          if (bar.kind !== 'chance') expect(end.road).toBe(road);
        }
        expect(bar.width).toBe(Math.abs(bar.high.burden - bar.low.burden));
      }
    }
  }, 60_000);

  it('draws a chance as its two outcomes, one of which is the case as it is', () => {
    const chances = all.flatMap(({ bars, burden }) =>
      bars.filter(({ kind }) => kind === 'chance').map((bar) => ({ ...bar, now: burden })),
    );
    expect(new Set(chances.map(({ id }) => id))).toEqual(
      new Set(['claimFiled', 'assetsPreserved', 'publicNotice', 'accepted', 'planBroken']),
    );
    for (const { id, unit, low, high, chance, rules, now } of chances) {
      expect([unit, low.value, high.value], id).toEqual(['yesNo', false, true]);
      expect([low.burden, high.burden], id).toContain(now);
      expect(rules).toEqual([chance?.rule]);
    }
    const outcomes = (told: object, road: Road, name: string) => {
      const { bars } = whatMatters(caseOf(told), road, contextRules);
      const bar = bars.find(({ kind, id }) => kind === 'chance' && id === name)!;
      return { ...bar, roads: [bar.low.road, bar.high.road] };
    };
    expect(outcomes({}, 'refuse', 'claimFiled').roads).toEqual(['notSued', 'refuse']);
    expect(outcomes({}, 'negotiate', 'accepted').roads).toEqual(['theyRefuse', 'negotiate']);
    expect(outcomes({}, 'refuse', 'publicNotice').high.caseFile.court?.include).toEqual(['publicNotice']);
    const breaksAfter = (told: object) => {
      const { low, high } = outcomes(told, 'negotiate', 'planBroken');
      return [low.caseFile.negotiate?.breaksAfter, high.caseFile.negotiate?.breaksAfter];
    };
    expect(breaksAfter({})).toEqual([undefined, 12]);
    expect(breaksAfter({ negotiate: { instalments: 7 } })).toEqual([undefined, 3]);
    expect(breaksAfter({ negotiate: { instalments: 1 } })).toEqual([undefined, 0]);
  });

  it('never moves what the person owns, earns, has paid or told', () => {
    for (const { bars, caseFile } of all) {
      for (const { id, low, high } of bars) {
        expect(id).not.toMatch(/^(?:means|payments|happened)|reached/i);
        for (const { caseFile: changed } of [low, high]) {
          const { means, payments, happened, principal, asOf, overdueDays, product } = changed;
          expect({ means, payments, happened, principal, asOf, overdueDays, product }).toEqual({
            means: caseFile.means,
            payments: caseFile.payments,
            happened: caseFile.happened,
            principal: caseFile.principal,
            asOf: caseFile.asOf,
            overdueDays: caseFile.overdueDays,
            product: caseFile.product,
          });
        }
      }
    }
  });

  it('lists the widest first, each once, all four kinds', () => {
    for (const { bars } of all) {
      const widths = bars.map(({ width }) => width);
      expect(widths).toEqual([...widths].sort((left, right) => right - left));
      const names = bars.map(({ kind, id }) => `${kind} ${id}`);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(new Set(all.flatMap(({ bars }) => bars.map(({ kind }) => kind)))).toEqual(
      new Set(['time', 'chance', 'price', 'courtLine']),
    );
    expect(all[0]?.bars[0]?.width).toBeGreaterThan(0);
  });

  it('takes its ends from the rule book, low below high', () => {
    const known = new Set([...ruleBook.rules, ...contextRules].map(({ id }) => id));
    for (const { bars } of all) {
      for (const { id, unit, rules, low, high } of bars) {
        expect(rules.length, id).toBeGreaterThan(0);
        expect(rules.filter((rule) => !known.has(rule))).toEqual([]);
        if (unit === 'days' || unit === 'fen') expect(low.value, id).toBeLessThan(high.value as number);
        else if (unit !== 'yesNo' && unit !== 'choice') {
          expect(compareRates(low.value as Rate, high.value as Rate), id).toBeLessThanOrEqual(0);
        }
      }
    }
    const days = (id: string) => all[0]?.bars.find((bar) => bar.kind === 'time' && bar.id === id);
    expect([days('claimFiled')?.low.value, days('claimFiled')?.high.value]).toEqual([30, 700]);
  });

  it('moves one stage to the days that it has at its own pace, and all that follows with it', () => {
    const { bars } = whatMatters(caseOf(), 'refuse', contextRules);
    const days = (id: string, end: 'low' | 'high') => {
      const bar = bars.find((one) => one.kind === 'time' && one.id === id);
      if (bar === undefined) throw new Error(id);
      return new Map(simulate(bar[end].caseFile, 'refuse').stages.map((stage) => [stage.id, stage.on]));
    };
    // Handed over on 2026-11-25, invited 30 to 300 days on; the claim follows 150 days after the invitation.
    const after = (date: string, count: number) => isoDate((knownDate(date as IsoDate) + count) as never);
    for (const [end, invited] of [
      ['low', 30],
      ['high', 300],
    ] as const) {
      const stages = days('mediationInvited', end);
      expect(stages.get('mediationInvited')).toBe(after('2026-11-25', invited));
      expect(stages.get('claimFiled')).toBe(after('2026-11-25', invited + 150));
    }
    expect(days('claimFiled', 'low').get('claimFiled')).toBe(after('2026-11-25', 90 + 30));
  });

  it('takes the person’s own ranges in the place of the book’s', () => {
    const assumptions = {
      claimFiled: { days: [45, 60, 75], share: ['1/5', '2/5', '3/5'] },
      publicNotice: { share: [0.1, 0.2, 0.3] },
      served: { days: [9, 9, 9] },
    };
    const { bars } = whatMatters(caseOf({ assumptions }), 'refuse', contextRules);
    const bar = (name: string) => bars.find(({ kind, id }) => `${kind} ${id}` === name);
    const ends = (name: string) => [bar(name)?.own, bar(name)?.low.value, bar(name)?.high.value];
    expect(ends('time claimFiled')).toEqual([true, 45, 75]);
    const share = (one: Bar | undefined) => [one?.own, one?.chance?.low, one?.chance?.likely, one?.chance?.high];
    expect(share(bar('chance claimFiled'))).toEqual([true, rate(1, 5), rate(2, 5), rate(3, 5)]);
    expect(share(bar('chance publicNotice'))).toEqual([true, rate(1, 10), rate(1, 5), rate(3, 10)]);
    expect(ends('time mediationInvited')).toEqual([false, 30, 300]);
    // What the person is sure of has no range.
    expect(bar('time served')).toBeUndefined();
    const agreed = { agreementDays: { days: [3, 5, 8] }, accepted: { share: [0.5, 0.6, 0.9] } };
    const negotiated = whatMatters(caseOf({ assumptions: agreed }), 'negotiate', contextRules).bars;
    expect(negotiated.find(({ id }) => id === 'agreementDays')).toMatchObject({
      own: true,
      low: { value: 3 },
      high: { value: 8 },
    });
    expect(share(negotiated.find(({ id }) => id === 'accepted'))).toEqual([true, rate(1, 2), rate(3, 5), rate(9, 10)]);
  });

  it('has no bar for a chance of which the person is sure, one way or the other', () => {
    const ids = (share: readonly number[]) => {
      const told = caseOf({ assumptions: { accepted: { share } } });
      return whatMatters(told, 'negotiate', contextRules).bars.map(({ id }) => id);
    };
    expect(ids([1, 1, 1])).not.toContain('accepted');
    expect(ids([0, 0, 0])).not.toContain('accepted');
    // A chance of exactly one half is a chance.
    expect(ids([0.5, 0.5, 0.5])).toContain('accepted');
    expect(ids([0, 0, 1])).toContain('accepted');
  });

  it('gives no range to what was told or set', () => {
    const told = caseOf({
      stageDays: { claimFiled: 60 },
      court: { plea: true, capPerYear: '0.24' },
      conventions: { feeSplit: 'onDefendant' },
      terms: { penaltyRatePerDay: '1/2000' },
    });
    const ids = whatMatters(told, 'refuse', contextRules).bars.map(({ kind, id }) => `${kind} ${id}`);
    expect(ids).not.toContain('time claimFiled');
    expect(ids.filter((id) => id.startsWith('courtLine') || id.startsWith('price'))).toEqual([]);
    expect(ids).toContain('chance claimFiled');
  });

  it('takes each chance of the person’s own beside its bar', () => {
    const told = caseOf({
      assumptions: {
        claimFiled: { share: ['1/10', '1/5', '2/5'] },
        planBroken: { share: ['1/4', '1/3', '1/2'] },
        assetsPreserved: { share: ['1/9', '1/8', '1/7'] },
      },
    });
    const shareOf = (road: Road, name: string) => {
      const { bars } = whatMatters(told, road, contextRules);
      const bar = bars.find(({ kind, id }) => kind === 'chance' && id === name);
      return [bar?.own, bar?.chance?.low, bar?.chance?.high];
    };
    expect(shareOf('refuse', 'claimFiled')).toEqual([true, rate(1, 10), rate(2, 5)]);
    expect(shareOf('refuse', 'assetsPreserved')).toEqual([true, rate(1, 9), rate(1, 7)]);
    expect(shareOf('refuse', 'publicNotice')[0]).toBe(false);
    expect(shareOf('negotiate', 'planBroken')).toEqual([true, rate(1, 4), rate(1, 2)]);
  });
});
