import { describe, expect, it } from 'vitest';
import { addMonthsClamped, DISHONEST_GROUNDS, isoDate, knownDate, type LifeEffectId } from '../../src/engine/index.ts';
import { date, daysFrom, scenario, versionOn, whereOn, type Scenario } from './scenario.ts';

const judged = { happened: { judgment: '2026-09-01' } };
const NINE_KINDS: readonly LifeEffectId[] = [
  'plane',
  'gTrain',
  'hotel',
  'property',
  'office',
  'car',
  'travel',
  'school',
  'insurance',
];

function effectsOf({ timeline }: Scenario, id: LifeEffectId) {
  return timeline.effects
    .filter((effect) => effect.id === id)
    .map(({ from, until, level }) => ({ from, until, level }));
}

describe('the restriction of spending (法释〔2015〕17号)', () => {
  it('closes nine kinds of spending on one day, and stays where the debt stays', () => {
    const refused = scenario(judged);
    const from = refused.dayOf('consumptionRestricted');
    for (const kind of NINE_KINDS) expect(effectsOf(refused, kind)).toEqual([{ from, until: null, level: 'off' }]);
    expect(refused.timeline.totals.daysRestricted).toBe(daysFrom(from, refused.timeline.end));
  });

  it('ends when all is paid', () => {
    const withheld = scenario({ ...judged, means: { attachableWages: 900_000 } });
    const { debtFreeOn } = withheld.timeline.totals;
    expect(debtFreeOn).not.toBeNull();
    expect(effectsOf(withheld, 'plane')).toEqual([
      { from: withheld.dayOf('consumptionRestricted'), until: debtFreeOn, level: 'off' },
    ]);
  });

  const restricted = { judgment: '2026-05-01', consumptionRestricted: '2026-11-01' };
  const enforced = { overdueDays: 400, happened: restricted };

  it('outlives an agreement: only the creditor can ask to lift it', () => {
    const agreed = scenario(enforced, 'negotiate');
    const { debtFreeOn } = agreed.timeline.totals;
    expect(effectsOf(agreed, 'gTrain')).toEqual([{ from: '2026-11-01', until: debtFreeOn, level: 'off' }]);
    expect(agreed.timeline.totals.daysRestricted).toBe(daysFrom(date('2026-11-01'), debtFreeOn ?? undefined));
  });

  it('ends with an agreement that lifts it', () => {
    const lifted = scenario({ ...enforced, negotiate: { restrictionLifted: true } }, 'negotiate');
    expect(effectsOf(lifted, 'gTrain')).toEqual([
      { from: '2026-11-01', until: lifted.timeline.agreedOn, level: 'off' },
    ]);
    expect(lifted.timeline.totals.daysRestricted).toBe(30);
  });

  it('comes back from the day on which the agreement breaks', () => {
    const broken = scenario({ ...enforced, negotiate: { restrictionLifted: true, breaksAfter: 2 } }, 'negotiate');
    expect(effectsOf(broken, 'gTrain')).toEqual([
      { from: '2026-11-01', until: broken.timeline.agreedOn, level: 'off' },
      { from: broken.timeline.brokenOn, until: null, level: 'off' },
    ]);
  });

  it.each([
    ['2015-07-21', '《限制被执行人高消费的若干规定》'],
    ['2015-07-22', '《限制被执行人高消费及有关消费的若干规定》'],
  ])('G trains stand in the text of %s: %s', (day, instrument) => {
    expect(whereOn('restriction.gTrain', day).startsWith(instrument)).toBe(true);
  });
});

describe('the list of dishonest debtors (法释〔2017〕7号)', () => {
  it('names nobody for being unable to pay: without one of the six grounds there is no listing', () => {
    expect(scenario(judged).dayOf('listedDishonest')).toBeUndefined();
    expect(scenario({ ...judged, means: { dishonestGround: null } }).dayOf('listedDishonest')).toBeUndefined();
  });

  it.each(DISHONEST_GROUNDS)('names who has done this: %s', (dishonestGround) => {
    expect(scenario({ ...judged, means: { dishonestGround } }).dayOf('listedDishonest')).toBeDefined();
  });

  it('is never taken to have happened: only what was told lies in the past', () => {
    const told = { judgment: '2025-01-01', consumptionRestricted: '2025-09-01' };
    const listed = scenario({ overdueDays: 900, happened: told, means: { dishonestGround: 'evasion' } });
    expect((listed.dayOf('listedDishonest') ?? '') > listed.timeline.asOf).toBe(true);
  });

  const listing = { judgment: '2025-01-01', enforcementNotice: '2025-03-01', listedDishonest: '2026-11-01' };
  const listed = (dishonestGround: string, more = {}) =>
    scenario({ overdueDays: 900, happened: listing, means: { dishonestGround, ...more } });

  it('holds two years for all grounds but the first, also for who has paid', () => {
    const twoYearsLater = isoDate(addMonthsClamped(knownDate(date('2026-11-01')), 24));
    for (const ground of DISHONEST_GROUNDS.filter((one) => one !== 'ableButRefusing')) {
      expect(effectsOf(listed(ground), 'publicList')).toMatchObject([{ until: twoYearsLater }]);
      expect(effectsOf(listed(ground, { deposits: 5_000_000 }), 'publicList')).toMatchObject([
        { until: twoYearsLater },
      ]);
    }
    expect(versionOn('list.termYears', '2026-11-24')?.value).toBe(2);
  });

  it('ends with paying off for who was able but refused', () => {
    expect(effectsOf(listed('ableButRefusing'), 'publicList')).toMatchObject([{ until: null }]);
    const paid = listed('ableButRefusing', { deposits: 5_000_000 });
    expect(effectsOf(paid, 'publicList')).toMatchObject([{ until: paid.timeline.totals.debtFreeOn }]);
  });

  it('the text of 2017 is in force since 2017-05-01', () => {
    expect(whereOn('stage.listedDishonest.days', '2017-05-01')).toContain('2017年修正');
    expect(whereOn('stage.listedDishonest.days', '2017-04-30')).not.toContain('2017年修正');
  });
});
