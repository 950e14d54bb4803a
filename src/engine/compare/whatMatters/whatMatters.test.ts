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
import type { WeighedRoad } from './bar.ts';
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

/** Each burden by its weight, in exact fractions of its own. */
function average(roads: readonly WeighedRoad[], on: IsoDate): number {
  let [sum, whole] = [0n, 1n];
  for (const { caseFile, road, weight } of roads) {
    const { owed, paid } = balanceOn(simulate(caseFile, road), on);
    const [part, of] = [BigInt(weight.numerator), BigInt(weight.denominator)];
    sum = sum * of + BigInt(owed + paid) * part * whole;
    whole *= of;
  }
  return Number((2n * sum + whole) / (2n * whole));
}

describe('what matters', () => {
  const all = CASES.map(([caseFile, road]) => ({ caseFile, ...whatMatters(caseFile, road, contextRules) }));

  it('has bars whose ends are simulated cases that the gate lets pass, weighed where a chance is asked for', () => {
    for (const { bars, on, burden, caseFile, road } of all) {
      expect(burden).toBe(average([{ caseFile, road, weight: rate(1, 1) }], on));
      for (const bar of bars) {
        for (const end of [bar.low, bar.high]) {
          expect(end.burden, bar.id).toBe(average(end.roads, on));
          for (const { caseFile: changed } of end.roads)
            expect(parseCase(changed)).toEqual({ ok: true, value: changed });
          if (bar.kind !== 'chance') expect(end.roads.map(({ road: walked }) => walked)).toEqual([road]);
        }
        expect(bar.burden, bar.id).toBe(average(bar.taken, on));
        expect(bar.width).toBe(Math.abs(bar.high.burden - bar.low.burden));
        if (bar.kind !== 'chance') expect(bar.burden).toBe(burden);
      }
    }
  }, 60_000);

  it('never moves what the person owns, earns, has paid or told', () => {
    for (const { bars, caseFile } of all) {
      for (const { id, low, high, taken } of bars) {
        expect(id).not.toMatch(/^(?:means|payments|happened)|reached/i);
        for (const { caseFile: changed } of [...low.roads, ...high.roads, ...taken]) {
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
      const [walked] = bars.find((bar) => bar.kind === 'time' && bar.id === id)?.[end].roads ?? [];
      if (walked === undefined) throw new Error(id);
      return new Map(simulate(walked.caseFile, 'refuse').stages.map((stage) => [stage.id, stage.on]));
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
    const { bars, on } = whatMatters(caseOf({ assumptions }), 'refuse', contextRules);
    const bar = (name: string) => bars.find(({ kind, id }) => `${kind} ${id}` === name);
    const ends = (name: string) => [bar(name)?.own, bar(name)?.low.value, bar(name)?.high.value];
    expect(ends('time claimFiled')).toEqual([true, 45, 75]);
    expect(ends('chance claimFiled')).toEqual([true, rate(1, 5), rate(3, 5)]);
    expect(ends('chance publicNotice')).toEqual([true, rate(1, 10), rate(3, 10)]);
    expect(ends('time mediationInvited')).toEqual([false, 30, 300]);
    // What the person is sure of has no range.
    expect(bar('time served')).toBeUndefined();
    for (const one of bars) {
      expect(one.low.burden, one.id).toBe(average(one.low.roads, on));
      expect(one.high.burden, one.id).toBe(average(one.high.roads, on));
    }
    const agreed = { agreementDays: { days: [3, 5, 8] }, accepted: { share: [0.5, 0.6, 0.9] } };
    const negotiated = whatMatters(caseOf({ assumptions: agreed }), 'negotiate', contextRules);
    expect(negotiated.bars.filter(({ own }) => own).map(({ id, low, high }) => [id, low.value, high.value])).toEqual(
      expect.arrayContaining([
        ['agreementDays', 3, 8],
        ['accepted', rate(1, 2), rate(9, 10)],
      ]),
    );
    const sure = whatMatters(caseOf({ assumptions: { accepted: { share: [1, 1, 1] } } }), 'negotiate', contextRules);
    expect(sure.bars.map(({ id }) => id)).not.toContain('accepted');
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

  it('takes the person’s own ranges in place of the book’s', () => {
    const told = caseOf({
      assumptions: {
        claimFiled: { days: [10, 20, 30], share: ['1/10', '1/5', '2/5'] },
        agreementDays: { days: [1, 2, 3] },
        planBroken: { share: ['1/4', '1/3', '1/2'] },
        assetsPreserved: { share: ['1/9', '1/8', '1/7'] },
      },
    });
    const endsOf = (road: Road, id: string, kind: string) => {
      const bar = whatMatters(told, road, contextRules).bars.find((one) => one.id === id && one.kind === kind);
      return [bar?.low.value, bar?.high.value];
    };
    expect(endsOf('refuse', 'claimFiled', 'time')).toEqual([10, 30]);
    expect(endsOf('refuse', 'claimFiled', 'chance')).toEqual([rate(1, 10), rate(2, 5)]);
    expect(endsOf('refuse', 'assetsPreserved', 'chance')).toEqual([rate(1, 9), rate(1, 7)]);
    expect(endsOf('negotiate', 'agreementDays', 'time')).toEqual([1, 3]);
    expect(endsOf('negotiate', 'planBroken', 'chance')).toEqual([rate(1, 4), rate(1, 2)]);
  });
});
