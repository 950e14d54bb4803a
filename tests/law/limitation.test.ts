import { describe, expect, it } from 'vitest';
import { limitation, type LimitationEntry, type Road } from '../../src/engine/index.ts';
import { contextRules, engineRules } from '../../src/engine/rules/context.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { scenario, whereOn } from './scenario.ts';

const rules = [...engineRules, ...contextRules];

function entriesOf(changes: Partial<CaseJson>, road: Road = 'refuse'): readonly LimitationEntry[] {
  return limitation(scenario(changes, road).timeline, rules);
}

/** Day, act, and the last day or why there is none. */
function told(entries: readonly LimitationEntry[]): readonly (readonly string[])[] {
  return entries.map(({ restartedOn, by, endsOn, because }) => [restartedOn, by, endsOn ?? because]);
}

function facts(entries: readonly LimitationEntry[]): readonly (readonly string[])[] {
  return told(entries.filter(({ basis }) => basis === 'fact'));
}

/** Due on 26 Aug 2026. */
const young = { asOf: '2026-11-24', overdueDays: 90 };
/** Due on 26 Nov 2021: five years, less two days. */
const old = { asOf: '2026-11-24', overdueDays: 1_824 };

describe('the limitation period 诉讼时效', () => {
  it('begins with the due date and ends on the same date three years later', () => {
    expect(facts(entriesOf(young))).toEqual([['2026-08-26', 'dueDate', '2029-08-26']]);
    expect(whereOn('limitation.years', '2026-08-26')).toBe('《民法典》第一百八十八条第一款');
  });

  it('ends on the last day of the month where the date is missing', () => {
    const [first] = entriesOf({ asOf: '2024-03-01', overdueDays: 1 });
    expect([first?.restartedOn, first?.endsOn]).toEqual(['2024-02-29', '2027-02-28']);
  });

  it('is started anew by a payment, a fact where it was told', () => {
    const entries = entriesOf({ ...young, payments: [{ date: '2026-10-01', amount: 10_000 }] });
    expect(facts(entries)).toContainEqual(['2026-10-01', 'payment', '2029-10-01']);
  });

  it('takes a told payment of a day to come for an estimate', () => {
    const entries = entriesOf({ ...young, payments: [{ date: '2026-12-01', amount: 10_000 }] });
    expect(entries.find(({ by }) => by === 'payment')).toMatchObject({ basis: 'estimated', endsOn: '2029-12-01' });
  });

  it('is started anew by reminders: told ones are facts, the road’s own are assumed', () => {
    const reminder = (changes: Partial<CaseJson>) =>
      entriesOf({ ...young, ...changes }).find(({ by }) => by === 'reminder');
    expect(reminder({})?.basis).toBe('assumed');
    expect(reminder({ happened: { reminder: '2026-09-10' } })).toMatchObject({
      basis: 'fact',
      restartedOn: '2026-09-10',
      endsOn: '2029-09-10',
    });
  });

  it('names what a card’s own rules say of messages', () => {
    const [card, huabei] = (['creditCard', 'huabei'] as const).map((product) =>
      entriesOf({ ...young, product }).find(({ by }) => by === 'reminder'),
    );
    expect(card?.rules).toContain('limitation.restart.cardMessage');
    expect(huabei?.rules).not.toContain('limitation.restart.cardMessage');
  });

  it('has no end while a suit is pending', () => {
    const entries = entriesOf({ ...young, happened: { claimFiled: '2026-11-01' } });
    expect(facts(entries).at(-1)).toEqual(['2026-11-01', 'claimFiled', 'suitPending']);
    const since = entries.slice(entries.findIndex(({ by }) => by === 'claimFiled'));
    expect(since.find(({ endsOn }) => endsOn !== null)?.by).toBe('performanceEnds');
  });

  it('after an effective judgment gives two years to apply for enforcement, from the last day to perform', () => {
    const happened = { judgment: '2026-08-20', effective: '2026-09-05', performanceEnds: '2026-09-20' };
    const entries = entriesOf({ asOf: '2026-11-24', overdueDays: 400, happened });
    expect(facts(entries).slice(-2)).toEqual([
      ['2026-09-05', 'effective', 'timeToPerform'],
      ['2026-09-20', 'performanceEnds', '2028-09-20'],
    ]);
    expect(entries.at(-1)?.period).toBe('enforcement');
    expect(whereOn('enforcement.applicationYears', '2026-09-20')).toBe(
      '《民事诉讼法》（2023年修正）第二百五十条第一款',
    );
  });

  it('after a judgment is started anew by a payment, stopped by an application, and at any time after a suspension', () => {
    const entries = entriesOf({
      asOf: '2026-11-24',
      overdueDays: 900,
      happened: {
        effective: '2025-09-05',
        performanceEnds: '2025-09-20',
        enforcementFiled: '2026-02-01',
        suspended: '2026-08-01',
      },
      payments: [
        { date: '2025-09-10', amount: 10_000 },
        { date: '2025-10-10', amount: 10_000 },
        { date: '2026-03-10', amount: 10_000 },
      ],
    });
    expect(facts(entries).filter(([day = '']) => day >= '2025-09-05')).toEqual([
      ['2025-09-05', 'effective', 'timeToPerform'],
      ['2025-09-10', 'payment', 'timeToPerform'],
      ['2025-09-20', 'performanceEnds', '2027-09-20'],
      ['2025-10-10', 'payment', '2027-10-10'],
      ['2026-02-01', 'enforcementFiled', 'enforcementPending'],
      ['2026-03-10', 'payment', 'enforcementPending'],
      ['2026-08-01', 'suspended', 'atAnyTime'],
    ]);
  });

  it('does not run before the last instalment of one debt is due, or the whole is called in', () => {
    const loan = { product: 'jiebei', ...young, terms: { notYetDue: 600_000, remainingInstalments: 2 } } as const;
    const entries = told(entriesOf(loan));
    expect(entries[0]).toEqual(['2026-08-26', 'dueDate', 'notYetDue']);
    expect(entries).toContainEqual(['2026-10-26', 'lastInstalmentDue', '2029-10-26']);
    const longer = { ...loan, terms: { ...loan.terms, remainingInstalments: 12 } };
    const called = entriesOf({ ...longer, happened: { acceleration: '2026-09-30' } });
    expect(facts(called)).toContainEqual(['2026-09-30', 'acceleration', '2029-09-30']);
    expect(told(called).map(([, by]) => by)).not.toContain('lastInstalmentDue');
  });

  it('is stopped by a signed plan until its last instalment, and starts anew when the plan breaks', () => {
    const kept = entriesOf(young, 'negotiate');
    const signed = kept.find(({ by }) => by === 'agreement');
    expect(signed).toMatchObject({ basis: 'estimated', because: 'notYetDue' });
    expect(kept.filter(({ by }) => by === 'payment').length).toBeGreaterThan(1);
    expect(kept.at(-1)).toMatchObject({ by: 'paidOff', because: 'paidOff' });
    const { timeline } = scenario({ ...young, negotiate: { breaksAfter: 2 } }, 'negotiate');
    const broken = limitation(timeline, rules).find(({ by }) => by === 'planBroken');
    expect(broken?.restartedOn).toBe(timeline.brokenOn);
    expect(broken?.endsOn?.slice(4)).toBe(timeline.brokenOn?.slice(4));
  });

  it('puts what was not yet due at the agreement into the plan', () => {
    const loan = {
      ...young,
      product: 'jiebei',
      terms: { notYetDue: 600_000, remainingInstalments: 6 },
      stageDays: { acceleration: 3_000 },
    } as const;
    const acts = entriesOf(loan, 'negotiate').map(({ by }) => by);
    expect(acts).toContain('agreement');
    expect(acts).not.toContain('lastInstalmentDue');
  });

  it('once ended, is not started by a demand; a payment gives the defence up', () => {
    const stageDays = { outsourced: 3_000 };
    const entries = entriesOf({ ...old, stageDays, payments: [{ date: '2026-10-01', amount: 10_000 }] });
    expect(told(entries).slice(0, 3)).toEqual([
      ['2021-11-26', 'dueDate', '2024-11-26'],
      ['2021-11-27', 'reminder', '2024-11-27'],
      ['2026-10-01', 'payment', 'defenceGivenUp'],
    ]);
    expect(entries[2]?.rules).toContain('limitation.afterExpiry');
    const acts = entries.map(({ by }) => by);
    for (const late of ['outsourced', 'mediationInvited'] as const) expect(acts).not.toContain(late);
    expect(acts).toContain('effective');
  });

  it('once ended, can be raised against a suit, until something is paid or judged', () => {
    const happened = { outsourced: '2021-12-01', claimFiled: '2026-09-01' };
    const paid = entriesOf({ ...old, happened, payments: [{ date: '2026-10-01', amount: 10_000 }] });
    expect(facts(paid).slice(-2)).toEqual([
      ['2026-09-01', 'claimFiled', 'suitAfterEnd'],
      ['2026-10-01', 'payment', 'defenceGivenUp'],
    ]);
    expect(paid.find(({ by }) => by === 'claimFiled')?.rules).toContain('limitation.firstInstance');
  });

  it('takes an application for enforcement as it is, be it late', () => {
    const happened = { performanceEnds: '2023-09-20', enforcementFiled: '2026-01-20' };
    expect(facts(entriesOf({ ...old, happened })).at(-1)).toEqual([
      '2026-01-20',
      'enforcementFiled',
      'enforcementPending',
    ]);
  });

  it('once ended, is given up by signing a plan', () => {
    const entries = entriesOf({ ...old, stageDays: { outsourced: 3_000 } }, 'negotiate');
    expect(entries.find(({ by }) => by === 'agreement')?.because).toBe('defenceGivenUp');
  });

  it('still runs on its last day', () => {
    const on = (date: string) =>
      entriesOf({ ...old, stageDays: { outsourced: 3_000 }, payments: [{ date, amount: 10_000 }] })
        .filter(({ by }) => by === 'payment')
        .map(({ endsOn, because }) => endsOn ?? because);
    expect(on('2024-11-27')).toEqual(['2027-11-27']);
    expect(on('2024-11-28')).toEqual(['defenceGivenUp']);
  });

  it('says of a debt due before October 2017 that the change of law is not covered, but knows its enforcement', () => {
    const due = (day: string, days: number) => entriesOf({ asOf: day, overdueDays: days })[0];
    expect(due('2020-10-01', 1_096)).toMatchObject({ restartedOn: '2017-10-01', endsOn: '2020-10-01' });
    expect(due('2020-10-01', 1_097)).toMatchObject({ restartedOn: '2017-09-30', because: 'notCovered' });
    const entries = entriesOf({ asOf: '2026-11-24', overdueDays: 3_500, happened: { performanceEnds: '2025-09-20' } });
    expect(entries.filter(({ period }) => period === 'claim').every(({ because }) => because === 'notCovered')).toBe(
      true,
    );
    expect(facts(entries).at(-1)).toEqual(['2025-09-20', 'performanceEnds', '2027-09-20']);
  });

  it('does not know the time for enforcement before the versions in the book', () => {
    const happened = { effective: '2021-09-05', performanceEnds: '2021-09-20' };
    const entries = entriesOf({ asOf: '2026-11-24', overdueDays: 2_500, happened });
    expect(facts(entries).at(-1)).toEqual(['2021-09-20', 'performanceEnds', 'notCovered']);
  });

  it('after a settlement of what was judged does not run before the settlement’s last day, broken or not', () => {
    const happened = { effective: '2026-09-05', performanceEnds: '2026-09-20' };
    const entries = entriesOf(
      { asOf: '2026-11-24', overdueDays: 400, happened, negotiate: { breaksAfter: 1 } },
      'negotiate',
    );
    const signed = entries.find(({ by }) => by === 'agreement');
    expect(signed).toMatchObject({ period: 'enforcement', because: 'notYetDue' });
    expect(signed?.rules).toContain('enforcement.settlementRestarts');
    expect(entries.map(({ by }) => by)).not.toContain('planBroken');
  });

  it('names only rules that there are', () => {
    const ids = new Set<string>(rules.map(({ id }) => id));
    const named = [young, old].flatMap((changes) =>
      (['refuse', 'negotiate'] as const).flatMap((road) =>
        entriesOf({ ...changes, product: 'creditCard' }, road).flatMap((entry) => entry.rules),
      ),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
