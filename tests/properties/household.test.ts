import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, balanceOn, isoDate, knownDate, simulate, type LocalDate } from '../../src/engine/index.ts';
import {
  callOrder,
  creditorReceipts,
  explainReceipts,
  explainTogether,
  parseDebts,
  proposals,
  together,
  TOGETHER_ROADS,
  togetherBreakPoints,
  togetherOn,
  type DebtsFile,
} from '../../src/engine/household.ts';
import { arbitraryCaseAndRoad } from '../oracle/arbitraryCase.ts';
import { evaluateDerivation, shownAs } from '../oracle/evaluate.ts';
import { knownDebts, sixtyDebts } from '../support/knownDebts.ts';
import { PATIENCE } from '../support/propertyRuns.ts';

const asOf = '2026-11-24';
const huabei = { asOf, product: 'huabei', principal: 1_200_000, overdueDays: 90 };
const card = { asOf, product: 'creditCard', principal: 3_000_000, overdueDays: 200 };
const jiebei = { asOf, product: 'jiebei', principal: 2_000_000, overdueDays: 30 };

/** Up to four random debts of one day with the means of the first. */
const arbitraryDebts: fc.Arbitrary<DebtsFile> = fc
  .array(arbitraryCaseAndRoad, { minLength: 1, maxLength: 4 })
  .map((drawn): DebtsFile | null => {
    const cases = drawn.map(({ caseJson }) => ({ ...(caseJson as object as Record<string, unknown>) }));
    const [first] = cases;
    const means = first?.means;
    const debts = cases.map((one) => {
      const debt = { ...one, asOf: first?.asOf };
      Reflect.deleteProperty(debt, 'means');
      return debt;
    });
    const read = parseDebts(means === undefined ? { debts } : { debts, means });
    return read.ok ? read.value : null;
  })
  .filter((file): file is DebtsFile => file !== null);

describe('several debts of one person', () => {
  it('together they come to what each comes to, on every road and day', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryDebts, fc.nat(2_000), (file, later) => {
        const all = together(file);
        const day = Math.min(knownDate(all.until), Math.max(knownDate(all.from), knownDate(all.asOf) + later));
        const date = isoDate(day as LocalDate);
        for (const road of TOGETHER_ROADS) {
          const single = all.debts.map(({ timelines }) => timelines[road].totals);
          const sum = (of: 'paid' | 'owedAtEnd' | 'burden') => single.reduce((total, totals) => total + totals[of], 0);
          expect(all.roads[road]).toMatchObject({
            paid: sum('paid'),
            owedAtEnd: sum('owedAtEnd'),
            burden: sum('burden'),
          });
          const { paid, owed, burden } = togetherOn(all, road, date);
          const balances = all.debts.map(({ timelines }) => balanceOn(timelines[road], date));
          expect(owed).toBe(balances.reduce((total, balance) => total + balance.owed, 0));
          expect(burden).toBe(paid + owed);
        }
      }),
    );
  });

  it('are linear between the days on which any of them bends, within a fen a run of each', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryDebts, fc.nat(2_000), (file, later) => {
        const all = together(file);
        for (const road of TOGETHER_ROADS) {
          const days = togetherBreakPoints(all, road);
          expect([days[0], days.at(-1)]).toEqual([all.from, all.until]);
          const place = later % Math.max(1, days.length - 1);
          const [left, right] = [days[place]!, days[place + 1] ?? days[place]!];
          const [first, last] = [knownDate(left), knownDate(right)];
          const middle = Math.floor((first + last) / 2);
          const share = last === first ? 0 : (middle - first) / (last - first);
          const burdenOn = (day: number) => togetherOn(all, road, isoDate(day as LocalDate)).burden;
          const straight = burdenOn(first) + share * (burdenOn(last) - burdenOn(first));
          expect(Math.abs(burdenOn(middle) - straight)).toBeLessThanOrEqual(6 * all.debts.length);
        }
      }),
    );
  });

  it('alone it is the single view, to the fen', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryCaseAndRoad, ({ caseJson }) => {
        const { means, ...debt } = caseJson as object as Record<string, unknown>;
        const read = parseDebts(means === undefined ? { debts: [debt] } : { debts: [debt], means });
        if (!read.ok) return;
        const [only] = read.value.debts;
        const { debts } = together(read.value);
        for (const road of TOGETHER_ROADS) expect(debts[0]!.timelines[road]).toEqual(simulate(only!, road));
      }),
    );
  });

  it('takes wages once: never two creditors in one month, and never more than there is', () => {
    const file = knownDebts({
      debts: [huabei, card, jiebei],
      means: { attachableWages: 800_000, exemptIncome: 400_000 },
    });
    const all = together(file);
    const byMonth = new Map<string, number>();
    const takers = new Map<string, Set<number>>();
    all.debts.forEach(({ timelines }, place) => {
      const wages = timelines.refuse.stages.find(({ id }) => id === 'wagesWithheld');
      for (const { kind, date, amount } of timelines.refuse.postings) {
        if (kind !== 'recovery' || wages === undefined || date < wages.on) continue;
        byMonth.set(date.slice(0, 7), (byMonth.get(date.slice(0, 7)) ?? 0) + amount);
        takers.set(date, (takers.get(date) ?? new Set()).add(place));
      }
    });
    expect(byMonth.size).toBeGreaterThan(15);
    expect(Math.max(...byMonth.values())).toBeLessThanOrEqual(400_000);
    expect([...takers.values()].every((places) => places.size === 1)).toBe(true);
    expect(all.roads.refuse.debtFreeOn).not.toBeNull();
    const alone = [huabei, card, jiebei].map((debt) => together(knownDebts({ debts: [debt], means: file.means })));
    const soonest = alone.map(({ roads }) => roads.refuse.debtFreeOn ?? '');
    expect(all.roads.refuse.debtFreeOn! > soonest.sort().at(-1)!).toBe(true);
  });

  it('takes deposits and sale prices once', () => {
    const means = { deposits: 2_000_000, exemptIncome: 300_000, assets: [{ name: 'car', value: 4_000_000 }] };
    const all = together(knownDebts({ debts: [huabei, card], means }));
    const taken = all.debts.flatMap(({ timelines }) =>
      timelines.refuse.postings.flatMap(({ kind, amount }) => (kind === 'recovery' ? [amount] : [])),
    );
    const sum = taken.reduce((total, amount) => total + amount, 0);
    expect(sum).toBeGreaterThan(1_700_000);
    expect(sum).toBeLessThanOrEqual(1_700_000 + 2_800_000);
  });

  it('explains each sum by the figures of the single debts', () => {
    const all = together(knownDebts({ debts: [huabei, card, jiebei] }));
    for (const road of TOGETHER_ROADS) {
      const derivation = explainTogether(all, road, { kind: 'balance', of: 'burden', on: all.planEnd });
      expect(derivation.value).toBe(all.roads[road].atPlanEnd.burden);
      expect(shownAs(evaluateDerivation(derivation), 'fen')).toBe(derivation.value);
    }
  });
});

describe('the order of the calls', () => {
  it('puts a home, the car for work and a surety before the dearest card, then what a court has', () => {
    const sued = { ...jiebei, principal: 100_000, happened: { claimFiled: '2026-11-10' } };
    const file = knownDebts({
      debts: [
        card,
        huabei,
        sued,
        { ...huabei, protects: 'surety' },
        { ...huabei, principal: 100_000, protects: 'home' },
        { ...huabei, principal: 100_000, protects: 'workCar' },
      ],
    });
    const calls = callOrder(together(file), file.protects);
    expect(calls.map(({ place }) => place)).toEqual([4, 5, 3, 2, 0, 1]);
    expect(calls.map(({ reason }) => reason)).toEqual([
      'home',
      'workCar',
      'surety',
      'inCourt',
      'weekCosts',
      'weekCosts',
    ]);
  });

  it('says what a week costs as the waiting view does, and what comes next', () => {
    const file = knownDebts({ debts: [huabei] });
    const [call] = callOrder(together(file), file.protects);
    // 12,582 yuan today, 12,624 in a week.
    expect(call).toMatchObject({ weekCosts: 4_200, reason: 'weekCosts' });
    expect(call?.next?.on.localeCompare(asOf)).toBe(1);
  });
});

describe('proposals', () => {
  const ask = (left: number, disposable: number, debts: readonly object[] = [huabei]) =>
    proposals({ debts: knownDebts({ debts }).debts, place: 0, left, disposable })!;

  it('gives the shortest that fits, the shortest that seldom breaks, and all at once', () => {
    // 12,582 yuan: 24 instalments of 524.25 yuan take 43.7 % of 1,200; 60 of 209.70 take 17.5 %.
    const { proposals: found, fits } = ask(60_000, 120_000);
    expect(fits).toBe(true);
    expect(found.map(({ kinds, instalments, instalment }) => [kinds[0], instalments, instalment])).toEqual([
      ['safest', 60, 20_970],
      ['fastest', 24, 52_425],
      ['family', 1, 1_258_200],
    ]);
    expect(found.map(({ breaks }) => breaks?.likely.numerator)).toEqual([3, 13, undefined]);
  });

  it('says so where one plan is both', () => {
    const { proposals: found } = ask(1_000_000, 1_000_000);
    expect(found.map(({ kinds }) => kinds)).toEqual([['safest', 'fastest'], ['family']]);
    expect(found[0]).toMatchObject({ instalments: 12, instalment: 104_850 });
  });

  it('asks for less in all where no number of instalments fits, as much as what is left pays', () => {
    const none = ask(10_000, 20_000);
    expect(none.fits).toBe(false);
    expect(none).toMatchObject({ leastMonthly: 20_970, longest: 60, affordableInAll: 600_000 });
    expect(none.proposals.map(({ kinds }) => kinds)).toEqual([['reduced'], ['family']]);
    // 47 % of 12,582 yuan is 5,913.54, by 60: 98.55; of 48 % it would be 100.65.
    expect(none.proposals[0]).toMatchObject({
      id: 'reduced',
      instalments: 60,
      settlementShare: '47/100',
      instalment: 9_855,
      total: 591_354,
    });
  });

  it('asks for a pause where what is put by in it makes a plan fit', () => {
    // 60 instalments of 209.70 are 12,582; 62 months of 202.94 are a yuan more, 61 are not enough, 63 are.
    const { proposals: found, fits } = ask(20_294, 30_000);
    expect(fits).toBe(false);
    expect(found.map(({ kinds }) => kinds)).toEqual([['deferred'], ['reduced'], ['family']]);
    expect(found[0]).toMatchObject({ graceMonths: 3, instalments: 60, instalment: 20_970 });
    const { timeline } = found[0]!;
    const first = timeline.postings.find(({ kind }) => kind === 'payment');
    expect(first?.date).toBe('2027-04-01');
    for (const { timeline: road, total } of found) {
      const paid = road.postings.reduce((sum, { kind, amount }) => (kind === 'payment' ? sum + amount : sum), 0);
      expect(paid).toBe(total);
      expect(road.totals.owedAtEnd).toBe(0);
    }
  });

  it('asks each creditor for the same share', () => {
    const { proposals: found } = ask(30_000, 60_000, [huabei, card]);
    const reduced = found.find(({ kinds }) => kinds.includes('reduced'))!;
    expect(reduced.monthly).toBeLessThanOrEqual(30_000);
    expect(reduced.monthly).toBeGreaterThan(29_000);
    expect(reduced.instalment).toBeLessThan(reduced.monthly);
  });

  it('leaves only the family where nothing is left', () => {
    expect(ask(0, 0).proposals.map(({ kinds }) => kinds)).toEqual([['family']]);
  });

  it('every plan pays what was agreed on and nothing more: the sum of its payments is its total', () => {
    for (const debt of [huabei, card, jiebei]) {
      for (const { timeline, total, instalment, instalments } of ask(500_000, 800_000, [debt]).proposals) {
        const paid = timeline.postings.reduce((sum, { kind, amount }) => (kind === 'payment' ? sum + amount : sum), 0);
        expect(paid).toBe(total);
        expect(timeline.totals.owedAtEnd).toBe(0);
        const agreed = balanceOn(timeline, timeline.agreedOn!).owed;
        const interest = timeline.totals.byAccount.planInterest ?? 0;
        expect(total).toBe(agreed + interest);
        if (interest === 0) expect(Math.floor(agreed / instalments)).toBe(instalment);
      }
    }
  });

  it('shares what is left among all debts by giving each as many instalments', () => {
    const { proposals: found } = ask(250_000, 300_000, [huabei, card]);
    const fastest = found.find(({ kinds }) => kinds.includes('fastest'))!;
    expect(fastest.monthly).toBeLessThanOrEqual(250_000);
    expect(fastest.instalment).toBeLessThan(fastest.monthly);
  });

  it('shows what suing brings the creditor: nothing where nothing can be taken, and it has paid the costs', () => {
    const [plan] = ask(60_000, 120_000).proposals;
    const { agreed, sued } = plan!.creditor;
    expect(agreed).toMatchObject({ received: 1_258_200, costs: 0, firstOn: '2027-01-01' });
    expect(sued.received).toBe(-sued.costs);
    expect(sued.costs).toBeGreaterThan(0);
    expect(sued.firstOn).toBeNull();
  });

  it('explains what the creditor receives', () => {
    const refuse = simulate(knownDebts({ debts: [huabei], means: { attachableWages: 600_000 } }).debts[0]!, 'refuse');
    const on = isoDate(addDays(knownDate(refuse.asOf), 1_500));
    const derivation = explainReceipts(refuse, on)!;
    expect(derivation.value).toBe(creditorReceipts(refuse, on).received);
    expect(shownAs(evaluateDerivation(derivation), 'fen')).toBe(derivation.value);
    expect(creditorReceipts(refuse, on).firstOn).not.toBeNull();
  });
});

it('the work of sixty debts, counted: it grows with the months of their roads and nothing else', () => {
  const file = knownDebts(sixtyDebts());
  const all = together(file);
  expect(all.debts).toHaveLength(60);
  // Counted instead of timed: `npm run bench` has the milliseconds.
  const moments = all.debts.reduce(
    (sum, { timelines }) => sum + TOGETHER_ROADS.reduce((roads, road) => roads + timelines[road].moments.length, 0),
    0,
  );
  expect(moments).toBeLessThanOrEqual(60 * 130);
  expect(callOrder(all, file.protects)).toHaveLength(60);
});
